import { PAYROLL_TITLES } from "../../src/sheets/payroll/names";
import { sampleStaff } from "../../src/sheets/staff/sample-staff";
import { STAFF_COLUMNS } from "../../src/sheets/staff/staff-columns";
import { enterOn, overflow, setWidth, tabTo, violations } from "../support/browser/accessibility";
import { GONE, interfereWithEach, interrupted, UNDONE } from "../support/browser/interference";
import type { Preview, PreviewOptions } from "../support/browser/preview";
import { openScreen } from "../support/browser/screen";
import { cancelAtOnce, outcome, press, putCells } from "../support/browser/staff-pane";
import { fiscalYear } from "../support/fiscal-year";
import { libreOffice } from "../support/libreoffice";
import { calculatedBy } from "../support/xlsx/calculated-by";

jest.setTimeout(300_000);

const PEOPLE = 8;
/** Names as hard as they come. */
const NAMES = ["=1+1", "+Plus", "-Minus", "@At"];
const LISTS = Object.entries(PAYROLL_TITLES)
  .filter(([sheet]) => sheet !== "inputs" && sheet !== "statementPages")
  .map(([, title]) => title);

/** Puts the Staff table on a sheet of its own. */
async function putStaff(preview: Preview, people: number): Promise<void> {
  const staff = sampleStaff(fiscalYear("FY14")).slice(0, people);
  const rows = staff.map((person, at) =>
    STAFF_COLUMNS.map(({ heading }) => (heading === "Name" ? (NAMES[at] ?? person.Name) : (person[heading] ?? ""))),
  );
  await putCells(preview, "Staff", [STAFF_COLUMNS.map(({ heading }) => heading), ...rows]);
  await preview.pane.evaluate(
    ([height, width]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Staff").getRangeByIndexes(0, 0, height, width);
        context.workbook.tables.add(range, true).name = "Staff";
        await context.sync();
      }),
    [people + 1, STAFF_COLUMNS.length] as const,
  );
}

const openBudget = (options?: PreviewOptions): Promise<Preview> => openScreen("Budget", options);

async function chooseYear({ pane }: Preview): Promise<void> {
  await pane.getByRole("combobox", { name: "Fiscal year" }).click();
  await pane.getByRole("option", { name: "FY14 (2013-14)", exact: true }).click();
  await pane.getByLabel("Last day of school (payroll)").fill("2014-06-19");
}

const activate = ({ pane }: Preview, name: string) =>
  pane.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).activate();
        await context.sync();
      }),
    name,
  );

describe("payroll's sheets from the staff list", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openBudget();
    await putStaff(preview, PEOPLE);
  });
  afterAll(() => preview.close());

  it("are all built, every check is 0, and names that begin like a formula are texts", async () => {
    const { workbook } = preview;
    await chooseYear(preview);
    const { batches } = await workbook.stats();
    expect(await press(preview, "Build the payroll sheets")).toMatch(
      /^Built Pay calendar FY14, .*Payroll inputs FY14\.$/,
    );
    expect((await workbook.stats()).batches - batches).toBeLessThanOrEqual(34);
    expect(await workbook.unsupported()).toEqual([]);
    await workbook.settled();
    const checks = await Promise.all(
      LISTS.map(async (title) => [title, (await workbook.values(`${title} FY14`, "C2"))[0]?.[0]]),
    );
    expect(checks).toEqual(LISTS.map((title) => [title, 0]));
    expect((await workbook.values("Pay statement FY14", "B11:B14")).flat()).toEqual(NAMES);
  });

  it("pay what the calendar says: a sum of numbers on each pay date, and in all what is to be paid", async () => {
    const { workbook } = preview;
    const [sums = [], , dates = []] = await workbook.values("Pay calendar FY14", "V12:AU14");
    expect(sums.every((sum) => typeof sum === "number")).toBe(true);
    // The 21st pay date is June 20, 2014, with July and August; nothing is paid after it.
    expect([dates[20], ...sums.slice(21)]).toEqual([41810, 0, 0, 0, 0, 0]);
    const due = (await workbook.values("Pay calendar FY14", `N16:N${15 + PEOPLE}`)).flat().map(Number);
    const cents = (amounts: readonly unknown[]) =>
      amounts.reduce<number>((sum, one) => sum + Math.round(Number(one) * 100), 0);
    expect(cents(sums)).toBe(cents(due));
  });

  const office = libreOffice();
  (office ? it : it.skip)("have the same figures in LibreOffice, and no error on any sheet", async () => {
    const { workbook } = preview;
    if (!office) return;
    const again = await calculatedBy(office, new Uint8Array(Buffer.from(await workbook.xlsx(), "base64")));
    for (const title of [...LISTS, PAYROLL_TITLES.statementPages, PAYROLL_TITLES.inputs]) {
      const cells = again(`${title} FY14`);
      const wrong = cells.flat().filter((cell) => /^#[A-Z/0]+[!?A]?$/.test(String(cell)));
      expect([title, wrong]).toEqual([title, []]);
    }
    for (const title of LISTS) expect([title, again(`${title} FY14`)[1]?.[2]]).toEqual([title, 0]);
    const shown = (await workbook.values("Pay calendar FY14", "V12:AP12")).flat();
    const calculated = again("Pay calendar FY14")[11]?.slice(21, 42) ?? [];
    const rounded = (cells: readonly unknown[]) => cells.map((cell) => Math.round(Number(cell) * 100));
    expect(rounded(calculated)).toEqual(rounded(shown));
  });

  it("are frozen to values, and the original stays", async () => {
    const { workbook } = preview;
    await activate(preview, "Pay statement FY14");
    const before = await workbook.values("Pay statement FY14", "A1:O18");
    const formulas = await workbook.formulas("Pay statement FY14", "A1:O18");
    expect(await press(preview, "Freeze a copy of the open sheet")).toBe(
      "The Pay statement FY14 values sheet has what Pay statement FY14 shows, as values. The original was not changed.",
    );
    expect(await workbook.values("Pay statement FY14 values", "A1:O18")).toEqual(before);
    const kept = (await workbook.formulas("Pay statement FY14 values", "C1:O18")).flat();
    expect(kept.filter((cell) => String(cell).startsWith("="))).toEqual([]);
    expect(await workbook.formulas("Pay statement FY14", "A1:O18")).toEqual(formulas);
    // Dates and money show as they did.
    expect(await workbook.text("Pay statement FY14 values", "G11:H14")).toEqual(
      await workbook.text("Pay statement FY14", "G11:H14"),
    );
    expect(await workbook.unsupported()).toEqual([]);
  });

  it("that have no result are not frozen; #NAME? is repaired, and what cannot be is named", async () => {
    const { pane, workbook } = preview;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Reopened");
        sheet.getRange("A1:A3").formulas = [
          ['=_xldudf_GARDNER_SALARY("M2",7,"FY14")'],
          ['=GARDNER.SALERY("M2",7)'],
          ["=NotAName+1"],
        ];
        sheet.activate();
        await context.sync();
      }),
    );
    await workbook.settled();
    const sheets = await workbook.sheets();
    expect(await press(preview, "Freeze a copy of the open sheet")).toMatch(
      /^A1 and 2 other cells of the Reopened sheet have no result yet, such as #NAME\?\. .*Nothing was added\.$/,
    );
    expect(await workbook.sheets()).toEqual(sheets);
    expect(await press(preview, "Find and repair #NAME?")).toBe(
      '1 formula was entered again. 1 cell still shows #NAME? (Reopened!A2: =GARDNER.SALERY("M2",7)). ' +
        "Check the names in these formulas: the Functions screen lists all functions.",
    );
    await workbook.settled();
    expect(await workbook.values("Reopened", "A1")).toEqual([[54933.3]]);
  });

  it("the schedule is listed by year, lane and step, beside a sheet of that name", async () => {
    const { pane, workbook } = preview;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Schedule list");
        await context.sync();
      }),
    );
    expect(await press(preview, "List the salary schedules")).toBe(
      "630 salaries by year, lane and step are on the Schedule list (2) sheet.",
    );
    expect(await workbook.values("Schedule list (2)", "A4:D5")).toEqual([
      ["Year", "Lane", "Step", "Amount"],
      ["FY13", "B0", 1, 40796.54],
    ]);
  });

  it("are not built where the build is cancelled, and the workbook is as it was", async () => {
    const { pane, workbook } = preview;
    const before = await workbook.sheets();
    await cancelAtOnce(preview);
    await pane.getByRole("button", { name: "Build the payroll sheets" }).click();
    expect(await outcome(preview)).toBe("Cancelled. Nothing was added to the workbook.");
    expect(await workbook.sheets()).toEqual(before);
  });
});

describe("budget and payroll in Excel on the web, by the keyboard alone at 300 pixels", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openBudget({ excel: "web" });
    await putStaff(preview, 2);
    // Sheets and tables of the names that would be given.
    await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        for (const [name, table] of [
          ["Longevity FY14", "PayLongevityFY14"],
          ["Budget rows FY14", "BudgetRows1414"],
        ] as const) {
          const range = context.workbook.worksheets.add(name).getRange("A1:A2");
          range.values = [["Own"], ["kept"]];
          range.worksheet.tables.add(range, true).name = table;
        }
        await context.sync();
      }),
    );
    await setWidth(preview, 300);
  });
  afterAll(() => preview.close());

  it("the screen has no fault that axe finds, and nothing is cut off", async () => {
    expect([await overflow(preview), await violations(preview)]).toEqual([0, []]);
  });

  it("a budget is built beside a sheet and a table of its names", async () => {
    const { page, workbook } = preview;
    await page.locator("#pane-frame").focus();
    await enterOn(preview, "combobox", "First year");
    for (const key of ["Home", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await enterOn(preview, "combobox", "Number of years");
    for (const key of ["Home", "Enter"]) await page.keyboard.press(key);
    await enterOn(preview, "button", "Build the budget");
    expect(await outcome(preview)).toBe("Budget for 2 people built on sheet Budget FY14.");
    await workbook.settled();
    expect(await workbook.values("Budget rows FY14", "A1:A2")).toEqual([["Own"], ["kept"]]);
    expect(await workbook.values("Budget FY14", "B4")).toEqual([[0]]);
    expect((await workbook.values("Budget rows FY14 (2)", "C6:C7")).flat()).toEqual(["1001", "1002"]);
    expect(await workbook.unsupported()).toEqual([]);
  });

  it("payroll's sheets too, with dates and sheets chosen", async () => {
    const { page, pane, workbook } = preview;
    await enterOn(preview, "combobox", "Fiscal year");
    for (const key of ["Home", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    const lastDay = pane.getByLabel("Last day of school (payroll)");
    for (let presses = 0; presses < 20; presses += 1) {
      if (await lastDay.evaluate((field) => field === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("06192014");
    expect(await lastDay.inputValue()).toBe("2014-06-19");
    for (const [sheet, title] of Object.entries(PAYROLL_TITLES)) {
      if (sheet === "inputs" || sheet === "longevity") continue;
      await tabTo(preview, "checkbox", title);
      await page.keyboard.press("Space");
    }
    await enterOn(preview, "button", "Build the payroll sheets");
    expect(await outcome(preview)).toBe("Built Longevity FY14 (2), Payroll inputs FY14.");
    await workbook.settled();
    expect(await workbook.values("Longevity FY14", "A1:A2")).toEqual([["Own"], ["kept"]]);
    expect(await workbook.values("Longevity FY14 (2)", "C2")).toEqual([[0]]);
    expect(await workbook.unsupported()).toEqual([]);
    for (const button of ["Freeze a copy of the open sheet", "Find and repair #NAME?", "List the salary schedules"]) {
      await enterOn(preview, "button", button);
      expect(await outcome(preview)).not.toBe("");
    }
  });

  it("neither is left in part where Excel refuses a request half-way, and the reason is said", async () => {
    const payroll = await interfereWithEach(preview, "refused", "Build the payroll sheets", /^Built Longevity/, 3);
    expect(interrupted(payroll)).toEqual([GONE, UNDONE]);
    const budget = await interfereWithEach(preview, "refused", "Build the budget", /^Budget for 2 people/, 8);
    expect(budget.filter((sentence) => sentence === UNDONE).length).toBeGreaterThanOrEqual(2);
    expect(interrupted(budget)).toEqual([GONE, UNDONE]);
  });
});
