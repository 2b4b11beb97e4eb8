import { LANES, LAST_STEP } from "../../agreement/lanes";
import { Decimal } from "../money";
import type { StaffGroup } from "./staff";

/** FTE by step and lane, with the totals of each. */
export interface Scattergram {
  /** A row a step, a column a lane. */
  readonly fte: readonly (readonly Decimal[])[];
  readonly byStep: readonly Decimal[];
  readonly byLane: readonly Decimal[];
  readonly total: Decimal;
}

/** How a staff stands on the schedule: its FTE in every lane and step. */
export function scattergram(staff: readonly StaffGroup[]): Scattergram {
  const fte = Array.from({ length: LAST_STEP }, () => LANES.map(() => new Decimal(0)));
  for (const { lane, step, fte: each, people } of staff) {
    const row = fte[step - 1];
    if (row) row[lane.index] = each.times(people).plus(row[lane.index] ?? 0);
  }
  const byStep = fte.map(sum);
  return {
    fte,
    byStep,
    byLane: LANES.map(({ index }) => sum(fte.map((row) => row[index] ?? new Decimal(0)))),
    total: sum(byStep),
  };
}

function sum(parts: readonly Decimal[]): Decimal {
  return parts.reduce((total, part) => total.plus(part), new Decimal(0));
}
