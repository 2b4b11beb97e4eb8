import { type Day, MONTHS, weekdayOf } from "../../rules/day";
import { dayOfDate, dayOfSerial, LAST_SERIAL } from "../engine/serial";
import { asTyped } from "./characters";
import { reader, refuse } from "./reader";

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const AMERICAN = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const DAY_FIRST = /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
/** As payroll programs export it: 19931231. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** A time of day behind a date: "T08:30:00Z", " 12:00:00 AM", " 0:00". */
const TIME = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:[AP]\.?M\.?|Z|[+-]\d{2}:?\d{2})?$/i;
const WEEKDAY = /^([a-z]{3,9})\.?,? (?=[a-z\d])/i;
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

const ALLOWED = 'Give an Excel date, or a text like "2013-09-30" or "9/30/2013".';
/** As an Excel date such a number is a day of 1904 to 1906; whoever types it means the year. */
const LOOKS_LIKE_A_YEAR = { from: 1800, to: 2200 };
const LONGEST = 60;

/** Which of the names begins so, counted from 1: "Sep", "Sept" and "september" are 9; 0 where none does. */
function numberOf(name: string, names: readonly string[]): number {
  const start = name.toLowerCase();
  return start === "" ? 0 : names.findIndex((full) => full.toLowerCase().startsWith(start)) + 1;
}

function dateOf(text: string): Day | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return dayOfDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = AMERICAN.exec(text);
  if (american) return dayOfDate(Number(american[3]), Number(american[1]), Number(american[2]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dayOfDate(Number(monthFirst[3]), numberOf(monthFirst[1] ?? "", MONTHS), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayOfDate(Number(dayFirst[3]), numberOf(dayFirst[2] ?? "", MONTHS), Number(dayFirst[1]));
  return null;
}

/** The day that a text plainly names, or null. A weekday before it has to be that day's. */
export function dayOfText(text: string): Day | null {
  if (text.length > LONGEST) return null;
  const typed = asTyped(text);
  // "2013-09-30 8:30" has a time behind it, "20130930" has none.
  const date = typed.replace(TIME, "");
  const weekday = numberOf(WEEKDAY.exec(date)?.[1] ?? "", WEEKDAYS);
  if (weekday === 0) return dateOf(date);
  const day = dateOf(date.replace(WEEKDAY, ""));
  return day !== null && weekdayOf(day) === weekday - 1 ? day : null;
}

/** The day of a number: Excel's serial number, the time of day dropped, or 19931231 as payroll programs export it. */
function dayOfNumber(cell: number): Day | null {
  return cell > LAST_SERIAL + 1 && Number.isInteger(cell) ? dateOf(String(cell)) : dayOfSerial(cell);
}

/** A date: a number that is one, or a text that is plainly one. */
export const dateReader = reader<Day>(
  (cell, argument) => {
    if (typeof cell === "number" && cell >= LOOKS_LIKE_A_YEAR.from && cell <= LOOKS_LIKE_A_YEAR.to)
      throw refuse(argument, cell, "is a year, not a date", ALLOWED);
    const day = typeof cell === "number" ? dayOfNumber(cell) : typeof cell === "string" ? dayOfText(cell) : null;
    if (day !== null) return day;
    throw refuse(argument, cell, "is not a date", ALLOWED);
  },
  true,
  "date",
);
