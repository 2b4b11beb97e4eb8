import { CalculationError } from "../calculation-error";
import { type Decimal, toCents } from "../money";

/** Dollars a year by step, then lane; null where there is no such salary. */
export type Salaries = readonly (readonly (Decimal | null)[])[];

/** A salary schedule of any shape: lanes from left to right, steps down. A lane is known by its place. */
export interface Schedule {
  /** The lanes' names: codes of the agreement, or the headings of a sheet. */
  readonly lanes: readonly string[];
  /** The step of the first row: 1, or 0 where a schedule counts from 0. */
  readonly firstStep: number;
  readonly salaries: Salaries;
  /** The highest step with a salary, lane by lane; null for a lane without any. */
  readonly tops: readonly (number | null)[];
}

/** The schedule that has these salaries. */
export function scheduleOf(lanes: readonly string[], firstStep: number, salaries: Salaries): Schedule {
  const tops = lanes.map((_, lane) => {
    let top: number | null = null;
    salaries.forEach((row, at) => {
      if ((row[lane] ?? null) !== null) top = firstStep + at;
    });
    return top;
  });
  return { lanes, firstStep, salaries, tops };
}

export function lastStep({ firstStep, salaries }: Schedule): number {
  return firstStep + salaries.length - 1;
}

/**
 * The salary at a position: of a step as the schedule has it; between two steps that share of the increment, to the
 * cent.
 * @throws CalculationError NA where the schedule does not have it
 */
export function salaryAt(schedule: Schedule, lane: number, position: Decimal): Decimal {
  if (position.isInteger()) return stepSalary(schedule, lane, position.toNumber());
  const below = Math.floor(position.toNumber());
  const salary = stepSalary(schedule, lane, below);
  const increment = stepSalary(schedule, lane, below + 1).minus(salary);
  return toCents(salary.plus(increment.times(position.minus(below))));
}

/** The salary of a step. @throws CalculationError NA where the schedule does not have it */
export function stepSalary(schedule: Schedule, lane: number, step: number): Decimal {
  const salary = schedule.salaries[step - schedule.firstStep]?.[lane] ?? null;
  if (salary !== null) return salary;
  throw new CalculationError("NA", `The schedule has no salary for lane ${schedule.lanes[lane] ?? "?"}, step ${step}.`);
}

/** The schedule with each salary as `change` makes it, lane and step given. */
export function changeSalaries(
  schedule: Schedule,
  change: (salary: Decimal, lane: number, step: number) => Decimal,
): Schedule {
  const salaries = schedule.salaries.map((row, at) =>
    row.map((salary, lane) => (salary === null ? null : change(salary, lane, schedule.firstStep + at))),
  );
  return { ...schedule, salaries };
}
