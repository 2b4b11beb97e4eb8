import { CalculationError } from "../../rules/calculation-error";
import { calendarOf, type Day, dayOf, EXCEL_EPOCH } from "../../rules/day";

/** March 1, 1900: before it Excel's calendar has a February 29, 1900 that never was. */
const FIRST_SERIAL = 61;
/** December 31, 9999, the last day Excel knows. */
export const LAST_SERIAL = 2_958_465;

/** The serial number under which Excel keeps a day. */
export const toSerial = (day: Day): number => day + EXCEL_EPOCH;

/**
 * Excel shows a time to the millisecond; half of one before midnight is midnight, as 24 hours added up may come out.
 */
const HALF_A_MILLISECOND = 1 / 172_800_000;

/** The day of a serial number; the time of day is dropped. Null where Excel has no such day. */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial + HALF_A_MILLISECOND);
  return whole >= FIRST_SERIAL && whole <= LAST_SERIAL ? whole - EXCEL_EPOCH : null;
}

/** The day of a calendar date; null where the calendar, or Excel, has no such day. */
export function dayOfDate(year: number, month: number, day: number): Day | null {
  const found = dayOf(year, month, day);
  const back = calendarOf(found);
  return back.month === month && back.day === day ? dayOfSerial(toSerial(found)) : null;
}

/** A day as Excel keeps it. Counting on from the given argument may lead beyond its calendar. */
export function excelDay(day: Day, argument: string): number {
  const serial = toSerial(day);
  if (dayOfSerial(serial) === null)
    throw new CalculationError("VALUE", `${argument}: this leads to a day beyond Excel's calendar, 1900 to 9999.`);
  return serial;
}
