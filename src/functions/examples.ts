import { ABOUT_GROUP_EXAMPLES } from "./about";
import { BARGAINING_GROUP_EXAMPLES } from "./bargaining";
import { BENEFITS_GROUP_EXAMPLES } from "./benefits";
import type { GroupExamples } from "./engine/spec";
import { EVALUATION_GROUP_EXAMPLES } from "./evaluation";
import { LEAVE_GROUP_EXAMPLES } from "./leave";
import { LONGEVITY_GROUP_EXAMPLES } from "./longevity";
import { SALARY_GROUP_EXAMPLES } from "./salary";
import { STIPEND_GROUP_EXAMPLES } from "./stipends";

/** An example of a call. */
export interface ShownExample {
  /** As typed into a cell: `=GARDNER.SALARY("M2",7,"FY14")`. */
  readonly formula: string;
  /** What the cell shows; for a spilled result its upper left part in words. */
  readonly result: string;
}

const EXAMPLES: GroupExamples = {
  ...SALARY_GROUP_EXAMPLES,
  ...STIPEND_GROUP_EXAMPLES,
  ...LONGEVITY_GROUP_EXAMPLES,
  ...LEAVE_GROUP_EXAMPLES,
  ...BENEFITS_GROUP_EXAMPLES,
  ...BARGAINING_GROUP_EXAMPLES,
  ...EVALUATION_GROUP_EXAMPLES,
  ...ABOUT_GROUP_EXAMPLES,
};

/** The examples of a function, for the pane and the documentation: the functions' bundle does without. */
export function examplesOf(id: string): readonly ShownExample[] {
  return (EXAMPLES[id] ?? []).map(([formula, result]) => ({ formula: `=GARDNER.${formula}`, result }));
}
