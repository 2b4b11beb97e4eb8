import type { Room } from "../costing/slots";
import type { WorkbookPlan } from "../plan/workbook-plan";
import { type Base, baseSheet } from "./base-sheet";
import { type OfferLine, offersSheet } from "./offers-sheet";
import { offerWorkings, type OfferWorkings } from "./offer-workings";
import { type Results, resultsSheet } from "./results-sheet";

export interface BargainingOptions {
  readonly base: Base;
  readonly offers: readonly string[];
  readonly years: number;
  readonly lines: readonly OfferLine[];
}

export interface BargainingWorkbook {
  readonly plan: WorkbookPlan;
  readonly workings: readonly OfferWorkings[];
  readonly results: Results;
}

/** Lines that an offer's year has room for. */
const MOST_LINES = 12;

/** A year has the states that its lines need, and of each kind at least one, so that a line can be added. */
function roomFor(lines: readonly OfferLine[]): Room {
  const count = (...kinds: readonly string[]) => lines.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    lines: MOST_LINES,
    steps: Math.max(1, count("Step")),
    raises: Math.max(1, count("Schedule %", "Schedule $", "Minimum $")),
    payments: count("One-time $", "One-time %"),
  };
}

/** Inputs, workings and results of a bargaining workbook. */
export function bargainingWorkbook({ base, offers, years, lines }: BargainingOptions): BargainingWorkbook {
  const foundation = baseSheet("Base", base);
  const workings = offers.map((offer) => {
    const rooms = Array.from({ length: years }, (_, at) =>
      roomFor(lines.filter((line) => line.offer === offer && line.year === at + 1)),
    );
    return offerWorkings(`Workings ${offer}`, offer, base.shape, foundation, rooms);
  });
  const results = resultsSheet("Results", offers, workings, foundation, base.shape);
  return {
    plan: {
      sheets: [
        foundation.sheet,
        offersSheet("Offers", offers, lines, base.workYear),
        ...workings.map(({ sheet }) => sheet),
        results.sheet,
      ],
      names: foundation.names,
    },
    workings,
    results,
  };
}
