import type { ObservationCount, PlanId } from "../agreement/evaluation";
import {
  OBSERVATIONS_BEFORE_PTS,
  OBSERVATIONS_WITH_PTS,
  PLAN_NAMES,
  PLANS,
  PROFICIENT_OR_BETTER,
} from "../agreement/evaluation";
import type { Impact, Rating } from "../agreement/ratings";
import { CalculationError } from "./calculation-error";
import { figureInForce } from "./figures";

/** An educator's status in the evaluation cycle. */
export interface EducatorStatus {
  /** Professional teacher status. */
  readonly pts: boolean;
  /** The overall rating; null where there is none yet. */
  readonly rating: Rating | null;
  /** The rating of impact on student learning, which counts after 2013-14 only; null where there is none. */
  readonly impact: Impact | null;
  /** In a new assignment, with the evaluator's choice of the Developing Educator Plan (Section 16.A). */
  readonly newAssignment: boolean;
}

/**
 * The Educator Plan for an educator. Appendix A, Sections 16 to 19.
 * @throws CalculationError VALUE where the rating is missing and the plan hangs on it
 */
export function planFor({ pts, rating, impact, newAssignment }: EducatorStatus): PlanId {
  if (!pts || newAssignment) return "developing";
  if (rating === null)
    throw new CalculationError("VALUE", "rating is missing. With PTS the plan goes by the overall rating.");
  if (rating === "Needs Improvement") return "directed";
  if (rating === "Unsatisfactory") return "improvement";
  return impact === "Low" ? "selfDirectedOneYear" : "selfDirectedTwoYear";
}

/**
 * The name of a plan.
 * @throws CalculationError NA where the agreement in force has no such plan
 */
export function planName(plan: PlanId): string {
  const name = PLAN_NAMES[plan];
  if (plan in figureInForce(PLANS).value) return name;
  throw new CalculationError("NA", `rating: the agreement has no ${name}.`);
}

/**
 * The least number of observations in a school year without PTS, by the year without PTS in Gardner, however long
 * somebody taught elsewhere; later years have as many as the last that is named. Appendix A, Section 9 (reading R27).
 */
export function observationsWithoutPts(year: number): ObservationCount {
  const { value: byYear } = figureInForce(OBSERVATIONS_BEFORE_PTS);
  const count = byYear.get(Math.min(year, Math.max(...byYear.keys())));
  if (count) return count;
  throw new CalculationError("NA", `standing: the agreement sets no observations for year ${year} without PTS.`);
}

/** The least number of observations during a plan with PTS. Appendix A, Section 10. */
export function observationsWithPts(rating: Rating): ObservationCount {
  return figureInForce(OBSERVATIONS_WITH_PTS).value[rating];
}

/** Whether a rating is Proficient or better. */
export function isProficient(rating: Rating): boolean {
  return figureInForce(PROFICIENT_OR_BETTER).value.includes(rating);
}

/**
 * Whether an overall rating is allowed beside the ratings of Standards I and II: Proficient or better only where both
 * are Proficient or better. Appendix A, Section 14.F.
 */
export function overallAllowed(overall: Rating, standard1: Rating, standard2: Rating): boolean {
  return !isProficient(overall) || (isProficient(standard1) && isProficient(standard2));
}
