import type { Schedule } from "../costing/schedule";
import { asFte } from "../costing/staff";
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

/** The FTE of a staff in every lane and step of a schedule. */
export function scattergram(staff: readonly StaffGroup[], { lanes, firstStep, salaries }: Schedule): Scattergram {
  const fte = salaries.map(() => lanes.map(() => new Decimal(0)));
  for (const { lane, step, fte: each, people } of staff) {
    const row = fte[step - firstStep];
    if (row) row[lane] = each.times(people).plus(row[lane] ?? 0);
  }
  return {
    fte: fte.map((row) => row.map(asFte)),
    byStep: fte.map(sum),
    byLane: lanes.map((_, lane) => sum(fte.map((row) => row[lane] ?? new Decimal(0)))),
    total: sum(fte.map((row) => row.reduce((total, part) => total.plus(part), new Decimal(0)))),
  };
}

function sum(parts: readonly Decimal[]): Decimal {
  return asFte(parts.reduce((total, part) => total.plus(part), new Decimal(0)));
}
