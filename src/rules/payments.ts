import { DAYS_BETWEEN_PAY_DATES, INSTALLMENTS, INSTALLMENTS_A_YEAR } from "../agreement/salary";
import { type Day, dayText } from "./day";
import { figureInForce } from "./figures";
import { Decimal, toCents } from "./money";
import { CalculationError } from "./calculation-error";
import type { CalculationTrace } from "./trace";

/**
 * Equal payments to the cent, the last taking what is left over, so that they add up exactly (Article II,
 * Section 2; reading R11). Amounts of a few cents are rounded down instead, so that the last is never below 0.
 * @param payments how many; those of a year if null
 */
export function installments(amount: Decimal, payments: number | null, trace?: CalculationTrace): Decimal[] {
  const count = payments ?? figureInForce(INSTALLMENTS_A_YEAR).value;
  const total = toCents(amount);
  const nearest = toCents(total.dividedBy(count));
  const before = count - 1;
  const each = nearest.times(before).greaterThan(total)
    ? total.dividedBy(count).toDecimalPlaces(2, Decimal.ROUND_DOWN)
    : nearest;
  const last = total.minus(each.times(before));
  const { clause } = figureInForce(INSTALLMENTS);
  trace?.note("Amount to pay out", total, clause);
  trace?.note(`Each of ${before} payments: one of ${count} equal parts, to the cent`, each, clause);
  trace?.note("The last takes what is left over (R11)", last, clause);
  return Array.from({ length: count }, (_, at) => (at < before ? each : last));
}

export interface Payment {
  readonly number: number;
  readonly date: Day;
  readonly amount: Decimal;
}

/**
 * The payments with their dates, every 14 days. Those that would fall after the last pay date within the school
 * session are paid together with it (Article II, Section 2.A-B; reading R10).
 */
export function paySchedule(amount: Decimal, count: number, firstPayDate: Day, lastSchoolDay: Day): Payment[] {
  if (firstPayDate > lastSchoolDay) {
    throw new CalculationError(
      "VALUE",
      `firstPayDate: ${dayText(firstPayDate)} is after the last school day, ${dayText(lastSchoolDay)}. Give a day up to it.`,
    );
  }
  const every = figureInForce(DAYS_BETWEEN_PAY_DATES, firstPayDate).value;
  const lastInSession = firstPayDate + Math.floor((lastSchoolDay - firstPayDate) / every) * every;
  return installments(amount, count).map((part, at) => ({
    number: at + 1,
    date: Math.min(firstPayDate + at * every, lastInSession),
    amount: part,
  }));
}
