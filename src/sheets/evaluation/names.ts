import { freeSheetName } from "../plan/sheet-names";

/** The settings that formulas call by name. */
export const SETTINGS = [
  "SchoolYear",
  "FirstDay",
  "AsOf",
  "DueSoon",
  "DateRule",
  "ImpactFrom",
  "FeedbackDays",
  "ResponseDays",
  "FollowUpDays",
  "LongVisit",
  "TrackerSheet",
] as const;
export type Setting = (typeof SETTINGS)[number];

const TABLES = [
  "Tracker",
  "Observations",
  "Calendar",
  "Steps",
  "PlanRules",
  "Stages",
  "VisitRules",
  "NoSchool",
  "Forms",
  "Schools",
  "Evaluators",
] as const;
export type TableKey = (typeof TABLES)[number];

const SHEETS = {
  tracker: "Tracker",
  log: "Observations",
  dashboard: "Dashboard",
  cycle: "Cycle",
  forms: "Forms",
} as const;
export type SheetKey = keyof typeof SHEETS;

/**
 * What the parts of one school year's tracker are called. Tables and named cells carry the year (`Tracker1314`), so
 * that next year's tracker stands beside this year's; a second tracker of the same year is `Tracker1314v2`.
 */
export interface EvaluationNames {
  /** The calendar year in which the school year begins. */
  readonly year: number;
  /** The end of every name: `1314`. */
  readonly suffix: string;
  readonly sheets: Readonly<Record<SheetKey, string>>;
}

/** A school year as people write it: 2013 is `2013-14`. */
export function schoolYearLabel(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
}

const twoDigits = (year: number) => String(year % 100).padStart(2, "0");

/** The name of a table or of a named cell in this tracker. */
export function nameOf(names: Pick<EvaluationNames, "suffix">, key: TableKey | Setting): string {
  return key + names.suffix;
}

/** All the names of a tracker for tables and cells. */
export function allNames(names: Pick<EvaluationNames, "suffix">): readonly string[] {
  return [...TABLES, ...SETTINGS].map((key) => nameOf(names, key));
}

/**
 * Names for a new tracker that nothing in the workbook has.
 * @param year the calendar year in which the school year begins
 * @param taken the names of the workbook's sheets, and of its tables and named cells
 */
export function newNames(
  year: number,
  taken: { readonly sheets: readonly string[]; readonly names: readonly string[] },
): EvaluationNames {
  const used = new Set(taken.names.map((name) => name.toLowerCase()));
  const years = twoDigits(year) + twoDigits(year + 1);
  let suffix = years;
  for (let count = 2; allNames({ suffix }).some((name) => used.has(name.toLowerCase())); count += 1)
    suffix = `${years}v${count}`;
  const sheet = (title: string) => freeSheetName(`${title} ${schoolYearLabel(year)}`, taken.sheets);
  return {
    year,
    suffix,
    sheets: {
      tracker: sheet(SHEETS.tracker),
      log: sheet(SHEETS.log),
      dashboard: sheet(SHEETS.dashboard),
      cycle: sheet(SHEETS.cycle),
      forms: sheet(SHEETS.forms),
    },
  };
}

/** What belongs to the tracker whose table has this name; `null` where it is no tracker's name. */
export function suffixOfTracker(table: string): string | null {
  return /^Tracker(\d{4}(?:v\d+)?)$/.exec(table)?.[1] ?? null;
}
