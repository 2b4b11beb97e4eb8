import { CalculationError } from "../calculation-error";
import { Decimal, shareOf, sum, toCents } from "../money";
import { type Basis, type Line, linesTaken } from "./line";
import type { Schedule } from "./schedule";
import { byCell, type StaffCell } from "./staff";
import { type State, yearlyCost } from "./state";
import { oneTimePay, takeLine, type Terms } from "./take-line";

/** What is in force before an offer, and what the offer changes, year by year. */
export interface Offer {
  readonly schedule: Schedule;
  readonly staff: readonly StaffCell[];
  /** Days of the work year, which a line's day is counted in: 184. */
  readonly workYear: number;
  /** Dollars a year beside payroll before the offer, by name. */
  readonly yearlyAmounts?: ReadonlyMap<string, Decimal>;
  /** The lines of each year as they are written; a year without lines is empty. */
  readonly years: readonly (readonly Line[])[];
  /** The dollars to which a changed salary is rounded. */
  readonly unit: Decimal;
}

/** What a line costs. */
interface LineCost {
  readonly line: Line;
  /** What it adds to a full year. 0 for a one-time payment. */
  readonly annualized: Decimal;
  /** What of it is paid in its year. */
  readonly cash: Decimal;
}

/** What a year costs, in dollars. */
export interface OfferYear {
  /** The annualized payroll with which it opens. */
  readonly opening: Decimal;
  /** In the order in which they are taken. */
  readonly lines: readonly LineCost[];
  /** What the rates in force at its end cost in a full year. */
  readonly annualized: Decimal;
  /** What is paid in it. */
  readonly cash: Decimal;
  /** What of the cash is paid once and changes no rate. */
  readonly oneTime: Decimal;
  /** What its rates cost the next year beyond the cash paid in this one, without any new line. */
  readonly carryOver: Decimal;
  readonly newMoney: Decimal;
  /** New money as a fraction of the opening payroll, to 0.0001%. */
  readonly change: Decimal;
}

/** The unit of a schedule that is rounded as Appendix B is. */
export const ONE_CENT = new Decimal("0.01");

/**
 * What an offer costs on a basis. Every line's effect is a difference of two payrolls, so the parts add up exactly.
 * @throws CalculationError where a line cannot be taken, with all lines in force, whichever basis is asked for
 */
export function costOffer(offer: Offer, basis: Basis): readonly OfferYear[] {
  const all = costOn(offer, "All");
  return basis === "All" ? all : costOn(offer, basis);
}

function costOn(offer: Offer, basis: Basis): readonly OfferYear[] {
  const terms: Terms = { unit: offer.unit, complete: basis === "All" };
  let state: State = {
    schedule: offer.schedule,
    opened: offer.schedule,
    staff: byCell(offer.staff),
    workYear: offer.workYear,
    furtherDays: new Decimal(0),
    yearlyAmounts: offer.yearlyAmounts ?? new Map(),
  };
  let opening = yearlyCost(state);
  return offer.years.map((written) => {
    const lines: LineCost[] = [];
    let annualized = opening;
    state = { ...state, opened: state.schedule };
    for (const line of linesTaken(written, basis)) {
      const before: State = state;
      const taken = named(line, () => {
        const after = takeLine(line, before, terms);
        return { after, cost: costOfLine(line, before, after, annualized) };
      });
      state = taken.after;
      lines.push(taken.cost);
      annualized = annualized.plus(taken.cost.annualized);
    }
    const year = yearCost(opening, lines, annualized);
    opening = annualized;
    return year;
  });
}

function costOfLine(line: Line, before: State, after: State, annualizedBefore: Decimal): LineCost {
  if (line.kind === "One-time $" || line.kind === "One-time %")
    return { line, annualized: new Decimal(0), cash: oneTimePay(line, before) };
  const annualized = yearlyCost(after).minus(annualizedBefore);
  const { workYear } = before;
  return { line, annualized, cash: toCents(annualized.times(workYear - line.day + 1).dividedBy(workYear)) };
}

function yearCost(opening: Decimal, lines: readonly LineCost[], annualized: Decimal): OfferYear {
  const paid = (of: readonly LineCost[]) => sum(of.map(({ cash }) => cash));
  const oneTime = paid(lines.filter(({ line }) => line.kind === "One-time $" || line.kind === "One-time %"));
  const cash = opening.plus(paid(lines));
  const newMoney = annualized.minus(opening);
  return {
    opening,
    lines,
    annualized,
    cash,
    oneTime,
    carryOver: annualized.minus(cash.minus(oneTime)),
    newMoney,
    change: shareOf(newMoney, opening),
  };
}

/** An error on the way names the line. */
function named<T>({ where }: Line, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof CalculationError ? new CalculationError(error.code, `${where}: ${error.message}`) : error;
  }
}
