/**
 * Counting work days in formulas. A work day has the number that it has on the district's calendar, 1 on the first day
 * of school; a date without school is the next school day's.
 */

/** From one work day to another, both included. */
export interface DaySpan {
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
 * A date, or the nearest day that is not before the school year and at most a day after it. Some programs work out both
 * branches of an IF, and count day by day: from 1900 on where a date is blank.
 */
const nearTheYear = (date: string, { first, last }: SchoolYearCells) => `MIN(MAX(N(${date}),${first}),${last}+1)`;

/** The work day of a date within the year: of the first one on or after it. */
export function workDayFrom(date: string, year: SchoolYearCells): string {
  return `NETWORKDAYS(${year.first},${nearTheYear(date, year)}-1,${year.noSchool})+1`;
}

/** The work day of a beginning: 1 where it is blank or before the year, a day that never comes where it is after. */
export function beginningDay(date: string, work: string, year: SchoolYearCells): string {
  return `IF(N(${date})<=${year.first},1,IF(${date}>${year.last},${work}+1,${workDayFrom(date, year)}))`;
}

/** The work day of an end: the last one where it is blank or after the year, 0 where it is before. */
export function endingDay(date: string, work: string, year: SchoolYearCells): string {
  const upTo = `NETWORKDAYS(${year.first},${nearTheYear(date, year)},${year.noSchool})`;
  const inside = `IF(${date}<${year.first},0,MIN(${work},${upTo}))`;
  return `IF(OR(N(${date})=0,N(${date})>=${year.last}),${work},${inside})`;
}
