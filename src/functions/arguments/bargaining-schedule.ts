import type { FiscalYear } from "../../agreement/years";
import { type PayTable, printedSchedule } from "../../rules/salary";
import type { Cells } from "../engine/matrix";
import { cellValue } from "./reader";
import { readSchedule } from "./schedule";
import { yearReader } from "./year";

/** The schedule a calculation starts from: a year's as printed, or one on a sheet, which is of no year. */
export interface BaseSchedule {
  readonly table: PayTable;
  readonly year: FiscalYear | null;
}

/** A year in a single cell, or a range laid out as SCHEDULE lays it out. */
export function readBaseSchedule(cells: Cells, argument: string): BaseSchedule {
  if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) return { table: readSchedule(cells, argument), year: null };
  const year = yearReader.read(cellValue(cells[0]?.[0]), argument);
  return { table: printedSchedule(year), year };
}
