import { Figure, Rule } from "./figure";
import type { Rating } from "./ratings";

/**
 * What Appendix A settles about plans, observations and limits of time. The calendar of the cycle is in
 * evaluation-calendar.ts.
 */

/** The ratings that Standards I and II must reach before the overall rating may be one of them. */
export const PROFICIENT_OR_BETTER = new Figure<readonly Rating[], "ratings">(
  "Ratings that need Standards I and II to be at least Proficient",
);

/** How long a plan runs, in the words of the educator tracking sheet. */
type PlanLength = "Two-year" | "One-year" | "Less than a year";

export type PlanId = "developing" | "selfDirectedTwoYear" | "selfDirectedOneYear" | "directed" | "improvement";

/** The educator plans by their names. */
export const PLAN_NAMES: Readonly<Record<PlanId, string>> = {
  developing: "Developing Educator Plan",
  selfDirectedTwoYear: "Self-Directed Growth Plan (two-year)",
  selfDirectedOneYear: "Self-Directed Growth Plan (one-year)",
  directed: "Directed Growth Plan",
  improvement: "Improvement Plan",
};

interface EducatorPlan {
  /** As the agreement has it, and unless the evaluator sets another of `lengths`. */
  readonly length: PlanLength;
  readonly lengths: readonly PlanLength[];
  readonly clause: string;
}

export const PLANS = new Figure<Readonly<Record<PlanId, EducatorPlan>>, "school years">(
  "Educator plans and how long they run",
);

/** The first school year after which a low impact makes the Self-Directed Growth Plan a one-year plan. */
export const IMPACT_AFTER = new Figure<number, "calendar year in which the school year ends">(
  "School year after which impact ratings count",
);

/** The least number of observations, announced and unannounced. */
export interface ObservationCount {
  readonly announced: number;
  readonly unannounced: number;
  readonly clause: string;
}

/** Of service, at whose end it is decided. */
export const YEARS_BEFORE_PTS = new Figure<number, "school years">("School years before professional teacher status");

/** In each school year, by the year of practice. */
export const OBSERVATIONS_BEFORE_PTS = new Figure<ReadonlyMap<number, ObservationCount>, "observations a school year">(
  "Minimum observations without PTS, by year of practice",
);
/** In each evaluation cycle. */
export const OBSERVATIONS_WITH_PTS = new Figure<Readonly<Record<Rating, ObservationCount>>, "observations a cycle">(
  "Minimum observations with PTS, by overall rating",
);
export const OBSERVATIONS = new Rule("Minimum observations");

/** So many observations with PTS last at least as long as LONG_OBSERVATION; without PTS none has to. */
export const LONG_OBSERVATIONS_WITH_PTS = new Figure<number, "observations a cycle">(
  "Minimum of longer observations with PTS",
);
export const LONG_OBSERVATION = new Figure<number, "minutes">("Length of the longer observation");
/** After an unannounced observation; after an announced one, from the conference that follows it. */
export const FEEDBACK = new Figure<number, "school days">("Written feedback after an observation");
export const POST_OBSERVATION = new Figure<number, "school days">("Conference after an announced observation");
/**
 * After observations that find a standard below Proficient for the first time; it lasts as long as LONG_OBSERVATION.
 */
export const FOLLOW_UP = new Figure<number, "school days">("Follow-up after a first low rating");
/** From receiving a plan or a report. */
export const SIGNING = new Figure<number, "school days">("Signing a plan or a report");

export const IMPROVEMENT_PLAN_LEAST = new Figure<number, "school days">("Shortest Improvement Plan");
/** From the notice that the educator is placed on the plan. */
export const IMPROVEMENT_PLAN_MEETING = new Figure<number, "school days">("Meeting on an Improvement Plan");
