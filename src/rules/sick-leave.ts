import type { Lane } from "../agreement/lanes";
import {
  ACCUMULATED_LEAVE,
  BANK_DONATION,
  BUY_BACK_CONDITIONS,
  BUY_BACK_FULL_DAYS,
  BUY_BACK_LAST_HIRE,
  BUY_BACK_LIMIT,
  BUY_BACK_SHARE_ABOVE,
  FIRST_YEAR_SICK_DAYS,
  PERSONAL_DAYS,
  SICK_BANK_DAYS,
  SICK_BANK_SERVICE,
  SICK_DAYS,
  SICK_LEAVE_USED,
  STAY_WELL_CONDITIONS,
  STAY_WELL_DAYS,
  STAY_WELL_FIRST_HIRE,
} from "../agreement/leave";
import type { Figure } from "../agreement/figure";
import type { FiscalYear } from "../agreement/years";
import { noteConditions } from "./conditions";
import { type Day, dayOfIso, dayText } from "./day";
import { figureAt, figureInForce } from "./figures";
import { Decimal, sum } from "./money";
import { dollars, percent } from "./number-words";
import { CalculationError } from "./calculation-error";
import { daysPayIn, salary } from "./salary";
import type { CalculationTrace } from "./trace";
import { counted } from "./words";

/**
 * Sick days of a year: all on the first day; in the first year by the month, up to as many (Article XII, Section 1.A;
 * R23).
 */
export function sickDays(firstYear: boolean, months: number | null, trace?: CalculationTrace): number {
  const { clause, value: most } = figureInForce(SICK_DAYS);
  if (!firstYear) {
    trace?.note("On the first day of the school year", most, clause);
    return most;
  }
  if (months === null)
    throw new CalculationError("VALUE", "months is missing: in the first year sick days are earned by the month.");
  const { value: aMonth } = figureInForce(FIRST_YEAR_SICK_DAYS);
  const earned = months * aMonth;
  trace?.note(`First year (R23): ${counted(months, "month", "months")} at ${aMonth} days`, earned, clause);
  trace?.note("Most in a year", most, clause);
  return Math.min(earned, most);
}

/** Personal days not used become sick days. Article XII, Section 2.A. */
export function personalToSick(used: number, trace?: CalculationTrace): number {
  const { clause, value: granted } = figureInForce(PERSONAL_DAYS);
  trace?.note("Personal days of the year", granted, clause);
  trace?.note("Used", used, clause);
  return granted - used;
}

interface SickYear {
  readonly opening: Decimal;
  readonly earned: Decimal;
  readonly used: Decimal;
  /** All of them if null. */
  readonly personalUsed: number | null;
  readonly soldBack: number;
  readonly donated: Decimal;
}

const clauseOf = (figure: Figure) => figureInForce(figure).clause;

/**
 * The closing balance of accumulated sick leave. Only this year's days can be sold back. Article XII, Sections 1-2;
 * Article V, Section 1.F.
 */
export function sickBalance(year: SickYear, trace?: CalculationTrace): number {
  const left = Decimal.max(year.earned.minus(year.used), 0);
  if (left.lessThan(year.soldBack))
    throw new CalculationError(
      "VALUE",
      `soldBack: ${year.soldBack} is more than the days left of this year's, earned less used: ${left}. ` +
        "Give fewer days.",
    );
  const personal = year.personalUsed === null ? 0 : personalToSick(year.personalUsed);
  const lines: readonly (readonly [string, Decimal, string])[] = [
    ["Opening balance", year.opening, clauseOf(ACCUMULATED_LEAVE)],
    ["Earned", year.earned, clauseOf(SICK_DAYS)],
    ["Personal days not used come in", new Decimal(personal), clauseOf(PERSONAL_DAYS)],
    ["Used", year.used.negated(), clauseOf(SICK_LEAVE_USED)],
    ["Sold back (stay-well)", new Decimal(-year.soldBack), clauseOf(STAY_WELL_DAYS)],
    ["Given to the sick leave bank", year.donated.negated(), clauseOf(BANK_DONATION)],
  ];
  const closing = sum(lines.map(([, days]) => days));
  for (const [line, days, clause] of lines) trace?.note(line, days, clause);
  if (closing.isNegative() && !closing.isZero()) {
    throw new CalculationError(
      "VALUE",
      `The days taken (used, soldBack, donated) are ${closing.negated()} more than there are. Give fewer days.`,
    );
  }
  return closing.toNumber();
}

/** Whether the limit of the buy-back counts days' pay or days of leave (reading R1). */
type BuyBackCap = "PAY" | "DAYS";

/** Accumulated days as days' pay: the first of them in full, those above by a share, limited as the reading R1 says. */
function daysBoughtBack(days: Decimal, cap: BuyBackCap, year: FiscalYear, trace?: CalculationTrace): Decimal {
  const { clause, value: limit } = figureAt(BUY_BACK_LIMIT, year);
  const { value: fullDays } = figureAt(BUY_BACK_FULL_DAYS, year);
  const counted = cap === "DAYS" ? Decimal.min(days, limit) : days;
  if (!counted.equals(days)) trace?.note(`Only the first ${limit} days count (R1, cap "DAYS")`, counted, clause);
  const full = Decimal.min(counted, fullDays);
  const { value: share } = figureAt(BUY_BACK_SHARE_ABOVE, year);
  const above = counted.minus(full).times(share);
  trace?.note(`Days 1 to ${fullDays} at the full daily rate`, full, clause);
  trace?.note(`Days above them, at ${percent(share)}`, above, clause);
  const paid = Decimal.min(full.plus(above), limit);
  trace?.note(`Days' pay, at most ${limit} (R1)`, paid, clause);
  return paid;
}

/** The individual's own annual salary: that of the schedule times the FTE (Article XII, Section 1.E; reading R34). */
function ownSalary(annual: number, fte: Decimal, clause: string, trace?: CalculationTrace): Decimal {
  const own = fte.times(annual);
  if (!fte.equals(1)) trace?.note(`Own salary, ${percent(fte)} of ${dollars(annual)} (R34)`, own, clause);
  return own;
}

/**
 * The sick-leave buy-back at retirement or death. Article XII, Section 1.E: grandfathered for teachers hired by the
 * end of 1993 (reading R2), nothing for anybody else.
 */
export function sickBuyBack(
  days: Decimal,
  lane: Lane,
  step: number,
  year: FiscalYear,
  hireDate: Day,
  workYear: number | null,
  cap: BuyBackCap,
  fte: Decimal,
  trace?: CalculationTrace,
): Decimal {
  const { clause, value: lastHire } = figureAt(BUY_BACK_LAST_HIRE, year);
  const last = dayOfIso(lastHire);
  if (hireDate > last) {
    trace?.note(
      `Hired on ${dayText(hireDate)}: the plan is closed to teachers hired after ${dayText(last)} (R2)`,
      0,
      clause,
    );
    return new Decimal(0);
  }
  trace?.note(`Hired on ${dayText(hireDate)}, by ${dayText(last)}: in the plan (R2)`, true, clause);
  trace?.note("Accumulated sick days", days, clause);
  const own = ownSalary(salary(lane, step, year, trace), fte, clause, trace);
  const pay = daysPayIn(year, own, daysBoughtBack(days, cap, year, trace), workYear, trace);
  noteConditions(BUY_BACK_CONDITIONS, year, trace);
  return pay;
}

/**
 * Unused sick days of the year sold back: whole days, at most three, at that year's daily rate. Article XII,
 * Section 1.F: for teachers hired from 1994 on (reading R3), nothing for anybody else.
 */
export function stayWell(
  unused: Decimal,
  lane: Lane,
  step: number,
  year: FiscalYear,
  hireDate: Day,
  workYear: number | null,
  fte: Decimal,
  trace?: CalculationTrace,
): Decimal {
  const first = dayOfIso(figureAt(STAY_WELL_FIRST_HIRE, year).value);
  const { clause, value: most } = figureAt(STAY_WELL_DAYS, year);
  if (hireDate < first) {
    trace?.note(
      `Hired on ${dayText(hireDate)}: stay-well is for teachers hired on or after ${dayText(first)} (R3)`,
      0,
      clause,
    );
    return new Decimal(0);
  }
  const sold = Decimal.min(unused.toDecimalPlaces(0, Decimal.ROUND_DOWN), most);
  trace?.note(`Hired on ${dayText(hireDate)}, from ${dayText(first)} on: in the plan (R3)`, true, clause);
  trace?.note(`Whole unused days, at most ${most}`, sold, clause);
  const pay = daysPayIn(year, ownSalary(salary(lane, step, year, trace), fte, clause, trace), sold, workYear, trace);
  noteConditions(STAY_WELL_CONDITIONS, year, trace);
  return pay;
}

/** Whether somebody may join the sick leave bank: three consecutive years and twenty days. Article V, Section 1.I. */
export function maySickBank(consecutiveYears: number, days: number): boolean {
  return consecutiveYears >= figureInForce(SICK_BANK_SERVICE).value && days >= figureInForce(SICK_BANK_DAYS).value;
}
