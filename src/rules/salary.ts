import type { Lane } from "../agreement/lanes";
import { LANES, LAST_STEP } from "../agreement/lanes";
import { GUIDANCE_EXTRA_DAYS, TEACHER_WORK_YEAR } from "../agreement/salary";
import { SALARIES } from "../agreement/schedules";
import type { FiscalYear } from "../agreement/years";
import { Decimal, toCents } from "./money";
import { CalculationError } from "./calculation-error";
import type { CalculationTrace } from "./trace";

/** Annual salary as printed. Appendix B. */
export function salary(lane: Lane, step: number, year: FiscalYear, trace?: CalculationTrace): number {
  const printed = SALARIES.terms[year.index]?.value[step - 1]?.[lane.index];
  if (printed === undefined)
    throw new CalculationError("NA", `Appendix B has no salary for lane ${lane.code}, step ${step}, ${year.code}.`);
  trace?.note(`Annual salary, lane ${lane.code} (${lane.title}), step ${step}, ${year.code}`, printed, SALARIES.clause);
  return printed;
}

/** Steps by lanes, in dollars; null where the schedule has no such salary. */
export type PayTable = readonly (readonly (number | null)[])[];

/** The printed schedule of a year. */
export function printedSchedule(year: FiscalYear): PayTable {
  return SALARIES.terms[year.index]?.value ?? [];
}

/** A proposed schedule: each printed cell × (1 + raise) + flat dollars, to the cent. */
export function proposedSchedule(year: FiscalYear, raise: Decimal, flat: Decimal): PayTable {
  const factor = raise.plus(1);
  return printedSchedule(year).map((row) =>
    row.map((printed) => {
      const proposed = toCents(factor.times(printed ?? 0).plus(flat));
      if (proposed.isNegative()) {
        throw new CalculationError("VALUE", "raise and flat together bring a salary below 0. Give a smaller cut.");
      }
      return proposed.toNumber();
    }),
  );
}

/** The look-up of SALARY in a schedule that stands on a sheet. */
export function scheduledSalary(lane: Lane, step: number, schedule: PayTable, trace?: CalculationTrace): number {
  const figure = schedule[step - 1]?.[lane.index];
  if (figure === undefined || figure === null) {
    throw new CalculationError("NA", `The schedule given has no salary for lane ${lane.code}, step ${step}.`);
  }
  trace?.note(`Salary on the schedule given, lane ${lane.code}, step ${step}`, figure, "");
  return figure;
}

/** SCHEDULE's layout: a heading row of lane codes over fourteen rows that begin with their step. */
export function layOut(table: PayTable): (string | number)[][] {
  const heading = ["Step", ...LANES.map((lane) => lane.code)];
  const rows = Array.from({ length: LAST_STEP }, (_, at) => [at + 1, ...(table[at] ?? []).map((pay) => pay ?? "")]);
  return [heading, ...rows];
}

/** Guidance counselors work ten days more than teachers (Article III, Section 3; reading R5). */
export function workYear(guidance: boolean, trace?: CalculationTrace): number {
  const days = TEACHER_WORK_YEAR.value + (guidance ? GUIDANCE_EXTRA_DAYS.value : 0);
  trace?.note(
    guidance ? "Work year of a guidance counselor" : "Work year of a teacher",
    days,
    TEACHER_WORK_YEAR.clause,
  );
  return days;
}

const PER_DIEM = "Article II, Section 2.C";
export const DAILY_RATE = "Article XII, Section 1.E";

/**
 * The daily rate is the annual salary over the days of the work year, and it is not rounded (Article XII,
 * Section 1.E; reading R4): days' pay multiplies first and divides last, so that an exact half cent stays one.
 */
export function daysPay(annual: number, days: Decimal, year: number, trace?: CalculationTrace): Decimal {
  trace?.note(`Daily rate, not rounded: ${annual} ÷ ${year} days`, new Decimal(annual).dividedBy(year), DAILY_RATE);
  return days.times(annual).dividedBy(year);
}

/** Pay for days worked beyond the work year. Article II, Section 2.C. */
export function perDiem(
  lane: Lane,
  step: number,
  year: FiscalYear,
  days: Decimal,
  daysAYear: number,
  trace?: CalculationTrace,
): Decimal {
  const pay = daysPay(salary(lane, step, year, trace), days, daysAYear, trace);
  trace?.note("Days", days, PER_DIEM);
  return pay;
}
