import { standing } from "./figure";
import type { ReadingNo } from "./readings";

/**
 * The calendar of the evaluation cycle: Appendix A, Sections 6 to 14, and its timeline in Section 20.
 * Where an article and the timeline differ, the article's date is the deadline and the timeline's is guidance (R16, R18).
 * It is the same in every school year.
 */

/** A day of the school year, which runs from July to June. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** A day counted back from the day another milestone is due. */
export interface DaysBefore {
  readonly days: number;
  readonly before: "Formative report" | "Summative report";
}

/** One step of the cycle and the day by which it is due. */
export interface Milestone {
  readonly due: MonthDay | DaysBefore;
  /** For educators new to the school: so many weeks from the day they start. */
  readonly weeksFromStart?: number;
  /** The timeline's date where an article sets another one. */
  readonly guidance?: MonthDay;
  /** Who has to act. */
  readonly by: "District" | "Educator" | "Evaluator";
  readonly clause: string;
  readonly readings: readonly ReadingNo[];
}

/** In the order of the year. */
const MILESTONE_OF_EACH = {
  Orientation: {
    due: { month: 9, day: 15 },
    by: "District",
    clause: "Appendix A, Sections 6.A and 20",
    readings: [],
  },
  "Plan meeting": {
    due: { month: 10, day: 15 },
    weeksFromStart: 6,
    by: "Evaluator",
    clause: "Appendix A, Section 8.C",
    readings: ["R17"],
  },
  "Self-assessment": {
    due: { month: 10, day: 31 },
    weeksFromStart: 4,
    guidance: { month: 10, day: 1 },
    by: "Educator",
    clause: "Appendix A, Section 7.A.i",
    readings: ["R16"],
  },
  "Educator plan": {
    due: { month: 11, day: 1 },
    by: "Evaluator",
    clause: "Appendix A, Section 8.D",
    readings: ["R17"],
  },
  "First observation": {
    due: { month: 11, day: 15 },
    by: "Evaluator",
    clause: "Appendix A, Section 11",
    readings: [],
  },
  "Formative evidence": {
    due: { days: 14, before: "Formative report" },
    guidance: { month: 1, day: 5 },
    by: "Educator",
    clause: "Appendix A, Section 12.D",
    readings: ["R18"],
  },
  "Formative report": {
    due: { month: 2, day: 1 },
    by: "Evaluator",
    clause: "Appendix A, Section 20",
    readings: [],
  },
  "Formative meeting": {
    due: { month: 2, day: 15 },
    by: "Evaluator",
    clause: "Appendix A, Sections 12.E and 20",
    readings: [],
  },
  "Summative evidence": {
    due: { days: 14, before: "Summative report" },
    guidance: { month: 4, day: 20 },
    by: "Educator",
    clause: "Appendix A, Section 14.G",
    readings: ["R18"],
  },
  "Observations complete": {
    due: { month: 5, day: 15 },
    by: "Evaluator",
    clause: "Appendix A, Section 11",
    readings: [],
  },
  "Summative report": {
    due: { month: 5, day: 15 },
    by: "Evaluator",
    clause: "Appendix A, Sections 14.A and 14.I",
    readings: [],
  },
  "Summative meeting (needs improvement)": {
    due: { month: 6, day: 1 },
    by: "Evaluator",
    clause: "Appendix A, Section 14.J",
    readings: [],
  },
  "Summative meeting (proficient)": {
    due: { month: 6, day: 10 },
    by: "Evaluator",
    clause: "Appendix A, Section 14.K",
    readings: [],
  },
  "Sign-off": {
    due: { month: 6, day: 15 },
    by: "Educator",
    clause: "Appendix A, Section 14.M",
    readings: [],
  },
} as const satisfies Record<string, Milestone>;

export type MilestoneName = keyof typeof MILESTONE_OF_EACH;

export const MILESTONES = standing<Readonly<Record<MilestoneName, Milestone>>>(
  "Evaluation calendar",
  MILESTONE_OF_EACH,
  "month and day",
  "Appendix A, Sections 6 to 14 and 20",
);
