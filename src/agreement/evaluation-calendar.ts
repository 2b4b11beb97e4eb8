import { Figure, type MonthDay } from "./figure";

/** The milestones of the evaluation cycle, in the order of the year. */
export const MILESTONE_NAMES = [
  "Orientation",
  "First-year meeting",
  "Plan meeting",
  "Self-assessment",
  "Educator plan",
  "First observation",
  "Formative evidence",
  "Formative report",
  "Formative meeting",
  "PTS conference",
  "Summative evidence",
  "Observations complete",
  "Summative report",
  "Status decision",
  "Summative meeting (needs improvement)",
  "Summative meeting (proficient)",
  "Sign-off",
] as const;
export type MilestoneName = (typeof MILESTONE_NAMES)[number];

/** A day counted back from the day another milestone is due. */
interface DaysBefore {
  readonly days: number;
  readonly before: MilestoneName;
}

export interface Milestone {
  readonly due: MonthDay | DaysBefore;
  /** For educators new to the school: so many weeks from the day they start. */
  readonly weeksFromStart?: number;
  /** The timeline's date where an article sets another one. */
  readonly guidance?: MonthDay;
  readonly clause: string;
}

/** It is the same in every school year. */
export const MILESTONES = new Figure<Readonly<Record<MilestoneName, Milestone>>, "month and day">(
  "Evaluation calendar",
);
