import { schoolYear, twoDigits } from "../../agreement/years";
import {
  findBuilt,
  newNames,
  whatIsMissing,
  type Built,
  type BuiltKind,
  type BuiltNames,
  type BuiltPart,
  type Inventory,
} from "../plan/built-kind";

const SHEETS = {
  tracker: { title: "Tracker", table: "Tracker", since: 1, required: true },
  log: { title: "Observations", table: "Observations", since: 1 },
  dashboard: { title: "Dashboard", table: "Schools", since: 1 },
  forms: { title: "Forms", table: "Forms", since: 1 },
  cycle: { title: "Cycle", table: "NoSchool", since: 1 },
  calendar: { title: "Calendar", table: "Calendar", since: 2 },
  rules: { title: "Rules", table: "Tasks", since: 2 },
} as const;
export type SheetKey = keyof typeof SHEETS;

const TABLES = {
  Tracker: { sheet: "tracker", since: 1, required: true },
  Observations: { sheet: "log", since: 1 },
  Calendar: { sheet: "calendar", since: 1 },
  Tasks: { sheet: "rules", since: 1, formerly: "Steps" },
  PlanRules: { sheet: "rules", since: 1 },
  PlanPhases: { sheet: "rules", since: 1, formerly: "Stages" },
  ObservationRules: { sheet: "rules", since: 1, formerly: "VisitRules" },
  NoSchool: { sheet: "cycle", since: 1 },
  Forms: { sheet: "forms", since: 1 },
  Schools: { sheet: "dashboard", since: 1 },
  Evaluators: { sheet: "dashboard", since: 1 },
} as const;
export type TableKey = keyof typeof TABLES;

/** Cells that formulas call by name: the settings, and what one sheet needs of another. */
const SETTINGS = {
  SchoolYear: { since: 1 },
  FirstDay: { since: 1 },
  LastDay: { since: 2 },
  NewFrom: { since: 2 },
  AsOf: { since: 1 },
  DueSoon: { since: 1 },
  DateRule: { since: 1 },
  ImpactFrom: { since: 1 },
  FeedbackDays: { since: 1 },
  ConferenceDays: { since: 1 },
  ResponseDays: { since: 1 },
  FollowUpDays: { since: 1 },
  ThirtyMinutes: { since: 1, formerly: "LongVisit" },
  TrackerSheet: { since: 1 },
  SettingChecks: { since: 2 },
  ChecksTotal: { since: 2 },
  WorklistSchool: { since: 2 },
  WorklistEvaluator: { since: 2 },
} as const;
export type Setting = keyof typeof SETTINGS;

/** The evaluation tracker of a school year. */
export const EVALUATION: BuiltKind<SheetKey, TableKey, Setting> = {
  id: "Evaluation",
  noun: "tracker",
  version: 2,
  suffix: /^\d{4}(?:v\d+)?$/,
  sheets: SHEETS,
  tables: TABLES,
  names: SETTINGS,
};

/**
 * What the parts of one school year's tracker are called. Tables and named cells carry the year (`Tracker1314`), so
 * that next year's tracker is kept apart from this year's; a second tracker of the same year is `Tracker1314v2`.
 */
export interface EvaluationNames extends BuiltNames<SheetKey> {
  /** The calendar year in which the school year begins. */
  readonly year: number;
}

/** A tracker that is in the workbook. */
export interface BuiltTracker extends Built<SheetKey, TableKey, Setting> {
  readonly names: EvaluationNames;
}

/** The column beside each evaluator on the dashboard; forms print it behind the name. */
export const EVALUATOR_TITLE = "Title";

/** A school year as people write it: 2013 is `2013-14`. */
export function schoolYearLabel(year: number): string {
  return schoolYear(year + 1);
}

/** The calendar year in which a tracker's school year begins, by the end of its names: 2013 for `1314v2`. */
export const yearOfSuffix = (suffix: string) => 2000 + Number(suffix.slice(0, 2));

/** The name of a table or of a named cell in this tracker. */
export function nameOf(names: Pick<EvaluationNames, "suffix">, key: TableKey | Setting): string {
  return key + names.suffix;
}

/**
 * Names for a new tracker that nothing in the workbook has.
 * @param year the calendar year in which the school year begins
 */
export function newTrackerNames(year: number, workbook: Inventory): EvaluationNames {
  const wished = twoDigits(year) + twoDigits(year + 1);
  return { year, ...newNames(EVALUATION, wished, schoolYearLabel(year), workbook) };
}

/** The trackers of a workbook, the newest school year first. */
export function findTrackers(workbook: Inventory): readonly BuiltTracker[] {
  return findBuilt(EVALUATION, workbook, (suffix) => schoolYearLabel(yearOfSuffix(suffix)))
    .map((built) => ({ ...built, names: { ...built.names, year: yearOfSuffix(built.names.suffix) } }))
    .sort((one, other) => other.names.year - one.names.year);
}

/** The name that a table or a named cell has in the workbook now: today's, or that of an earlier version. */
export function nameInUse({ names, former }: BuiltTracker, key: TableKey | Setting): string {
  const parts: Readonly<Record<TableKey | Setting, BuiltPart>> = { ...TABLES, ...SETTINGS };
  const isFormer = former.tables.some((table) => table === key) || former.names.some((name) => name === key);
  return (isFormer ? (parts[key].formerly ?? key) : key) + names.suffix;
}

/** What an update of a tracker has to bring or cannot bring, in sentences. */
export const missingFromTracker = (tracker: BuiltTracker) => whatIsMissing(EVALUATION, tracker);
