import type { Lane } from "../../agreement/lanes";
import { Decimal } from "../money";
import { type PayTable, scheduledSalary } from "../salary";
import type { Working } from "../working";
import { nextStep, raised } from "./schedule";

/**
 * Gives the schedule of each year of a career: the first as it stands, every later one raised from the one before.
 * Made once for a whole column of careers, so that each schedule is worked out once.
 */
export function schedulesByYear(schedule: PayTable, raise: Decimal): (year: number) => PayTable {
  const schedules = [schedule];
  return (year) => {
    while (schedules.length <= year) schedules.push(raised(schedules[schedules.length - 1] ?? schedule, raise));
    return schedules[year] ?? schedule;
  };
}

/**
 * What a teacher earns in a number of years in one lane: a step a year up to the top, the schedule raised every year
 * after the first.
 * @throws Refusal NA where the schedule does not have one of the salaries
 */
export function careerEarnings(
  lane: Lane,
  startStep: number,
  years: number,
  scheduleOf: (year: number) => PayTable,
  working?: Working,
): Decimal {
  let step = startStep;
  let earned = new Decimal(0);
  for (let year = 0; year < years; year += 1) {
    const schedule = scheduleOf(year);
    if (year > 0) step = nextStep(schedule, lane, step);
    const salary = scheduledSalary(lane, step, schedule);
    working?.note(`Year ${year + 1}: lane ${lane.code}, step ${step}`, salary, "Appendix B");
    earned = earned.plus(salary);
  }
  return earned;
}
