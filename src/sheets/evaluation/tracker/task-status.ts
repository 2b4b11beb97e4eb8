import { TASKS, type EvaluationTask } from "./tasks";

/** The words of a task's status. */
export const STATUS = {
  done: "Done",
  soon: "Due soon",
  due: "Due",
  overdue: "Overdue",
  notRequired: "Not required",
  /** Done in year one of a two-year plan. */
  lastYear: "Done last year",
  /** Somebody started too late for it in this school year. */
  nextYear: "Next year",
  /** A cell holds an error, or something other than a date. */
  check: "Check",
} as const;

/** The status of an educator some cell of whose row is wrong, and of one for whom no plan or no tasks can be found. */
export const CHECK_ROW = "Check row";
export const CHECK_PLAN = "Check plan";
/** What a check says of a line that is wrong. */
export const TO_CHECK = "Check";
/** Beside an overall rating of Proficient or more without Proficient on Standards I and II. */
export const NOT_BOTH_PROFICIENT = "Standards I and II must be Proficient (14.F)";
/** Every open status has this in it, and no other has. */
export const OPEN = "*due*";

export const dueOf = (task: string) => `${task} due`;
export const doneOf = (task: string) => `${task} done`;
export const statusOf = (task: string) => `${task} status`;

/** A task as the tracker shows it: one of the cycle's, or one that the district added to the list of tasks. */
export type TrackerTask = Pick<
  EvaluationTask,
  "name" | "fromLog" | "before" | "after" | "withinPlan" | "midPlan" | "belowProficient"
>;

/** The task that the district does for all educators at once: it is no educator's next task. */
export const FOR_EVERYONE = TASKS.filter(({ by }) => by === "District").map(({ name }) => name);
