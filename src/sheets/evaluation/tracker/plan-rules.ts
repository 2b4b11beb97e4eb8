import { PLAN_NAMES, PLANS, type PlanId } from "../../../agreement/evaluation";
import { RATINGS } from "../../../agreement/ratings";
import { planFor } from "../../../rules/evaluation";
import type { Table } from "../../plan/sheet-plan";
import { inSchoolYear } from "../in-school-year";
import { nameOf, type EvaluationNames } from "../names";
import { PHASE_OF_PLAN, PLAN_PHASES } from "./plan-phases";

/** The key under which the rules of plans know an educator. */
export const STATUS_KEYS = { noPts: "No PTS", newAssignment: "New assignment", lowImpact: " / Low impact" } as const;

/** The table of plans by status. */
export function planRules(names: EvaluationNames, row: number): Table {
  const { value: plans } = inSchoolYear(PLANS, names);
  const line = (standing: string, plan: PlanId) => [standing, PLAN_NAMES[plan], plans[plan].clause];
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
    column: 1,
    columns: [{ heading: "Standing" }, { heading: "Plan" }, { heading: "Clause" }],
    rows,
  };
}

/** A plan with a duration, as the stages are looked up. */
export function planWithDuration(plan: string, duration: string): string {
  return `${plan}: ${duration}`;
}

const DURATIONS = ["Two-year", "One-year", "Less than a year"] as const;
export const DURATION_NAMES: readonly string[] = DURATIONS;

/** The stage of each plan with each duration that it may have. A pair that is not here has no steps. */
export function phases(names: EvaluationNames, row: number): Table {
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
      const stage = selfDirected ? ofDuration : PHASE_OF_PLAN[id];
      return [
        planWithDuration(name, duration),
        stage,
        twoYears ? PLAN_PHASES[2] : stage,
        duration === length ? name : "",
        duration,
      ];
    });
  });
  return {
    name: nameOf(names, "Stages"),
    row,
    column: 1,
    columns: [
      { heading: "Plan and duration" },
      { heading: "Stage" },
      { heading: "Stage in year 2" },
      { heading: "Usual for" },
      { heading: "Duration" },
    ],
    rows,
  };
}
