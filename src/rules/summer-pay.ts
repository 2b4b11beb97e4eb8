import { SCHOOL_YEAR_INSTALLMENTS } from "../agreement/salary";
import { type Day } from "./day";
import { figureInForce } from "./figures";
import { type Decimal, sum } from "./money";

export interface DatedPayment {
  readonly date: Day;
  readonly amount: Decimal;
}

/**
 * The payments of a year with July and August's together: with more than 22 a year, all that come after the pay period
 * in which the last school day lies are paid with that period's (Article II, Section 2.A-B; reading R10). A pay period
 * is the 14 days that end on its pay date.
 */
export function withSummerPaid(
  payments: readonly DatedPayment[],
  paymentsAYear: number,
  lastSchoolDay: Day,
): readonly DatedPayment[] {
  if (paymentsAYear <= figureInForce(SCHOOL_YEAR_INSTALLMENTS, lastSchoolDay).value) return payments;
  const closing = payments.find(({ date }) => date >= lastSchoolDay);
  if (closing === undefined) return payments;
  const summer = payments.filter(({ date }) => date >= closing.date);
  const together = sum(summer.map(({ amount }) => amount));
  return payments.filter(({ date }) => date < closing.date).concat({ date: closing.date, amount: together });
}
