import { area, onSheet } from "../plan/cells";
import { columnOf } from "../plan/references";
import type { SheetPlan } from "../plan/sheet-plan";
import { ifError, indexIn } from "../plan/formula-parts";
import { REACH } from "./names";

const PROBLEM = "Problem";
/** A row below all others. */
const LAST_ROW = 1_000_000;

/**
 * The first sentence of a table's Problem column with its row, as a formula.
 * @param sheets the sheets of the workbook, of which one has the table
 * @param otherwise what is said where no row has a problem, as a formula has it
 */
export function firstProblem(sheets: readonly SheetPlan[], table: string, otherwise: string): string {
  const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === table));
  const { row, column, columns } = sheet?.tables.find(({ name }) => name === table) ?? {};
  if (!sheet || row === undefined || column === undefined || !columns) throw new Error(`no table ${table}`);
  const at = column + columns.findIndex(({ heading }) => heading === PROBLEM);
  // INDEX over a table of another sheet is empty in the preview, over an address it is not.
  const cells = onSheet(sheet.name, area(row, at, REACH));
  const own = columnOf(table, PROBLEM);
  const first = firstRow(own, `(${own}<>"")`);
  return ifError(`"Row "&${first}&": "&${indexIn(cells, `${first}-${row - 1}`)}`, otherwise);
}

/** The first row in which a condition holds, as a formula. @param holds the condition, over all of the cells */
export const firstRow = (cells: string, holds: string): string =>
  `(${LAST_ROW}-SUMPRODUCT(MAX(${holds}*(${LAST_ROW}-ROW(${cells})))))`;
