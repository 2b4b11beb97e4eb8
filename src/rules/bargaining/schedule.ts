import type { Lane } from "../../agreement/lanes";
import { Decimal, fromCell, toCents } from "../money";
import type { PayTable } from "../salary";

/** The highest step that has a salary in the lane; 0 where the schedule does not have the lane. */
export function topStep(schedule: PayTable, lane: Lane): number {
  return schedule.reduce((top, row, at) => ((row[lane.index] ?? null) === null ? top : at + 1), 0);
}

/** The step a year later: the next one, or the same at the top of the lane. */
export function nextStep(schedule: PayTable, lane: Lane, step: number): number {
  return step < topStep(schedule, lane) ? step + 1 : step;
}

export const NO_RAISE = new Decimal(0);

/** A salary × (1 + raise), rounded to the cent as the new schedule would print it. */
export function raisedSalary(salary: Decimal, raise: Decimal): Decimal {
  return raise.isZero() ? salary : toCents(salary.times(raise.plus(1)));
}

/** The schedule with every salary × (1 + raise), each rounded to the cent as it would be printed. */
export function raised(schedule: PayTable, raise: Decimal): PayTable {
  if (raise.isZero()) return schedule;
  return schedule.map((row) => row.map((pay) => (pay === null ? null : raisedSalary(fromCell(pay), raise).toNumber())));
}
