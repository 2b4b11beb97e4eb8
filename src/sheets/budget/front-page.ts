import { area, cell, onSheet } from "../plan/cells";
import type { SheetBuilder } from "../plan/sheet-builder";
import { formula } from "../plan/sheet-plan";
import type { BudgetNames } from "./names";

/** The row of the checks' sum on the front page; the lines are below it. */
export const CHECKS_ROW = 4;

/** The sum of all checks of the budget, as every sheet shows it on top. */
export function putChecks(builder: SheetBuilder, names: BudgetNames, row: number, column: number, wide = 1): void {
  const value = area(row, column + wide);
  builder
    .put(row, column, "All checks (must be 0)", "label", wide)
    .put(row, value.column, formula(`=${onSheet(names.sheets.totals, area(CHECKS_ROW, 2))}`), "computed")
    .condition({ area: value, style: "bad", formula: `=${cell(row, value.column)}<>0` });
}
