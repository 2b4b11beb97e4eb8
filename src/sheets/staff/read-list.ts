import { degreeReader } from "../../functions/arguments/degree";
import { roleReader } from "../../functions/arguments/role";
import { CalculationError } from "../../rules/calculation-error";
import { counted, listed } from "../../rules/words";
import { calendarDate } from "../plan/serial";
import { findList, type FoundList, type ListRow, type Passed } from "./find-list";
import { isEmptyCell, type Grid } from "./grid";
import { isMark, readStaffValue } from "./read-value";
import { GUIDANCE_COUNSELOR, STAFF_HEADINGS, staffColumn, type StaffHeading, type StaffRow } from "./staff-columns";
import { furtherColumns, understand, type Chosen, type Mapping } from "./understand-headings";

/** A person of the list, as read and as typed. */
export interface Person {
  /** The row on the sheet. */
  readonly row: number;
  /** What is known, as the `Staff` table holds it; what could not be read is in it as it was typed. */
  readonly values: StaffRow;
  /** The cells as they are, by what their columns hold. */
  readonly typed: Readonly<Partial<Record<StaffHeading, unknown>>>;
  /** Why a cell could not be read. */
  readonly problems: readonly { readonly heading: StaffHeading; readonly problem: string }[];
  /** What is in the columns that `Staff` does not have, in order. */
  readonly further: readonly unknown[];
}

/** A list of staff that was read. */
export interface StaffList {
  readonly found: FoundList;
  readonly mapping: Mapping;
  readonly people: readonly Person[];
  /** The headings of the columns that come along. */
  readonly further: readonly string[];
  readonly passed: readonly { readonly row: number; readonly why: Passed }[];
  /** Rows of the sheet that are hidden or filtered out. */
  readonly hidden: ReadonlySet<number>;
}

/**
 * Reads the list around a cell.
 * @param at the cell, on the sheet
 * @param chosen columns chosen by hand
 * @returns null where nothing is there
 */
export function readList(
  grid: Grid,
  at: { readonly row: number; readonly column: number },
  chosen: Chosen = {},
): StaffList | null {
  const found = findList(grid, at);
  return found && readFoundList(found, understand(found, chosen), grid.hidden);
}

/** Reads a list whose columns are understood. */
export function readFoundList(found: FoundList, mapping: Mapping, hidden: ReadonlySet<number> = new Set()): StaffList {
  const further = furtherColumns(found, mapping);
  const columns = STAFF_HEADINGS.flatMap((heading) => {
    const at = mapping[heading];
    return at === undefined ? [] : [{ heading, at, blankIsNo: heading === "PTS" && isTicked(found, at) }];
  });
  const people: Person[] = [];
  const totals: { row: number; why: Passed }[] = [];
  for (const line of found.rows) {
    if (isSum(line, mapping)) totals.push({ row: line.row, why: "total" });
    else people.push(personOf(line, columns, further));
  }
  const last = people.at(-1)?.row ?? 0;
  return {
    found,
    mapping,
    people,
    further: further.map((at) => found.columns[at]?.title ?? ""),
    passed: [...found.passed, ...totals]
      .filter(({ row, why }) => why !== "blank" || row < last)
      .sort((one, other) => one.row - other.row),
    hidden,
  };
}

/** Whether a column has check marks alone, so that an empty cell says No. */
function isTicked(found: FoundList, at: number): boolean {
  const filled = found.rows.map(({ cells }) => cells[at]).filter((cell) => !isEmptyCell(cell));
  return filled.length > 0 && filled.every(isMark);
}

const WHO = ["Id", "Name", "Last name", "First name"] as const;

/** Sums below the people: numbers alone, and nobody's name. */
function isSum({ cells }: ListRow, mapping: Mapping): boolean {
  const isNamed = WHO.some((heading) => !isEmptyCell(cells[mapping[heading] ?? -1]));
  return !isNamed && cells.every((cell) => isEmptyCell(cell) || typeof cell === "number");
}

interface Column {
  readonly heading: StaffHeading;
  readonly at: number;
  readonly blankIsNo: boolean;
}

function personOf({ row, cells }: ListRow, columns: readonly Column[], further: readonly number[]): Person {
  const values: Partial<Record<StaffHeading, string | number>> = {};
  const typed: Partial<Record<StaffHeading, unknown>> = {};
  const problems: { heading: StaffHeading; problem: string }[] = [];
  for (const { heading, at, blankIsNo } of columns) {
    const cell = cells[at];
    typed[heading] = cell;
    const read = readStaffValue(heading, cell);
    if ("problem" in read) {
      problems.push({ heading, problem: read.problem });
      values[heading] = read.typed;
    } else if (read.value !== null) values[heading] = read.value;
    else if (blankIsNo) values[heading] = "No";
  }
  return { row, values: completed(values, typed), typed, problems, further: further.map((at) => cells[at] ?? "") };
}

/** What follows from other cells: a name from its parts or its parts, credits from MA+30, a counselor's role. */
function completed(values: StaffRow, typed: Person["typed"]): StaffRow {
  const derived = { ...nameParts(values), ...creditsOf(values, typed.Degree), ...roleOf(values) };
  return { ...derived, ...values, ...wholeName(values) };
}

function wholeName({ Name, "Last name": last, "First name": first }: StaffRow): StaffRow {
  if (Name !== undefined || (last === undefined && first === undefined)) return {};
  return { Name: [last, first].filter((part) => part !== undefined).join(", ") };
}

const LAST_FIRST = /^([^,]+),\s*([^,]+)$/;

function nameParts({ Name, "Last name": last, "First name": first }: StaffRow): StaffRow {
  if (Name === undefined || last !== undefined || first !== undefined) return {};
  const parts = LAST_FIRST.exec(String(Name));
  return parts === null ? {} : { "Last name": (parts[1] ?? "").trim(), "First name": (parts[2] ?? "").trim() };
}

function ifRead<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof CalculationError) return null;
    throw error;
  }
}

function creditsOf({ Degree, Credits }: StaffRow, typed: unknown): StaffRow {
  if (Degree === undefined || Credits !== undefined) return {};
  const credits = ifRead(() => degreeReader.read(typed, "Degree"))?.credits ?? null;
  return credits === null ? {} : { Credits: credits };
}

function roleOf({ Position, Role }: StaffRow): StaffRow {
  if (Position === undefined || Role !== undefined) return {};
  return ifRead(() => roleReader.read(Position, "Role"))?.guidance === true ? { Role: GUIDANCE_COUNSELOR } : {};
}

/** Where a column that the list does not have is shown: at the name, or wherever somebody is known by. */
const INSTEAD: readonly StaffHeading[] = ["Name", "Last name", "First name", "Id"];

/** The column of the sheet where what a heading says is found, counted from 1. */
export function columnFor({ found, mapping }: StaffList, heading: StaffHeading): number {
  const shownAt = [heading, ...INSTEAD].find((one) => mapping[one] !== undefined);
  return found.columns[(shownAt && mapping[shownAt]) ?? 0]?.column ?? 1;
}

const PASSED: Readonly<Record<Passed, readonly [one: string, more: string]>> = {
  blank: ["blank row", "blank rows"],
  total: ["total row", "total rows"],
  heading: ["repeated heading row", "repeated heading rows"],
  note: ["note", "notes"],
};

/** “25 people in rows 4 to 31; 3 blank rows and 1 total row skipped; 2 people are in hidden rows and were counted.” */
export function whatWasRead({ people, passed, hidden }: StaffList): string {
  const unseen = people.filter(({ row }) => hidden.has(row)).length;
  const [first, last] = [people[0]?.row, people.at(-1)?.row];
  const where = first === last ? `row ${first ?? ""}` : `rows ${first ?? ""} to ${last ?? ""}`;
  const over = (Object.keys(PASSED) as Passed[]).flatMap((why) => {
    const howMany = passed.filter((one) => one.why === why).length;
    return howMany === 0 ? [] : [counted(howMany, ...PASSED[why])];
  });
  return [
    people.length === 0 ? "There is nobody in the list" : `${counted(people.length, "person", "people")} in ${where}`,
    ...(over.length > 0 ? [`${listed(over, "and")} skipped`] : []),
    ...(unseen > 0
      ? [counted(unseen, "person is in a hidden row and was counted", "people are in hidden rows and were counted")]
      : []),
  ]
    .join("; ")
    .concat(".");
}

/** A value as people read it: a date in Excel's short form, everything else as it is. */
export function shownValue(heading: StaffHeading, value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value !== "number" || staffColumn(heading).kind !== "date") return String(value);
  const { year, month, day } = calendarDate(value);
  return `${month}/${day}/${year}`;
}

const MOST_EXAMPLES = 4;

/** What cells of a column were read as, where that is not what was typed: “x is read as Yes.” */
export function readsAs({ people }: StaffList, heading: StaffHeading): readonly string[] {
  const found = new Map<string, string>();
  for (const { typed, values, problems } of people) {
    const cell = typed[heading];
    if (isEmptyCell(cell) || typeof cell === "number" || problems.some((one) => one.heading === heading)) continue;
    const shown = shownValue(heading, values[heading]) || "nothing";
    if (shown !== String(cell).trim()) found.set(String(cell).trim(), shown);
    if (found.size >= MOST_EXAMPLES) break;
  }
  return [...found].map(([cell, shown]) => `“${cell}” is read as ${shown}.`);
}
