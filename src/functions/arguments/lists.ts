import type { Day } from "../../rules/day";
import type { LeaveTaken } from "../../rules/family-leave";
import type { Decimal } from "../../rules/money";
import { CalculationError } from "../../rules/calculation-error";
import { type SchoolCalendar, schoolCalendar } from "../../rules/school-days";
import { cellAt, commonSize } from "../engine/matrix";
import type { Cells } from "../engine/matrix";
import { dateReader } from "./dates";
import { decimalReader, raiseReader } from "./numbers";
import { isBlank, cellValue } from "./reader";

/** The cells of a range of any form, row by row, without the blank ones, which may be 0. */
function filled(cells: Cells): unknown[] {
  return cells
    .flat()
    .map(cellValue)
    .filter((cell) => !isBlank(cell, true));
}

/** Monday to Friday without any holidays. */
export const EVERY_WEEKDAY: SchoolCalendar = schoolCalendar([]);

/** The school days, or business days, that the dates of a range leave; blank cells in it say nothing. */
export function readHolidays(cells: Cells, argument: string): SchoolCalendar {
  return schoolCalendar(filled(cells).map((cell): Day => dateReader.read(cell, argument)));
}

const MOST_RAISES = 50;

/**
 * Raises as fractions, one a year, in a cell, a row or a column. A blank cell is a year without a raise, as a 0 is:
 * some Excels hand it over as one.
 */
export function readRaises(cells: Cells, argument: string): readonly Decimal[] {
  const raises = cells
    .flat()
    .map(cellValue)
    .map((cell) => raiseReader.read(isBlank(cell, false) ? 0 : cell, argument));
  if (raises.length > MOST_RAISES)
    throw new CalculationError(
      "VALUE",
      `${argument}: ${raises.length} raises were given. Give one for each year, at most ${MOST_RAISES}.`,
    );
  return raises;
}

const MOST_WEEKS = 520;
const weeksReader = decimalReader({ what: "a number of weeks", min: 0, max: MOST_WEEKS });

/** Leaves from a range of first days beside a range of weeks; pairs that are blank are skipped. */
export function readLeaves(starts: Cells, weeks: Cells): readonly LeaveTaken[] {
  const { rows, columns } = commonSize([
    ["leaveStarts", starts],
    ["leaveWeeks", weeks],
  ]);
  const places = Array.from({ length: rows * columns }, (_, at) => [Math.floor(at / columns), at % columns] as const);
  return places.flatMap(([row, column]) => {
    const start = cellValue(cellAt(starts, row, column));
    const length = cellValue(cellAt(weeks, row, column));
    if (isBlank(start, true) && isBlank(length, true)) return [];
    if (isBlank(start, true))
      throw new CalculationError("VALUE", `leaveStarts: the leave of ${String(length)} weeks has no first day.`);
    if (isBlank(length, true)) throw new CalculationError("VALUE", "leaveWeeks: a leave has a first day and no weeks.");
    return [{ start: dateReader.read(start, "leaveStarts"), weeks: weeksReader.read(length, "leaveWeeks") }];
  });
}
