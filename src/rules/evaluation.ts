import type { ObservationCount, PlanId } from "../agreement/evaluation";
import { OBSERVATIONS_BEFORE_PTS, OBSERVATIONS_WITH_PTS, PROFICIENT_OR_BETTER } from "../agreement/evaluation";
import type { Impact, Rating } from "../agreement/ratings";
import { Refusal } from "./refusal";

/** An educator's standing in the evaluation cycle. */
export type EducatorStanding =
  | { readonly pts: false }
  | { readonly pts: true; readonly rating: Rating; readonly impact: Impact | null; readonly newAssignment: boolean };

/**
 * The Educator Plan for an educator. Appendix A, Sections 16 to 19.
 * With professional teacher status (PTS) in a new assignment the evaluator may choose the Developing Educator Plan
 * (Section 16.A): `newAssignment` says that the evaluator did.
 * The rating of impact counts after 2013–14 only (Section 17); where there is none the two-year plan stands.
 */
export function planFor(standing: EducatorStanding): PlanId {
  if (!standing.pts || standing.newAssignment) return "developing";
  if (standing.rating === "Needs Improvement") return "directed";
  if (standing.rating === "Unsatisfactory") return "improvement";
  return standing.impact === "Low" ? "selfDirectedOneYear" : "selfDirectedTwoYear";
}

/**
 * The least number of observations in a school year without PTS. Appendix A, Section 9.
 * @throws Refusal NA for a year of practice beyond the third: the agreement has no count for it.
 */
export function observationsWithoutPts(yearOfPractice: number): ObservationCount {
  const count = OBSERVATIONS_BEFORE_PTS.value.get(yearOfPractice);
  if (count) return count;
  throw new Refusal(
    "NA",
    `standing: the agreement sets observations without PTS for the years of practice 1, 2 and 3, not for ${yearOfPractice}.`,
  );
}

/** The least number of observations during a plan with PTS. Appendix A, Section 10. */
export function observationsWithPts(rating: Rating): ObservationCount {
  return OBSERVATIONS_WITH_PTS.value[rating];
}

/**
 * Whether an overall rating is allowed beside the ratings of Standards I and II: Proficient or better only where both
 * are Proficient or better. Appendix A, Section 14.F.
 */
export function overallAllowed(overall: Rating, standard1: Rating, standard2: Rating): boolean {
  const proficient = (rating: Rating) => PROFICIENT_OR_BETTER.value.includes(rating);
  return !proficient(overall) || (proficient(standard1) && proficient(standard2));
}
