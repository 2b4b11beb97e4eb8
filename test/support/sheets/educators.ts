import { newTrackerNames } from "../../../src/sheets/evaluation/names";
import { calendarDate, serial } from "../../../src/sheets/plan/serial";
import { IMPACTS, RATINGS } from "../../../src/agreement/ratings";
import type { Educator } from "../../../src/sheets/evaluation/educator";
import type { StaffRow } from "../../../src/sheets/staff/staff-columns";
import type { Carried } from "../../../src/sheets/evaluation/tracker/tracker-sheet";
import type { Value } from "./calculate";

/** The names of a tracker in an empty workbook. */
export const trackerNames = (year: number) => newTrackerNames(year, { sheets: [], tables: [], names: [] });

/** An invented educator: with PTS and Proficient unless something else is given. */
export function educator(name: string, facts: Partial<Educator> = {}): Educator {
  return {
    id: "",
    name,
    title: "Teacher",
    school: "Elm Street School",
    pts: true,
    yearWithoutPts: null,
    newAssignment: false,
    rating: "Proficient",
    impact: null,
    start: null,
    primary: "Evaluator 01",
    supervising: "",
    ...facts,
  };
}

/** The row of the Staff table that such an educator comes from. */
export function staffRowOf(one: Educator): StaffRow {
  const row = {
    Id: one.id,
    Name: one.name,
    School: one.school,
    Position: one.title,
    PTS: one.pts ? "Yes" : "No",
    "Year without PTS": one.yearWithoutPts,
    "New assignment": one.newAssignment ? "Yes" : "",
    "Overall rating": one.rating,
    Impact: one.impact,
    "Hire date": one.start,
    "Primary evaluator": one.primary,
    "Supervising evaluator": one.supervising,
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== ""));
}

const SCHOOLS = ["Gardner High School", "Gardner Middle School", "Elm Street School"] as const;
const TITLES = ["Classroom Teacher", "Special Education Teacher", "Guidance Counselor"] as const;
const digits = (value: number, length: number) => String(value).padStart(length, "0");

/**
 * Invented educators, by number: of every plan some, and of every school.
 * @param year the calendar year in which the school year begins
 */
export function inventedEducators(year: number, howMany: number): readonly Educator[] {
  return Array.from({ length: howMany }, (_, at) => {
    const pts = at % 3 !== 0;
    const here = pts ? 4 + (at % 20) : 1 + (at % 2);
    return educator(`Educator ${digits(at + 1, howMany > 999 ? 4 : 3)}`, {
      id: digits(1001 + at, 4),
      title: TITLES[at % TITLES.length] ?? "",
      school: SCHOOLS[at % SCHOOLS.length] ?? "",
      pts,
      yearWithoutPts: pts ? null : here,
      newAssignment: at === 10,
      rating: pts ? (RATINGS[[1, 0, 1, 1, 2, 1, 0, 3][at % 8] ?? 1] ?? null) : null,
      impact: pts ? (IMPACTS[at % IMPACTS.length] ?? null) : null,
      start: at % 15 === 0 ? serial(year + 1, 1, 6) : serial(year - here + 1, 8, 28),
      primary: `Evaluator ${digits(1 + (at % 6), 2)}`,
      supervising: at % 4 === 1 ? `Evaluator ${digits(7 + (at % 2), 2)}` : "",
    });
  });
}

/** An educator with what last year's tracker hands on. */
export interface Entry {
  readonly educator: Educator;
  readonly carried: Carried;
}

export function entry(one: Educator, carried: Carried = {}): Entry {
  return { educator: one, carried };
}

/** Entries as a tracker is built from them. */
export const asOptions = (entries: readonly Entry[]) => ({
  educators: entries.map(({ educator: one }) => one),
  carried: entries.map(({ carried }) => carried),
});

/** An Excel day as yyyy-mm-dd; anything else as it is. */
export function iso(value: Value): Value {
  if (typeof value !== "number") return value;
  const { year, month, day } = calendarDate(value);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
