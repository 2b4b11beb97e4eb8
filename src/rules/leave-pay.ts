import type { Lane } from "../agreement/lanes";
import { PAY_DIFFERENCE, SABBATICALS, type SabbaticalLength, SUPPLEMENT_DAYS_A_SICK_DAY } from "../agreement/leave";
import type { FiscalYear } from "../agreement/years";
import { figureAt, figureInForce } from "./figures";
import { Decimal } from "./money";
import { dollars, percent } from "./number-words";
import { salary } from "./salary";
import type { CalculationTrace } from "./trace";

interface Supplement {
  readonly pay: Decimal;
  readonly sickDaysCharged: number;
}

/**
 * Sick leave on top of workers' compensation, up to full pay: a part of a sick day for each day, until the sick
 * days run out. Article XV, Section 1. Where the award is no less than the pay there is nothing to add or charge.
 */
export function workersComp(
  dailyPay: Decimal,
  dailyAward: Decimal,
  days: Decimal,
  sickDays: Decimal,
  trace?: CalculationTrace,
): Supplement {
  const { clause, value: perSickDay } = figureInForce(SUPPLEMENT_DAYS_A_SICK_DAY);
  const difference = Decimal.max(dailyPay.minus(dailyAward), 0);
  const covered = difference.isZero() ? difference : Decimal.min(days, sickDays.times(perSickDay));
  trace?.note("Pay less award, a day", difference, clause);
  trace?.note(`Days covered: ${sickDays} sick days last ${sickDays.times(perSickDay)} days`, covered, clause);
  const sickDaysCharged = covered.dividedBy(perSickDay).toNumber();
  trace?.note(`Sick days charged, 1/${perSickDay} of a day each`, sickDaysCharged, clause);
  return { pay: difference.times(covered), sickDaysCharged };
}

/** Pay over a sabbatical: half a year at full salary, or a full year at half. Article XII, Section 2.F. */
export function sabbatical(
  lane: Lane,
  step: number,
  year: FiscalYear,
  length: SabbaticalLength,
  trace?: CalculationTrace,
): Decimal {
  const { clause, value: sabbaticals } = figureAt(SABBATICALS, year);
  const { years, share } = sabbaticals[length];
  const annual = salary(lane, step, year, trace);
  trace?.note("Length of the leave in years", years, clause);
  trace?.note("Share of the salary paid meanwhile", percent(share), clause);
  const pay = new Decimal(annual).times(years).times(share);
  trace?.note(`${dollars(annual)} × ${years} of a year × ${percent(share)} of the salary`, pay, clause);
  return pay;
}

/** Regular pay less what the court or the service pays, never below 0. Article XII, Sections 1.G and 2.D. */
export function payDifference(regularPay: Decimal, otherPay: Decimal, trace?: CalculationTrace): Decimal {
  const { clause } = figureInForce(PAY_DIFFERENCE);
  trace?.note("Regular pay", regularPay, clause);
  trace?.note("Pay received elsewhere", otherPay, clause);
  if (otherPay.greaterThan(regularPay)) trace?.note("It is more than the regular pay: no difference is due", 0, clause);
  return Decimal.max(regularPay.minus(otherPay), 0);
}
