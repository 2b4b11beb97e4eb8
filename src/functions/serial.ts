import type { Day } from "../rules/day";

/** Excel's serial number of January 1, 1970. */
const EPOCH = 25_569;
/** March 1, 1900: before it Excel's calendar has a February 29, 1900 that never was. */
export const FIRST_SERIAL = 61;
/** December 31, 9999, the last day Excel knows. */
export const LAST_SERIAL = 2_958_465;

/** The serial number under which Excel keeps a day. */
export const toSerial = (day: Day): number => day + EPOCH;

/** The day of a serial number; the time of day is dropped. Null where Excel has no such day. */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  return whole >= FIRST_SERIAL && whole <= LAST_SERIAL ? whole - EPOCH : null;
}
