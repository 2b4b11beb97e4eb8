import { TASKS, type EvaluationTask } from "./tasks";

/** The words of a step's and of an educator's status. */
export const STATUS = { done: "Done", soon: "Due soon", due: "Due", overdue: "Overdue", none: "Not required" } as const;
/** The status of an educator for whom no plan or no steps can be found. */
export const CHECK_PLAN = "Plan to check";
/** What stands beside an overall rating of Proficient or more without Proficient on Standards I and II. */
export const NOT_BOTH_PROFICIENT = "Standards I and II must be Proficient (14.F)";
/** Every open status has this in it, and no other has. */
export const OPEN = "*due*";

export const dueOf = (step: string) => `${step} due`;
export const doneOf = (step: string) => `${step} done`;
export const statusOf = (step: string) => `${step} status`;
/** The headings of a step's columns, from left to right. */
export const taskHeadings = (step: string) => [dueOf(step), doneOf(step), statusOf(step)] as const;

export const FIRST_TASK = TASKS[0]?.name ?? "";

/** A step as the tracker shows it: one of the cycle's, or one that the district added to the list of steps. */
export type TrackerTask = Pick<EvaluationTask, "name" | "fromLog" | "before" | "after" | "endsWithPlan"> & {
  readonly belowProficient?: string;
};
