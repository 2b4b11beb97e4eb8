import { standing } from "./figure";
import type { Rating } from "./ratings";
import type { ReadingNo } from "./readings";

/**
 * Appendix A as data: educator plans, observations and limits of time.
 * The calendar of the cycle stands in evaluation-calendar.ts.
 */

/** The ratings that Standards I and II must reach before the overall rating may be one of them. Section 14.F. */
export const PROFICIENT_OR_BETTER = standing(
  "Ratings that need Standards I and II to be at least Proficient",
  ["Exemplary", "Proficient"] as readonly Rating[],
  "ratings",
  "Appendix A, Section 14.F",
);

/** How long a plan runs, in the words of the educator tracking sheet. */
export type PlanLength = "Two-year" | "One-year" | "Less than a year";

export interface EducatorPlan {
  readonly name: string;
  /** As the agreement has it, and unless the evaluator sets another of `lengths`. */
  readonly length: PlanLength;
  readonly lengths: readonly PlanLength[];
  readonly clause: string;
  readonly readings: readonly ReadingNo[];
}

export type PlanId = "developing" | "selfDirectedTwoYear" | "selfDirectedOneYear" | "directed" | "improvement";

const PLAN_OF_EACH: Readonly<Record<PlanId, EducatorPlan>> = {
  developing: {
    name: "Developing Educator Plan",
    length: "One-year",
    lengths: ["One-year", "Less than a year"],
    clause: "Appendix A, Sections 2.H.i and 16",
    readings: [],
  },
  selfDirectedTwoYear: {
    name: "Self-Directed Growth Plan (two-year)",
    length: "Two-year",
    lengths: ["Two-year"],
    clause: "Appendix A, Section 17.A",
    readings: [],
  },
  selfDirectedOneYear: {
    name: "Self-Directed Growth Plan (one-year)",
    length: "One-year",
    lengths: ["One-year"],
    clause: "Appendix A, Section 17.B",
    readings: [],
  },
  directed: {
    name: "Directed Growth Plan",
    length: "One-year",
    lengths: ["One-year", "Less than a year"],
    clause: "Appendix A, Sections 2.H.ii and 18",
    readings: ["R19"],
  },
  improvement: {
    name: "Improvement Plan",
    length: "One-year",
    lengths: ["One-year", "Less than a year"],
    clause: "Appendix A, Sections 2.H.iii and 19",
    readings: [],
  },
};

export const PLANS = standing(
  "Educator plans and how long they run",
  PLAN_OF_EACH,
  "school years",
  "Appendix A, Sections 16 to 19",
);

/** The least number of observations, announced and unannounced. */
export interface ObservationCount {
  readonly announced: number;
  readonly unannounced: number;
  readonly clause: string;
}

/** In each school year; the agreement knows three years before professional teacher status (PTS). */
export const OBSERVATIONS_BEFORE_PTS = standing(
  "Least observations without PTS, by year of practice",
  new Map<number, ObservationCount>([
    [1, { announced: 1, unannounced: 4, clause: "Appendix A, Section 9.A" }],
    [2, { announced: 0, unannounced: 3, clause: "Appendix A, Section 9.B" }],
    [3, { announced: 0, unannounced: 3, clause: "Appendix A, Section 9.B" }],
  ]),
  "observations a school year",
  "Appendix A, Section 9",
);

const OBSERVATIONS_BY_RATING: Readonly<Record<Rating, ObservationCount>> = {
  Exemplary: { announced: 0, unannounced: 1, clause: "Appendix A, Section 10.A" },
  Proficient: { announced: 0, unannounced: 1, clause: "Appendix A, Section 10.A" },
  "Needs Improvement": { announced: 0, unannounced: 2, clause: "Appendix A, Section 10.B" },
  Unsatisfactory: { announced: 1, unannounced: 4, clause: "Appendix A, Section 10.C" },
};

/** In each evaluation cycle. */
export const OBSERVATIONS_WITH_PTS = standing(
  "Least observations with PTS, by overall rating",
  OBSERVATIONS_BY_RATING,
  "observations a cycle",
  "Appendix A, Section 10",
);

/** With PTS at least one observation lasts as long as this. */
export const LONG_OBSERVATION = standing(
  "Length of the longer observation",
  30,
  "minutes",
  "Appendix A, Sections 10.A and 11.A.i",
);
/** After an unannounced observation; after an announced one, from the conference that follows it. */
export const FEEDBACK = standing(
  "Written feedback after an observation",
  5,
  "school days",
  "Appendix A, Sections 11.A.ii and 11.B.i.d",
);
export const POST_OBSERVATION = standing(
  "Conference after an announced observation",
  5,
  "school days",
  "Appendix A, Section 11.B.i.c",
);
/** After observations that find a standard below Proficient for the first time; it lasts as long as LONG_OBSERVATION. */
export const FOLLOW_UP = standing(
  "Follow-up after a first low rating",
  30,
  "school days",
  "Appendix A, Section 11.A.iii",
);
/** From receiving a plan or a report. */
export const SIGNING = standing(
  "Signing a plan or a report",
  5,
  "school days",
  "Appendix A, Sections 8.D, 12.H and 13.G",
);

export const IMPROVEMENT_PLAN_LEAST = standing(
  "Shortest Improvement Plan",
  30,
  "school days",
  "Appendix A, Sections 2.H.iii and 19.B",
);
/** From the notice that the educator is placed on the plan. */
export const IMPROVEMENT_PLAN_MEETING = standing(
  "Meeting on an Improvement Plan",
  10,
  "school days",
  "Appendix A, Section 19.F.i",
);
/** On the educator's status, on a Directed Growth Plan or an Improvement Plan. */
export const STATUS_DECISION = standing(
  "Decision at the end of a plan",
  { month: 6, day: 1 },
  "month and day",
  "Appendix A, Sections 18.D and 19.I",
);
