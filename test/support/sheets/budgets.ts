import { budgetWorkbook } from "../../../src/sheets/budget/budget-workbook";
import { newBudgetNames, type BudgetNames } from "../../../src/sheets/budget/names";
import type { BudgetOptions, YearDates } from "../../../src/sheets/budget/options";
import { serial } from "../../../src/sheets/plan/serial";
import type { StaffRow } from "../../../src/sheets/staff/staff-columns";
import { calculate, type Calculated } from "./calculate";
import { staffPlace, staffTable } from "./staff-table";

/** School from August 28 to June 20, as Gardner's calendars have it. */
export const yearDates = (ends: number): YearDates => ({
  ends,
  firstDay: serial(ends - 1, 8, 28),
  lastDay: serial(ends, 6, 20),
});

const distinct = (staff: readonly StaffRow[], heading: "Account" | "School" | "Position") => [
  ...new Set(staff.map((person) => String(person[heading] ?? "")).filter((value) => value !== "")),
];

export function budgetOptions(
  staff: readonly StaffRow[],
  years: readonly number[],
  assumedRaise = 0,
  grants = 0,
): BudgetOptions {
  return {
    staff: staffPlace,
    years: years.map(yearDates),
    assumedRaise,
    noSchool: [],
    grants,
    ids: staff.map(({ Id }) => String(Id)),
    accounts: distinct(staff, "Account"),
    schools: distinct(staff, "School"),
    positions: distinct(staff, "Position"),
  };
}

export const budgetNames = (years: readonly number[]): BudgetNames =>
  newBudgetNames(years, { sheets: ["Staff"], tables: [{ name: "Staff", sheet: "Staff" }], names: [] });

/**
 * A budget of these people and years in a workbook that has their list, calculated.
 * @param grants pages of grants, which are a third of a small budget's formulas
 */
export async function calculatedBudget(
  staff: readonly StaffRow[],
  years: readonly number[],
  assumedRaise = 0,
  grants = 0,
): Promise<{ readonly names: BudgetNames; readonly sheets: Calculated }> {
  const names = budgetNames(years);
  const plan = budgetWorkbook(names, budgetOptions(staff, years, assumedRaise, grants));
  const sheets = await calculate({ sheets: [staffTable(staff), ...plan.sheets], names: plan.names });
  return { names, sheets };
}
