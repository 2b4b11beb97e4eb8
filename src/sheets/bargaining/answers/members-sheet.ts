import { onSheet, quoted } from "../../plan/cells";
import { formula, type SheetPlan } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { FIRST_LANE_COLUMN, formulaGrid } from "../../costing/grid";
import { when } from "../../plan/formula-parts";
import type { OfferWorkings } from "../../costing/offer-workings";
import { nameOf } from "../names";
import { SETTLEMENT_OFFER } from "../settlement-sheet";
import { offerNumber } from "../offer-choice";
import { type AnswerParts, ofOffer, putTop } from "./answer-parts";

const OFFER_ROW = 4;
const GRID_ROW = 8;

/** The settlement report's second page: what somebody on a lane and step today earns at the end. */
export function membersSheet(parts: AnswerParts): SheetPlan {
  const { names, base, checks } = parts;
  const { shape } = base;
  const sheet = new SheetBuilder(names.sheets.members);
  putTop(
    sheet,
    "Settlement: what each lane and step gets",
    "Find the lane and step of today: the salary at the end of the settlement, steps included, and the raise. Lane " +
      `changes and payments made once are not in it. The offer is chosen on the ${names.sheets.settlement} sheet.`,
    12,
    checks,
  );
  sheet.put(OFFER_ROW, 1, "Offer", "label");
  sheet.put(OFFER_ROW, 2, formula(`=${onSheet(names.sheets.settlement, SETTLEMENT_OFFER)}`), "computed");
  sheet
    .put(OFFER_ROW + 1, 1, "Its number")
    .put(OFFER_ROW + 1, 2, formula(`=${offerNumber(parts, "$B$4")}`), "computed");
  const number = "$B$5";
  const today = (at: number, lane: number) => `N(${quoted(base.sheet)}!${base.salaries.at(at, lane)})`;
  const end = ({ sheet: { name }, cells, endSalary }: OfferWorkings, at: number, lane: number) =>
    `${quoted(name)}!${cells.at(endSalary, cells.rowOf(at, lane))}`;
  const ends = formulaGrid(sheet, GRID_ROW, "Salary at the end ($)", shape, (_, at, lane) =>
    when(
      `${today(at, lane)}=0`,
      '""',
      ofOffer(number, parts, (each) => end(each, at, lane)),
    ),
  );
  sheet.format(ends.area, "money");
  const shares = formulaGrid(sheet, ends.below + 1, "Raise (%)", shape, (_, at, lane) =>
    when(`${ends.at(at, lane)}=""`, '""', `${ends.at(at, lane)}/${today(at, lane)}-1`),
  );
  sheet.format(shares.area, "percent2");
  const extremes = (["MIN", "MAX"] as const).map((of) => formula(`=${of}(${shares.all})`));
  sheet.table({
    name: nameOf(names, "MemberRaises"),
    row: OFFER_ROW,
    column: 5,
    columns: [{ heading: "Raise" }, { heading: "Percent", format: "percent2" }],
    rows: ["Smallest", "Largest"].map((label, at) => [label, extremes[at] ?? null]),
  });
  sheet.width(1, 22).width(FIRST_LANE_COLUMN, 12, shape.lanes.length);
  return sheet.done({ landscape: true, wide: 1, tall: 1, footer: names.sheets.members });
}
