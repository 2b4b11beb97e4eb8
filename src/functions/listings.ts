import { ABOUT_GROUP_LISTINGS } from "./about";
import { BARGAINING_GROUP_LISTINGS } from "./bargaining";
import { BENEFITS_GROUP_LISTINGS } from "./benefits";
import { DEADLINES_GROUP_LISTINGS } from "./deadlines";
import { EVALUATION_GROUP_LISTINGS } from "./evaluation";
import { LANE_GROUP_LISTINGS } from "./lanes";
import { LEAVE_GROUP_LISTINGS } from "./leave";
import { LONGEVITY_GROUP_LISTINGS } from "./longevity";
import { OFFER_COST_GROUP_LISTINGS } from "./offer-cost";
import { SALARY_GROUP_LISTINGS } from "./salary";
import { SICK_LEAVE_GROUP_LISTINGS } from "./sick-leave";
import { STIPEND_GROUP_LISTINGS } from "./stipends";
import type { Listings } from "./engine/spec";

/** An example of a call. */
export interface ShownExample {
  /** As typed into a cell: `=GARDNER.SALARY("M2",7,"FY14")`. */
  readonly formula: string;
  /** What the cell shows; for a spilled result its upper left part in words. */
  readonly result: string;
}

const LISTINGS: Listings = {
  ...SALARY_GROUP_LISTINGS,
  ...LANE_GROUP_LISTINGS,
  ...STIPEND_GROUP_LISTINGS,
  ...LONGEVITY_GROUP_LISTINGS,
  ...SICK_LEAVE_GROUP_LISTINGS,
  ...LEAVE_GROUP_LISTINGS,
  ...BENEFITS_GROUP_LISTINGS,
  ...BARGAINING_GROUP_LISTINGS,
  ...OFFER_COST_GROUP_LISTINGS,
  ...EVALUATION_GROUP_LISTINGS,
  ...DEADLINES_GROUP_LISTINGS,
  ...ABOUT_GROUP_LISTINGS,
};

/** The examples of a function, for the pane and the documentation. */
export function examplesOf(id: string): readonly ShownExample[] {
  return (LISTINGS[id]?.examples ?? []).map(([formula, result]) => ({ formula: `=GARDNER.${formula}`, result }));
}

/**
 * The words by which people search for a function, beside its name and the agreement's own words. A word that several
 * functions share leads to the one that is first in the list of functions.
 */
export function everydayWordsOf(id: string): string {
  return LISTINGS[id]?.everydayWords ?? "";
}
