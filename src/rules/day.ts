import type { MonthDay } from "../agreement/figure";

/**
 * A calendar day without time or zone, as the number of days since January 1, 1970.
 * Days are counted and compared as plain numbers.
 */
export type Day = number;

export interface CalendarDate {
  readonly year: number;
  /** 1 = January. */
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;

/** Excel's number of January 1, 1970: spreadsheets count days from December 30, 1899. */
export const EXCEL_EPOCH = 25_569;

/** The day of a calendar date. A day or month beyond its end carries over, as in `Date.UTC`. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

export function calendarOf(day: Day): CalendarDate {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 = Sunday to 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The same day so many months later or, if negative, earlier; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const from = calendarOf(day);
  const lastOfMonth = calendarOf(dayOf(from.year, from.month + months + 1, 0)).day;
  return dayOf(from.year, from.month + months, Math.min(from.day, lastOfMonth));
}

export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** As people write it: "September 30, 2013". Without Intl, which not every runtime of functions has. */
export function dayText(day: Day): string {
  const date = calendarOf(day);
  return `${monthDayText(date)}, ${date.year}`;
}

/** A day of every year: "September 30". */
export function monthDayText({ month, day }: MonthDay): string {
  return `${MONTHS[month - 1]} ${day}`;
}

/** The day of "yyyy-mm-dd", the form in which the agreement's data writes days. */
export function dayOfIso(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS;
}

/** The day as "yyyy-mm-dd". */
export function isoOf(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The fiscal and school year, July 1 to June 30, in which a day lies, by the calendar year in which it ends. */
export function fiscalYearOf(day: Day): number {
  const { year, month } = calendarOf(day);
  return month >= 7 ? year + 1 : year;
}
