import { standing } from "./figure";

/**
 * The time limits of grievances and arbitration, Article XVIII. Section 2: the days are business days, and each limit
 * is the most there is unless both sides extend it in writing. The levels are numbered as reading R20 has them:
 * 1 the principal, 2 the superintendent, then arbitration.
 */
export interface GrievanceLimit {
  /** Business days, one number for each limit that follows the one before. */
  readonly businessDays: readonly number[];
  /** The day from which they are counted. */
  readonly countedFrom: string;
  readonly clause: string;
}

const LIMIT_OF_EACH = {
  File: {
    businessDays: [30],
    countedFrom: "the day the act or condition was known or should have been known",
    clause: "Article XVIII, Section 3, Level 2.B",
  },
  "Level 1 response": {
    businessDays: [10],
    countedFrom: "the level 1 meeting",
    clause: "Article XVIII, Section 3, Level 1",
  },
  // The ten days in which level 1 may settle it, then the five for referring it on.
  "Refer to level 2": {
    businessDays: [10, 5],
    countedFrom: "the day the grievance was presented at level 1",
    clause: "Article XVIII, Section 3, Level 2.A",
  },
  "Level 2 meeting": {
    businessDays: [14],
    countedFrom: "the day the grievance was presented at level 2",
    clause: "Article XVIII, Section 3, Level 2.A",
  },
  "Level 2 response": {
    businessDays: [10],
    countedFrom: "the level 2 meeting",
    clause: "Article XVIII, Section 3, Level 2.A",
  },
  Arbitration: {
    businessDays: [30],
    countedFrom: "the day the grievance was referred to the superintendent in writing",
    clause: "Article XVIII, Section 3, Level 3",
  },
  Award: {
    businessDays: [20],
    countedFrom: "the close of the hearings, or the last statements and proofs where there were none",
    clause: "Article XVIII, Section 5",
  },
} as const satisfies Record<string, GrievanceLimit>;

export type GrievanceEvent = keyof typeof LIMIT_OF_EACH;

export const GRIEVANCE_LIMITS = standing<Readonly<Record<GrievanceEvent, GrievanceLimit>>>(
  "Time limits of a grievance",
  LIMIT_OF_EACH,
  "business days",
  "Article XVIII, Sections 3 and 5",
);
