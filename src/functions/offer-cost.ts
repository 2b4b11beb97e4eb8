import { TEACHER_WORK_YEAR } from "../agreement/salary";
import type { StaffGroup } from "../rules/bargaining/staff";
import { costOffer, type Offer, type OfferYear, ONE_CENT } from "../rules/costing/offer";
import type { StaffCell } from "../rules/costing/staff";
import { figureAt, figureInForce } from "../rules/figures";
import { Decimal } from "../rules/money";
import { fte, lanes, NO_CLAUSE, schedule, steps, THREE_STAFF } from "./arguments/bargaining";
import type { BaseSchedule } from "./arguments/base-schedule";
import { positionReader } from "./arguments/lane-and-step";
import { basisReader, readTerms, unitReader } from "./arguments/offer-terms";
import { rawRange, readStaff } from "./arguments/staff";
import { toExcel } from "./engine/excel-result";
import { define, option, range, type CellValue, type Group, type Listing, type Listings } from "./engine/spec";

const OFFER_HEADINGS = ["Year", "Line", "Day", "Annualized", "Cash", "Carry-over"];

/** What a year opens with, its lines in the order in which they are taken, and what it comes to. */
function layOutOffer(years: readonly OfferYear[]): CellValue[][] {
  const rows: CellValue[][] = [OFFER_HEADINGS];
  years.forEach(({ opening, lines: ofYear, annualized, cash, carryOver }, at) => {
    rows.push([at + 1, "Opening", "", opening, opening, ""]);
    for (const { line, annualized: effect, cash: paid } of ofYear)
      rows.push([at + 1, line.kind, line.day, effect, paid, ""]);
    rows.push([at + 1, "Total", "", annualized, cash, carryOver]);
  });
  return rows;
}

/** The teachers' work year of the schedule's year, or the one in force. */
const workYearOf = ({ year }: BaseSchedule): number =>
  (year === null ? figureInForce(TEACHER_WORK_YEAR) : figureAt(TEACHER_WORK_YEAR, year)).value;

/** Offers are costed by cell: everyone on the same lane and step together. */
function toCells(staff: readonly StaffGroup[]): readonly StaffCell[] {
  return staff.map(({ lane, step, fte: each, people }) => ({
    lane,
    position: new Decimal(step),
    fte: each.times(people),
  }));
}

/**
 * What an offer of dated lines costs, line by line: annualized, cash in the year, carry-over. On Appendix B.
 * @customfunction OFFERCOST
 * @param terms Lines under the headings Year, Day (1 to 184, Article III), Kind (Step, Lane, Schedule %, Leaver ...),
 *   Amount, Who, From, To, Step, FTE, in any order.
 * @param lanes Lanes of the staff, by code or title. Range. Appendix B.
 * @param steps Steps of the staff, 7.5 between two. Range beside the lanes. Appendix B.
 * @param fte FTE of each, 0.5 for half time. Range beside them, or one value for all. Appendix B is for full time.
 * @param schedule The schedule in force: a year, "FY15", or one on a sheet as SCHEDULE lays it out. Appendix B.
 * @param [basis] "Budget to budget", all lines, if left out; "Same staff" without leavers and replacements; "Schedule
 *   only" with nobody moving. Not a clause.
 * @param [unit] Dollars to which changed salaries are rounded, 1 or 10. 0.01 if left out. Not a clause.
 * @returns A heading row and for each year its opening, its lines and its total: year, line, day, annualized, cash,
 *   carry-over.
 */
export function offerCost(
  terms: unknown[][],
  lanes: unknown[][],
  steps: unknown[][],
  fte: unknown[][],
  schedule: unknown[][],
  basis?: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  return toExcel(OFFERCOST, [terms, lanes, steps, fte, schedule, basis, unit]);
}

const OFFERCOST = define({
  id: "OFFERCOST",
  clause: NO_CLAUSE,
  columns: ["plain", "plain", "plain", "money"],
  shape: "table",
  args: [
    range("terms", rawRange),
    lanes,
    steps,
    fte,
    schedule,
    option("basis", basisReader, { ifLeftOut: "All" }),
    option("unit", unitReader, { ifLeftOut: ONE_CENT }),
  ],
  rule: ([terms, ofLanes, ofSteps, ofFte, on, basis, unit]) => {
    const workYear = workYearOf(on);
    const offer: Offer = {
      schedule: on.schedule,
      staff: toCells(readStaff(ofLanes, ofSteps, ofFte, on, positionReader)),
      workYear,
      years: readTerms(terms, on, workYear, "terms"),
      unit,
    };
    return layOutOffer(costOffer(offer, basis));
  },
});

const OFFERCOST_LISTING: Listing = {
  examples: [
    [
      `OFFERCOST({"Year","Day","Kind","Amount";1,1,"Step",1;1,93,"Schedule %",0.02},${THREE_STAFF},"FY14")`,
      "5 rows × 6 columns: the step costs 3,232.82, the raise from day 93 another 2,923.20 a year, half of " +
        "it in the first",
    ],
  ],
  everydayWords: "scenario offer proposal settlement negotiation carry-over",
};

export const OFFER_COST_GROUP: Group = {
  title: "Cost of an offer",
  functions: [OFFERCOST],
};

export const OFFER_COST_GROUP_LISTINGS: Listings = {
  OFFERCOST: OFFERCOST_LISTING,
};
