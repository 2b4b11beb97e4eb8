import { absolute, columnIndex, columnName, quotedSheet as inQuotes } from "../../xlsx/address";

/** Excel's grid. A range of all rows is a range of whole columns, and the other way round. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; `row` and `column` count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;
export const wholeColumns = (area: Area): boolean => area.row === 0 && area.rows === MAX_ROWS;
export const wholeRows = (area: Area): boolean => area.column === 0 && area.columns === MAX_COLUMNS;
export const unbounded = (area: Area): boolean => wholeColumns(area) || wholeRows(area);

/** The area with the two corners, in any order; null if it lies outside the grid. */
export function between(rowA: number, columnA: number, rowB: number, columnB: number): Area | null {
  const [row, last] = rowA <= rowB ? [rowA, rowB] : [rowB, rowA];
  const [column, right] = columnA <= columnB ? [columnA, columnB] : [columnB, columnA];
  if (row < 0 || column < 0 || last >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { row, column, rows: last - row + 1, columns: right - column + 1 };
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** "B2", "B2:D9", "A:C" or "2:5", with or without dollar signs; null for anything else. */
export function parseArea(address: string): Area | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = COLUMNS.exec(address);
  if (columns) return between(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = ROWS.exec(address);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

/** Splits "'My sheet'!A1" into the sheet's name (null if none is given) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, rest: address.trim() };
  const name = address.slice(0, mark).trim().replace(/^=/, "");
  const sheet = /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, rest: address.slice(mark + 1).trim() };
}

/** A sheet's name as a formula writes it. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && parseArea(name) === null ? name : inQuotes(name);
}

/** "B2:D9", "A:C", "2:5". */
export function formatArea(area: Area): string {
  const left = columnName(area.column);
  const right = columnName(lastColumn(area));
  if (wholeColumns(area)) return `${left}:${right}`;
  if (wholeRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  const from = `${left}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? from : `${from}:${right}${lastRow(area) + 1}`;
}

/** "$B$2:$D$9", as names and validation keep their ranges. */
export function formatAbsolute(area: Area): string {
  return absolute(formatArea(area));
}

/** The cells that lie in both areas, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return top <= bottom && left <= right ? between(top, left, bottom, right) : null;
}

/** The cells of `a` that are not in `b`, as up to four areas. */
export function difference(a: Area, b: Area): readonly Area[] {
  const common = intersection(a, b);
  if (common === null) return [a];
  const parts = [
    { ...a, rows: common.row - a.row },
    { ...a, row: lastRow(common) + 1, rows: lastRow(a) - lastRow(common) },
    { ...common, column: a.column, columns: common.column - a.column },
    { ...common, column: lastColumn(common) + 1, columns: lastColumn(a) - lastColumn(common) },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const contains = (outer: Area, inner: Area): boolean => {
  const common = intersection(outer, inner);
  return common !== null && sameArea(common, inner);
};

/** Runs of cells as addresses: neighbors in a row are joined, equal runs of neighboring rows too. */
export function compactAreas(cells: readonly { row: number; column: number }[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last && last.row === cell.row && lastColumn(last) + 1 === cell.column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
  }
  const blocks: Area[] = [];
  for (const run of runs) {
    const above = blocks.findIndex(
      (block) => lastRow(block) + 1 === run.row && block.column === run.column && block.columns === run.columns,
    );
    const block = blocks[above];
    if (block) blocks[above] = { ...block, rows: block.rows + 1 };
    else blocks.push(run);
  }
  return blocks;
}
