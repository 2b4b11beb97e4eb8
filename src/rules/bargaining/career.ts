import { type Schedule, stepSalary } from "../costing/schedule";
import { Decimal } from "../money";
import type { CalculationTrace } from "../trace";
import { nextStep, raisedSalary } from "./schedule";

/**
 * What a teacher earns in a number of years in one lane: a step a year up to the top, the schedule raised by `raise`
 * every year after the first. Each year's salary is rounded to the cent as its schedule would print it.
 * @throws CalculationError NA where the schedule does not have one of the salaries
 */
export function careerEarnings(
  lane: number,
  startStep: number,
  years: number,
  schedule: Schedule,
  raise: Decimal,
  trace?: CalculationTrace,
): Decimal {
  const raised = (salary: Decimal, times: number): Decimal => {
    let result = salary;
    if (!raise.isZero()) for (let time = 0; time < times; time += 1) result = raisedSalary(result, raise);
    return result;
  };
  const printed = (step: number) => stepSalary(schedule, lane, step);

  let step = startStep;
  let salary = printed(step);
  let earned = new Decimal(0);
  for (let year = 0; year < years; year += 1) {
    const stepBefore = step;
    if (year > 0) step = nextStep(schedule, lane, step);
    // At the top this year's salary is last year's, raised once more.
    if (step !== stepBefore) salary = raised(printed(step), year);
    else if (year > 0) salary = raised(salary, 1);
    trace?.note(`Year ${year + 1}: lane ${schedule.lanes[lane] ?? ""}, step ${step}`, salary, "");
    earned = earned.plus(salary);
  }
  return earned;
}
