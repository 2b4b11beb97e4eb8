import type { Day } from "../day";
import { type Decimal, sum, toCents } from "../money";
import type { DatedPayment } from "../summer-pay";

/** A payment that was made before a raise, lane or step was settled, and what it should have been. */
export interface LatePayment {
  readonly date: Day;
  readonly paid: Decimal;
  readonly due: Decimal;
  readonly owed: Decimal;
}

/** Payment by payment: each that was made since, against the payment that was due. Who left has fewer of them. */
export function retroByPayments(made: readonly DatedPayment[], duePayment: Decimal): readonly LatePayment[] {
  return made.map(({ date, amount }) => ({ date, paid: amount, due: duePayment, owed: duePayment.minus(amount) }));
}

/** What payments come to together. */
export function owedTogether(payments: readonly LatePayment[]): Decimal {
  return sum(payments.map(({ owed }) => owed));
}

/** By days: work days since, up to the last for who left, × the difference of the daily rates, rounded once (R4). */
export function retroByDays(paidYear: Decimal, dueYear: Decimal, daysSince: Decimal, workYear: number): Decimal {
  return partOfYear(dueYear.minus(paidYear), daysSince, workYear);
}

/** What either method is checked against: the difference of the annual figures for a part of the year, to the cent. */
export function partOfYear(annualDifference: Decimal, part: Decimal | number, whole: number): Decimal {
  return toCents(annualDifference.times(part).dividedBy(whole));
}
