import { YEARS } from "../../src/agreement/years";
import { examine } from "../../src/sheets/staff/doctor/examine";
import type { Grid } from "../../src/sheets/staff/grid";
import { readList } from "../../src/sheets/staff/read-list";
import { sampleStaff } from "../../src/sheets/staff/sample-staff";
import { STAFF_HEADINGS } from "../../src/sheets/staff/staff-columns";

/** A list of so many invented staff with every column, to be read and examined. */
export function staffList(people: number): { readonly read: () => void; readonly check: () => void } {
  const sample = sampleStaff();
  const rows = Array.from({ length: people }, (_, at) => {
    const person = { ...sample[at % sample.length], Id: String(at), Name: `Teacher ${at}` };
    return STAFF_HEADINGS.map((heading) => person[heading] ?? "");
  });
  const grid: Grid = { top: 1, left: 1, values: [STAFF_HEADINGS, ...rows], hidden: new Set(), merges: [] };
  const list = readList(grid, { row: 1, column: 1 });
  const year = YEARS.at(-1);
  if (list === null || year === undefined) throw new Error("no list");
  return { read: () => void readList(grid, { row: 1, column: 1 }), check: () => void examine({ list, year }) };
}
