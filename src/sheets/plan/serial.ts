import { calendarOf, dayOf, EXCEL_EPOCH, type CalendarDate } from "../../rules/day";

/** A date as Excel keeps it: the number of days since December 30, 1899. */
export type Serial = number;

/** The serial number of a calendar date. */
export function serial(year: number, month: number, day: number): Serial {
  return dayOf(year, month, day) + EXCEL_EPOCH;
}

/** The calendar date of a serial number; a time of day is left out. */
export function calendarDate(value: Serial): CalendarDate {
  return calendarOf(Math.floor(value) - EXCEL_EPOCH);
}
