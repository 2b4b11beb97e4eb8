import { Figure } from "./figure";

/** What a time limit of the grievance procedure is for, in the order of the procedure. */
export const GRIEVANCE_EVENTS = [
  "Received by superintendent",
  "Level 1 response",
  "Refer to level 2",
  "Level 2 meeting",
  "Level 2 response",
  "Arbitration",
  "Award",
] as const;
export type GrievanceEvent = (typeof GRIEVANCE_EVENTS)[number];

interface GrievanceLimit {
  /** Business days, one number for each limit that follows the one before. */
  readonly businessDays: readonly number[];
  readonly clause: string;
}

export const GRIEVANCE_LIMITS = new Figure<Readonly<Record<GrievanceEvent, GrievanceLimit>>, "business days">(
  "Time limits of a grievance",
);
