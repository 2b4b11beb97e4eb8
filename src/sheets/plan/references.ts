/**
 * References to the columns of tables, in the form that Excel, the preview and LibreOffice all read:
 * `Table[[#This Row],[Heading]]`, never `[@Heading]`.
 */

/** Characters that a reference has to mark with an apostrophe. */
const MARKED = /[[\]#@]/g;
/** Characters of a heading at which the preview stops reading a reference: the cell would be an error there. */
const UNREADABLE = /['()]/;

function bracketed(heading: string): string {
  if (UNREADABLE.test(heading)) throw new Error(`a formula cannot refer to the heading "${heading}" in every program`);
  return `[${heading.replace(MARKED, "'$&")}]`;
}

/**
 * A whole column: `Tracker[School]`, and `Tracker[[Sign-off due]]` where the heading is more than letters and digits.
 */
export function columnOf(table: string, heading: string): string {
  return /^[A-Za-z0-9 ]+$/.test(heading) ? `${table}[${heading}]` : `${table}[${bracketed(heading)}]`;
}

/** Columns side by side, from one to another. */
export function columnsOf(table: string, first: string, last: string): string {
  return `${table}[${bracketed(first)}:${bracketed(last)}]`;
}

/** The cell of a column in the formula's own row. */
export function inRow(table: string, heading: string): string {
  return `${table}[[#This Row],${bracketed(heading)}]`;
}

/** The cells of the formula's own row from one column to another. */
export function spanInRow(table: string, first: string, last: string): string {
  return `${table}[[#This Row],${bracketed(first)}:${bracketed(last)}]`;
}

/** The headings from one column to another. */
export function headings(table: string, first: string, last: string): string {
  return `${table}[[#Headers],${bracketed(first)}:${bracketed(last)}]`;
}

/**
 * What the column `wanted` has beside `key` in the column `from`, which is to the left of it; an error where there is
 * no such key. VLOOKUP, because INDEX over another sheet's table is empty in the preview's engine and XLOOKUP is not in
 * every LibreOffice.
 */
export function beside(table: string, key: string, from: string, wanted: string): string {
  const columns = columnsOf(table, from, wanted);
  return `VLOOKUP(${key},${columns},COLUMNS(${columns}),FALSE)`;
}

/** The same, and `missing` where there is no such key. */
export function lookUp(table: string, key: string, from: string, wanted: string, missing: string): string {
  return `IFERROR(${beside(table, key, from, wanted)},${missing})`;
}
