import { DATES } from "../../plan/typing-rules";
import { IMPACTS, RATINGS, type Impact, type Rating } from "../../../agreement/ratings";
import { serial, type Serial } from "../../plan/serial";
import { ROSTER_FIELDS, type Educator, type RosterField } from "./educators";
import type { Mapping } from "./roster-mapping";

type Field = RosterField["field"];

/** Something in a cell of the roster that is wrong, or may be. */
export interface RosterIssue {
  /** Counted from 0, the headings not counted. */
  readonly row: number;
  /** Counted from 0; the first column mapped where a whole column is missing. */
  readonly column: number;
  /** A row with such a fault is left out; other faults are only said. */
  readonly stops: boolean;
  readonly message: string;
}

/** What a roster holds: the educators of its good rows, and all that was found. */
export interface CheckedRoster {
  readonly educators: readonly Educator[];
  /** The row of each educator, counted from 0. */
  readonly rows: readonly number[];
  readonly issues: readonly RosterIssue[];
}

const LONGEST_NAME = 100;
const YES = ["yes", "y", "true", "1", "pts", "professional"];
const NO = ["no", "n", "false", "0", "none", "npts", "non pts", "non-pts"];
const EXCEL_ERROR = /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!|GETTING_DATA)/;

/** The letters that tell an abbreviated rating: E, P, NI, U. */
const SHORT_RATINGS: Readonly<Record<string, Rating>> = {
  e: "Exemplary",
  p: "Proficient",
  ni: "Needs Improvement",
  u: "Unsatisfactory",
};

/** Reads one row; what is wrong with it goes into `fault`. */
class RowReader {
  readonly #cells: readonly unknown[];
  readonly #mapping: Mapping;
  readonly #fault: (field: Field, message: string, stops?: boolean) => void;

  constructor(
    cells: readonly unknown[],
    mapping: Mapping,
    fault: (field: Field, message: string, stops?: boolean) => void,
  ) {
    this.#cells = cells;
    this.#mapping = mapping;
    this.#fault = fault;
  }

  cell(field: Field): unknown {
    const at = this.#mapping[field];
    return at === undefined ? "" : (this.#cells[at] ?? "");
  }

  /** A text with single spaces; a cell in error counts as empty and is said. */
  text(field: Field): string {
    const value = this.cell(field);
    if (typeof value === "string" && EXCEL_ERROR.test(value)) {
      this.#fault(field, `The cell contains ${value}. Fix its formula, or type the value.`);
      return "";
    }
    const text = String(value);
    if (/\p{Cc}/u.test(text))
      this.#fault(field, "The cell contains a line break or a tab, which is read as a space.", false);
    return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
  }

  yesNo(field: Field): boolean | null {
    const text = this.text(field).toLowerCase();
    if (text === "") return null;
    if (YES.includes(text)) return true;
    if (NO.includes(text)) return false;
    this.#fault(field, `“${this.text(field)}” is neither Yes nor No.`);
    return null;
  }

  /** One of a list, whatever its capitals. */
  oneOf<Choice extends string>(
    field: Field,
    choices: readonly Choice[],
    short: Readonly<Record<string, Choice>> = {},
  ): Choice | null {
    const text = this.text(field);
    if (text === "") return null;
    const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? short[text.toLowerCase()];
    if (found) return found;
    this.#fault(field, `“${text}” is not one of ${choices.join(", ")}.`);
    return null;
  }

  whole(field: Field, from: number, to: number): number | null {
    const text = this.text(field);
    if (text === "") return null;
    const value = Number(text);
    if (!Number.isFinite(value))
      this.#fault(field, `“${text}” is not a number. Type a whole number from ${from} to ${to}.`);
    else if (!Number.isInteger(value))
      this.#fault(field, `${text} is not a whole number. Type a whole number from ${from} to ${to}.`);
    else if (value < from || value > to) this.#fault(field, `${text} is outside ${from} to ${to}.`);
    else return value;
    return null;
  }

  date(field: Field): Serial | null {
    const text = this.text(field);
    if (text === "" || this.cell(field) === 0) return null;
    const value = typeof this.cell(field) === "number" ? Number(this.cell(field)) : plainDate(text);
    if (value === null) this.#fault(field, `“${text}” is not a date. Type it as 8/28/2013.`);
    else if (value < DATES.from || value > DATES.to) this.#fault(field, "The date is before 1990 or after 2100.");
    else return Math.floor(value);
    return null;
  }
}

/** A text that is plainly a date: 2013-08-28 or 8/28/2013. */
function plainDate(text: string): Serial | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  const [, usMonth, usDay, usYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const parts = [year ?? usYear, month ?? usMonth, day ?? usDay].map(Number);
  const [y = NaN, m = NaN, d = NaN] = parts;
  const back = new Date(Date.UTC(y, m - 1, d));
  return back.getUTCMonth() === m - 1 && back.getUTCDate() === d ? serial(y, m, d) : null;
}

/**
 * Checks a roster row by row.
 * @param rows the roster's rows without its headings, as Excel gives values: dates as serial numbers, errors as texts
 * @param year the calendar year in which the school year begins
 */
export function checkRoster(rows: readonly (readonly unknown[])[], mapping: Mapping, year: number): CheckedRoster {
  const faults: RosterIssue[] = [];
  const educators: Educator[] = [];
  const kept: number[] = [];
  const names = new Map<string, number>();
  const ids = new Map<string, number>();
  const spellings = { school: new Map<string, string>(), primary: new Map<string, string>() };
  rows.forEach((cells, row) => {
    const blank = ROSTER_FIELDS.every(
      ({ field }) => mapping[field] === undefined || String(cells[mapping[field] ?? 0] ?? "").trim() === "",
    );
    if (blank) return;
    const before = faults.length;
    const fault = (field: Field, message: string, stops = true) => {
      faults.push({ row, column: mapping[field] ?? mapping.name ?? 0, stops, message });
    };
    const educator = readEducator(new RowReader(cells, mapping, fault), fault, year);
    if (educator.name !== "") {
      const earlier = names.get(educator.name.toLowerCase());
      if (earlier !== undefined)
        fault(
          "name",
          `“${educator.name}” is also in row ${earlier + 1} of the list. Add a middle initial or the school to ` +
            "tell them apart.",
        );
      else names.set(educator.name.toLowerCase(), row);
    }
    const sameId = educator.id === "" ? undefined : ids.get(educator.id.toLowerCase());
    if (sameId !== undefined) fault("id", `The id ${educator.id} is also in row ${sameId + 1} of the list.`);
    else ids.set(educator.id.toLowerCase(), row);
    for (const field of ["school", "primary"] as const)
      sameSpelling(spellings[field], educator[field], (message) => fault(field, message, false));
    if (faults.slice(before).some(({ stops }) => stops)) return;
    educators.push(educator);
    kept.push(row);
  });
  return { educators, rows: kept, issues: faults };
}

/** Says where a name is spelt in two ways that differ in capitals alone. */
function sameSpelling(seen: Map<string, string>, text: string, say: (message: string) => void): void {
  const first = seen.get(text.toLowerCase());
  if (first === undefined) seen.set(text.toLowerCase(), text);
  else if (first !== text) say(`“${text}” is written “${first}” in a row above. They count as one.`);
}

function readEducator(
  reader: RowReader,
  fault: (field: Field, message: string, stops?: boolean) => void,
  year: number,
): Educator {
  const name = readName(reader, fault);
  const pts = reader.yesNo("pts");
  if (pts === null && reader.text("pts") === "") fault("pts", "PTS is missing: Yes or No.");
  const rating = reader.oneOf("rating", RATINGS, SHORT_RATINGS);
  if (pts && rating === null && reader.text("rating") === "")
    fault("rating", "With PTS the last overall rating is needed: the plan depends on it.");
  const impact = reader.oneOf<Impact>("impact", IMPACTS);
  const yearWithoutPts = reader.whole("yearWithoutPts", 1, 60);
  const newAssignment = reader.yesNo("newAssignment") ?? false;
  const start = reader.date("start");
  const [primary, supervising] = [reader.text("primary"), reader.text("supervising")];
  const school = reader.text("school");
  if (school === "") fault("school", "The school is missing.");
  checkPractice({ pts, yearWithoutPts, newAssignment, start }, reader.text("yearWithoutPts") === "", fault, year);
  checkEvaluators(name, primary, supervising, fault);
  if (reader.text("title") === "") fault("title", "The title is missing. Forms will leave it empty.", false);
  return {
    id: reader.text("id"),
    name,
    title: reader.text("title"),
    school,
    pts: pts ?? false,
    // With PTS the number of years decides nothing.
    yearWithoutPts: pts === true ? null : yearWithoutPts,
    newAssignment,
    rating,
    impact,
    start,
    primary,
    supervising,
  };
}

function readName(reader: RowReader, fault: (field: Field, message: string, stops?: boolean) => void): string {
  const name = reader.text("name");
  if (name === "") fault("name", "The name is missing.");
  else if (typeof reader.cell("name") === "number") fault("name", `The name is the number ${name}. Type it as text.`);
  else if (name.length > LONGEST_NAME)
    fault("name", `The name has ${name.length} characters; at most ${LONGEST_NAME} are possible.`);
  else if (/[*?~]/.test(name))
    fault(
      "name",
      "The name contains *, ? or ~, with which Excel would find other names too. Leave that character out.",
    );
  else if (/^[=+\-@]/.test(name)) fault("name", `The name begins with ${name[0] ?? ""}. It is kept as text.`, false);
  return name;
}

interface Practice {
  readonly pts: boolean | null;
  readonly yearWithoutPts: number | null;
  readonly newAssignment: boolean;
  readonly start: Serial | null;
}

function checkPractice(
  { pts, yearWithoutPts, newAssignment, start }: Practice,
  blank: boolean,
  fault: (field: Field, message: string, stops?: boolean) => void,
  year: number,
): void {
  const [yearBegins, yearEnds] = [serial(year, 7, 1), serial(year + 1, 7, 1)];
  const thisYear = start !== null && start >= yearBegins && start < yearEnds;
  if (pts === false && yearWithoutPts === null && blank)
    fault("yearWithoutPts", "Without PTS the year without PTS is needed: the number of observations depends on it.");
  if (pts === false && newAssignment) fault("newAssignment", "A new assignment changes the plan with PTS only.", false);
  if (start !== null && start >= yearEnds) fault("start", "The start date is after the school year.");
  if (pts && thisYear) fault("start", "With PTS and a start date in this school year: is that right?", false);
  if (pts === false && yearWithoutPts === 1 && start !== null && start < serial(year - 1, 7, 1))
    fault("start", "In the first year without PTS, but here for more than a year: is that right?", false);
}

function checkEvaluators(
  name: string,
  primary: string,
  supervising: string,
  fault: (field: Field, message: string, stops?: boolean) => void,
): void {
  if (primary === "") fault("primary", "The primary evaluator is missing.");
  if (name === "") return;
  if (primary.toLowerCase() === name.toLowerCase()) fault("primary", "The educator is their own primary evaluator.");
  if (supervising.toLowerCase() === name.toLowerCase())
    fault("supervising", "The educator is their own supervising evaluator.");
}
