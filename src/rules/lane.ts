import type { Degree, Lane } from "../agreement/lanes";
import { LANES } from "../agreement/lanes";
import { COURSE_LIMIT, LANE_CHANGE_DEADLINES } from "../agreement/salary";
import type { FiscalYear } from "../agreement/years";
import { addMonths, calendarOf, type Day, dayOf, dayText } from "./day";
import type { Decimal } from "./money";
import { CalculationError } from "./calculation-error";
import { salary } from "./salary";
import type { CalculationTrace } from "./trace";

/** The lane of a degree and the credits beyond it: the highest whose credits are reached. Appendix B, headings. */
export function laneOf(degree: Degree, credits: number): Lane {
  const reached = LANES.filter((lane) => lane.degree === degree && lane.credits <= credits).at(-1);
  if (reached === undefined) throw new CalculationError("VALUE", `No lane begins at ${credits} credits.`);
  return reached;
}

/**
 * The movement that papers handed in on a day reach (Article XIII, Section 3; reading R8): by September 30 that
 * September's, by January 31 that January's, else the next September's. Refuses with NA when the course ended
 * more than a year before.
 */
export function laneChangeDate(submitted: Day, courseEnded: Day | null): Day {
  if (courseEnded !== null && courseEnded > submitted) {
    throw new CalculationError(
      "VALUE",
      `courseEnded: the course ended on ${dayText(courseEnded)}, after the papers came in. Give a day up to ${dayText(submitted)}.`,
    );
  }
  if (courseEnded !== null && courseEnded < addMonths(submitted, -12 * COURSE_LIMIT.value)) {
    throw new CalculationError(
      "NA",
      `courseEnded: the course ended on ${dayText(courseEnded)}, more than one year before the papers came in (${dayText(submitted)}), and no longer counts.`,
    );
  }
  const { year } = calendarOf(submitted);
  const movements = [year, year + 1].flatMap((calendar) =>
    LANE_CHANGE_DEADLINES.value.map(({ papersBy, movement }) => ({
      papersBy: dayOf(calendar, papersBy.month, papersBy.day),
      day: dayOf(calendar, movement.month, movement.day),
    })),
  );
  const inTime = movements.filter(({ papersBy }) => submitted <= papersBy).sort((a, b) => a.papersBy - b.papersBy);
  return inTime[0]?.day ?? submitted;
}

/** A year's pay with a lane change inside it: both salaries, each for its share of the work year (reading R9). */
export function laneChangePay(
  from: Lane,
  to: Lane,
  step: number,
  year: FiscalYear,
  daysAtNewLane: Decimal,
  daysAYear: number,
  trace?: CalculationTrace,
): Decimal {
  const clause = LANE_CHANGE_DEADLINES.clause;
  if (daysAtNewLane.greaterThan(daysAYear)) {
    throw new CalculationError(
      "VALUE",
      `daysAtNewLane: ${daysAtNewLane} days are more than the work year of ${daysAYear}. Give 0 to ${daysAYear}.`,
    );
  }
  const before = daysAtNewLane.minus(daysAYear).negated();
  const old = before.times(salary(from, step, year, trace));
  const changed = daysAtNewLane.times(salary(to, step, year, trace));
  trace?.note(`${before} of ${daysAYear} days at ${from.code}`, old.dividedBy(daysAYear), clause);
  trace?.note(`${daysAtNewLane} of ${daysAYear} days at ${to.code}`, changed.dividedBy(daysAYear), clause);
  return old.plus(changed).dividedBy(daysAYear);
}
