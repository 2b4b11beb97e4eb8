import { ALL_ANSWERS, type Answer, FIRST_ANSWERS } from "../../src/sheets/bargaining/answers/answer-sheets";
import { BARGAINING } from "../../src/sheets/bargaining/names";
import { enterOn, overflow, setWidth, tabTo, violations } from "../support/browser/accessibility";
import {
  BUILD,
  comparedNumbers,
  errorsOn,
  LOCK,
  openBargaining,
  putSheets,
  select,
  typeInto,
  useCells,
} from "../support/browser/bargaining-pane";
import { cancelAtOnce, choose, outcome, press } from "../support/browser/evaluation-pane";
import {
  changes,
  everything,
  GONE,
  interfereWith,
  interfereWithEach,
  interrupted,
  UNDONE,
} from "../support/browser/interference";
import type { Preview } from "../support/browser/preview";
import { BY_HAND, SMALL, TYPED } from "../support/browser/small-bargaining";
import { libreOffice } from "../support/libreoffice";
import { STAFF_ON_LANES, stepAndRaise } from "../support/step-and-raise";
import { calculatedBy } from "../support/xlsx/calculated-by";

jest.setTimeout(300_000);

const office = libreOffice();
const inLibreOffice = office ? it : it.skip;
const again = async ({ workbook }: Preview) => {
  if (!office) throw new Error("no LibreOffice");
  return calculatedBy(office, new Uint8Array(Buffer.from(await workbook.xlsx(), "base64")));
};

const FIRST_TITLES = FIRST_ANSWERS.map((answer) => BARGAINING.sheets[answer].title);
const SHEETS = ["Contents", "Results", "Comparison", "Settlement", "Raises"].concat(
  FIRST_TITLES,
  ["Base", "Offers", "Costing", "Proposals", "Checks"],
  ["Committee 1", "Association 1"].map((offer) => `Workings ${offer}`),
);

describe("bargaining sheets of 170 staff, two offers, three years", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openBargaining();
  });
  afterAll(() => preview.close());

  const results = async () => {
    await preview.workbook.settled();
    return (await preview.workbook.values("Results", "D7:F24")).map((row) => row.map(Number));
  };

  it("says that there is no staff list yet, and adds nothing", async () => {
    const before = await preview.workbook.sheets();
    expect(await press(preview, BUILD)).toMatch(/^There is no Staff table in this workbook/);
    expect(await preview.workbook.sheets()).toEqual(before);
  });

  it("is built beside what was there, as the rules calculate it", async () => {
    const { workbook } = preview;
    const people = STAFF_ON_LANES.map(({ Id, Lane, Step, FTE }) => [Id, Lane, Step, FTE]);
    await putSheets(preview, { Staff: [["Id", "Lane", "Step", "FTE"], ...people] }, ["Staff"]);
    const before = await workbook.sheets();
    expect(await press(preview, BUILD)).toBe(
      "Built: type the lines of each offer on sheet Offers; sheet Results has what they cost.",
    );
    expect(await workbook.sheets()).toEqual([...before, ...SHEETS]);
    expect(await workbook.unsupported()).toEqual([]);
    const as2Percent = stepAndRaise(["0.02", "0.02", "0.02"]);
    expect(await results()).toEqual([...as2Percent, ...as2Percent]);
    expect((await workbook.values("Checks", "B3"))[0]).toEqual([0]);
  });

  it("follows a changed percent, and the other offer stays as it was", async () => {
    const { workbook } = preview;
    const [headings = []] = await workbook.values("Offers", "A5:L5");
    const amount = String.fromCharCode(65 + headings.indexOf("Amount"));
    await workbook.enter("Offers", `${amount}7`, "3%");
    expect(await results()).toEqual([
      ...stepAndRaise(["0.03", "0.02", "0.02"]),
      ...stepAndRaise(["0.02", "0.02", "0.02"]),
    ]);
    expect((await workbook.values("Checks", "B3"))[0]).toEqual([0]);
  });

  it("is confirmed by the add-in's own functions", async () => {
    const controls = (await preview.workbook.values("Checks", "A1:B60")).filter(([label]) =>
      /\((PAYROLL|OFFERCOST)\)$/.test(String(label)),
    );
    expect(controls.map(([, difference]) => difference)).toEqual([0, 0, 0]);
  });

  inLibreOffice("has the same number in every cell, and no error on any sheet, in LibreOffice", async () => {
    const there = await again(preview);
    expect(errorsOn(there, SHEETS)).toEqual([]);
    for (const sheet of ["Results", "Raises", "Base", "Costing", "Workings Committee 1", "Workings Association 1"]) {
      const { compared, different } = await comparedNumbers(preview, there, sheet);
      expect({ sheet, different: different.slice(0, 5) }).toEqual({ sheet, different: [] });
      expect(compared).toBeGreaterThan(50);
    }
  });

  it("has a pane that a screen reader can use, also 300 pixels wide", async () => {
    await setWidth(preview, 300);
    expect(await overflow(preview)).toBe(0);
    expect(await violations(preview)).toEqual([]);
  });

  it("leaves nothing where it is cancelled", async () => {
    const { workbook } = preview;
    const before = await workbook.sheets();
    await cancelAtOnce(preview);
    expect(await press(preview, BUILD)).toBe("Cancelled. Nothing was added to the workbook.");
    expect(await workbook.sheets()).toEqual(before);
  });
});

describe("a workbook with a crosswalk, expected turnover and salary grids, on Excel for Windows", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openBargaining("windows-365");
    await putSheets(preview, SMALL);
  });
  afterAll(() => preview.close());

  const answers = (of: readonly Answer[]) =>
    of.map((answer) => preview.pane.getByRole("checkbox", { name: BARGAINING.sheets[answer].title, exact: true }));
  /** Annualized and cash of the two years, budget to budget. */
  const results = async (sheet = "Results") => {
    await preview.workbook.settled();
    const rows = await preview.workbook.values(sheet, "A7:F12");
    return rows.filter((row) => row[2] === "Budget to budget").map((row) => row.slice(4, 6));
  };

  it("is costed as by hand, with no error in any cell and checks of 0", async () => {
    const { pane, workbook } = preview;
    await choose(preview, "Staff", "A scattergram (FTE by lane and step)");
    await useCells(preview, "scattergram", "People", "A1:C4");
    await choose(preview, "Schedule in force", "A schedule on a sheet");
    await useCells(preview, "schedule", "Old", "A1:C4");
    for (const label of ["A table of expected turnover", "Salary grids of each year to type over"])
      await pane.getByRole("checkbox", { name: label }).first().check();
    for (const answer of answers(FIRST_ANSWERS)) await answer.uncheck();
    await pane.getByRole("checkbox", { name: "A new schedule, with a crosswalk to it" }).check();
    await useCells(preview, "new schedule", "Next", "A1:D5");
    await choose(preview, "Number of offers", "1");
    await choose(preview, "Years in each offer", "2");
    await pane.getByRole("checkbox", { name: "Start with a step and 2% every year" }).uncheck();
    expect(await press(preview, BUILD)).toMatch(/^Built: type the lines/);
    await typeInto(preview, TYPED);
    expect((await workbook.text("Salary grids", "A9"))[0]).toEqual(["Committee 1, year 1: salary"]);
    // Step 4 of M1, in the grid of the first year.
    await workbook.enter("Salary grids", "D14", "57000");
    expect(await results()).toEqual(BY_HAND);
    expect((await workbook.values("Checks", "B3"))[0]).toEqual([0]);
    expect(await workbook.unsupported()).toEqual([]);
  });

  it("locks the offer, and says where it was altered since", async () => {
    const { pane, workbook } = preview;
    await pane.getByRole("button", { name: "List the offers" }).click();
    await pane.getByText("Offers: 1. Locked proposals: 0.").waitFor();
    await pane.getByRole("textbox", { name: "Name of the proposal" }).fill("Committee, March 3");
    expect(await press(preview, LOCK)).toMatch(/^Committee 1 is locked as “Committee, March 3”/);
    await workbook.settled();
    expect((await workbook.values("Proposals", "A7:G7"))[0]?.slice(3)).toEqual([7, 7, 7, "As offered"]);
    await typeInto(preview, [["Offers", 1, { Amount: 0.025 }]]);
    expect((await workbook.values("Proposals", "G7"))[0]).toEqual([
      "Changed since: 1 of its lines changed or gone, 1 new",
    ]);
    await typeInto(preview, [["Offers", 1, { Amount: 0.02 }]]);
  });

  it("adds an offer and all the other sheets beside what is there, with all that was typed", async () => {
    const { workbook } = preview;
    const before = await workbook.sheets();
    for (const answer of answers(ALL_ANSWERS)) await answer.check();
    expect(await press(preview, "Add to the bargaining sheets")).toMatch(/^Built again with everything that was/);
    const sheets = await workbook.sheets();
    expect(sheets.slice(0, before.length)).toEqual(before);
    const added = sheets.slice(before.length);
    expect(added.filter((name) => name.startsWith("Workings"))).toHaveLength(2);
    expect(await results("Results (2)")).toEqual(BY_HAND);
    expect(await results()).toEqual(BY_HAND);
    // The new offer has no lines yet: turnover that is expected for every offer does not count in it.
    const wrong = (await workbook.values("Checks (2)", "A6:C60")).filter(([, value]) => Number(value) > 0);
    expect(wrong).toEqual([
      [
        "Expected turnover: rows with a problem",
        1,
        expect.stringMatching(/^Row 7: Not every offer has a line Turnover/),
      ],
    ]);
    expect(await workbook.unsupported()).toEqual([]);
  });

  it("makes a public copy of values alone", async () => {
    const { workbook } = preview;
    expect(await press(preview, "Make the public copy")).toMatch(
      /^Copied to sheet Public copy: values, no formulas, no names\./,
    );
    expect((await workbook.values("Public copy", "A6:C6"))[0]).toEqual(["Committee 1", 1, 219_000]);
    const formulas = (await workbook.formulas("Public copy", "A1:P40")).flat();
    expect(formulas.filter((formula) => String(formula).startsWith("="))).toEqual([]);
  });

  inLibreOffice("has no error on any sheet, and the same totals, in LibreOffice", async () => {
    const there = await again(preview);
    expect(errorsOn(there, await preview.workbook.sheets())).toEqual([]);
    for (const sheet of ["Results", "Results (2)"]) expect(there(sheet)[8]?.[4]).toBe(219_500);
  });
});

describe("a small workbook in Excel for the web, in a pane of 300 pixels", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openBargaining("web");
    await setWidth(preview, 300);
    // Somebody else's sheets and table have the names that ours would have.
    const theirs = {
      Old: SMALL.Old,
      Results: [["Mine"]],
      Offers: [
        ["Mine", "Too"],
        [1, 2],
      ],
    };
    await putSheets(preview, theirs, ["Offers"]);
  });
  afterAll(() => preview.close());

  /** Chooses an entry of a list with the keyboard alone, by its first letters. */
  const chooseByKey = async (list: string, letters: string) => {
    await enterOn(preview, "combobox", list);
    await preview.page.keyboard.type(letters);
    await preview.page.keyboard.press("Enter");
  };

  it("takes what to build from the keyboard alone, and leaves nothing where Excel refuses a request", async () => {
    const { page } = preview;
    await chooseByKey("Staff", "I will");
    await chooseByKey("Schedule in force", "A sch");
    await select(preview, "Old", "A1:C4");
    await enterOn(preview, "button", "Use the selected cells as the schedule");
    expect(await outcome(preview)).toBe("The schedule is in Old!A1:C4.");
    await chooseByKey("Number of offers", "1");
    await chooseByKey("Years in each offer", "1");
    for (const title of FIRST_TITLES) {
      await tabTo(preview, "checkbox", title);
      await page.keyboard.press("Space");
    }
    const before = await everything(preview);
    const said = [];
    for (const request of [0, 5, 10])
      said.push(await interfereWith(preview, { button: BUILD, done: /^Built:/ }, request, "refused", before));
    expect(said.map(({ sentence }) => sentence)).toEqual([GONE, UNDONE, UNDONE]);
  });

  it("is built at the press of Enter, beside sheets and a table of the same names", async () => {
    const before = await everything(preview);
    await enterOn(preview, "button", BUILD);
    expect(await outcome(preview)).toBe(
      "Built: type the lines of each offer on sheet Offers (2); sheet Results (2) has what they cost.",
    );
    const differences = changes(before, await everything(preview));
    expect(differences.filter((line) => !line.startsWith("new: "))).toEqual([]);
    expect(differences).toContain("new: Offers (2)");
  });

  it("fits, and has nothing that axe finds", async () => {
    expect(await overflow(preview)).toBe(0);
    expect(await violations(preview)).toEqual([]);
  });

  it("leaves the workbook as it was whichever request of further work Excel refuses", async () => {
    const { pane } = preview;
    const built = await interfereWithEach(preview, "refused", "Add to the bargaining sheets", /^Built again/, 16);
    expect(interrupted(built)).toEqual([GONE, UNDONE]);
    expect(await press(preview, "List the offers")).toBe("Offers: 2. Locked proposals: 0.");
    await choose(preview, "To", "Association 1");
    const copied = await interfereWithEach(
      preview,
      "refused",
      "Copy the lines",
      /^The lines of Committee 1 are now/,
      2,
    );
    expect(interrupted(copied)).toEqual([GONE, UNDONE]);
    await pane.getByRole("textbox", { name: "Name of the proposal" }).fill("March 3");
    const locked = await interfereWithEach(preview, "refused", LOCK, /is locked as/);
    expect(interrupted(locked)).toEqual([GONE, UNDONE]);
  });
});
