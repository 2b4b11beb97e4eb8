import { fiscalCode, schoolYear, YEARS } from "../../agreement/years";
import type { YearDates } from "../../sheets/budget/options";
import { serial } from "../../sheets/plan/serial";

/** The most years that a budget covers. */
export const MOST_YEARS = 4;

/** Years that a budget may begin with, by the calendar year in which each ends: the printed ones and later ones. */
export const FIRST_YEARS: readonly number[] = YEARS.flatMap(({ ends }) => [ends]).concat(
  Array.from({ length: 6 }, (_, at) => (YEARS.at(-1)?.ends ?? 0) + 1 + at),
);

/** "FY14 (2013-14)" */
export const yearLabel = (ends: number) => `${fiscalCode(ends)} (${schoolYear(ends)})`;

/** A month and a day, as typed for the first year. */
interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** The years of a budget with their first and last days of school: the same days each year, to be typed over. */
export function budgetYears(first: number, count: number, firstDay: MonthDay, lastDay: MonthDay): readonly YearDates[] {
  return Array.from({ length: count }, (_, at) => ({
    ends: first + at,
    firstDay: serial(first + at - 1, firstDay.month, firstDay.day),
    lastDay: serial(first + at, lastDay.month, lastDay.day),
  }));
}
