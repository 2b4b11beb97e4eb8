import { asTyped } from "../../../functions/arguments/characters";
import { calendarDate, serial } from "../../plan/serial";
import { readStaffValue } from "../read-value";
import { ofKinds, unread } from "./column";
import { keptAsText, ofCell, yearEnds, type Checkup, type Kind } from "./kind";

const DATES = ofKinds("date");

const TWO_DIGIT_YEAR = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A date whose year has two digits: the latest such year that is not after the school year. */
function ofTwoDigitYear(cell: unknown, checkup: Checkup): number | null {
  const [, month = "", day = "", short = ""] = TWO_DIGIT_YEAR.exec(asTyped(String(cell))) ?? [];
  if (short === "") return null;
  const ofThisCentury = 2000 + Number(short);
  const year = ofThisCentury <= checkup.year.ends ? ofThisCentury : 1900 + Number(short);
  return realDate(year, Number(month), Number(day));
}

function realDate(year: number, month: number, day: number): number | null {
  const date = serial(year, month, day);
  const back = calendarDate(date);
  return back.month === month && back.day === day ? date : null;
}

function ofDayFirst(cell: unknown): number | null {
  const [, day = "", month = "", year = ""] = DAY_FIRST.exec(asTyped(String(cell))) ?? [];
  return Number(day) > 12 ? realDate(Number(year), Number(month), Number(day)) : null;
}

const isOwnDate = (cell: unknown, checkup: Checkup) =>
  ofTwoDigitYear(cell, checkup) !== null || ofDayFirst(cell) !== null || isYear(cell);
const isYear = (cell: unknown) => typeof cell === "number" && Number.isInteger(cell) && cell >= 1900 && cell <= 2100;

export const DATE_KINDS: readonly Kind[] = [
  ofCell(
    {
      id: "date-unknown",
      title: "Not a date",
      rule: "A date is an Excel date, or text that is plainly one: 8/28/2013, 2013-08-28, August 28, 2013.",
      gravity: "error",
      headings: DATES,
    },
    (cell, heading, checkup) => {
      const says = unread(heading, cell);
      return says === null || isOwnDate(cell, checkup) ? null : says;
    },
  ),
  ofCell(
    {
      id: "date-two-digit-year",
      title: "A date with two digits for the year",
      rule: "Two digits leave the century open: 8/28/09 could be 1909 or 2009.",
      gravity: "error",
      headings: DATES,
    },
    (cell, heading, checkup) => {
      const date = unread(heading, cell) === null ? null : ofTwoDigitYear(cell, checkup);
      return date === null ? null : { says: `“${String(cell)}” has two digits for its year.`, correct: date };
    },
  ),
  ofCell(
    {
      id: "date-day-first",
      title: "A date with the day before the month",
      rule: "Dates are read with the month first. Where the first number is above 12, it can only be the day.",
      gravity: "error",
      headings: DATES,
    },
    (cell, heading) => {
      const date = unread(heading, cell) === null ? null : ofDayFirst(cell);
      return date === null ? null : { says: `“${String(cell)}” has the day before the month.`, correct: date };
    },
  ),
  ofCell(
    {
      id: "date-year-only",
      title: "A year where a date belongs",
      rule: "Service, longevity and deadlines are counted from a day.",
      gravity: "check",
      headings: DATES,
    },
    (cell) => (isYear(cell) ? `${String(cell)} is a year. Type the day.` : null),
  ),
  ofCell(
    {
      id: "date-after-year",
      title: "A date after the school year",
      rule: "Everything on the list happened before the school year ends on June 30.",
      gravity: "check",
      headings: ["Hire date", "Service start", "Birth date", "Retirement member since"],
    },
    (cell, heading, checkup) => {
      const read = readStaffValue(heading, cell);
      const date = "value" in read ? read.value : null;
      if (typeof date !== "number" || date <= yearEnds(checkup)) return null;
      return `The date is after June 30, ${checkup.year.ends}.`;
    },
  ),
  ofCell(
    {
      id: "date-as-text",
      title: "Date stored as text",
      rule: "Excel neither sorts nor calculates with a date that is text.",
      gravity: "note",
      headings: DATES,
    },
    keptAsText,
  ),
];
