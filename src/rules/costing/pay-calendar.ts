import { CalculationError } from "../calculation-error";
import { type Day, dayText } from "../day";
import { Decimal, sum } from "../money";
import { installments } from "../payments";
import type { DatedPayment } from "../summer-pay";

export interface PayTerms {
  /** The year's pay dates in order. */
  readonly payDates: readonly Day[];
  /** The year's pay as it is from a day on; the first is from the start. A lane change or a raise adds one. */
  readonly yearsPay: readonly { readonly from: Day; readonly pay: Decimal }[];
  /** For who leaves: the last day, and what was earned up to it. */
  readonly leaving: { readonly lastDay: Day; readonly earned: Decimal } | null;
}

/**
 * What is paid on each pay date. A year's pay is spread equally over the pay dates from the start on; after a change
 * what is left of the new pay over the dates that are left, each time to the cent with the rest in the last (reading
 * R11). Who leaves gets what was earned and not yet paid on the first pay date from the last day on.
 * @throws CalculationError VALUE where no pay date is left
 */
export function payCalendar({ payDates, yearsPay, leaving }: PayTerms): readonly DatedPayment[] {
  let payments: readonly DatedPayment[] = [];
  for (const { from, pay } of yearsPay) {
    const paid = payments.filter(({ date }) => date < from);
    const dates = payDates.filter((date) => date >= from);
    if (dates.length === 0)
      throw new CalculationError("VALUE", `No pay date of the year is left from ${dayText(from)} on.`);
    payments = paid.concat(spread(pay.minus(sum(paid.map(({ amount }) => amount))), dates));
  }
  return leaving === null ? payments : settled(payments, leaving.lastDay, leaving.earned);
}

function settled(payments: readonly DatedPayment[], lastDay: Day, earned: Decimal): readonly DatedPayment[] {
  const last = payments.filter(({ date }) => date >= lastDay)[0] ?? payments[payments.length - 1];
  if (last === undefined) return payments;
  const paid = payments.filter(({ date }) => date < last.date);
  return paid.concat({ date: last.date, amount: earned.minus(sum(paid.map(({ amount }) => amount))) });
}

/** Equal payments; what is paid back is spread like what is paid out. */
function spread(amount: Decimal, dates: readonly Day[]): readonly DatedPayment[] {
  const parts = installments(amount.abs(), dates.length);
  return dates.map((date, at) => {
    const part = parts[at] ?? new Decimal(0);
    return { date, amount: amount.isNegative() ? part.negated() : part };
  });
}
