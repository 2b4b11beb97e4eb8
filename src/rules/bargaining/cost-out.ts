import type { Schedule } from "../costing/schedule";
import { Decimal, shareOf, toCents } from "../money";
import { raised } from "./schedule";
import { payroll, type StaffGroup, stepUp, totalFte } from "./staff";

/** What one year costs, and what of it is new against the year before. In dollars. */
export interface CostYear {
  readonly fte: Decimal;
  readonly payroll: Decimal;
  /** What moving a step costs, on the schedule of the year before. */
  readonly stepMovement: Decimal;
  /** What the new schedule costs, with everyone on the new step already. */
  readonly scheduleRaise: Decimal;
  /** This year's payroll less last year's: the two parts together. */
  readonly newMoney: Decimal;
  /** New money as a fraction of last year's payroll, to 0.0001%. */
  readonly change: Decimal;
  readonly averageSalary: Decimal;
}

/**
 * The cost of a settlement year by year: first the base year, in which nothing is new, then a year for each raise.
 * In each everyone below the top of the lane first moves a step on the old schedule (unless `advance` is false), then
 * the schedule is raised. Each schedule follows from the one before as printed, every salary rounded to the cent.
 */
export function costOut(
  staff: readonly StaffGroup[],
  schedule: Schedule,
  raises: readonly Decimal[],
  advance: boolean,
): readonly CostYear[] {
  const fte = totalFte(staff);
  let last = { staff, schedule, payroll: payroll(staff, schedule) };
  const base = costYear(fte, last.payroll, last.payroll, last.payroll);
  const years = raises.map((raise) => {
    const moved = advance ? stepUp(last.staff, last.schedule) : last.staff;
    const onOldSchedule = payroll(moved, last.schedule);
    const onNewSchedule = payroll(moved, last.schedule, raise);
    const year = costYear(fte, last.payroll, onOldSchedule, onNewSchedule);
    last = { staff: moved, schedule: raised(last.schedule, raise), payroll: onNewSchedule };
    return year;
  });
  return [base, ...years];
}

function costYear(fte: Decimal, before: Decimal, onOldSchedule: Decimal, onNewSchedule: Decimal): CostYear {
  const newMoney = onNewSchedule.minus(before);
  return {
    fte,
    payroll: onNewSchedule,
    stepMovement: onOldSchedule.minus(before),
    scheduleRaise: onNewSchedule.minus(onOldSchedule),
    newMoney,
    change: shareOf(newMoney, before),
    averageSalary: fte.isZero() ? new Decimal(0) : toCents(onNewSchedule.dividedBy(fte)),
  };
}
