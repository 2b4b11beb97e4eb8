import type { Grid, Merge } from "../../../src/sheets/staff/grid";
import { readList, type StaffList } from "../../../src/sheets/staff/read-list";
import type { Chosen } from "../../../src/sheets/staff/understand-headings";

type Rows = readonly (readonly unknown[])[];

/** A sheet with these cells from A1 on. */
export function sheetOf(rows: Rows, hidden: readonly number[] = [], merges: readonly Merge[] = []): Grid {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  return { top: 1, left: 1, values, hidden: new Set(hidden), merges };
}

/** Reads the list around a cell of a sheet; around A1 if none is given. */
export function read(rows: Rows, at = { row: 1, column: 1 }, chosen: Chosen = {}): StaffList {
  const list = readList(sheetOf(rows), at, chosen);
  if (list === null) throw new Error("no list");
  return list;
}

/** What was read of each person in some columns. */
export const valuesOf = ({ people }: StaffList) => people.map(({ values }) => values);
