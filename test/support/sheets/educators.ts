import { newTrackerNames } from "../../../src/sheets/evaluation/names";
import { calendarDate } from "../../../src/sheets/plan/serial";
import type { Educator } from "../../../src/sheets/evaluation/roster/educators";
import type { Carried } from "../../../src/sheets/evaluation/tracker/tracker-sheet";
import type { Value } from "./calculate";

/** The names of a tracker in an empty workbook. */
export const trackerNames = (year: number) => newTrackerNames(year, { sheets: [], tables: [], names: [] });

/** An invented educator: with PTS and Proficient unless told otherwise. */
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
