/**
 * Counting work days in formulas. A work day has the number that it has on the district's calendar, 1 on the first day
 * of school; a date without school is the next school day's.
 */

/** From one work day to another, both included. */
interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Where a school year's first and last day are, and its days without school. */
export interface SchoolYearCells {
  readonly first: string;
  readonly last: string;
  readonly noSchool: string;
}

const spanDays = (spans: readonly DaySpan[]): string =>
  `MAX(0,MIN(${spans.map(({ to }) => to).join(",")})-MAX(${spans.map(({ from }) => from).join(",")})+1)`;

/** Days of a part of the year that are worked: those employed, less those on unpaid leave. */
export function workedDays(part: DaySpan, employed: DaySpan, leave: DaySpan): string {
  return `${spanDays([part, employed])}-${spanDays([part, employed, leave])}`;
}

/**
 * The number of work days from the first day of school to a date within the school year. Programs that work out both
 * branches of an IF count day by day, from 1900 on where a date is blank: the date is kept between the two days.
 */
const workDaysTo = (date: string, { first, last, noSchool }: SchoolYearCells) =>
  `NETWORKDAYS(${first},MEDIAN(${date},${first},${last}),${noSchool})`;

/** The work day of a date within the year: of the first one on or after it. */
export function workDayFrom(date: string, year: SchoolYearCells): string {
  return `1+(N(${date})>${year.first})*${workDaysTo(`N(${date})-1`, year)}`;
}

/** The work day of a beginning: 1 where it is blank or before the year, a day that never comes where it is after. */
export function beginningDay(date: string, work: string, year: SchoolYearCells): string {
  return `IF(N(${date})>${year.last},${work}+1,${workDayFrom(date, year)})`;
}

/** The work day of an end: the last one where it is blank or after the year, 0 where it is before. */
export function endingDay(date: string, work: string, year: SchoolYearCells): string {
  const inside = `(N(${date})>=${year.first})*MIN(${work},${workDaysTo(`N(${date})`, year)})`;
  return `IF(OR(N(${date})=0,N(${date})>=${year.last}),${work},${inside})`;
}
