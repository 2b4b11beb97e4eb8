import { PAYMENTS, RAISES, TURNOVER } from "../costing/kinds";
import type { Room } from "../costing/room";
import type { Offer, OfferLine } from "./offer-lines";

/** Parts of a workbook that are there only where somebody asked for them. */
export interface FurtherParts {
  readonly crosswalk: boolean;
  readonly turnover: boolean;
  readonly typed: boolean;
}

/**
 * Lines that an offer's year has room for, and those of a kind at least: three dates on which the schedule changes, and
 * one line of every kind, so that none of the list is refused at first.
 */
const MOST_LINES = 12;
const LEAST = { steps: 1, raises: 3, payments: 1, dayLines: 1 };

/** The states that the fullest of the years needs. */
export function roomFor(offers: readonly Offer[], lines: readonly OfferLine[], parts: FurtherParts): Room {
  const years = offers.flatMap(({ name, years: count }) =>
    Array.from({ length: count }, (_, at) => lines.filter(({ offer, year }) => offer === name && year === at + 1)),
  );
  const most = (kinds: readonly string[], least: number) =>
    Math.max(least, ...years.map((ofYear) => ofYear.filter(({ kind }) => kinds.includes(kind)).length));
  const { crosswalk, turnover, typed } = parts;
  const once = (has: boolean) => (has ? 1 : 0);
  const turnoverDays = turnover ? most([TURNOVER], 1) : 0;
  return {
    lines: MOST_LINES,
    steps: most(["Step"], LEAST.steps) + turnoverDays + once(crosswalk),
    raises: most(RAISES, LEAST.raises) + once(crosswalk) + once(typed),
    payments: most(PAYMENTS, LEAST.payments),
    dayLines: most(["Work-year days"], LEAST.dayLines),
    turnoverDays,
    crosswalk,
    typed,
  };
}
