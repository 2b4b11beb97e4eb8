import { Figure, Rule } from "./figure";

/** A column of the salary schedule. A lane's code means the same in every agreement; a new lane has a new code. */
export interface LaneHeading {
  readonly code: string;
  /** The heading as printed under "Step". */
  readonly title: string;
  readonly degree: Degree;
  /** Credits beyond the degree from which the lane applies. */
  readonly credits: number;
}

export type Degree = "bachelor" | "master" | "doctor";

/** One year's schedule: its lanes from left to right, and a row of salaries for each step from 1 on. */
export interface SalarySchedule {
  readonly lanes: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

export const SALARIES = new Figure<SalarySchedule, "dollars a year">("Annual salary by lane and step");
/** The lanes from left to right, each with the degree and the credits at which it begins. */
export const SCHEDULE_LANES = new Figure<readonly LaneHeading[], "credits">("Lanes of the salary schedule");
/** Which degree and credits earn which lane. */
export const LANE_PLACEMENT = new Rule("Lane of a degree and credits");

/**
 * A schedule from its print: a row of lane codes over a row for each step. A wide one may be printed in parts, one
 * below the other.
 */
export function printedTable(text: string): SalarySchedule {
  const lanes: string[] = [];
  const rows: number[][] = [];
  for (const line of text.trim().split("\n")) {
    const [step = "", ...cells] = line.trim().split(/\s+/);
    if (step === "Step") lanes.push(...cells);
    else if (step !== "") (rows[Number(step) - 1] ??= []).push(...cells.map(Number));
  }
  return { lanes, rows };
}
