import { performance } from "node:perf_hooks";
import { YEARS } from "../../src/agreement/years";
import { budgetWorkbook } from "../../src/sheets/budget/budget-workbook";
import { newPayrollNames } from "../../src/sheets/payroll/names";
import { PAYROLL_SHEETS, payrollWorkbook } from "../../src/sheets/payroll/payroll-workbook";
import type { WorkbookPlan } from "../../src/sheets/plan/workbook-plan";
import { sampleStaff } from "../../src/sheets/staff/sample-staff";
import { STAFF_HEADINGS, type StaffRow } from "../../src/sheets/staff/staff-columns";
import { budgetNames, budgetOptions } from "../../test/support/sheets/budgets";
import { FormulaEngine } from "../../test/support/sheets/formula-engine";
import { FY14 } from "../../test/support/sheets/payrolls";
import { FIRST_STAFF_ROW, staffPlace, staffTable } from "../../test/support/sheets/staff-table";
import { formulaCells } from "./bargaining";

const staffOf = (people: number): readonly StaffRow[] => {
  const sample = sampleStaff();
  return Array.from({ length: people }, (_, at) => ({ ...sample[at % sample.length], Id: String(at + 1) }));
};

/**
 * A row to print: the size of a workbook, how much of it follows one step that is changed, and how long both take.
 * @param counts whether followers are counted: in payroll all lines of a list look into the staff list's whole columns
 */
function measured(label: string, staff: readonly StaffRow[], plan: WorkbookPlan, counts: boolean): string[] {
  const asked = performance.now();
  const engine = new FormulaEngine({ sheets: [staffTable(staff), ...plan.sheets], names: plan.names });
  const built = performance.now();
  const step = STAFF_HEADINGS.indexOf("Step") + 1;
  const followers = counts ? String(engine.followers("Staff", FIRST_STAFF_ROW, step)) : "all lines";
  const changing = performance.now();
  engine.enter("Staff", FIRST_STAFF_ROW, step, 2);
  const changed = performance.now();
  engine.close();
  const ms = (from: number, to: number) => `${Math.round(to - from)} ms`;
  return [label, String(formulaCells(plan)), followers, ms(asked, built), ms(changing, changed)];
}

/** Budgets of all printed years. */
export function budgetRows(sizes: readonly number[]): string[][] {
  const years = YEARS.map(({ ends }) => ends);
  return sizes.map((people) => {
    const staff = staffOf(people);
    const plan = budgetWorkbook(budgetNames(years), budgetOptions(staff, years, 0, 0));
    return measured(`budget, ${people} staff, ${years.length} years`, staff, plan, true);
  });
}

/** All sheets of payroll of one year. */
export function payrollRows(sizes: readonly number[]): string[][] {
  return sizes.map((people) => {
    const staff = staffOf(people);
    const names = newPayrollNames(2014, { sheets: [], tables: [], names: [] });
    const ids = staff.map(({ Id }) => String(Id));
    const plan = payrollWorkbook(names, { ...FY14, staff: staffPlace, ids, sheets: PAYROLL_SHEETS });
    return measured(`payroll, ${people} staff, all sheets`, staff, plan, false);
  });
}
