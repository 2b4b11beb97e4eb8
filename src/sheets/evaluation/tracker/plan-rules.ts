import { PLAN_NAMES, PLANS, type PlanId } from "../../../agreement/evaluation";
import { RATINGS } from "../../../agreement/ratings";
import { planFor } from "../../../rules/evaluation";
import type { Table } from "../../plan/sheet-plan";
import { inSchoolYear } from "../in-school-year";
import { nameOf, type EvaluationNames } from "../names";
import { PHASE_OF_PLAN, YEAR_TWO } from "./plan-phases";

/** The status by which the rules of plans know an educator whose rating does not decide, and what a low impact adds. */
export const STATUS_KEYS = { noPts: "No PTS", newAssignment: "New assignment", lowImpact: " / Low impact" } as const;

/** The table of plans by status. */
export function planRules(names: EvaluationNames, row: number, column: number): Table {
  const { value: plans } = inSchoolYear(PLANS, names);
  const line = (status: string, plan: PlanId) => [status, PLAN_NAMES[plan], plans[plan].clause];
  const rated = RATINGS.map((rating) =>
    line(rating, planFor({ pts: true, rating, impact: null, newAssignment: false })),
  );
  const lowImpact = RATINGS.map((rating) =>
    line(rating + STATUS_KEYS.lowImpact, planFor({ pts: true, rating, impact: "Low", newAssignment: false })),
  );
  const rows = [
    line(STATUS_KEYS.noPts, "developing"),
    line(STATUS_KEYS.newAssignment, "developing"),
    ...rated,
    ...lowImpact,
  ];
  return {
    name: nameOf(names, "PlanRules"),
    row,
    column,
    columns: [{ heading: "Status", formerly: "Standing" }, { heading: "Plan" }, { heading: "Clause" }],
    rows,
  };
}

/** A plan with a duration, as the phases are looked up. */
export const planWithDuration = (plan: string, duration: string) => `${plan}: ${duration}`;

export const DURATIONS = ["Two-year", "One-year", "Less than a year"] as const;

/** The phase of each plan with each duration that it may have. A pair that is not here has no tasks. */
export function planPhases(names: EvaluationNames, row: number, column: number): Table {
  const { value: plans } = inSchoolYear(PLANS, names);
  const rows = (Object.keys(plans) as PlanId[]).flatMap((id) => {
    const { length, lengths } = plans[id];
    const name = PLAN_NAMES[id];
    const selfDirected = id === "selfDirectedTwoYear" || id === "selfDirectedOneYear";
    // On the form the Self-Directed Growth Plan is one plan whose duration is ticked: the duration decides.
    const durations = selfDirected ? DURATIONS.slice(0, 2) : DURATIONS.filter((duration) => lengths.includes(duration));
    return durations.map((duration) => {
      const twoYears = duration === "Two-year";
      const ofDuration = twoYears ? PHASE_OF_PLAN.selfDirectedTwoYear : PHASE_OF_PLAN.selfDirectedOneYear;
      const phase = selfDirected ? ofDuration : PHASE_OF_PLAN[id];
      const isDefault = duration === length ? name : "";
      return [planWithDuration(name, duration), phase, twoYears ? YEAR_TWO : phase, isDefault, duration];
    });
  });
  return {
    name: nameOf(names, "PlanPhases"),
    row,
    column,
    columns: [
      { heading: "Plan and duration" },
      { heading: "Plan phase", formerly: "Stage" },
      { heading: "Plan phase in year 2", formerly: "Stage in year 2" },
      { heading: "Default for", formerly: "Usual for" },
      { heading: "Duration" },
    ],
    rows,
  };
}
