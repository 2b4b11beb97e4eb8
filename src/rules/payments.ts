import {
  DAYS_BETWEEN_PAY_DATES,
  INSTALLMENTS,
  INSTALLMENTS_A_YEAR,
  PAY_DATES,
  SCHOOL_YEAR_INSTALLMENTS,
} from "../agreement/salary";
import { type Day, dayText } from "./day";
import { figureInForce } from "./figures";
import { Decimal, sum, toCents } from "./money";
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
 * The payments with their dates, every 14 days (Article II, Section 2.A-B; reading R10). Of more payments than a school
 * year has, those that come after the pay period in which school ends are paid together with that period's; a pay
 * period is the 14 days that end on its pay date. As many or fewer stay on their dates.
 */
export function paySchedule(
  amount: Decimal,
  count: number,
  firstPayDate: Day,
  lastSchoolDay: Day,
  trace?: CalculationTrace,
): Payment[] {
  if (firstPayDate > lastSchoolDay) {
    throw new CalculationError(
      "VALUE",
      `firstPayDate: ${dayText(firstPayDate)} is after the last school day, ${dayText(lastSchoolDay)}. ` +
        "Give a day up to it.",
    );
  }
  const every = figureInForce(DAYS_BETWEEN_PAY_DATES, firstPayDate).value;
  const { value: inSchoolYear } = figureInForce(SCHOOL_YEAR_INSTALLMENTS, firstPayDate);
  const payments = installments(amount, count, trace).map((part, at) => ({
    number: at + 1,
    date: firstPayDate + at * every,
    amount: part,
  }));
  const { clause } = figureInForce(PAY_DATES, firstPayDate);
  const periods = Math.ceil((lastSchoolDay - firstPayDate) / every) + 1;
  const schoolEnds =
    `School ends on ${dayText(lastSchoolDay)}, in the pay period that ends on ` +
    `${dayText(firstPayDate + (periods - 1) * every)}`;
  trace?.note(schoolEnds, `Payment ${Math.min(periods, count)} of ${count}`, clause);
  if (count <= inSchoolYear) {
    if (count > periods)
      trace?.note(
        "The last payments come after it: begin early enough that they lie within the school year (R10)",
        count - periods,
        clause,
      );
    return payments;
  }
  if (periods >= count) return payments;
  const together = sum(payments.slice(periods - 1).map(({ amount }) => amount));
  trace?.note(`Payments ${periods} to ${count} are paid together (R10)`, together, clause);
  return payments.slice(0, periods).map((part) => (part.number === periods ? { ...part, amount: together } : part));
}
