import { writePlan } from "../../src/excel/write/write-plan";
import { budgetWorkbook } from "../../src/sheets/budget/budget-workbook";
import { newPayrollNames } from "../../src/sheets/payroll/names";
import { PAYROLL_SHEETS, payrollWorkbook } from "../../src/sheets/payroll/payroll-workbook";
import type { SheetPlan } from "../../src/sheets/plan/sheet-plan";
import type { WorkbookPlan } from "../../src/sheets/plan/workbook-plan";
import { sampleStaff } from "../../src/sheets/staff/sample-staff";
import type { StaffRow } from "../../src/sheets/staff/staff-columns";
import { fiscalYear } from "../support/fiscal-year";
import { budgetNames, budgetOptions } from "../support/sheets/budgets";
import { FY14 } from "../support/sheets/payrolls";
import { staffPlace } from "../support/sheets/staff-table";

const EMPTY = { sheets: [], tables: [], names: [] };
const YEARS = [2013, 2014, 2015];

const staffOf = (people: number): readonly StaffRow[] => {
  const sample = sampleStaff(fiscalYear("FY14"));
  return Array.from({ length: people }, (_, at) => ({ ...sample[at % sample.length], Id: String(1000 + at) }));
};
const budgetOf = (people: number): WorkbookPlan =>
  budgetWorkbook(budgetNames(YEARS), budgetOptions(staffOf(people), YEARS, 0, 2));
const payrollOf = (people: number): WorkbookPlan => {
  const ids = staffOf(people).map(({ Id }) => String(Id));
  return payrollWorkbook(newPayrollNames(2014, EMPTY), { ...FY14, staff: staffPlace, ids, sheets: PAYROLL_SHEETS });
};

/** Takes whatever is asked of Excel and does nothing: here requests are counted, in the browser tests they are done. */
const silent = (): unknown =>
  new Proxy(() => undefined, {
    get: (_, member) => (member === "then" ? undefined : member === "length" ? 1 : silent()),
    set: () => true,
    apply: () => silent(),
  });

/** How many requests it takes to write a plan. */
async function requestsFor(plan: WorkbookPlan): Promise<number> {
  let requests = 0;
  const sync = () => Promise.resolve(void (requests += 1));
  const context = new Proxy({}, { get: (_, member) => (member === "sync" ? sync : silent()) });
  Object.assign(globalThis, {
    Excel: { run: (batch: (given: unknown) => Promise<unknown>) => batch(context) },
    localStorage: { setItem: () => undefined, removeItem: () => undefined },
  });
  await writePlan(plan, EMPTY);
  return requests;
}

test.each([
  ["a budget of three years", budgetOf],
  ["payroll's sheets", payrollOf],
] as const)("%s asks Excel as often for 500 staff as for 170", async (_, planOf) => {
  await requestsFor(planOf(1));
  const few = await requestsFor(planOf(170));
  expect(few).toBeGreaterThan(10);
  expect(await requestsFor(planOf(500))).toBe(few);
});

/** In points: what a portrait page of Letter paper holds between the margins at the size of sheets with breaks. */
const PAGE = (792 - 43 - 54) / 0.9;
const USUAL_HEIGHT = 15;

test("1,000 statements are a page each, and each fits its page", () => {
  const plan = payrollOf(1000);
  const pages = plan.sheets.find(({ name }) => name.startsWith("Statement pages")) as SheetPlan;
  const breaks = pages.print.breaks ?? [];
  expect(breaks).toHaveLength(999);
  const tops = [1, ...breaks, (pages.print.area?.rows ?? 0) + 1];
  const heights = new Map(pages.heights.map(({ row, height }) => [row, height]));
  const tallest = Math.max(
    ...tops.slice(1).map((next, at) => {
      const first = tops[at] ?? 1;
      const rows = Array.from({ length: next - first }, (_, row) => heights.get(first + row) ?? USUAL_HEIGHT);
      return rows.reduce((sum, height) => sum + height, 0);
    }),
  );
  expect(tallest).toBeLessThan(PAGE);
});
