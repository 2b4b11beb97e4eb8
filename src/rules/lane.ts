import type { Degree, Lane } from "../agreement/lanes";
import { LANES, LAST_STEP } from "../agreement/lanes";
import { COURSE_LIMIT, LANE_CHANGE_DEADLINES, type LaneChangeDeadline, SERVICE_CREDIT } from "../agreement/salary";
import { SCHEDULE_LANES } from "../agreement/schedule";
import type { FiscalYear } from "../agreement/years";
import { addMonths, calendarOf, type Day, dayOf, dayText } from "./day";
import { figureAt, figureInForce } from "./figures";
import { Decimal } from "./money";
import { CalculationError } from "./calculation-error";
import { salary, workDays } from "./salary";
import type { CalculationTrace } from "./trace";

/** The lane of a degree and the credits beyond it: the highest whose credits are reached. Appendix B, headings. */
export function laneOf(degree: Degree, credits: number): Lane {
  const { value: headings } = figureInForce(SCHEDULE_LANES);
  const highest = headings.filter((lane) => lane.degree === degree && lane.credits <= credits).at(-1);
  const reached = LANES.find(({ code }) => code === highest?.code);
  if (reached === undefined) throw new CalculationError("VALUE", `No lane begins at ${credits} credits.`);
  return reached;
}

/**
 * The movement that papers handed in on a day reach (Article XIII, Section 3; reading R8): by September 30 that
 * September's, by January 31 that January's, else the next September's. Refuses with NA when the course ended
 * more than a year before.
 */
export function laneChangeDate(submitted: Day, courseEnded: Day | null): Day {
  const { value: limit } = figureInForce(COURSE_LIMIT, submitted);
  if (courseEnded !== null && courseEnded > submitted) {
    throw new CalculationError(
      "VALUE",
      `courseEnded: the course ended on ${dayText(courseEnded)}, after the papers came in. Give a day up ` +
        `to ${dayText(submitted)}.`,
    );
  }
  if (courseEnded !== null && courseEnded < addMonths(submitted, -12 * limit)) {
    throw new CalculationError(
      "NA",
      `courseEnded: the course ended on ${dayText(courseEnded)}, more than ${limit} ` +
        `year${limit === 1 ? "" : "s"} before the papers came in (${dayText(submitted)}), and no longer ` +
        "counts.",
    );
  }
  const { value: deadlines } = figureInForce(LANE_CHANGE_DEADLINES, submitted);
  const { year } = calendarOf(submitted);
  const movements = [year, year + 1].flatMap((calendar) =>
    deadlines.map(({ papersBy, movement }) => ({
      papersBy: dayOf(calendar, papersBy.month, papersBy.day),
      day: dayOf(calendar, movement.month, movement.day),
    })),
  );
  const inTime = movements.filter(({ papersBy }) => submitted <= papersBy).sort((a, b) => a.papersBy - b.papersBy);
  return inTime[0]?.day ?? submitted;
}

/**
 * The movements of a school year in their order, July to June: papers due in September reach one before those due in
 * January, whose number is smaller.
 */
export function movementsInOrder(deadlines: readonly LaneChangeDeadline[]): readonly LaneChangeDeadline[] {
  const monthsFromJuly = ({ movement }: LaneChangeDeadline) => (movement.month + 5) % 12;
  return [...deadlines].sort(
    (one, other) => monthsFromJuly(one) - monthsFromJuly(other) || one.movement.day - other.movement.day,
  );
}

/**
 * The highest step at which a new or returning teacher may be placed: the years taught, military or Peace Corps years
 * (none below one year, at most two) and one, as step 1 is the first year (Article VI, Sections 1 to 3; reading R30).
 */
export function highestPlacement(yearsTaught: Decimal, militaryYears: Decimal): number {
  const { least: from, most: upTo } = figureInForce(SERVICE_CREDIT).value;
  const credit = militaryYears.lessThan(from) ? 0 : Decimal.min(militaryYears, upTo);
  return Math.min(yearsTaught.plus(credit).floor().toNumber() + 1, LAST_STEP);
}

/** A year's pay with a lane change inside it: both salaries, each for its share of the work year (reading R9). */
export function laneChangePay(
  from: Lane,
  to: Lane,
  step: number,
  year: FiscalYear,
  daysAtNewLane: Decimal,
  workYear: number | null,
  trace?: CalculationTrace,
): Decimal {
  const { clause } = figureAt(LANE_CHANGE_DEADLINES, year);
  const daysAYear = workDays(workYear, year);
  if (daysAtNewLane.greaterThan(daysAYear)) {
    throw new CalculationError(
      "VALUE",
      `daysAtNewLane: ${daysAtNewLane} is more than the days of the work year, ${daysAYear}. Give 0 to ${daysAYear}.`,
    );
  }
  const before = daysAtNewLane.minus(daysAYear).negated();
  const old = before.times(salary(from, step, year, trace));
  const changed = daysAtNewLane.times(salary(to, step, year, trace));
  trace?.note(`${before} of ${daysAYear} days at ${from.code}`, old.dividedBy(daysAYear), clause);
  trace?.note(`${daysAtNewLane} of ${daysAYear} days at ${to.code}`, changed.dividedBy(daysAYear), clause);
  return old.plus(changed).dividedBy(daysAYear);
}
