/**
 * Counting work days in formulas. A work day has the number that it has on the district's calendar, 1 on the first day
 * of school; a date without school is the next school day's.
 */

/** From one work day to another, both included. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** The last work day of all, as an end that is never reached first. */
export const spanDays = (spans: readonly DaySpan[]): string =>
  `MAX(0,MIN(${spans.map(({ to }) => to).join(",")})-MAX(${spans.map(({ from }) => from).join(",")})+1)`;

/** Days of a part of the year that are worked: those employed, less those on unpaid leave. */
export function workedDays(part: DaySpan, employed: DaySpan, leave: DaySpan): string {
  return `${spanDays([part, employed])}-${spanDays([part, employed, leave])}`;
}
