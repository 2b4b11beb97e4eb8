import { LONGEVITY_TIERS, SCHOOL_YEAR_COUNTS_BY } from "../agreement/longevity";
import { RETIREMENT_AGE, RETIREMENT_SERVICE } from "../agreement/leave";
import type { FiscalYear } from "../agreement/years";
import { addMonths, calendarOf, type Day, dayOf, dayText, fiscalYearOf } from "./day";
import { figureAt, figureInForce } from "./figures";
import { Decimal } from "./money";
import { CalculationError } from "./calculation-error";
import type { CalculationTrace } from "./trace";

const MONTHS_A_YEAR = 12;

/** Whole months from one day to another: the most that, added to the first, do not pass the second. */
function wholeMonths(from: Day, to: Day): number {
  const start = calendarOf(from);
  const end = calendarOf(to);
  const months = (end.year - start.year) * MONTHS_A_YEAR + end.month - start.month;
  return addMonths(from, months) > to ? months - 1 : months;
}

export interface Service {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/**
 * Length of service in years, months and days: from the start date, moved later by the days of unpaid leave, to the
 * day asked for, both counted (Article VIII, Section 2.E; reading R24): July 1, 2008 to June 30, 2013 is five years.
 */
export function serviceBetween(start: Day, asOf: Day, unpaidLeaveDays: number): Service {
  if (start > asOf)
    throw new CalculationError(
      "VALUE",
      `asOf: ${dayText(asOf)} is before service began on ${dayText(start)}. Give a later day.`,
    );
  const counted = start + unpaidLeaveDays;
  const dayAfter = asOf + 1;
  if (counted > dayAfter) {
    throw new CalculationError(
      "VALUE",
      `unpaidLeaveDays: ${unpaidLeaveDays} is more than the days from ${dayText(start)} to ${dayText(asOf)}. ` +
        "Give fewer.",
    );
  }
  const months = wholeMonths(counted, dayAfter);
  return {
    years: Math.floor(months / MONTHS_A_YEAR),
    months: months % MONTHS_A_YEAR,
    days: dayAfter - addMonths(counted, months),
  };
}

/**
 * School years of service up to the one that ends on the last school day, that one included. The first counts if
 * service began by September 30 of it (Article XX, Section 12; reading R6).
 * @param yearsAway whole school years out of the unit in between
 */
export function schoolYears(start: Day, lastSchoolDay: Day, yearsAway: number): number {
  if (start > lastSchoolDay)
    throw new CalculationError(
      "VALUE",
      `lastSchoolDay: ${dayText(lastSchoolDay)} is before service began on ${dayText(start)}. Give a later day.`,
    );
  const { month, day } = figureInForce(SCHOOL_YEAR_COUNTS_BY, lastSchoolDay).value;
  const begun = fiscalYearOf(start);
  const first = start <= dayOf(begun - 1, month, day) ? begun : begun + 1;
  const years = fiscalYearOf(lastSchoolDay) - first + 1;
  if (yearsAway <= years) return years - yearsAway;
  throw new CalculationError(
    "VALUE",
    `yearsAway: ${yearsAway} is more than the school years from ${dayText(start)} to ` +
      `${dayText(lastSchoolDay)}: ${years}. Give fewer.`,
  );
}

/**
 * The highest tier of longevity that the school years of service reach; tiers do not add up (Article XX, Section 12;
 * R6, R7).
 * @param year by the agreement in force where there is none
 */
export function longevity(years: number, year: FiscalYear | null, trace?: CalculationTrace): Decimal {
  const { clause, value: tiers } = year === null ? figureInForce(LONGEVITY_TIERS) : figureAt(LONGEVITY_TIERS, year);
  const reached = tiers.filter((tier) => tier.years <= years).at(-1);
  trace?.note("School years of service, the one that ends included (R6)", years, clause);
  if (reached === undefined)
    trace?.note(`Fewer than ${tiers[0]?.years} school years of service: no longevity yet`, 0, clause);
  else trace?.note(`After ${reached.years} years`, reached.amount, clause);
  return new Decimal(reached?.amount ?? 0);
}

/**
 * Leaving is retirement with 15 completed years of service, the last day of work counted, or at age 60. Article XII,
 * Section 1.E, note 1.
 */
export function isRetirement(hireDate: Day, birthDate: Day, endDate: Day): boolean {
  if (birthDate > hireDate)
    throw new CalculationError(
      "VALUE",
      `birthDate: ${dayText(birthDate)} is after the day of hire, ${dayText(hireDate)}. Check both dates.`,
    );
  if (hireDate > endDate)
    throw new CalculationError(
      "VALUE",
      `endDate: ${dayText(endDate)} is before the day of hire, ${dayText(hireDate)}. Check both dates.`,
    );
  const service = wholeMonths(hireDate, endDate + 1) / MONTHS_A_YEAR;
  const age = wholeMonths(birthDate, endDate) / MONTHS_A_YEAR;
  return (
    service >= figureInForce(RETIREMENT_SERVICE, endDate).value || age >= figureInForce(RETIREMENT_AGE, endDate).value
  );
}
