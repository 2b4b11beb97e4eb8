import { Decimal, shareOf, sum } from "../money";
import { costOffer, type Offer, type OfferYear } from "./offer";

/** What an offer costs over all its years, in dollars and fractions. */
interface TermCost {
  readonly base: Decimal;
  /** Each year's annualized payroll less the base's. */
  readonly overBase: readonly Decimal[];
  /** Those added up: what the whole term costs beyond the base. */
  readonly overTheTerm: Decimal;
  /** The years' changes added up. */
  readonly percentsAdded: Decimal;
  /** The last annualized payroll over the base's. */
  readonly compounded: Decimal;
  /** The annualized payroll with which the term ends. */
  readonly exitRate: Decimal;
}

export function termCost(years: readonly OfferYear[]): TermCost {
  const base = years[0]?.opening ?? new Decimal(0);
  const exitRate = years[years.length - 1]?.annualized ?? base;
  const overBase = years.map(({ annualized }) => annualized.minus(base));
  return {
    base,
    overBase,
    overTheTerm: sum(overBase),
    percentsAdded: sum(years.map(({ change }) => change)),
    compounded: shareOf(exitRate.minus(base), base),
    exitRate,
  };
}

/** One year on the three bases, and what lies between them. */
interface ReconciledYear {
  readonly schedule: OfferYear;
  /** Same staff less schedule only. */
  readonly movement: Difference;
  readonly sameStaff: OfferYear;
  /** Budget to budget less same staff: turnover, positions and what is paid beside the schedule. */
  readonly turnover: Difference;
  readonly all: OfferYear;
}

export interface Difference {
  readonly annualized: Decimal;
  readonly cash: Decimal;
  readonly carryOver: Decimal;
  readonly newMoney: Decimal;
}

/** The three bases of an offer, year by year, with the difference of each from the next. */
export function reconcile(offer: Offer): readonly ReconciledYear[] {
  const sameStaff = costOffer(offer, "Same staff");
  const all = costOffer(offer, "All");
  return costOffer(offer, "Schedule").reduce<readonly ReconciledYear[]>((years, schedule, at) => {
    const [moved, whole] = [sameStaff[at], all[at]];
    if (moved === undefined || whole === undefined) return years;
    return years.concat({
      schedule,
      movement: difference(moved, schedule),
      sameStaff: moved,
      turnover: difference(whole, moved),
      all: whole,
    });
  }, []);
}

function difference(wider: OfferYear, narrower: OfferYear): Difference {
  return {
    annualized: wider.annualized.minus(narrower.annualized),
    cash: wider.cash.minus(narrower.cash),
    carryOver: wider.carryOver.minus(narrower.carryOver),
    newMoney: wider.newMoney.minus(narrower.newMoney),
  };
}
