import { LANES } from "../../src/agreement/lanes";
import { costOffer, type Offer, ONE_CENT } from "../../src/rules/costing/offer";
import { printedSchedule } from "../../src/rules/costing/printed-schedule";
import { ALL_ANSWERS, FIRST_ANSWERS } from "../../src/sheets/bargaining/answers/answer-sheets";
import { BARGAINING } from "../../src/sheets/bargaining/names";
import { BASES } from "../../src/sheets/costing/kinds";
import { ALL } from "../../src/rules/costing/who";
import { Decimal } from "../../src/rules/money";
import { sampleStaff } from "../../src/sheets/staff/sample-staff";
import type { ProfileName } from "../../preview/excel/profiles";
import { enterOn, overflow, setWidth, tabTo, violations } from "../support/browser/accessibility";
import { cancelAtOnce, choose, outcome, press } from "../support/browser/evaluation-pane";
import { changes, everything, GONE, interfereWithEach, interrupted, UNDONE } from "../support/browser/interference";
import type { Preview } from "../support/browser/preview";
import { openScreen } from "../support/browser/screen";
import { fiscalYear } from "../support/fiscal-year";
import { libreOffice } from "../support/libreoffice";
import { calculatedBy } from "../support/xlsx/calculated-by";

jest.setTimeout(300_000);

const office = libreOffice();
const STAFF = sampleStaff().filter(({ Lane }) => Lane !== undefined);
const SHEETS = ["Contents", "Results", "Comparison", "Settlement", "Raises"].concat(
  FIRST_ANSWERS.map((answer) => BARGAINING.sheets[answer].title),
  ["Base", "Offers", "Costing", "Proposals", "Checks"],
  ["Committee 1", "Association 1"].map((offer) => `Workings ${offer}`),
);

/** A step and a raise in each of three years, on the invented staff and FY15. */
function expected(raises: readonly string[]): Offer {
  return {
    schedule: printedSchedule(fiscalYear("FY15")),
    staff: STAFF.map(({ Lane, Step, FTE }) => ({
      lane: LANES.findIndex(({ code }) => code === Lane),
      position: new Decimal(Number(Step)),
      fte: new Decimal(Number(FTE)),
    })),
    workYear: 184,
    unit: ONE_CENT,
    years: raises.map((raise) => [
      { kind: "Step", day: 1, where: "", who: ALL, amount: new Decimal(1) },
      { kind: "Schedule %", day: 1, where: "", who: ALL, amount: new Decimal(raise) },
    ]),
  };
}

/** The rows of the results: opening, annualized and cash of each year and basis. */
function rows(raises: readonly string[]): number[][] {
  const offer = expected(raises);
  return raises.flatMap((_, year) =>
    BASES.map((basis) => {
      const cost = costOffer(offer, basis)[year];
      return [cost?.opening, cost?.annualized, cost?.cash].map(Number);
    }),
  );
}

async function putStaff({ pane }: Preview): Promise<void> {
  const cells = [["Id", "Lane", "Step", "FTE"], ...STAFF.map(({ Id, Lane, Step, FTE }) => [Id, Lane, Step, FTE])];
  await pane.evaluate(
    (values) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Staff");
        const range = sheet.getRangeByIndexes(0, 0, values.length, 4);
        range.values = values;
        sheet.tables.add(range, true).name = "Staff";
        await context.sync();
      }),
    cells,
  );
}

/** The grid's engine logs this while much is calculated again; what it calculates is held by the tests. */
const BUILD = "Build the bargaining workbook";

/** The cells of sheets that hold an error, each with its sheet. */
const errorsOn = (cells: (sheet: string) => readonly (readonly unknown[])[], sheets: readonly string[]) =>
  sheets.flatMap((sheet) =>
    cells(sheet)
      .flat()
      .filter((cell) => /^#[A-Z/0]+[!?A]?$/.test(String(cell)))
      .map((cell) => `${sheet}: ${String(cell)}`),
  );

/** The Bargaining screen beside an empty workbook. */
const openBargaining = (excel?: ProfileName): Promise<Preview> => openScreen("Bargaining", { excel });

/** Puts cells on sheets of their own, from A1 on. */
const putSheets = ({ pane }: Preview, sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>) =>
  pane.evaluate(
    (all) =>
      Excel.run(async (context) => {
        for (const [name, values] of Object.entries(all)) {
          const sheet = context.workbook.worksheets.add(name);
          sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values as unknown[][];
        }
        await context.sync();
      }),
    sheets,
  );

const select = ({ pane }: Preview, sheet: string, address: string) =>
  pane.evaluate(
    ([name, cells]) =>
      Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem(name);
        target.activate();
        target.getRange(cells).select();
        await context.sync();
      }),
    [sheet, address] as const,
  );

describe("a bargaining workbook of 170 staff, two offers, three years", () => {
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
    expect(await press(preview, BUILD)).toMatch(/^There is no table Staff in this workbook/);
    expect(await preview.workbook.sheets()).toEqual(before);
  });

  it("is built beside what was there, as the rules calculate it", async () => {
    const { workbook } = preview;
    await putStaff(preview);
    const before = await workbook.sheets();
    expect(await press(preview, BUILD)).toBe(
      "Built: type the lines of each offer on sheet Offers; sheet Results has what they cost.",
    );
    expect(await workbook.sheets()).toEqual([...before, ...SHEETS]);
    expect(await workbook.unsupported()).toEqual([]);
    const as2Percent = rows(["0.02", "0.02", "0.02"]);
    expect(await results()).toEqual([...as2Percent, ...as2Percent]);
    expect((await workbook.values("Checks", "B3"))[0]).toEqual([0]);
  });

  it("follows a changed percent", async () => {
    const { workbook } = preview;
    const [headings = []] = await workbook.values("Offers", "A5:L5");
    const amount = String.fromCharCode(65 + headings.indexOf("Amount"));
    await workbook.enter("Offers", `${amount}7`, "3%");
    const changed = rows(["0.03", "0.02", "0.02"]);
    expect((await results()).slice(0, 9)).toEqual(changed);
    expect((await workbook.values("Checks", "B3"))[0]).toEqual([0]);
  });

  it("is confirmed by the add-in's own functions", async () => {
    const controls = (await preview.workbook.values("Checks", "A1:B60")).filter(([label]) =>
      /\((PAYROLL|OFFERCOST)\)$/.test(String(label)),
    );
    expect(controls.map(([, difference]) => difference)).toEqual([0, 0, 0]);
  });

  const office = libreOffice();
  (office ? it : it.skip)(
    "has the same totals, and no error on any sheet, where LibreOffice calculates it",
    async () => {
      const { workbook } = preview;
      if (!office) return;
      const again = await calculatedBy(office, new Uint8Array(Buffer.from(await workbook.xlsx(), "base64")));
      const cents = again("Results")
        .slice(6, 24)
        .map((row) => row.slice(3, 6).map((cell) => Math.round(Number(cell) * 100) / 100));
      expect(cents).toEqual(await results());
      const errors = SHEETS.flatMap((name) =>
        again(name).flatMap((row) => row.filter((cell) => /^#[A-Z/0]+[!?A]?$/.test(String(cell)))),
      );
      expect(errors).toEqual([]);
    },
  );

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

/** Steps 1 and 2 of B0 become one, and the top of M0 becomes the top of a new lane with one more step. */
const SMALL = {
  Old: [
    ["Step", "B0", "M0"],
    [1, 40_000, 44_000],
    [2, 42_000, 47_000],
    [3, 45_000, 50_000],
  ],
  People: [
    ["Step", "B0", "M0"],
    [1, 2, 0.5],
    [2, 1, ""],
    [3, "", 1.5],
  ],
  Next: [
    ["Step", "B0", "M0", "M1"],
    [1, 41_000, 45_000, 46_000],
    [2, 44_000, 48_000, 49_000],
    [3, 47_000, 51_000, 52_000],
    [4, "", "", 55_000],
  ],
} as const;

/** What is typed: a table, a row counted from 0, and the cells of some headings. */
type Typed = readonly [table: string, row: number, cells: Readonly<Record<string, string | number>>];
const LINES: readonly Typed[] = (
  [
    { Year: 1, Day: 1, Kind: "Crosswalk" },
    { Year: 1, Day: 1, Kind: "Schedule %", Amount: 0.02 },
    { Year: 1, Day: 1, Kind: "Minimum $", Amount: 1000 },
    { Year: 1, Day: 93, Kind: "Turnover" },
    { Year: 1, Day: 100, Kind: "Typed salaries" },
    { Year: 2, Day: 1, Kind: "Step", Amount: 1 },
    { Year: 2, Day: 1, Kind: "Schedule $", Amount: 100, Who: "Top" },
  ] as const
).map((line, row) => ["Offers", row, { Offer: "Committee 1", ...line }]);
const TYPED: readonly Typed[] = [
  ...LINES,
  ["Crosswalk", 1, { "To step": 1 }],
  ["Crosswalk", 2, { "To step": 2 }],
  ["Crosswalk", 5, { "To lane": "M1", "To step": 4 }],
  ["Turnover", 0, { Year: 1, Day: 93, "Leaves lane": "M1", "Leaves step": 4, "Comes lane": "B0", "Comes step": 1 }],
];

describe("a workbook with a crosswalk, expected turnover and salary grids, on Excel for Windows", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openBargaining("windows-365");
    await putSheets(preview, SMALL);
  });
  afterAll(() => preview.close());

  const use = async (what: string, sheet: string, address: string) => {
    await select(preview, sheet, address);
    await preview.pane.getByRole("button", { name: `Use the selected cells as the ${what}` }).click();
    await preview.pane.getByText(`The ${what} is in ${sheet}!${address}.`).waitFor();
  };
  const type = (typed: readonly Typed[]) =>
    preview.pane.evaluate(
      (all) =>
        Excel.run(async (context) => {
          for (const [table, row, cells] of all)
            for (const [heading, value] of Object.entries(cells)) {
              const { columns } = context.workbook.tables.getItem(table);
              columns.getItem(heading).getDataBodyRange().getCell(row, 0).values = [[value]];
            }
          await context.sync();
        }),
      typed,
    );
  /** Annualized and cash of the two years, budget to budget. */
  const results = async (sheet = "Results") => {
    await preview.workbook.settled();
    const rows = await preview.workbook.values(sheet, "A7:F12");
    return rows.filter((row) => row[2] === "Budget to budget").map((row) => row.slice(4, 6));
  };
  // Worked out by hand in the tests of the sheets: 219,000 + 9,000 + 4,560 + 590 − 14,100 + 450, and the next year
  // 13,500 and 50 more. Cash: half of the turnover, and 85 of 184 days of what was typed over.
  const BY_HAND = [
    [219_500, 226_307.88],
    [233_050, 233_050],
  ];

  it("is costed as by hand, with no error in any cell and checks of 0", async () => {
    const { pane, workbook } = preview;
    await choose(preview, "Staff", "A scattergram (FTE by lane and step)");
    await use("scattergram", "People", "A1:C4");
    await choose(preview, "Schedule in force", "A schedule on a sheet");
    await use("schedule", "Old", "A1:C4");
    for (const label of ["A table of expected turnover", "Salary grids of each year to type over"])
      await pane.getByRole("checkbox", { name: label }).first().check();
    for (const answer of ALL_ANSWERS)
      await pane.getByRole("checkbox", { name: BARGAINING.sheets[answer].title, exact: true }).check();
    await pane.getByRole("checkbox", { name: "A new schedule, with a crosswalk to it" }).check();
    await use("new schedule", "Next", "A1:D5");
    await choose(preview, "Number of offers", "1");
    await choose(preview, "Years of each", "2");
    await pane.getByRole("checkbox", { name: "Start with a step and 2% every year" }).uncheck();
    expect(await press(preview, BUILD)).toMatch(/^Built: type the lines/);
    await type(TYPED);
    await preview.workbook.settled();
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
    expect(await press(preview, "Lock the offer as of today")).toMatch(
      /^Committee 1 is locked as “Committee, March 3”/,
    );
    await workbook.settled();
    expect((await workbook.values("Proposals", "A7:G7"))[0]?.slice(3)).toEqual([7, 7, 7, "As offered"]);
    await type([["Offers", 1, { Amount: 0.025 }]]);
    await workbook.settled();
    expect((await workbook.values("Proposals", "G7"))[0]).toEqual([
      "Changed since: 1 of its lines changed or gone, 1 new",
    ]);
    await type([["Offers", 1, { Amount: 0.02 }]]);
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

  (office ? it : it.skip)("has no error on any sheet, and the same totals, in LibreOffice", async () => {
    const { workbook } = preview;
    if (!office) return;
    const again = await calculatedBy(office, new Uint8Array(Buffer.from(await workbook.xlsx(), "base64")));
    expect(errorsOn(again, await workbook.sheets())).toEqual([]);
    expect(again("Results")[8]?.[4]).toBe(219_500);
  });

  it("adds an offer beside what is there, with all that was typed", async () => {
    const { workbook } = preview;
    const before = await workbook.sheets();
    expect(await press(preview, "Add to the bargaining workbook")).toMatch(/^Built again with all that was typed/);
    const sheets = await workbook.sheets();
    expect(sheets.slice(0, before.length)).toEqual(before);
    const added = sheets.slice(before.length);
    const newResults = added.find((name) => name.startsWith("Results")) ?? "";
    expect(added.filter((name) => name.startsWith("Workings"))).toHaveLength(2);
    expect(await results(newResults)).toEqual(BY_HAND);
    expect(await results()).toEqual(BY_HAND);
  });
});

describe("a small workbook in Excel for the web, in a pane of 300 pixels", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openBargaining("web");
    await setWidth(preview, 300);
    // Somebody else's sheets and table have the names that ours would have.
    await putSheets(preview, {
      Old: SMALL.Old,
      Results: [["Mine"]],
      Offers: [
        ["Mine", "Too"],
        [1, 2],
      ],
    });
    await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Offers").tables.add("A1:B2", true).name = "Offers";
        await context.sync();
      }),
    );
  });
  afterAll(() => preview.close());

  /** Chooses an entry of a list with the keyboard alone, by its first letters. */
  const chooseByKey = async (list: string, letters: string) => {
    await enterOn(preview, "combobox", list);
    await preview.page.keyboard.type(letters);
    await preview.page.keyboard.press("Enter");
  };

  it("is built with the keyboard alone, beside sheets and a table of the same names", async () => {
    const { page } = preview;
    await chooseByKey("Staff", "I will");
    await chooseByKey("Schedule in force", "A sch");
    await select(preview, "Old", "A1:C4");
    await enterOn(preview, "button", "Use the selected cells as the schedule");
    expect(await outcome(preview)).toBe("The schedule is in Old!A1:C4.");
    await chooseByKey("Number of offers", "1");
    await chooseByKey("Years of each", "1");
    for (const answer of FIRST_ANSWERS) {
      await tabTo(preview, "checkbox", BARGAINING.sheets[answer].title);
      await page.keyboard.press("Space");
    }
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

  it("leaves the workbook as it was whichever request of a build, or of a lock, Excel refuses", async () => {
    const { pane } = preview;
    const built = await interfereWithEach(preview, "refused", "Add to the bargaining workbook", /^Built again/, 7);
    expect(interrupted(built)).toEqual([GONE, UNDONE]);
    await press(preview, "List the offers");
    await pane.getByRole("textbox", { name: "Name of the proposal" }).fill("March 3");
    const locked = await interfereWithEach(preview, "refused", "Lock the offer as of today", /is locked as/);
    expect(interrupted(locked)).toEqual([GONE, UNDONE]);
  });
});
