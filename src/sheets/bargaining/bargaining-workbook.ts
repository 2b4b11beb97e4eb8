import { area, onSheet } from "../plan/cells";
import { versionStamp } from "../plan/built-kind";
import type { WorkbookPlan } from "../plan/workbook-plan";
import { FIRST_LANE_COLUMN, STEP_COLUMN, rowsAStep } from "../costing/grid";
import { PAYMENTS, RAISES } from "../costing/kinds";
import type { Room } from "../costing/line-block";
import { offerWorkings, type OfferWorkings } from "../costing/offer-workings";
import { ALL_ANSWERS, type Answer, answerChecks, answerSheets } from "./answers/answer-sheets";
import { type Base, baseSheet } from "./base-sheet";
import { checksSheet } from "./checks-sheet";
import { comparisonSheet } from "./comparison-sheet";
import { costingSheet } from "./costing-sheet";
import { BARGAINING, type BargainingNames, nameOf } from "./names";
import type { Offer, OfferLine } from "./offer-lines";
import { offersSheet } from "./offers-sheet";
import { raisesSheet } from "./raises-sheet";
import { checksCell, resultsSheet } from "./results-sheet";
import { settlementSheet } from "./settlement-sheet";

/** What a bargaining workbook is built from. */
export interface BargainingOptions {
  readonly base: Base;
  readonly offers: readonly Offer[];
  readonly lines: readonly OfferLine[];
  /** The further answers that get a sheet; all if left out. */
  readonly answers?: readonly Answer[];
}

export interface BargainingWorkbook {
  readonly plan: WorkbookPlan;
  readonly workings: readonly OfferWorkings[];
}

/** Lines that an offer's year has room for, and those of a kind at least. */
const MOST_LINES = 12;
const LEAST: Room = { lines: MOST_LINES, steps: 1, raises: 2, payments: 1, dayLines: 0 };

/** The states that the fullest of the years needs. */
function roomFor(offers: readonly Offer[], lines: readonly OfferLine[]): Room {
  const years = offers.flatMap(({ name, years: count }) =>
    Array.from({ length: count }, (_, at) => lines.filter(({ offer, year }) => offer === name && year === at + 1)),
  );
  const most = (kinds: readonly string[], least: number) =>
    Math.max(least, ...years.map((ofYear) => ofYear.filter(({ kind }) => kinds.includes(kind)).length));
  return {
    lines: MOST_LINES,
    steps: most(["Step"], LEAST.steps),
    raises: most(RAISES, LEAST.raises),
    payments: most(PAYMENTS, LEAST.payments),
    dayLines: most(["Work-year days"], LEAST.dayLines),
  };
}

/** Inputs, results, workings and checks of a bargaining workbook. */
export function bargainingWorkbook(names: BargainingNames, options: BargainingOptions): BargainingWorkbook {
  const { base, offers, lines, answers = ALL_ANSWERS } = options;
  const foundation = baseSheet(names, base);
  const room = roomFor(offers, lines);
  const workings = offers.map((offer, at) =>
    offerWorkings(
      names.workings[at] ?? offer.name,
      offer.name,
      foundation,
      {
        lines: nameOf(names, "Offers"),
        unit: nameOf(names, "RoundingUnit"),
        workYear: nameOf(names, "WorkYear"),
      },
      Array.from({ length: offer.years }, () => room),
    ),
  );
  const { salaries, shape } = foundation;
  const offersPlan = offersSheet(names, offers, lines, room, {
    lanes: onSheet(foundation.sheet, area(salaries.row - 1, FIRST_LANE_COLUMN, 1, shape.lanes.length)),
    positions: onSheet(foundation.sheet, area(salaries.row, STEP_COLUMN, shape.positions.length)),
    salaries: `${onSheet(foundation.sheet, salaries.area)}`,
    workYear: nameOf(names, "WorkYear"),
    halves: rowsAStep(shape) > 1,
  });
  const checks = checksCell(names);
  const raises = raisesSheet(names, offers, workings, foundation, checks);
  return {
    plan: {
      sheets: [
        resultsSheet(names, offers, checks),
        comparisonSheet(names, offers, foundation, checks),
        settlementSheet(names, offers, checks),
        raises.plan,
        ...answerSheets({ names, offers, workings, base: foundation, raises, checks }, answers),
        foundation.plan,
        offersPlan,
        costingSheet(names, workings),
        checksSheet(names, workings, foundation, answerChecks({ names, base: foundation }, answers)),
        ...workings.map(({ sheet }) => sheet),
      ],
      names: [...foundation.names, versionStamp(BARGAINING, names.suffix)],
    },
    workings,
  };
}
