import type { Schedule } from "../costing/schedule";
import { asFte } from "../costing/staff";
import { Decimal, sum } from "../money";
import type { StaffGroup } from "./staff";

/** FTE by step and lane, with the totals of each. */
export interface Scattergram {
  /** A row a step, a column a lane. */
  readonly fte: readonly (readonly Decimal[])[];
  readonly byStep: readonly Decimal[];
  readonly byLane: readonly Decimal[];
  readonly total: Decimal;
}

/** The FTE of a staff in every lane and step of a schedule. */
export function scattergram(staff: readonly StaffGroup[], { lanes, firstStep, salaries }: Schedule): Scattergram {
  const fte = salaries.map(() => lanes.map(() => new Decimal(0)));
  for (const { lane, step, fte: each, people } of staff) {
    const row = fte[step - firstStep];
    if (row) row[lane] = each.times(people).plus(row[lane] ?? 0);
  }
  return {
    fte: fte.map((row) => row.map(asFte)),
    byStep: fte.map(together),
    byLane: lanes.map((_, lane) => together(fte.map((row) => row[lane] ?? new Decimal(0)))),
    total: together(fte.flat()),
  };
}

const together = (parts: readonly Decimal[]): Decimal => asFte(sum(parts));
