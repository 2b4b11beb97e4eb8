import type { Lane } from "../agreement/lanes";
import { LANES } from "../agreement/lanes";
import { DAILY_RATE, FURTHER_DAYS, GUIDANCE_EXTRA_DAYS, TEACHER_WORK_YEAR } from "../agreement/salary";
import { SALARIES } from "../agreement/schedule";
import type { FiscalYear } from "../agreement/years";
import { figureAt, figureInForce } from "./figures";
import { Decimal, toCents } from "./money";
import { dollars } from "./number-words";
import { CalculationError } from "./calculation-error";
import type { CalculationTrace } from "./trace";

/** Annual salary as printed. Appendix B. */
export function salary(lane: Lane, step: number, year: FiscalYear, trace?: CalculationTrace): number {
  const { clause, value: schedule } = figureAt(SALARIES, year);
  const printed = schedule.rows[step - 1]?.[schedule.lanes.indexOf(lane.code)];
  if (printed === undefined)
    throw new CalculationError("NA", `${clause} has no salary for lane ${lane.code}, step ${step}, ${year.code}.`);
  trace?.note(`Annual salary, lane ${lane.code} (${lane.title}), step ${step}, ${year.code}`, printed, clause);
  return printed;
}

/** Steps by lanes, in dollars; null where the schedule has no such salary. */
type PayTable = readonly (readonly (number | null)[])[];

/** The printed schedule of a year. */
export function printedSchedule(year: FiscalYear): PayTable {
  const { lanes, rows } = figureAt(SALARIES, year).value;
  const columns = LANES.map(({ code }) => lanes.indexOf(code));
  return rows.map((row) => columns.map((column) => row[column] ?? null));
}

/** A proposed schedule: each printed cell × (1 + raise) + flat dollars, to the cent. */
export function proposedSchedule(year: FiscalYear, raise: Decimal, flat: Decimal): PayTable {
  const factor = raise.plus(1);
  return printedSchedule(year).map((row) =>
    row.map((printed) => {
      if (printed === null) return null;
      const proposed = toCents(factor.times(printed).plus(flat));
      if (proposed.isNegative()) {
        throw new CalculationError("VALUE", "raise and flat together bring a salary below 0. Give a smaller cut.");
      }
      return proposed.toNumber();
    }),
  );
}

/** SCHEDULE's layout: a header row of the year's lane codes over a row for each step that begins with it. */
export function layOut(table: PayTable, year: FiscalYear): (string | number)[][] {
  const printed = figureAt(SALARIES, year).value.lanes;
  const lanes = printed.flatMap((code) => LANES.filter((lane) => lane.code === code));
  return [
    ["Step", ...lanes.map(({ code }) => code)],
    ...table.map((row, at) => [at + 1, ...lanes.map(({ index }) => row[index] ?? "")]),
  ];
}

/** Guidance counselors work ten days more than teachers (Article III, Section 3; reading R5). */
export function workYear(guidance: boolean, trace?: CalculationTrace): number {
  const { clause, value: teachers } = figureInForce(TEACHER_WORK_YEAR);
  const days = teachers + (guidance ? figureInForce(GUIDANCE_EXTRA_DAYS).value : 0);
  trace?.note(guidance ? "Work year of a guidance counselor" : "Work year of a teacher", days, clause);
  return days;
}

/** The days of a work year: those given, or in that year a teacher's. */
export function workDays(given: number | null, year: FiscalYear): number {
  return given ?? figureAt(TEACHER_WORK_YEAR, year).value;
}

/**
 * Days' pay. The daily rate is the annual salary over the days of the work year, and it is not rounded (Article XII,
 * Section 1.E; reading R4): it multiplies first and divides last, so that an exact half cent stays one.
 */
export function daysPay(annual: Decimal | number, days: Decimal, workYear: number): Decimal {
  return days.times(annual).dividedBy(workYear);
}

/**
 * Days' pay at the daily rate of a year.
 * @param given days of the work year; a teacher's if null
 */
export function daysPayIn(
  year: FiscalYear,
  annual: Decimal | number,
  days: Decimal,
  given: number | null,
  trace?: CalculationTrace,
): Decimal {
  const workYear = workDays(given, year);
  const { clause } = figureAt(DAILY_RATE, year);
  trace?.note(
    `Daily rate, not rounded: ${dollars(annual)} ÷ ${workYear} days`,
    new Decimal(annual).dividedBy(workYear),
    clause,
  );
  return daysPay(annual, days, workYear);
}

/** Pay for days worked beyond the work year. Article II, Section 2.C. */
export function perDiem(
  lane: Lane,
  step: number,
  year: FiscalYear,
  days: Decimal,
  workYear: number | null,
  trace?: CalculationTrace,
): Decimal {
  const pay = daysPayIn(year, salary(lane, step, year, trace), days, workYear, trace);
  trace?.note("Days", days, figureAt(FURTHER_DAYS, year).clause);
  return pay;
}
