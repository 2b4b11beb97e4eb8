import { SALARIES } from "../../agreement/schedule";
import type { FiscalYear } from "../../agreement/years";
import { figureAt } from "../figures";
import { fromCell } from "../money";
import { type Schedule, scheduleOf } from "./schedule";

const FIRST_STEP = 1;
const made = new Map<FiscalYear, Schedule>();

/** The schedule of a year as printed. It is made once: every call of a function asks for it. */
export function printedSchedule(year: FiscalYear): Schedule {
  const before = made.get(year);
  if (before !== undefined) return before;
  const { lanes, rows } = figureAt(SALARIES, year).value;
  const schedule = scheduleOf(
    lanes,
    FIRST_STEP,
    rows.map((row) => row.map(fromCell)),
  );
  made.set(year, schedule);
  return schedule;
}
