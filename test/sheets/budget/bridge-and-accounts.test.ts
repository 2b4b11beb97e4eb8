import { LANES } from "../../../src/agreement/lanes";
import { printedSchedule } from "../../../src/rules/costing/printed-schedule";
import type { Content } from "../../../src/sheets/plan/sheet-plan";
import { serial } from "../../../src/sheets/plan/serial";
import { fiscalYear } from "../../support/fiscal-year";
import { yearByRules } from "../../support/sheets/budget-by-rules";
import { calculatedBudget, yearDates } from "../../support/sheets/budgets";
import { mathTeacher } from "../../support/sheets/staff-table";

type Budget = Awaited<ReturnType<typeof calculatedBudget>>;

const TURNOVER = "Turnover: people who start, leave or are on leave";
const POSITIONS = "Positions added and cut";

const checks = ({ sheets, names }: Budget) => sheets.value(names.sheets.totals, 4, 2);
/** A salary of Appendix B. */
const printed = (year: string, step: number, lane: string) =>
  Number(printedSchedule(fiscalYear(year)).salaries[step - 1]?.[LANES.findIndex(({ code }) => code === lane)]);
/** A table's name in this budget. */
const tableOf = ({ names }: Budget, table: string) => table + names.suffix;

const put = ({ sheets }: Budget, sheet: string, row: number, column: number, cells: readonly Content[]) =>
  sheets.put(sheet, row, column, cells);

/** The line of the front page with this label. */
function check({ sheets, names }: Budget, label: string): unknown {
  const row = Array.from({ length: 45 }, (_, at) => at + 1).find(
    (at) => sheets.value(names.sheets.totals, at, 1) === label,
  );
  if (row === undefined) throw new Error(`no check "${label}"`);
  return sheets.value(names.sheets.totals, row, 2);
}

/**
 * FY14 and FY15 as printed. 1: M2 step 7, from January 2, 2015 on M3. 2: B0 step 1, half time, leaves on June 20, 2014
 * (the end of FY14). 3: M5 step 14, the top.
 */
describe("the bridge from FY14 to FY15", () => {
  const staff = [
    mathTeacher({ Id: "1" }),
    mathTeacher({
      Id: "2",
      Lane: "B0",
      Step: 1,
      FTE: 0.5,
      Ends: serial(2014, 6, 20),
      "Hire date": serial(2013, 8, 27),
    }),
    mathTeacher({ Id: "3", Lane: "M5", Step: 14, "Hire date": serial(1990, 8, 27) }),
  ];
  let budget: Budget;
  const line = (cause: string, column: string) => budget.sheets.cell(tableOf(budget, "BudgetBridge"), cause, column);
  beforeAll(async () => {
    budget = await calculatedBudget(staff, [2014, 2015]);
    const { changes } = budget.names.sheets;
    await put(budget, changes, 6, 15, ["1", serial(2015, 1, 2), "M3"]);
    // A replacement from FY15 on, and a position that is added.
    await put(budget, changes, 6, 2, ["Replacement", "New teacher"]);
    await put(budget, changes, 6, 7, ["B0", 1, 0.5, serial(2014, 8, 28)]);
    await put(budget, changes, 7, 2, ["Added", "New position"]);
    await put(budget, changes, 7, 7, ["M0", 3, 1, serial(2014, 8, 28)]);
  });

  test("prices steps, lanes, the schedule and what counts for a part of the year one after the other", () => {
    // Appendix B. M2: FY14 step 7 54,933.30, step 8 56,549.71; FY15 step 8 57,680.71. M3 step 8: FY14 56,967.81, FY15
    // 58,107.17. M5 step 14: FY14 70,978.00, FY15 72,397.56.
    const stepped = 56549.71 - 54933.3;
    const laned = 56967.81 - 56549.71;
    const raised = 58107.17 - 56967.81 + (72397.56 - 70978);
    expect(line("Same people: steps", "FY15")).toBeCloseTo(stepped, 6);
    expect(line("Same people: lanes", "FY15")).toBeCloseTo(laned, 6);
    expect(line("Same people: the schedule", "FY15")).toBeCloseTo(raised, 6);
  });

  test("a lane change in January is counted less for the days before it", () => {
    // Weekdays from August 28, 2014 to January 1, 2015: 2, 22, 23, 20, 23 and 1 are 91 of 184 days on M2.
    const paid = Math.round(((57680.71 * 91 + 58107.17 * 93) / 184) * 100) / 100;
    expect(line("Same people: raises and lane changes inside a year", "FY15")).toBeCloseTo(paid - 58107.17, 6);
  });

  test("who comes and goes is turnover, what is added is positions, with the FTE beside", () => {
    // Half of B0 step 1: FY14 41,612.47 ÷ 2 = 20,806.24, FY15 42,444.72 ÷ 2 = 21,222.36. M0 step 3 of FY15: 48,577.70.
    expect(line(TURNOVER, "FY15")).toBeCloseTo(21222.36 - 20806.24, 6);
    expect(line(POSITIONS, "FY15")).toBe(48577.7);
    expect([line(TURNOVER, "FY15 FTE"), line(POSITIONS, "FY15 FTE")]).toEqual([0, 1]);
    expect([line("Budget of the year before", "FY15 FTE"), line("Budget of the year", "FY15 FTE")]).toEqual([2.5, 3.5]);
  });

  test("the parts add up to the budget of the year, other costs with them", () => {
    const { sheets, names } = budget;
    expect(sheets.value(names.sheets.bridge, 4, 2)).toBe(0);
    expect(line("Budget of the year", "FY15")).toBeCloseTo(Number(sheets.value(names.sheets.other, 7, 8)), 6);
    expect(checks(budget)).toBe(0);
    expect(sheets.errors()).toEqual([]);
  });
});

describe("accounts, grants and the year to date", () => {
  const staff = [
    mathTeacher({ Id: "1" }),
    mathTeacher({ Id: "2", Lane: "M5", Step: 14, Account: "Title I" }),
    mathTeacher({ Id: "3", Lane: "B0", Step: 1, Account: "" }),
  ];
  let budget: Budget;
  const account = (name: string, column: string) => budget.sheets.cell(tableOf(budget, "BudgetAccounts"), name, column);
  beforeAll(async () => {
    budget = await calculatedBudget(staff, [2014], 0, 2);
    const { accounts, funding, other, stipends } = budget.names.sheets;
    // "(none)" is first, then 2305-1 and Title I.
    await put(budget, accounts, 9, 3, ["Grant", "2305"]);
    await put(budget, accounts, 10, 1, ["IDEA", "Special education", "Grant"]);
    await put(budget, funding, 7, 1, ["1", "2305-1", 0.6]);
    await put(budget, funding, 8, 1, ["1", "IDEA", 0.4]);
    await put(budget, other, 10 + 9, 1, ["Supplies", "FY14", "IDEA"]);
    await put(budget, other, 10 + 9, 5, [10, 25]);
    await put(budget, stipends, 7, 1, ["FY14", "GHS", "Senior Class Advisor", "coach"]);
  });

  test("an account has its people, its shares and its other costs; what has none is in a line of its own", () => {
    // M2 step 7 54,933.30 and longevity 250: 60% is 33,109.98, 40% is 22,073.32.
    expect(account("2305-1", "FY14")).toBe(33109.98);
    expect(account("IDEA", "FY14")).toBe(22323.32);
    // M5 step 14: 70,978.00 and 250.
    expect(account("Title I", "FY14")).toBe(71228);
    const all = budget.sheets.value(budget.names.sheets.other, 7, 7);
    const listed = budget.sheets.column(tableOf(budget, "BudgetAccounts"), "FY14");
    expect(listed.reduce<number>((sum, one) => sum + Math.round(Number(one) * 100), 0)).toBe(
      Math.round(Number(all) * 100),
    );
  });

  test("the sum of the checks is on top of every sheet", () => {
    const { sheets, names } = budget;
    // A single year has no bridge.
    const built = Object.values(names.sheets).filter((sheet) => sheet !== names.sheets.bridge);
    const onTop = (sheet: string) =>
      [1, 2, 3, 4, 5].flatMap((row) => [1, 7].map((column) => sheets.value(sheet, row, column)));
    for (const sheet of built) expect([sheet, onTop(sheet).includes("All checks (must be 0)")]).toEqual([sheet, true]);
  });

  test("kinds and functions have their totals", () => {
    const kinds = tableOf(budget, "BudgetKinds");
    expect(budget.sheets.cell(kinds, "Grant", "FY14")).toBe(93551.32);
    expect(budget.sheets.cell(kinds, "General", "FY14")).toBe(33109.98);
    const functions = budget.sheets.column(tableOf(budget, "BudgetFunctions"), "Function");
    const at = functions.indexOf("2305");
    expect(budget.sheets.column(tableOf(budget, "BudgetFunctions"), "FY14")[at]).toBe(104337.98);
  });

  test("each grant has a page with what is charged to it, equal to its account", () => {
    const { sheets, names } = budget;
    const page = names.sheets.grants;
    const row = (at: number) => Array.from({ length: 4 }, (_, column) => sheets.value(page, at, column + 1));
    expect(String(sheets.value(page, 1, 1))).toContain("Title I");
    expect(row(7)).toEqual(["Person", "2", "Teacher 007", 71228]);
    expect(row(8)).toEqual(["", "", "", ""]);
    const second = 1 + 44;
    expect(String(sheets.value(page, second, 1))).toContain("IDEA");
    expect(row(second + 6)).toEqual(["Share", "1", "Teacher 007", 22073.32]);
    expect(row(second + 7)).toEqual(["Other cost", "", "Supplies", 250]);
    expect(check(budget, "Grants without a page, and pages less their accounts")).toBe(0);
  });

  test("a third grant has no page here, and the checks say so", async () => {
    await put(budget, budget.names.sheets.accounts, 8, 3, ["Grant"]);
    expect(check(budget, "Grants without a page, and pages less their accounts")).toBe(1);
    await put(budget, budget.names.sheets.accounts, 8, 3, ["General"]);
    expect(checks(budget)).toBe(0);
  });

  test("a stipend of somebody from outside is in the budget, and in no person's row", () => {
    const { sheets, names } = budget;
    // Senior Class Advisor of FY14 as Appendix C has it.
    const paid = sheets.column(tableOf(budget, "BudgetStipends"), "Amount")[0];
    expect(sheets.value(names.sheets.other, 5, 7)).toBe(paid);
    expect(Number(paid)).toBeGreaterThan(0);
    expect(check(budget, "Stipends and travel assigned less budgeted")).toBe(0);
    expect(sheets.errors()).toEqual([]);
  });

  test("what was spent, and the rest of the budget by the payments left, are the projection", async () => {
    const { sheets, names } = budget;
    const page = names.sheets.ytd;
    const toDate = tableOf(budget, "BudgetToDate");
    await sheets.enter(page, 4, 2, 10);
    await put(budget, page, 11, 13, ["2305-1", serial(2013, 10, 1), "Payroll", 12000]);
    await put(budget, page, 12, 13, ["2305-1", serial(2013, 10, 15), "Payroll", 1000.5]);
    // 33,109.98 × 16 ÷ 26 = 20,375.37; with 13,000.50 spent 33,375.87 are projected.
    expect(sheets.cell(toDate, "2305-1", "From the ledger")).toBe(13000.5);
    expect(sheets.cell(toDate, "2305-1", "Projected")).toBe(33375.87);
    expect([sheets.cell(toDate, "2305-1", "Balance"), sheets.cell(toDate, "2305-1", "Note")]).toEqual([
      -265.89,
      "More than the budget",
    ]);
    await sheets.type(toDate, "2305-1", "Encumbered", 20000);
    expect(sheets.cell(toDate, "2305-1", "Balance")).toBe(109.48);
    expect(checks(budget)).toBe(0);
  });

  test("a line of the ledger whose account is not known is in the checks", async () => {
    const { names } = budget;
    await put(budget, names.sheets.ytd, 13, 13, ["9999", serial(2013, 10, 1), "Payroll", 5]);
    expect(check(budget, "Lines of the ledger with an issue")).toBe(1);
    expect(check(budget, "Lines of the ledger less the accounts they are counted to")).toBe(5);
  });
});

describe("planned positions", () => {
  const counselor = { Role: "Guidance counselor", Lane: "M2", Step: 7, FTE: 1, Starts: serial(2014, 1, 6) };
  let budget: Budget;
  const salary = (line: number, year = "FY14") => {
    const rows = tableOf(budget, "BudgetRows");
    const [ids, years] = ["Id", "Year"].map((heading) => budget.sheets.column(rows, heading));
    const at = ids?.findIndex((id, index) => id === `Plan 0${line}` && years?.[index] === year) ?? -1;
    return budget.sheets.column(rows, "Salary")[at];
  };
  beforeAll(async () => {
    budget = await calculatedBudget([mathTeacher({ Id: "1" })], [2014, 2015]);
    const { changes } = budget.names.sheets;
    await put(budget, changes, 6, 2, ["Vacancy", "Vacancy"]);
    await put(budget, changes, 6, 9, [1]);
    await put(budget, changes, 7, 2, ["Cut", "A half position"]);
    await put(budget, changes, 7, 7, ["M2", 7, 0.5]);
    await put(budget, changes, 8, 2, ["Added", "New counselor"]);
    await put(budget, changes, 8, 6, ["Guidance counselor", "M2", 7, 1, serial(2014, 1, 6)]);
  });

  test("without a lane and a step one is budgeted on those of the inputs, and moves a step a year", () => {
    // Appendix B, M0: step 3 of FY14, step 4 of FY15.
    const [first, second] = [47625.19, printed("FY15", 4, "M0")];
    expect([salary(1), salary(1, "FY15")]).toEqual([first, second]);
  });

  test("a cut takes its salary and its FTE off", () => {
    // Half of M2 step 7: 54,933.30 ÷ 2.
    expect(salary(2)).toBe(-27466.65);
  });

  test("one that is added with a date costs the days from then on, a counselor's of 194", () => {
    const there = { ...counselor, Id: "new", "Hire date": serial(2013, 8, 28), "Stay-well": "No" };
    expect(salary(3)).toBe(yearByRules(there, yearDates(2014), 2014).salary.toNumber());
    // A whole year from the second on, at step 8.
    expect(salary(3, "FY15")).toBe(printed("FY15", 8, "M2"));
    expect(checks(budget)).toBe(0);
  });
});
