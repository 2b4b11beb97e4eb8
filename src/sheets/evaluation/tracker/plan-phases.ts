import { PLAN_NAMES, type PlanId } from "../../../agreement/evaluation";

/** A plan, and in a two-year plan its year. Each phase has tasks of its own. */
export const PLAN_PHASES = [
  "Developing",
  "Self-Directed year 1 of 2",
  "Self-Directed year 2 of 2",
  "Self-Directed one year",
  "Directed Growth",
  "Improvement",
] as const;
export type PlanPhase = (typeof PLAN_PHASES)[number];

export const YEAR_ONE: PlanPhase = "Self-Directed year 1 of 2";
export const YEAR_TWO: PlanPhase = "Self-Directed year 2 of 2";

/** The phase of each plan; the two-year plan is in its first unless year 2 is typed. */
export const PHASE_OF_PLAN: Readonly<Record<PlanId, PlanPhase>> = {
  developing: "Developing",
  selfDirectedTwoYear: YEAR_ONE,
  selfDirectedOneYear: "Self-Directed one year",
  directed: "Directed Growth",
  improvement: "Improvement",
};

/** The plans by their names, as lists offer them. */
export const PLAN_CHOICES: readonly string[] = Object.values(PLAN_NAMES);
