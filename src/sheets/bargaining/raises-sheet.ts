import { area, cell, quoted } from "../plan/cells";
import { formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { FIRST_LANE_COLUMN, formulaGrid, type Grid, lanesAbove } from "../costing/grid";
import { choose, when } from "../plan/formula-parts";
import type { OfferWorkings } from "../costing/offer-workings";
import type { BaseSheet } from "./base-sheet";
import { type BargainingNames, nameOf } from "./names";
import { putOffers } from "./offer-choice";
import type { Offer } from "./offer-lines";
import { putChecks } from "./results-sheet";

const CHOICES_ROW = 5;
const STATISTICS_ROW = 8;
/** The cells with the offer and the one that it is compared with. */
export const RAISES_OFFER = area(CHOICES_ROW, 2);
export const RAISES_OTHER = area(CHOICES_ROW, 3);
const GAP = 2;
/** Bounds of the raises that are counted together. */
const BOUNDS = [-1, 0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.15, 10];

/** What a person on a lane and step today gets by the end of an offer, steps included. */
export function raisesSheet(
  names: BargainingNames,
  offers: readonly Offer[],
  workings: readonly OfferWorkings[],
  base: BaseSheet,
  checks: string,
): RaisesSheet {
  const name = names.sheets.raises;
  const sheet = new SheetBuilder(name);
  const { shape } = base;
  sheet.put(1, 1, "Who gets what", "title");
  const note =
    "How much more a person on each lane and step today earns at the end. Steps count, lane changes do not. " +
    "Choose the offers in the yellow cells.";
  sheet.put(2, 1, note, "note", 9);
  putChecks(sheet, 3, checks);
  const numbers = putOffers(sheet, CHOICES_ROW, { names, offers }, 2, "Offer, and the one it is compared with");
  const [number = "1", otherNumber = "1"] = numbers;
  const ofBase = (grid: Grid, position: number, lane: number) => `${quoted(base.sheet)}!${grid.at(position, lane)}`;
  const salary = (position: number, lane: number) => `N(${ofBase(base.salaries, position, lane)})`;
  const atEnd = (offer: string, position: number, lane: number) =>
    choose(
      offer,
      ...workings.map(({ sheet: own, cells, endSalary }) => {
        const row = cells.rowOf(position, lane);
        return `${quoted(own.name)}!${cell(row, endSalary)}`;
      }),
    );
  const firstGrid = STATISTICS_ROW + BOUNDS.length + 2 + GAP;
  const dollars = formulaGrid(sheet, firstGrid, "Raise by the end ($)", shape, (_, position, lane) =>
    when(`${salary(position, lane)}=0`, '""', `${atEnd(number, position, lane)}-${salary(position, lane)}`),
  );
  sheet.format(dollars.area, "money");
  const shares = formulaGrid(sheet, dollars.below + GAP, "Raise by the end (%)", shape, (_, position, lane) =>
    when(`${dollars.at(position, lane)}=""`, '""', `${dollars.at(position, lane)}/${salary(position, lane)}`),
  );
  sheet.format(shares.area, "percent2");
  const differences = formulaGrid(
    sheet,
    shares.below + GAP,
    "What the other offer gives more, or less below 0 ($)",
    shape,
    (_, position, lane) =>
      when(
        `${dollars.at(position, lane)}=""`,
        '""',
        `${atEnd(otherNumber, position, lane)}-${atEnd(number, position, lane)}`,
      ),
  );
  sheet.format(differences.area, "money");
  writeStatistics(sheet, names, base, { dollars, shares, differences });
  sheet.width(1, 40).width(FIRST_LANE_COLUMN, 13, shape.lanes.length);
  const plan = sheet.done({ landscape: true, wide: 1, footer: name, titleRows: lanesAbove(dollars) });
  return { plan, dollars, shares, differences };
}

/** The sheet, and its grids. */
interface RaisesSheet extends RaiseGrids {
  readonly plan: SheetPlan;
}

export interface RaiseGrids {
  readonly dollars: Grid;
  readonly shares: Grid;
  readonly differences: Grid;
}

/** How the raises are spread over the FTE, and who gains and loses between the two offers. */
function writeStatistics(sheet: SheetBuilder, names: BargainingNames, base: BaseSheet, grids: RaiseGrids): void {
  const fte = `${quoted(base.sheet)}!${base.fte.all}`;
  // A cell without a salary holds an empty text, which arithmetic cannot take: N does not take many cells at once.
  const counted = (test: string) => `SUMPRODUCT(${test}*(${grids.shares.all}<>"")*${fte})`;
  const total = `SUM(${fte})`;
  const facts: readonly (readonly [string, string, "money" | "share"])[] = [
    ["Smallest raise on any lane and step ($)", `MIN(${grids.dollars.all})`, "money"],
    ["Largest raise on any lane and step ($)", `MAX(${grids.dollars.all})`, "money"],
    ["FTE that get more under the other offer", counted(`(${grids.differences.all}>0)`), "share"],
    ["FTE that get less under the other offer", counted(`(${grids.differences.all}<0)`), "share"],
  ];
  facts.forEach(([label, text, format], at) => {
    const row = STATISTICS_ROW + at;
    sheet.put(row, FIRST_LANE_COLUMN + 4, label, "label");
    sheet.put(row, FIRST_LANE_COLUMN + 8, formula(`=${text}`), "computed");
    sheet.format(area(row, FIRST_LANE_COLUMN + 8), format);
  });
  const table = nameOf(names, "Raises");
  const bounds = BOUNDS.slice(0, -1).map((from, at) => [from, BOUNDS[at + 1] ?? 10] as const);
  sheet.table({
    name: table,
    row: STATISTICS_ROW,
    column: 1,
    columns: [
      { heading: "Raises from (%)", width: 40, format: "percent" },
      { heading: "To below", width: 13, format: "percent" },
      { heading: "FTE", width: 13, format: "share" },
      { heading: "Of all", width: 13, format: "percent2" },
    ],
    rows: bounds.map(([from, to], at) => {
      const row = STATISTICS_ROW + 1 + at;
      const [low, high, own] = [cell(row, 1), cell(row, 2), cell(row, 3)];
      const test = `(${grids.shares.all}>=${low})*(${grids.shares.all}<${high})`;
      return [from, to, formula(`=${counted(test)}`), formula(`=${when(`${total}=0`, "0", `${own}/${total}`)}`)];
    }),
  });
}
