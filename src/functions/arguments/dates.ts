import type { Day } from "../../rules/day";
import { dayOfDate, dayOfSerial } from "../engine/serial";
import { reader, refuse } from "./reader";

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const AMERICAN = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const DAY_FIRST = /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const ALLOWED = 'Give an Excel date, or a text like "2013-09-30" or "9/30/2013".';
/** As an Excel date such a number is a day of 1904 to 1906; whoever types it means the year. */
const LOOKS_LIKE_A_YEAR = { from: 1800, to: 2200 };

function month(name: string): number {
  const start = name.toLowerCase();
  return MONTHS.findIndex((full) => full.startsWith(start) || (start === "sept" && full === "september")) + 1;
}

function parts(text: string): [number, number, number] | null {
  const iso = ISO.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const american = AMERICAN.exec(text);
  if (american) return [Number(american[3]), Number(american[1]), Number(american[2])];
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return [Number(monthFirst[3]), month(monthFirst[1] ?? ""), Number(monthFirst[2])];
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return [Number(dayFirst[3]), month(dayFirst[2] ?? ""), Number(dayFirst[1])];
  return null;
}

/** The day that a text plainly names, or null. */
export function dayOfText(text: string): Day | null {
  if (text.length > 40) return null;
  const found = parts(text.trim().replace(/\s+/g, " "));
  return found === null ? null : dayOfDate(...found);
}

/** A date: Excel's serial number (the time of day is dropped) or a text that is plainly one. */
export const dateReader = reader<Day>(
  (cell, argument) => {
    if (typeof cell === "number") {
      if (cell >= LOOKS_LIKE_A_YEAR.from && cell <= LOOKS_LIKE_A_YEAR.to)
        throw refuse(argument, cell, "is a year, not a date", ALLOWED);
      const day = dayOfSerial(cell);
      if (day !== null) return day;
    }
    const day = typeof cell === "string" ? dayOfText(cell) : null;
    if (day !== null) return day;
    throw refuse(argument, cell, "is not a date", ALLOWED);
  },
  true,
  "date",
);
