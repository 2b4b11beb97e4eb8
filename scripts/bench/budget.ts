import { performance } from "node:perf_hooks";
import { YEARS } from "../../src/agreement/years";
import { budgetWorkbook } from "../../src/sheets/budget/budget-workbook";
import { sampleStaff } from "../../src/sheets/staff/sample-staff";
import { STAFF_HEADINGS } from "../../src/sheets/staff/staff-columns";
import { budgetNames, budgetOptions } from "../../test/support/sheets/budgets";
import { FormulaEngine } from "../../test/support/sheets/formula-engine";
import { FIRST_STAFF_ROW, staffTable } from "../../test/support/sheets/staff-table";
import { formulaCells } from "./bargaining";

/** Rows to print: the size of a budget, how much of it follows one step that is changed, and how long that takes. */
export function budgetRows(sizes: readonly number[]): string[][] {
  const years = YEARS.map(({ ends }) => ends);
  const sample = sampleStaff();
  return sizes.map((people) => {
    const staff = Array.from({ length: people }, (_, at) => ({ ...sample[at % sample.length], Id: String(at + 1) }));
    const names = budgetNames(years);
    const plan = budgetWorkbook(names, budgetOptions(staff, years, 0, 0));
    const asked = performance.now();
    const engine = new FormulaEngine({ sheets: [staffTable(staff), ...plan.sheets], names: plan.names });
    const built = performance.now();
    const step = STAFF_HEADINGS.indexOf("Step") + 1;
    const followers = engine.followers("Staff", FIRST_STAFF_ROW, step);
    const changing = performance.now();
    engine.enter("Staff", FIRST_STAFF_ROW, step, 2);
    const changed = performance.now();
    engine.close();
    const ms = (from: number, to: number) => `${Math.round(to - from)} ms`;
    return [
      `${people} staff, ${years.length} years`,
      String(formulaCells(plan)),
      String(followers),
      ms(asked, built),
      ms(changing, changed),
    ];
  });
}
