/** A rectangle of cells. Rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle that begins at this cell; one cell unless a size is given. */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** How many rows and columns a sheet has. */
export const ROWS_OF_A_SHEET = 1_048_576;
export const COLUMNS_OF_A_SHEET = 16_384;

/** Whole columns: as long as the sheet is. */
export function wholeColumns(column: number, columns: number): Area {
  return area(1, column, ROWS_OF_A_SHEET, columns);
}

/** Whether two rectangles of a sheet share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The number of a column from its letters: A is 1, AA is 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** One cell as a formula writes it: `B7`, or `$B$7` with `fixed`. */
export function cell(row: number, column: number, fixed = false): string {
  const dollar = fixed ? "$" : "";
  return `${dollar}${columnLetters(column)}${dollar}${row}`;
}

/** The address of a rectangle without its sheet: `B7`, `B7:D12`; of whole columns `B:D`. */
export function address({ row, column, rows, columns }: Area, fixed = false): string {
  const dollar = fixed ? "$" : "";
  const last = columnLetters(column + columns - 1);
  if (rows === ROWS_OF_A_SHEET) return `${dollar}${columnLetters(column)}:${dollar}${last}`;
  const first = cell(row, column, fixed);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1, fixed)}`;
}

/** A sheet's name as a formula writes it, always in quotes. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** An absolute address with its sheet: `'Tracker 2013-14'!$B$7`. */
export function onSheet(sheet: string, where: Area): string {
  return `${quoted(sheet)}!${address(where, true)}`;
}

/** Whether what a cell holds, as Excel gives it, is a formula. */
export function isFormulaText(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/** A text inside a formula, in quotes. */
export function textInFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
