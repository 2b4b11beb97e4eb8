import { area, onSheet } from "../plan/cells";
import type { BudgetNames } from "./names";

/** The row of the checks' sum on the front page; the lines are below it. */
export const CHECKS_ROW = 4;

/** The cell with the checks' sum, as other sheets show it. */
export const checksCell = (names: BudgetNames): string => onSheet(names.sheets.totals, area(CHECKS_ROW, 2));
