import { serial } from "../../src/sheets/plan/serial";
import { enterOn, overflow, setWidth, violations } from "../support/browser/accessibility";
import type { Preview } from "../support/browser/preview";
import { openStaff, outcome, press, putCells, requestsOf, selected } from "../support/browser/staff-pane";

jest.setTimeout(180_000);

const READ = "Read the list at the selected cell";
const HIRED = serial(2005, 8, 29);

/** A list as people keep it, from row 4 on: FY15 pays M2 step 7 56,031.96. */
const MESSY = [
  ["Gardner Public Schools"],
  ["Staff, September 2014"],
  [],
  [
    "Last Name",
    "First Name",
    "Bldg",
    "Prof. status",
    "Rating 2013",
    "Lane",
    "Step",
    "Hire dt",
    "Salary",
    "1st eval",
    "Room",
  ],
  ["=1+1", "Jo", "Elm", "x", "P", "MA+12", 7, HIRED, 56031.96, "Gray", 12],
  ["O'Brien", "Pat", "", "x", "prof", "M2", 7, HIRED, 56031.96, "Gray", 13],
  [],
  ["O\u2019Brien", "Pat", "Elm", "x", "N/A", "M2", 7, "8/29/05", 56031.96, "GRAY", 14],
  ["Total Elm", "", "", "", "", "", "", "", 168095.88],
  ["Lee", "Kim", "GMS", "", "03", "MO", 1, serial(2014, 8, 28), 45276.4, "Gray", 15],
];

/** What J8 holds: a second spelling of the evaluator, worked out by a formula. */
const FORMULA = '="GR"&"AY"';

/** The cells of a list, as the user has them. */
const cellsOf = ({ workbook }: Preview, address: string) => workbook.values("List", address);

describe.each(["windows-365", "web"] as const)("a staff list under %s", (excel) => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openStaff({ excel });
    await putCells(preview, "List", MESSY, { select: "C8", hide: "A10:A10", merge: "C5:C6" });
    await preview.workbook.enter("List", "J8", FORMULA);
  });
  afterAll(() => preview.close());

  test("is read from any of its cells, whatever is above and between", async () => {
    expect(await press(preview, READ)).toBe(
      "List!A1:K10: 4 people in rows 5 to 10; 1 blank row and 1 total row skipped; " +
        "1 person is in a hidden row and was counted.",
    );
    const table = preview.pane.getByRole("region", { name: "The first rows as they were read" });
    expect(await table.getByRole("columnheader").allInnerTexts()).toEqual(
      ["Last name", "First name", "Name", "School", "Lane", "Step", "Hire date", "PTS", "Overall rating"].concat([
        "Primary evaluator",
        "Salary on file",
        "Room",
      ]),
    );
    expect((await table.getByRole("row").nth(2).getByRole("cell").allInnerTexts()).slice(0, 6)).toEqual([
      "O'Brien",
      "Pat",
      "O'Brien, Pat",
      "Elm",
      "M2",
      "7",
    ]);
  });

  test("is checked: each finding leads to its cell, and the list is not touched", async () => {
    const { pane } = preview;
    await pane.getByRole("button", { name: "Error: One person under two spellings (1)" }).click();
    await pane.getByRole("button", { name: /^A8 / }).click();
    expect(await outcome(preview)).toBe("A8 is selected. “O\u2019Brien, Pat” is “O'Brien, Pat” in row 6.");
    expect(await selected(preview)).toBe("List!A8");
    expect(await cellsOf(preview, "A8:H8")).toEqual([["O\u2019Brien", "Pat", "Elm", "x", "N/A", "M2", 7, "8/29/05"]]);
  });

  test("is corrected where that is accepted, one by one or all at once, and set back by Undo", async () => {
    const { pane } = preview;
    await pane.getByRole("button", { name: "Error: Not a lane on the schedule (1)" }).click();
    await pane.getByRole("button", { name: "Change to M0 in F10" }).click();
    expect(await outcome(preview)).toBe("Corrected 1 cell. You can undo it.");
    expect(await cellsOf(preview, "F10")).toEqual([["M0"]]);
    await pane.getByRole("button", { name: /^Accept all \d+ corrections$/ }).click();
    expect(await outcome(preview)).toBe(
      "Corrected 1 cell. 1 cell was left as it is: it holds a formula, or has been changed since. You can undo it.",
    );
    expect((await preview.workbook.formulas("List", "J8")).flat()).toEqual([FORMULA]);
    expect(await cellsOf(preview, "H8")).toEqual([[serial(2005, 8, 29)]]);
    await press(preview, "Undo the last corrections");
    expect(await cellsOf(preview, "H8")).toEqual([["8/29/05"]]);
    expect(await cellsOf(preview, "F10")).toEqual([["M0"]]);
    await press(preview, "Undo the last corrections");
    expect(await cellsOf(preview, "A1:K10")).toEqual(
      MESSY.map((row) => Array.from({ length: 11 }, (_, at) => row[at] ?? "")),
    );
  });

  test("asks what a code of the state's means, and puts the answer into its cells", async () => {
    const { pane } = preview;
    await pane.getByRole("button", { name: "Error: A code instead of a rating (1)" }).click();
    await pane.getByRole("combobox", { name: "Overall rating: “03” (1 cell) means" }).click();
    await pane.getByRole("option", { name: "Proficient", exact: true }).click();
    expect(await outcome(preview)).toBe("Corrected 1 cell. You can undo it.");
    expect(await cellsOf(preview, "E10")).toEqual([["Proficient"]]);
    await press(preview, "Undo the last corrections");
    expect(await cellsOf(preview, "E10")).toEqual([["03"]]);
  });

  test("remembers a column chosen by hand in the workbook", async () => {
    const { pane } = preview;
    await pane.getByRole("button", { name: "Correct the columns" }).click();
    await pane.getByRole("combobox", { name: "Room" }).click();
    await pane.getByRole("option", { name: "Account", exact: true }).click();
    expect(await outcome(preview)).toBe("“Room” is Account. The workbook remembers it.");
    await press(preview, READ);
    await pane.getByRole("columnheader", { name: "Account" }).waitFor();
    await pane.getByRole("button", { name: "Correct the columns" }).click();
  });

  test("becomes the Staff table, names that look like formulas as texts, and is itself as it was", async () => {
    expect(await press(preview, "Build Staff with 4 people")).toMatch(
      /^The Staff table on the Staff sheet has 4 people\./,
    );
    const { workbook } = preview;
    const names = (await workbook.values("Staff", "D11:D14")).flat();
    expect(names).toEqual(["=1+1, Jo", "O'Brien, Pat", "O\u2019Brien, Pat", "Lee, Kim"]);
    expect((await workbook.formulas("Staff", "B11")).flat()).toEqual(["=1+1"]);
    expect((await workbook.values("Staff", "J11:K14")).map(([lane]) => lane)).toEqual(["M2", "M2", "M2", "MO"]);
    await workbook.settled();
    // The checks on the sheet: nobody has an id, and nobody who is paid an FTE.
    expect((await workbook.values("Staff", "E3:E8")).flat()).toEqual([8, 4, 0, 0, 0, 4]);
    expect(await cellsOf(preview, "A1:K10")).toEqual(
      MESSY.map((row) => Array.from({ length: 11 }, (_, at) => row[at] ?? "")),
    );
    expect(await press(preview, "Build Staff with 4 people")).toMatch(/^The workbook already has a table named Staff/);
  });

  test("puts its findings on a sheet", async () => {
    expect(await press(preview, "Put the findings on a sheet")).toMatch(
      /^\d+ findings are on the Staff findings sheet\./,
    );
    expect((await preview.workbook.values("Staff findings", "A4:D4")).flat()).toEqual([
      "Cell",
      "Name",
      "Kind",
      "Finding",
    ]);
  });
});

describe("the Staff screen 300 pixels wide on the web", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openStaff({ excel: "web" });
    await setWidth(preview, 300);
  });
  afterAll(() => preview.close());

  /** Nothing that axe finds and nothing cut off, in the state that the screen is in. */
  const expectClean = async (state: string) =>
    expect([state, await violations(preview), await overflow(preview)]).toEqual([state, [], 0]);
  /** From Excel's grid the key to the pane's top is F6; here its first button is given the focus. */
  const enter = async (role: "button" | "combobox", name: string) => {
    await preview.pane.getByRole("button", { name: "Functions" }).focus();
    await enterOn(preview, role, name);
  };

  test("is worked with the keyboard alone, from reading a list to the table, and is clean all the way", async () => {
    const { page, workbook } = preview;
    await enter("button", READ);
    expect(await outcome(preview)).toMatch(/^There is no list at the selected cell/);
    await expectClean("no list");
    await putCells(preview, "List", MESSY);
    await enter("button", READ);
    expect(await outcome(preview)).toMatch(/^List!A1:K10: 4 people/);
    await enter("button", "Correct the columns");
    await expectClean("columns");
    await enter("combobox", "Room");
    await page.keyboard.type("acc");
    await page.keyboard.press("Enter");
    expect(await outcome(preview)).toBe("“Room” is Account. The workbook remembers it.");
    await enter("button", "Correct the columns");
    await enter("button", "Error: Not a lane on the schedule (1)");
    await enter("button", "Error: A code instead of a rating (1)");
    await expectClean("findings");
    await enter("button", "F10 (Lee, Kim)");
    expect(await outcome(preview)).toMatch(/^F10 is selected\. /);
    expect(await selected(preview)).toBe("List!F10");
    await enter("button", "Change to M0 in F10");
    expect(await outcome(preview)).toBe("Corrected 1 cell. You can undo it.");
    await enter("button", "Undo the last corrections");
    expect(await outcome(preview)).toBe("Restored 1 cell.");
    await enter("button", "Build Staff with 4 people");
    expect(await outcome(preview)).toMatch(/^The Staff table on the Staff sheet has 4 people/);
    expect((await workbook.values("Staff", "D11:D14")).flat()).toHaveLength(4);
    await expectClean("table built");
  });
});

describe("the Staff screen", () => {
  let preview: Preview;
  beforeAll(async () => void (preview = await openStaff()));
  afterAll(() => preview.close());

  test("asks Excel as often for 600 people as for 6", async () => {
    const list = (howMany: number) => [
      ["Name", "School", "PTS"],
      ...Array.from({ length: howMany }, (_, at) => [`Person ${at}`, "Elm", "Yes"]),
    ];
    const requests: number[] = [];
    for (const howMany of [6, 600]) {
      await putCells(preview, `List of ${howMany}`, list(howMany));
      requests.push(await requestsOf(preview, () => press(preview, READ)));
      await preview.pane.getByText(`${howMany} people in rows 2 to ${howMany + 1}.`, { exact: true }).waitFor();
    }
    expect(requests[1]).toBe(requests[0]);
  });

  test("reads selected cells alone, again after a correction too", async () => {
    const list = [["Name", "School", "FTE"], ...["A", "B", "C"].map((name) => [name, "Elm", 100])];
    await putCells(preview, "Part", list, { select: "A1:C3" });
    expect(await press(preview, READ)).toBe("Part!A1:C3: 2 people in rows 2 to 3.");
    await press(preview, "Accept all 2 corrections");
    await preview.pane.getByText("2 people in rows 2 to 3.", { exact: true }).waitFor();
    expect((await preview.workbook.values("Part", "C2:C4")).flat()).toEqual([1, 1, 100]);
  });

  test("makes a sample of 170 in which nothing is found", async () => {
    expect(await press(preview, "Create a sample (170 people)")).toBe("The Staff sheet has 170 invented staff.");
    await preview.pane.getByText("Nothing to fix or check was found.").waitFor();
    await preview.pane.getByText("This is the table from which the other sheets are built.").waitFor();
  });
});
