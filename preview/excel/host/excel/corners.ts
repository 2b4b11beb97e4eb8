import type { Area } from "./address";

/** A rectangle as the grid engine has it: first and last row and column. */
export interface Corners {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const areaOf = ({ startRow, startColumn, endRow, endColumn }: Corners): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

export const cornersOf = ({ row, column, rows, columns }: Area): Corners => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});
