import { changeSalaries, type Schedule } from "../costing/schedule";
import { Decimal, toCents } from "../money";

/** The step a year later: the next one, or the same at the top of the lane. */
export function nextStep(schedule: Schedule, lane: number, step: number): number {
  return step < (schedule.tops[lane] ?? step) ? step + 1 : step;
}

export const NO_RAISE = new Decimal(0);

/** A salary × (1 + raise), rounded to the cent as the new schedule would print it. */
export function raisedSalary(salary: Decimal, raise: Decimal): Decimal {
  return raise.isZero() ? salary : toCents(salary.times(raise.plus(1)));
}

/** The schedule with every salary × (1 + raise), each rounded to the cent as it would be printed. */
export function raised(schedule: Schedule, raise: Decimal): Schedule {
  return raise.isZero() ? schedule : changeSalaries(schedule, (salary) => raisedSalary(salary, raise));
}
