import { FAMILY_LEAVE, FAMILY_LEAVE_PERIOD } from "../agreement/family-leave";
import { addMonths, type Day } from "./day";
import { figureInForce } from "./figures";
import { Decimal } from "./money";

/** A leave already taken or under way: its first day and its length. */
export interface LeaveTaken {
  readonly start: Day;
  readonly weeks: Decimal;
}

const DAYS_A_WEEK = 7;

/**
 * The weeks of family and medical leave left on a day: 12 less those taken in the 12 months that end on it, never
 * below 0. City policy, A.2.c and B.2.b. A leave that began before the 12 months, or runs on after the day, counts
 * with the calendar days that lie inside, seven to the week.
 */
export function familyLeaveLeft(asOf: Day, leaves: readonly LeaveTaken[]): Decimal {
  const before = addMonths(asOf, -figureInForce(FAMILY_LEAVE_PERIOD, asOf).value);
  const taken = leaves.reduce((days, leave) => {
    const begun = Decimal.max(leave.start, before + 1);
    const ended = Decimal.min(leave.weeks.times(DAYS_A_WEEK).plus(leave.start), asOf + 1);
    return days.plus(Decimal.max(ended.minus(begun), 0));
  }, new Decimal(0));
  return Decimal.max(taken.dividedBy(-DAYS_A_WEEK).plus(figureInForce(FAMILY_LEAVE, asOf).value), 0);
}
