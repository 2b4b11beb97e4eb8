import { serial } from "../../../src/sheets/plan/serial";
import { settingLines } from "../../../src/sheets/evaluation/tracker/settings";
import { trackerWorkbook } from "../../../src/sheets/evaluation/tracker/tracker-workbook";
import { formula, type Content } from "../../../src/sheets/plan/sheet-plan";
import { calculate, type Calculated } from "../../support/sheets/calculate";
import { educator, trackerNames } from "../../support/sheets/educators";

jest.setTimeout(300_000);

const names = trackerNames(2013);
const options = {
  educators: [educator("Pat"), educator("Sam", { pts: false, yearWithoutPts: 1, rating: null })],
  asOf: serial(2013, 10, 16),
  firstDay: serial(2013, 8, 28),
  noSchool: [serial(2013, 10, 14)],
};
const plan = trackerWorkbook(names, options);
const ERROR = formula("=1/0");
const WRONG: readonly (readonly [string, Content])[] = [
  ["a text", "two weeks"],
  ["an error", ERROR],
];

let book: Calculated;
beforeAll(async () => {
  book = await calculate(plan);
});
afterAll(() => book.close());

const checks = () => book.value("Dashboard 2013-14", 3, 2);
/** The sum of the checks as the sheet shows it: an error is not 0 either. */
const allClear = () => checks() === 0;

/** Puts something into a cell, looks at the checks, and puts back what was there. */
async function checksWith(sheet: string, row: number, column: number, wrong: Content, was: Content): Promise<boolean> {
  await book.enter(sheet, row, column, wrong);
  const clear = allClear();
  await book.enter(sheet, row, column, was);
  return clear;
}

test("the checks of a new tracker are 0", () => {
  expect(checks()).toBe(0);
});

describe.each(WRONG)("%s", (_, wrong) => {
  test.each(settingLines(names, options).map(({ label, value, rule }, at) => [label, 5 + at, value, rule.warnsOnly]))(
    "in the setting “%s” shows in the checks",
    async (label, row, value, anyText) => {
      const clear = await checksWith("Cycle 2013-14", Number(row), 2, wrong, value as Content);
      // The tracker's sheet may have any name; the check of the links says where there is no such sheet.
      expect([label, clear]).toEqual([label, false]);
      expect([anyText, allClear()]).toEqual([anyText, true]);
    },
  );

  test("as the as-of date shows in the checks, and no educator is done or due by it", async () => {
    await book.enter("Tracker 2013-14", 3, 2, wrong);
    expect([allClear(), book.cell("Tracker1314", "Pat", "Status")]).toEqual([false, "Check row"]);
    await book.enter("Tracker 2013-14", 3, 2, options.asOf);
    expect(allClear()).toBe(true);
  });

  // Every column that is typed, or whose words a district may change. Whatever is typed in a column of words is right:
  // Title, Reason and such show an error only.
  const typed = plan.sheets.flatMap(({ name, tables }) =>
    tables.flatMap((table) =>
      table.columns.flatMap(({ heading, style, rule }, at) =>
        (rule || style === "typed" || style === "typedCenter") && (rule || wrong === ERROR)
          ? [
              [
                `${table.name}[${heading}]`,
                name,
                table.row + 1,
                table.column + at,
                table.rows[0]?.[at] ?? null,
              ] as const,
            ]
          : [],
      ),
    ),
  );
  test.each(typed)("in %s shows in the checks", async (where, sheet, row, column, was) => {
    expect([where, await checksWith(sheet, row, column, wrong, was)]).toEqual([where, false]);
    expect(allClear()).toBe(true);
  });

  test.each(["WorklistSchool", "WorklistEvaluator"])("as the choice of %s shows in the checks", async (choice) => {
    const place = plan.names.find(({ name }) => name === `${choice}1314`)?.refersTo ?? "";
    const [, letters = "", row = ""] = /!\$([A-Z])\$(\d+)$/.exec(place) ?? [];
    const column = letters.charCodeAt(0) - 64;
    expect(await checksWith("Dashboard 2013-14", Number(row), column, wrong, null)).toBe(false);
    expect(allClear()).toBe(true);
  });
});

test("an educator with a wrong cell is neither done nor counted as on time", async () => {
  const column = plan.sheets[0]?.tables[0]?.columns.findIndex(({ heading }) => heading === "Educator plan done") ?? 0;
  await book.enter("Tracker 2013-14", 8, column + 1, "in the fall");
  expect(book.cell("Tracker1314", "Pat", "Educator plan status")).toBe("Check");
  // The signature counts from the plan, so that it has no date either.
  expect(book.cell("Tracker1314", "Pat", "Plan signature status")).toBe("Check");
  expect(book.cell("Tracker1314", "Pat", "Cells to fix")).toBe(2);
  expect(book.cell("Tracker1314", "Pat", "Status")).toBe("Check row");
  const label = (row: number) => [book.value("Dashboard 2013-14", row, 1), book.value("Dashboard 2013-14", row, 2)];
  expect(label(12)).toEqual(["Row or plan to check", 1]);
  await book.enter("Tracker 2013-14", 8, column + 1, null);
});

test("no formula is longer than Excel allows", () => {
  const longest = plan.sheets.flatMap(({ tables }) =>
    tables.flatMap(({ columns }) => columns.map((column) => column.formula?.length ?? 0)),
  );
  expect(Math.max(...longest)).toBeLessThanOrEqual(8192);
});
