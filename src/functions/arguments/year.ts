import type { FiscalYear } from "../../agreement/years";
import { fiscalCode, YEARS } from "../../agreement/years";
import { dayText, fiscalYearOf } from "../../rules/day";
import { coverage } from "../../rules/figures";
import { CalculationError } from "../../rules/calculation-error";
import { dayOfSerial } from "../engine/serial";
import { asTyped } from "./characters";
import { dayOfText } from "./dates";
import { quote, reader, refuse } from "./reader";

const FISCAL = /^(?:FY ?)?'?(\d{4})(?:\.0+)?$|^FY ?'?(\d{2})$/i;
const SCHOOL = /^(?:[SF]Y ?)?(\d{4}|\d{2}) ?[-–—/] ?(\d{4}|\d{2})$/i;
/** Words around a year: "Fiscal Year 2014", "2013-14 school year". */
const FISCAL_WORDS = /^(?:fiscal|f\.?) ?(?:year|y\.?) ?/i;
const SCHOOL_WORDS = /^school ?year ?| ?school ?year$/gi;
const FIRST_CALENDAR_YEAR = 1900;
const LAST_CALENDAR_YEAR = 9999;

/** The year in four digits; the agreement's two-digit years are of this century. */
const full = (digits: string | undefined): number => (digits?.length === 2 ? 2000 + Number(digits) : Number(digits));

/** The calendar year in which the fiscal year meant ends, or null where no year is recognisable. */
function ends(cell: unknown): number | null {
  if (typeof cell === "number") {
    if (Number.isInteger(cell) && cell >= FIRST_CALENDAR_YEAR && cell <= LAST_CALENDAR_YEAR) return cell;
    const day = cell > LAST_CALENDAR_YEAR ? dayOfSerial(cell) : null;
    return day === null ? null : fiscalYearOf(day);
  }
  if (typeof cell !== "string") return null;
  const text = asTyped(cell).replace(FISCAL_WORDS, "FY").replace(SCHOOL_WORDS, "");
  const fiscal = FISCAL.exec(text);
  if (fiscal) return full(fiscal[1] ?? fiscal[2]);
  const school = SCHOOL.exec(text);
  if (school) return full(school[2]) % 100 === (full(school[1]) + 1) % 100 ? full(school[1]) + 1 : null;
  const day = dayOfText(text);
  return day === null ? null : fiscalYearOf(day);
}

/** Any fiscal or school year, as the calendar year in which it ends: for what does not hang on the agreement's term. */
export const anyYearReader = reader<number>((cell, argument) => {
  const year = ends(cell);
  if (year !== null) return year;
  throw refuse(argument, cell, "is not a year", 'Write it like "FY14", 2014, "2013-14" or a date in it.');
}, true);

const day = (cell: unknown) => (typeof cell === "number" && cell > LAST_CALENDAR_YEAR ? dayOfSerial(cell) : null);

/** What was given; a date as people write it, since nobody sees the number that Excel keeps. */
function given(cell: unknown): string {
  const date = day(cell);
  return date === null ? quote(cell) : dayText(date);
}

/** Whoever types 12-13 for a school year gets December 13 of the current year. */
const madeADate = (cell: unknown): string =>
  day(cell) === null
    ? ""
    : ' If a school year such as 12-13 was typed, Excel made a date of it: type "2012-13" or FY13.';

/** A year that an agreement covers. Any other year is a question to which there is no answer. */
export const yearReader = reader<FiscalYear>(
  (cell, argument) => {
    const year = anyYearReader.read(cell, argument);
    const covered = YEARS.find((candidate) => candidate.ends === year);
    if (covered !== undefined) return covered;
    throw new CalculationError(
      "NA",
      `${argument}: ${given(cell)} is ${fiscalCode(year)}. ${coverage()}${madeADate(cell)}`,
    );
  },
  true,
  YEARS.map(({ code, school }) => ({ value: code, label: `${code} (school year ${school})` })),
);
