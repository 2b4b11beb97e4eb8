import { calendarOf, dayOf, type CalendarDate } from "../rules/day";

/** A date as Excel keeps it: the number of days since December 30, 1899. */
export type Serial = number;

/** January 1, 1970. */
const EPOCH: Serial = 25_569;

/** The serial number of a calendar date. */
export function serial(year: number, month: number, day: number): Serial {
  return dayOf(year, month, day) + EPOCH;
}

/** The calendar date of a serial number; a time of day is left out. */
export function calendarDate(value: Serial): CalendarDate {
  return calendarOf(Math.floor(value) - EPOCH);
}
