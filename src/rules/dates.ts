/** A calendar day as Excel counts it: 1900-03-01 is 61. Whole days only, so no time zone can move it. */
export type Day = number;

const MS_A_DAY = 86_400_000;
/** Excel's serial of 1970-01-01. */
const UNIX_EPOCH = 25_569;
/** Before this Excel's calendar has a February 29, 1900 that never was. */
export const FIRST_DAY: Day = 61;
/** 9999-12-31, the last day Excel knows. */
export const LAST_DAY: Day = 2_958_465;

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function toDay(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MS_A_DAY + UNIX_EPOCH;
}

export function fromDay(day: Day): Civil {
  const date = new Date((day - UNIX_EPOCH) * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of "yyyy-mm-dd", the form in which the agreement's data writes dates. */
export function isoDay(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / MS_A_DAY + UNIX_EPOCH;
}

export function isDate(year: number, month: number, day: number): boolean {
  const serial = toDay(year, month, day);
  const back = fromDay(serial);
  return serial >= FIRST_DAY && serial <= LAST_DAY && back.month === month && back.day === day;
}

/** The same day so many years on; February 29 becomes February 28 where there is none, as in Excel's EDATE. */
export function addYears(day: Day, years: number): Day {
  const { year, month, day: date } = fromDay(day);
  return isDate(year + years, month, date) ? toDay(year + years, month, date) : toDay(year + years, month, 28);
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "September 30, 2013", for messages and explanations. */
export function inWords(day: Day): string {
  const { year, month, day: date } = fromDay(day);
  return `${MONTHS[month - 1]} ${date}, ${year}`;
}

/** The fiscal (and school) year, July 1 to June 30, in which a day lies, named by the calendar year in which it ends. */
export function fiscalYearOf(day: Day): number {
  const { year, month } = fromDay(day);
  return month >= 7 ? year + 1 : year;
}
