import { versionStamp } from "../../plan/built-kind";
import type { WorkbookPlan } from "../../plan/workbook-plan";
import { EVALUATION, type EvaluationNames } from "../names";
import { formsSheet } from "../forms/list-of-forms";
import { calendarSheet, cycleSheet, rulesSheet } from "./cycle-sheet";
import { dashboardSheet } from "./dashboard-sheet";
import { observationsSheet } from "./observation-log";
import type { CycleOptions } from "./settings";
import { trackerSheet, type TrackerSheetOptions } from "./tracker-sheet";

/** What a tracker is built from. */
export interface TrackerOptions extends CycleOptions, TrackerSheetOptions {}

/** Each value once, in the order of the alphabet. */
export function distinct(values: readonly string[]): readonly string[] {
  const once = new Map(values.filter((value) => value !== "").map((value) => [value.toLowerCase(), value]));
  return [...once.values()].sort((one, other) => one.localeCompare(other, "en"));
}

/** The sheets of a school year's tracker: tracker, observation log, dashboard, forms, cycle, calendar, rules. */
export function trackerWorkbook(names: EvaluationNames, options: TrackerOptions): WorkbookPlan {
  const { educators } = options;
  const cycle = cycleSheet(names, options);
  const tracker = trackerSheet(names, options);
  const dashboard = dashboardSheet(names, {
    schools: distinct(educators.map(({ school }) => school)),
    evaluators: distinct(educators.flatMap(({ primary, supervising }) => [primary, supervising])),
  });
  return {
    sheets: [
      tracker.sheet,
      observationsSheet(names, educators.length),
      dashboard.sheet,
      formsSheet(names),
      cycle.sheet,
      calendarSheet(names),
      rulesSheet(names),
    ],
    names: [...cycle.names, ...tracker.names, ...dashboard.names, versionStamp(EVALUATION, names.suffix)],
  };
}
