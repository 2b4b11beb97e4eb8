import { dueOf, type TrackerTask } from "./task-status";
import { TASKS } from "./tasks";

/** A column that a tracker lacks. */
export interface MissingColumn {
  readonly heading: string;
  /** Its place in the table once those before it are there, counted from 0. */
  readonly at: number;
  /**
   * A whole column of the sheet is inserted, so that the names of the steps above the headings move along; else a column
   * of the table alone, which takes back what deleting one in the table has moved.
   */
  readonly whole: boolean;
}

/** A tracker's headings, and the names of the steps that stand above them. */
export interface Headings {
  readonly headings: readonly string[];
  readonly taskHeader: readonly unknown[];
}

/**
 * The steps that a tracker should have: those of the agreement, and those that the district added to the list of steps,
 * each behind the one it follows there. Counts and next dates go from the first step to the last, so a step of the
 * district's stands between the two.
 * @param listed the names in the list of steps, from top to bottom
 */
export function trackerTasks(listed: readonly string[]): readonly TrackerTask[] {
  const steps: TrackerTask[] = [...TASKS];
  listed.forEach((name, at) => {
    if (name === "" || steps.some((step) => step.name === name)) return;
    const behind = steps.findIndex((step) => step.name === listed[at - 1]) + 1;
    const between = behind === 0 ? steps.length - 1 : Math.min(behind, steps.length - 1);
    steps.splice(between, 0, { name });
  });
  return steps;
}

/**
 * The columns that a tracker lacks, each to be put behind the one that it follows in a new tracker, or before the rest
 * of its step. Columns that a person added or moved keep their order.
 * @param present what stands in the tracker; the first heading of a new tracker is among it
 * @param wanted the headings of a new tracker
 * @returns the columns from left to right, and what stands in the tracker once they are there
 */
export function missingColumns(
  present: Headings,
  wanted: readonly string[],
  steps: readonly TrackerTask[],
): Headings & { readonly missing: readonly MissingColumn[] } {
  const headings = [...present.headings];
  const band = [...present.taskHeader];
  const stepOf = new Map(steps.map(({ name }) => [dueOf(name), name]));
  const missing = wanted.flatMap((heading, place): readonly MissingColumn[] => {
    if (headings.includes(heading)) return [];
    const rest = stepOf.has(heading) ? headings.indexOf(wanted[place + 1] ?? "") : -1;
    const at = rest >= 0 ? rest : headings.indexOf(wanted[place - 1] ?? "") + 1;
    const nextStep = headings.findIndex((other, index) => index >= at && band.includes(stepOf.get(other)));
    const inLine = nextStep >= 0 && band.indexOf(stepOf.get(headings[nextStep] ?? "")) <= nextStep;
    const whole = at < headings.length && (inLine || (stepOf.has(heading) && !band.includes(stepOf.get(heading))));
    headings.splice(at, 0, heading);
    if (whole) band.splice(at, 0, "");
    return [{ heading, at, whole }];
  });
  return { headings, taskHeader: band, missing };
}
