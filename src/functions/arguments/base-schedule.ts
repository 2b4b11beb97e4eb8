import { type FiscalYear, YEARS } from "../../agreement/years";
import { CalculationError } from "../../rules/calculation-error";
import { printedSchedule } from "../../rules/costing/printed-schedule";
import type { Schedule } from "../../rules/costing/schedule";
import { laneNamed } from "../../rules/costing/who";
import type { Cells } from "../engine/matrix";
import { laneReader, stepReader, stepWithin } from "./lane-and-step";
import { laneNameReader } from "./lane-names";
import { cellValue, isBlank, type Reader } from "./reader";
import { MOST_STEPS, readSheetSchedule } from "./sheet-schedule";
import { yearReader } from "./year";

/** A schedule with the readers of its lanes, by their place, and its steps. */
export interface BaseSchedule {
  readonly schedule: Schedule;
  /** The year whose printed schedule it is; null for one on a sheet, which is of no year. */
  readonly year: FiscalYear | null;
  readonly lane: Reader<number>;
  readonly step: Reader<number>;
}

/** A year's schedule as printed. */
function printedBase(year: FiscalYear): BaseSchedule {
  const schedule = printedSchedule(year);
  const lane = {
    ...laneReader,
    read: (cell: unknown, argument: string) => laneNamed(schedule, laneReader.read(cell, argument).code),
  };
  return { schedule, year, lane, step: stepReader };
}

/** The newest schedule as printed. */
export function newestPrinted(): BaseSchedule {
  const year = YEARS[YEARS.length - 1];
  if (year === undefined) throw new CalculationError("NA", "There is no agreement to answer from.");
  return printedBase(year);
}

/** A schedule on a sheet. */
export function readSheetBase(cells: Cells, argument: string): BaseSchedule {
  const schedule = readSheetSchedule(cells, argument);
  return { schedule, year: null, lane: laneNameReader(schedule.lanes), step: stepWithin(0, MOST_STEPS) };
}

/** A year in a single cell, or a range laid out as SCHEDULE lays it out. */
export function readBaseSchedule(cells: Cells, argument: string): BaseSchedule {
  if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) return readSheetBase(cells, argument);
  const year = cellValue(cells[0]?.[0]);
  if (isBlank(year, true))
    throw new CalculationError("VALUE", `${argument} is missing: a year, or a schedule on a sheet.`);
  return printedBase(yearReader.read(year, argument));
}
