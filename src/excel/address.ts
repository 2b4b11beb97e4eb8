import { cell, columnNumber, COLUMNS_OF_A_SHEET, quoted, ROWS_OF_A_SHEET } from "../sheets/plan/cells";

/** A rectangle of cells on a sheet. Rows and columns count from 1, both ends included. */
export interface SheetArea {
  /** The sheet's name, without quotes. */
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `A1`, `$A$1`, `A1:C3`, `A:C` or `1:3`. */
const CELLS = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/**
 * Reads an address as Excel gives it: `Sheet1!B2`, `'School''s staff'!B2:C40`, `Sheet1!A:A`.
 * @returns the cells it names; `null` where it is no address of one rectangle with its sheet.
 */
export function parseAddress(address: string): SheetArea | null {
  const mark = address.lastIndexOf("!");
  const sheet = unquoted(address.slice(0, Math.max(mark, 0)));
  const match = CELLS.exec(address.slice(mark + 1));
  if (!match || sheet === "") return null;
  const [, column1, row1, column2 = column1, row2 = row1] = match;
  if ((column1 ?? row1) === undefined) return null;
  const whole = address.includes(":");
  if (!whole && (column1 === undefined || row1 === undefined)) return null;
  const columns = [column1, column2].map((letters, end) =>
    letters ? columnNumber(letters) : end * (COLUMNS_OF_A_SHEET - 1) + 1,
  );
  const rows = [row1, row2].map((digits, end) => (digits ? Number(digits) : end * (ROWS_OF_A_SHEET - 1) + 1));
  return {
    sheet,
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/**
 * The sheet's name of `Sheet1` or `'School''s staff'`; empty for anything else, such as the front of several addresses.
 */
function unquoted(name: string): string {
  const [, inQuotes, plain] = /^(?:'((?:[^']|'')+)'|([^',!]+))$/.exec(name) ?? [];
  return inQuotes?.replaceAll("''", "'") ?? plain ?? "";
}

/** Names that Excel takes without quotes: letters, digits, underscore and dot, not like a number or a cell. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/** The sheet's name as a formula writes it: `Sheet1`, `'School''s staff'`. */
export function quotedSheet(sheet: string): string {
  return PLAIN.test(sheet) && !LIKE_A_CELL.test(sheet) ? sheet : quoted(sheet);
}

/** The cells without their sheet: `B2`, `B2:C40`; with `fixed`, `$B$2:$C$40`. */
export function cellsOf(area: SheetArea, fixed = false): string {
  const first = cell(area.top, area.left, fixed);
  const last = cell(area.bottom, area.right, fixed);
  return first === last ? first : `${first}:${last}`;
}

/** The whole address: `Sheet1!B2`. */
export function addressOf(area: SheetArea, fixed = false): string {
  return `${quotedSheet(area.sheet)}!${cellsOf(area, fixed)}`;
}

/** How many cells there are. */
export function sizeOf(area: SheetArea): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** Whether two areas share a cell. */
export function overlap(one: SheetArea, other: SheetArea): boolean {
  return (
    one.sheet.toLowerCase() === other.sheet.toLowerCase() &&
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

/** The area of this size whose first cell is the first cell of `area`; `null` where the sheet ends before it. */
export function resized(area: SheetArea, rows: number, columns: number): SheetArea | null {
  const bottom = area.top + rows - 1;
  const right = area.left + columns - 1;
  return bottom > ROWS_OF_A_SHEET || right > COLUMNS_OF_A_SHEET ? null : { ...area, bottom, right };
}
