import { CalculationError } from "../../../src/rules/calculation-error";
import { type Day, dayText } from "../../../src/rules/day";
import type { SchoolCalendar } from "../../../src/rules/school-days";

/**
 * The number of a date's work day on the district's calendar, 1 on the first day of school. A date without school is
 * the next school day's: what is in force from a Sunday on is first worked on the Monday.
 * @throws CalculationError VALUE for a date before the first day of school or after the work year
 */
export function workDayOf(date: Day, firstDay: Day, calendar: SchoolCalendar, workYear: number): number {
  const day = calendar.between(firstDay, date - 1) + 1;
  if (date >= firstDay && day <= workYear) return day;
  throw new CalculationError(
    "VALUE",
    `${dayText(date)} is not within the ${workYear} work days from ${dayText(firstDay)} on.`,
  );
}
