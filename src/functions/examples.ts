import { ABOUT_GROUP_EXAMPLES } from "./about";
import { BARGAINING_GROUP_EXAMPLES } from "./bargaining";
import { BENEFITS_GROUP_EXAMPLES } from "./benefits";
import { EVALUATION_GROUP_EXAMPLES } from "./evaluation";
import { LANE_GROUP_EXAMPLES } from "./lanes";
import { LEAVE_GROUP_EXAMPLES } from "./leave";
import { LONGEVITY_GROUP_EXAMPLES } from "./longevity";
import { OFFER_COST_GROUP_EXAMPLES } from "./offer-cost";
import { SALARY_GROUP_EXAMPLES } from "./salary";
import { SICK_LEAVE_GROUP_EXAMPLES } from "./sick-leave";
import { STIPEND_GROUP_EXAMPLES } from "./stipends";
import type { GroupExamples } from "./engine/spec";

/** An example of a call. */
export interface ShownExample {
  /** As typed into a cell: `=GARDNER.SALARY("M2",7,"FY14")`. */
  readonly formula: string;
  /** What the cell shows; for a spilled result its upper left part in words. */
  readonly result: string;
}

const EXAMPLES: GroupExamples = {
  ...SALARY_GROUP_EXAMPLES,
  ...LANE_GROUP_EXAMPLES,
  ...STIPEND_GROUP_EXAMPLES,
  ...LONGEVITY_GROUP_EXAMPLES,
  ...SICK_LEAVE_GROUP_EXAMPLES,
  ...LEAVE_GROUP_EXAMPLES,
  ...BENEFITS_GROUP_EXAMPLES,
  ...BARGAINING_GROUP_EXAMPLES,
  ...OFFER_COST_GROUP_EXAMPLES,
  ...EVALUATION_GROUP_EXAMPLES,
  ...ABOUT_GROUP_EXAMPLES,
};

/** The examples of a function, for the pane and the documentation: the functions' bundle does without. */
export function examplesOf(id: string): readonly ShownExample[] {
  return (EXAMPLES[id] ?? []).map(([formula, result]) => ({ formula: `=GARDNER.${formula}`, result }));
}
