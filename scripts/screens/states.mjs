// The states of the pane's screens, in the order in which one leads to the next: beside an empty workbook first, then
// with the staff list of the guide.
import { openScreen, paneOf, press } from "../pictures/pane.mjs";
import { putList } from "../pictures/staff.mjs";

const screen = (page, name, heading = name) => openScreen(page, name, ["heading", { name: heading, exact: true }]);

/** Has Excel wait with its answer from now on; `answer` lets it go. */
const hold = async (page) => {
  const pane = await paneOf(page);
  await pane.evaluate(() => {
    const { prototype } = Excel.RequestContext;
    const real = prototype.sync;
    const released = new Promise((resolve) => (globalThis.releaseExcel = resolve));
    prototype.sync = function sync(passed) {
      return released.then(() => real.call(this, passed));
    };
    globalThis.giveExcelBack = () => (prototype.sync = real);
  });
};
const answer = async (page) => {
  const pane = await paneOf(page);
  await pane.evaluate(() => {
    globalThis.giveExcelBack();
    globalThis.releaseExcel();
  });
};

/** While the work of a button is under way, and after it. */
function busyAndDone(name, open, button) {
  return [
    {
      screen: name,
      state: "busy",
      reach: async (page) => {
        await open(page);
        await hold(page);
        const pane = await paneOf(page);
        await pane.getByRole("button", { name: button }).click();
        await pane.getByRole("button", { name: "Cancel" }).waitFor();
      },
    },
    {
      screen: name,
      state: "done",
      reach: async (page) => {
        await answer(page);
        const pane = await paneOf(page);
        await pane.locator(".fui-ProgressBar").waitFor({ state: "detached" });
        await pane.locator(".fui-MessageBar:visible").first().waitFor();
      },
    },
  ];
}

/** Beside an empty workbook, and what it says there to its button. */
function emptyAndRefused(name, button) {
  return [
    { screen: name, state: "empty", reach: (page) => screen(page, name) },
    { screen: name, state: "refused", reach: (page) => press(page, button) },
  ];
}

/** Gives everyone of the Staff table an id: a budget asks for it. */
const giveIds = async (page) => {
  const pane = await paneOf(page);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const ids = context.workbook.tables.getItem("Staff").columns.getItem("Id").getDataBodyRange().load("rowCount");
      await context.sync();
      ids.values = Array.from({ length: ids.rowCount }, (_, at) => [String(1001 + at)]);
      await context.sync();
    }),
  );
};

const READ = "Read the list at the selected cell";
const SALARY = [
  {
    screen: "Functions",
    state: "empty",
    reach: (page) => openScreen(page, "Functions", ["searchbox"]),
  },
  {
    screen: "Functions",
    state: "nothing found",
    reach: async (page) => {
      const pane = await paneOf(page);
      await pane.getByRole("searchbox").fill("zzzz");
      await pane.getByText(/No function matches/).waitFor();
    },
  },
  {
    screen: "Functions",
    state: "refused",
    reach: async (page) => {
      const pane = await paneOf(page);
      await pane.getByRole("searchbox").fill("schedule");
      await pane.getByRole("button", { name: "SCHEDULE", exact: true }).click();
      await pane.getByLabel(/^Year/).selectOption("FY15");
      await pane.getByLabel(/^Raise/).fill("abc");
      await pane.getByText(/is not a number/).waitFor();
    },
  },
  {
    screen: "Functions",
    state: "done",
    reach: async (page) => {
      const pane = await paneOf(page);
      await pane.getByRole("button", { name: "All functions" }).click();
      await pane.getByRole("searchbox").fill("SALARY");
      await pane.getByRole("button", { name: "SALARY", exact: true }).click();
      await pane
        .getByRole("button", { name: /^Try it/ })
        .first()
        .click();
      await pane.getByRole("button", { name: "How it is calculated" }).click();
    },
  },
];

export const STATES = [
  ...SALARY,
  {
    screen: "About",
    state: "as it opens",
    reach: (page) => openScreen(page, "About", ["heading", { name: "Gardner agreement" }]),
  },
  ...emptyAndRefused("Staff", READ),
  ...emptyAndRefused("Evaluation", "Read the staff list"),
  ...emptyAndRefused("Budget", "Build the budget"),
  ...emptyAndRefused("Bargaining", "Build the bargaining sheets"),
  ...busyAndDone(
    "Staff",
    async (page) => {
      await screen(page, "Staff");
      await putList(page);
    },
    READ,
  ),
  { screen: "Staff", state: "done: the table", reach: (page) => press(page, "Build Staff with 4 people") },
  ...busyAndDone(
    "Evaluation",
    async (page) => {
      await screen(page, "Evaluation");
      await press(page, "Read the staff list");
      const leaveOut = (await paneOf(page)).getByRole("checkbox", { name: /^Leave out/ });
      if ((await leaveOut.count()) > 0) await leaveOut.check();
    },
    "Build the tracker",
  ),
  ...busyAndDone(
    "Budget",
    async (page) => {
      await giveIds(page);
      await screen(page, "Budget");
    },
    "Build the budget",
  ),
  ...busyAndDone("Bargaining", (page) => screen(page, "Bargaining"), "Build the bargaining sheets"),
];
