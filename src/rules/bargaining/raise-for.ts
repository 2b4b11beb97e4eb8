import type { Schedule } from "../costing/schedule";
import { Decimal } from "../money";
import { dollars } from "../number-words";
import { CalculationError } from "../calculation-error";
import type { CalculationTrace } from "../trace";
import { payroll, type StaffGroup, stepUp } from "./staff";

/** Raises are found to 0.0001%: one millionth of the salary. */
const UNITS_IN_WHOLE = 1_000_000;
/**
 * The raises among which the largest is found: from a cut of everything to a doubling. That is more than COSTOUT takes,
 * where 1 is typed for 1%: here a raise is the answer, and one that is far off says how far the money is.
 */
const LEAST = -UNITS_IN_WHOLE;
const MOST = UNITS_IN_WHOLE;

/**
 * The largest uniform raise, to 0.0001%, whose new money, step movement included, stays within `newMoney` dollars.
 * It is below 0 where moving a step alone costs more than that: the schedule would have to fall to pay for the steps.
 * No raise and no rounding of it makes anybody's pay fall, so the raise can be found by halving the range.
 * @throws CalculationError NA where no raise from -100% to 100% is the largest: nobody is paid, or the money is far off
 */
export function raiseFor(
  staff: readonly StaffGroup[],
  schedule: Schedule,
  newMoney: Decimal,
  advance: boolean,
  trace?: CalculationTrace,
): Decimal {
  const before = payroll(staff, schedule);
  const moved = advance ? stepUp(staff, schedule) : staff;
  const onOldSchedule = payroll(moved, schedule);
  const stepMovement = onOldSchedule.minus(before);
  const limit = newMoney.plus(before);
  const affordable = (units: number) => payroll(moved, schedule, toRaise(units)).lessThanOrEqualTo(limit);

  if (onOldSchedule.isZero())
    throw new CalculationError(
      "NA",
      "fte: this staff is paid nothing, so no raise uses up the money. Check lanes, steps and FTE.",
    );
  if (affordable(MOST)) {
    throw new CalculationError(
      "NA",
      `newMoney: ${dollars(newMoney)} would pay for more than a raise of 100%. The payroll is ${dollars(before)}.`,
    );
  }
  if (!affordable(LEAST)) {
    throw new CalculationError(
      "NA",
      `newMoney: a cut of ${dollars(newMoney.negated())} is more than the payroll of ${dollars(before)}.`,
    );
  }
  let within = LEAST;
  let beyond = MOST;
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) / 2);
    if (affordable(middle)) within = middle;
    else beyond = middle;
  }

  const raise = toRaise(within);
  trace?.note("Payroll before", before, "");
  trace?.note("Step movement, on the schedule given", stepMovement, "");
  trace?.note(
    raise.isNegative()
      ? "Left for the schedule: moving a step alone costs more than the money, so the schedule would fall"
      : "Left for the schedule",
    newMoney.minus(stepMovement),
    "",
  );
  if (trace) trace.note("New money that the raise uses", payroll(moved, schedule, raise).minus(before), "");
  return raise;
}

function toRaise(units: number): Decimal {
  return new Decimal(units).dividedBy(UNITS_IN_WHOLE);
}
