import { Decimal, toCents } from "../money";
import { salaryAt, type Schedule } from "./schedule";
import type { StaffCell } from "./staff";

/** What is in force on a day. */
export interface State {
  readonly schedule: Schedule;
  /** The schedule when the year opened, which a minimum raise is measured against; a crosswalk begins it again. */
  readonly opened: Schedule;
  readonly staff: readonly StaffCell[];
  /** Days of the work year for which the schedule is. */
  readonly workYear: number;
  /** Days of work beyond the work year; negative for a furlough. */
  readonly furtherDays: Decimal;
  /** Dollars a year beside payroll, by name. */
  readonly yearlyAmounts: ReadonlyMap<string, Decimal>;
}

/** FTE × salary, cell by cell to the cent, and added up; with further days in proportion to the work year. */
export function payroll({ schedule, staff, workYear, furtherDays }: State): Decimal {
  let sum = new Decimal(0);
  for (const { lane, position, fte } of staff) {
    const pay = fte.times(salaryAt(schedule, lane, position));
    sum = sum.plus(toCents(furtherDays.isZero() ? pay : pay.times(furtherDays.plus(workYear)).dividedBy(workYear)));
  }
  return sum;
}

/** Payroll and the yearly amounts beside it. */
export function yearlyCost(state: State): Decimal {
  return Array.from(state.yearlyAmounts.values()).reduce((sum, amount) => sum.plus(amount), payroll(state));
}
