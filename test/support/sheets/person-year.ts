import { TEACHER_WORK_YEAR } from "../../../src/agreement/salary";
import { CalculationError } from "../../../src/rules/calculation-error";
import { figureInForce } from "../../../src/rules/figures";
import { Decimal, sum, toCents } from "../../../src/rules/money";
import { travelStipend } from "../../../src/rules/reimbursements";
import { daysPay } from "../../../src/rules/salary";
import { longevity } from "../../../src/rules/service";

/** Days of a person's year that are paid at one rate. */
interface PayStretch {
  readonly days: Decimal;
  /** A full year's salary of the schedule. */
  readonly salary: Decimal;
  readonly fte: Decimal;
}

/** A salary and FTE from a work day on. */
export interface DatedRate {
  readonly from: number;
  readonly salary: Decimal;
  readonly fte: Decimal;
}

/** Work days of a year, counted from 1; both days included. */
interface WorkDays {
  readonly from: number;
  readonly to: number;
}

export interface WorkedYear {
  /** 184 for teachers, 194 for counselors. */
  readonly workYear: number;
  readonly employed: WorkDays;
  /** In order of days; the first holds from the first day employed or before it. */
  readonly rates: readonly DatedRate[];
  readonly unpaidLeave: readonly WorkDays[];
}

/**
 * A year's stretches of days at one rate each: from the start to the end, less unpaid leave. A lane change or a raise
 * inside the year begins a new one (reading R9).
 * @throws CalculationError VALUE where the days do not lie within the work year or have no rate
 */
export function payStretches({ workYear, employed, rates, unpaidLeave }: WorkedYear): readonly PayStretch[] {
  const { from, to } = employed;
  if (from < 1 || to > workYear || from > to)
    throw new CalculationError(
      "VALUE",
      `Work days ${from} to ${to}: give days from 1 to ${workYear}, the first day first.`,
    );
  const days = new Map<DatedRate, number>();
  for (let day = from; day <= to; day += 1) {
    const rate = rates.filter((candidate) => candidate.from <= day).pop();
    if (rate === undefined) throw new CalculationError("VALUE", `Work day ${day} has no salary.`);
    const unpaid = unpaidLeave.some((leave) => leave.from <= day && day <= leave.to);
    days.set(rate, (days.get(rate) ?? 0) + (unpaid ? 0 : 1));
  }
  return Array.from(days).map(([{ salary, fte }, count]) => ({ days: new Decimal(count), salary, fte }));
}

/** FTE × salary × days ÷ work year over all stretches, rounded once. */
export function stretchesPay(stretches: readonly PayStretch[], workYear: number): Decimal {
  const overDays = stretches.reduce(
    (sum, { days, salary, fte }) => sum.plus(fte.times(salary).times(days)),
    new Decimal(0),
  );
  return toCents(overDays.dividedBy(workYear));
}

interface PersonYearTerms {
  readonly stretches: readonly PayStretch[];
  readonly workYear: number;
  /** Days beyond the work year, and the full year's salary that prices them. */
  readonly furtherDays: { readonly days: Decimal; readonly salary: Decimal };
  readonly employedOnLastSchoolDay: boolean;
  /** School years of service, the one that ends included (reading R6). */
  readonly serviceYears: number;
  /** As assigned, in dollars. */
  readonly stipends: readonly Decimal[];
  readonly stayWell: Decimal;
  /** Schools served on a single day. */
  readonly schools: number;
}

/** What a person costs in a year, each part to the cent. */
export interface PersonYear {
  readonly salary: Decimal;
  readonly furtherDays: Decimal;
  readonly longevity: Decimal;
  readonly stipends: Decimal;
  readonly stayWell: Decimal;
  readonly travel: Decimal;
  readonly total: Decimal;
}

/**
 * A person's year in a budget. Further days are whole days at the full daily rate of 184 days, whoever works them
 * (readings R25, R35); longevity is whole for part-time teachers (R33) and for who is employed on the last school day.
 */
export function personYear(terms: PersonYearTerms): PersonYear {
  const { days, salary } = terms.furtherDays;
  const parts = {
    salary: stretchesPay(terms.stretches, terms.workYear),
    furtherDays: toCents(daysPay(salary.toNumber(), days, figureInForce(TEACHER_WORK_YEAR).value)),
    longevity: terms.employedOnLastSchoolDay ? longevity(terms.serviceYears, null) : new Decimal(0),
    stipends: sum(terms.stipends),
    stayWell: terms.stayWell,
    travel: travelStipend(terms.schools),
  };
  const { furtherDays, stipends, stayWell, travel } = parts;
  return { ...parts, total: sum([parts.salary, furtherDays, parts.longevity, stipends, stayWell, travel]) };
}
