import type { Lane } from "../../agreement/lanes";
import { type Decimal, fromCell, toCents } from "../money";
import type { PayTable } from "../salary";

/** The highest step that has a salary in the lane; 0 where the schedule does not have the lane. */
export function topStep(schedule: PayTable, lane: Lane): number {
  return schedule.findLastIndex((row) => (row[lane.index] ?? null) !== null) + 1;
}

/** The step a year later: the next one, or the same at the top of the lane. */
export function nextStep(schedule: PayTable, lane: Lane, step: number): number {
  return step < topStep(schedule, lane) ? step + 1 : step;
}

/** The schedule with every salary × (1 + raise), each rounded to the cent as it would be printed. */
export function raised(schedule: PayTable, raise: Decimal): PayTable {
  if (raise.isZero()) return schedule;
  const factor = raise.plus(1);
  return schedule.map((row) => row.map((pay) => (pay === null ? null : toCents(fromCell(pay).times(factor)).toNumber())));
}
