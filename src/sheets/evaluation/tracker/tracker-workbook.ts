import type { CycleOptions } from "./settings";
import type { WorkbookPlan } from "../../plan/workbook-plan";
import type { Serial } from "../../plan/serial";
import { cycleSheet } from "./cycle-sheet";
import { dashboardSheet } from "./dashboard-sheet";
import { formsSheet } from "../forms/list-of-forms";
import { EVALUATION, type EvaluationNames } from "../names";
import { versionStamp } from "../../plan/built-kind";
import { observationsSheet } from "./observation-log";
import { trackerSheet, type TrackerEntry } from "./tracker-sheet";

/** What a tracker is built from. */
export interface TrackerOptions extends CycleOptions {
  readonly entries: readonly TrackerEntry[];
  /** The day to look from; today if left out. */
  readonly asOf?: Serial;
}

/** Each value once, in the order of the alphabet. */
export function distinct(values: readonly string[]): readonly string[] {
  const once = new Map(values.filter((value) => value !== "").map((value) => [value.toLowerCase(), value]));
  return [...once.values()].sort((one, other) => one.localeCompare(other, "en"));
}

/** The five sheets of a school year's tracker: tracker, observation log, dashboard, forms, cycle. */
export function trackerWorkbook(names: EvaluationNames, options: TrackerOptions): WorkbookPlan {
  const staff = options.entries.map(({ educator }) => educator);
  const cycle = cycleSheet(names, options);
  const tracker = trackerSheet(names, options.entries, options.asOf);
  const schools = distinct(staff.map(({ school }) => school));
  const evaluators = distinct(staff.map(({ primary }) => primary));
  return {
    sheets: [
      tracker.sheet,
      observationsSheet(names, staff.length),
      dashboardSheet(names, schools, evaluators),
      formsSheet(names),
      cycle.sheet,
    ],
    names: [...cycle.names, ...tracker.names, versionStamp(EVALUATION, names.suffix)],
  };
}
