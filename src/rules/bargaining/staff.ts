import { type Schedule, stepSalary } from "../costing/schedule";
import { asFte } from "../costing/staff";
import { Decimal, sum, toCents } from "../money";
import { dollars, withCommas } from "../number-words";
import type { CalculationTrace } from "../trace";
import { NO_RAISE, nextStep, raisedSalary } from "./schedule";

/** One line of a staff list. */
export interface StaffRow {
  /** The place of the lane in the schedule. */
  readonly lane: number;
  readonly step: number;
  /** Full-time equivalent: 0.5 for half time. */
  readonly fte: Decimal;
}

/** Everyone with the same lane, step and FTE: a staff of thousands comes down to a few of these. */
export interface StaffGroup extends StaffRow {
  readonly people: number;
}

/** The staff by lane, step and FTE, in the order in which they first appear. */
export function groupStaff(rows: Iterable<StaffRow>): readonly StaffGroup[] {
  const groups = new Map<string, StaffRow & { people: number }>();
  for (const { lane, step, fte } of rows) {
    const key = `${lane} ${step} ${fte.toString()}`;
    const group = groups.get(key);
    if (group) group.people += 1;
    else groups.set(key, { lane, step, fte, people: 1 });
  }
  return Array.from(groups.values());
}

/** The staff a year later: everyone below the top of the lane one step up. */
export function stepUp(staff: readonly StaffGroup[], schedule: Schedule): readonly StaffGroup[] {
  return staff.map((group) => ({ ...group, step: nextStep(schedule, group.lane, group.step) }));
}

/**
 * The sum of FTE × salary, every line of the staff list rounded to the cent.
 * @param raise of the schedule given; none if left out
 * @throws CalculationError NA where the schedule does not have somebody's salary
 */
export function payroll(
  staff: readonly StaffGroup[],
  schedule: Schedule,
  raise = NO_RAISE,
  trace?: CalculationTrace,
): Decimal {
  let sum = new Decimal(0);
  for (const { lane, step, fte, people } of staff) {
    const each = toCents(raisedSalary(stepSalary(schedule, lane, step), raise).times(fte));
    const together = each.times(people);
    trace?.note(
      `Lane ${schedule.lanes[lane] ?? ""}, step ${step}, ${fte} FTE: ` +
        `${dollars(each)} per person × ${withCommas(people)}`,
      together,
      "",
    );
    sum = sum.plus(together);
  }
  return sum;
}

/** The full-time equivalent of the whole staff. */
export function totalFte(staff: readonly StaffGroup[]): Decimal {
  return asFte(sum(staff.map(({ fte, people }) => fte.times(people))));
}
