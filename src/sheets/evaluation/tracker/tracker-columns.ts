import { IMPACTS, RATINGS } from "../../../agreement/ratings";
import { cell } from "../../plan/cells";
import { computed, typed } from "../../plan/columns";
import type { TableColumn } from "../../plan/sheet-plan";
import { DATE_RULE, oneOf, whole, YES_NO } from "../../plan/typing-rules";
import type { EvaluationNames } from "../names";
import { PLAN_CHOICES } from "./plan-phases";
import { DURATION_NAMES } from "./plan-rules";
import { doneOf, dueOf, OPEN, STATUS, statusOf, type TrackerTask } from "./task-status";
import { TrackerFormulas } from "./tracker-formulas";

/** The rows above the tracker's headings, which hold each step's name and who needs it; the headings; then educators. */
export const TASK_HEADER = { name: 6, need: 7, header: 8 } as const;
/** The column of the first step's due date. */
export const FIRST_TASK_COLUMN = 36;

/** Where the names of steps stand on a tracker's sheet: above the row of the headings, in a column for each step. */
export interface TaskHeaderPlaces {
  readonly header: number;
  readonly column: (step: string) => number;
}

/** The places in a new tracker. */
const newPlaces = (steps: readonly TrackerTask[]): TaskHeaderPlaces => ({
  header: TASK_HEADER.header,
  column: (name) => FIRST_TASK_COLUMN + 3 * steps.findIndex((step) => step.name === name),
});

/** The columns of a step: due, done, status. */
function taskColumns(formulas: TrackerFormulas, step: TrackerTask, places: TaskHeaderPlaces): readonly TableColumn[] {
  const cellOf = (name: string, line: "name" | "need" = "name") =>
    cell(places.header - TASK_HEADER.header + TASK_HEADER[line], places.column(name), true);
  const need = cellOf(step.name, "need");
  return [
    { heading: dueOf(step.name), width: 12, format: "date", formula: formulas.due(step, cellOf) },
    step.fromLog
      ? { heading: doneOf(step.name), width: 12, format: "date", formula: formulas.doneFromLog(step.fromLog) }
      : typed(doneOf(step.name), 12, DATE_RULE, "date"),
    { heading: statusOf(step.name), width: 13, formula: formulas.status(step, need) },
  ];
}

/**
 * The columns of the tracker, from left to right.
 * @param places where the names of steps stand, if not as in a new tracker
 */
export function trackerColumns(
  names: Pick<EvaluationNames, "suffix">,
  steps: readonly TrackerTask[],
  places = newPlaces(steps),
): readonly TableColumn[] {
  const f = new TrackerFormulas(names, steps.at(-1)?.name ?? "");
  const earlier = whole(0, 20, "How many the same two-year plan had last year.");
  const kinds = ["Announced", "Unannounced", "Long"] as const;
  const before: readonly TableColumn[] = [
    typed("Educator", 24),
    computed("Status", 12, f.educatorStatus()),
    computed("Next step", 22, f.nextStep()),
    computed("Next due", 12, f.nextDue(), "date"),
    computed("Overdue", 12, f.counted(STATUS.overdue)),
    computed("Due soon", 12, f.counted(STATUS.soon)),
    typed("Title", 30),
    typed("School", 26),
    typed("PTS", 10, YES_NO),
    typed("Year of practice", 12, whole(0, 60, "Type a whole number: 1 in the first year.")),
    typed("New assignment", 17, YES_NO),
    typed("Overall rating", 24, oneOf(RATINGS)),
    typed("Impact", 11, oneOf(IMPACTS)),
    typed("Start date", 12, DATE_RULE, "date"),
    typed("Primary evaluator", 22),
    typed("Supervising evaluator", 22),
    computed("Plan by rule", 34, f.defaultPlan()),
    typed("Plan set", 34, oneOf(PLAN_CHOICES, "Choose a plan, or leave the cell empty: then the rule decides.")),
    computed("Plan", 34, f.either("Plan set", "Plan by rule")),
    computed("Duration by rule", 16, f.defaultDuration()),
    typed("Duration set", 16, oneOf(DURATION_NAMES, "Choose a duration, or leave the cell empty.")),
    computed("Duration", 16, f.either("Duration set", "Duration by rule")),
    typed("Plan year", 11, { kind: "whole", from: 1, to: 2, message: "1 or 2: the year of a two-year plan." }),
    typed("Plan ends", 12, DATE_RULE, "date"),
    computed("Stage", 26, f.phase()),
    ...kinds.map((kind) => computed(`${kind} required`, 13, f.required(kind))),
    ...kinds.map((kind) => typed(`${kind} earlier`, 13, earlier)),
    ...kinds.map((kind) => computed(`${kind} done`, 13, f.observationsDone(kind))),
    computed("Observations missing", 13, f.observationsMissing()),
  ];
  const middle = steps.flatMap((step) => taskColumns(f, step, places));
  const standards = ["I", "II", "III", "IV"].map((numeral) => typed(`Standard ${numeral}`, 24, oneOf(RATINGS)));
  const after: readonly TableColumn[] = [
    ...standards,
    typed("Overall this year", 24, oneOf(RATINGS)),
    typed("Impact this year", 12, oneOf(IMPACTS)),
    computed("Rating check", 24, f.ratingCheck()),
    computed("Tracking sheet", 12, f.trackingSheet()),
    computed("Initials missing", 11, f.signaturesMissing()),
    typed("Notes", 40),
    computed("Stage number", 9, f.phaseNumber()),
    computed("Visit standing", 20, f.observationRule()),
    computed("New start", 12, f.newStart(), "date"),
    computed("Low", 7, f.belowProficient()),
    computed("Sort key", 14, f.sortKey()),
    computed("Steps done", 9, f.counted(STATUS.done)),
    computed("Steps open", 9, f.counted(OPEN)),
  ];
  return [...before, ...middle, ...after];
}
