import { address, area, cell, quoted } from "../../plan/cells";
import { inRow } from "../../plan/references";
import { type Content, formula, type SheetPlan, type TableColumn } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { TWO_LINES } from "../../plan/row-heights";
import { FIRST_LANE_COLUMN, formulaGrid, type Grid } from "../../costing/grid";
import { when } from "../../costing/formula-parts";
import { BASIS_TITLES } from "../../costing/kinds";
import { costingFigure, OPENING, TOTAL } from "../costing-sheet";
import { nameOf } from "../names";
import { type AnswerParts, offerYears, putTop } from "./answer-parts";

const LEAST_ROW = 5;
const TABLE_ROW = 8;
const GAP = 2;
/** Labels by which a copy finds its way. */
export const LEFT_OUT = "FTE left out (must be 0)";
export const MERGING = "How lanes and steps are merged";
/** People that are shown together at least. */
const LEAST = 3;

/** What may be handed out: results by offer, and the scattergram with cells of few people merged. No names. */
export function publicSheet(parts: AnswerParts): SheetPlan {
  const { names, base, checks } = parts;
  const { shape } = base;
  const sheet = new SheetBuilder(names.sheets.public);
  putTop(
    sheet,
    "For the public",
    "No names, and no cell of the scattergram (FTE by lane and step) with fewer people than you set: a figure also " +
      "counts the blank cells above it in its lane, and the lanes without figures to its left. Give out the " +
      "public copy that the pane makes of this sheet: values only, on a sheet that you can move to another workbook.",
    9,
    checks,
  );
  sheet.put(LEAST_ROW, 1, "FTE shown together at least", "label").put(LEAST_ROW, 2, LEAST, "input");
  const least = cell(LEAST_ROW, 2, true);
  sheet.put(LEAST_ROW + 1, 1, LEFT_OUT, "label");
  writeFigures(sheet, parts);
  sheet.height(TABLE_ROW, TWO_LINES);
  const shownRow = TABLE_ROW + offerYears(parts).length + 1 + GAP;
  const rows = shape.positions.length + 2 + GAP;
  const fte = (at: number, lane: number) => `${quoted(base.sheet)}!${base.fte.at(at, lane)}`;
  // What is summed below the grid that is shown: lanes with their neighbors, then steps.
  const mergedRow = shownRow + rows + 5;
  const sums = (row: number) => ({
    total: (lane: number) => cell(row, FIRST_LANE_COLUMN + lane),
    together: (lane: number) => cell(row + 1, FIRST_LANE_COLUMN + lane),
    isShown: (lane: number) => cell(row + 2, FIRST_LANE_COLUMN + lane),
  });
  const lanesRow = shownRow + rows;
  const { total, together, isShown } = sums(lanesRow + 1);
  const lanes = shape.lanes.map((_, lane) => lane);
  const restOfLanes = (lane: number) =>
    lane + 1 < lanes.length
      ? `SUM(${address(area(lanesRow + 1, FIRST_LANE_COLUMN + lane + 1, 1, lanes.length - lane - 1))})`
      : "0";
  const enough = (sum: string, rest: string) =>
    `AND(ROUND(${sum},6)>=${least},OR(ROUND(${rest},6)=0,ROUND(${rest},6)>=${least}))`;
  const carried = (lane: number, of: string) => (lane === 0 ? "0" : when(`${isShown(lane - 1)}=1`, "0", of));
  sheet.put(lanesRow, 1, MERGING, "subtitle");
  sheet.write(lanesRow + 1, 1, [
    ["FTE of the lane", ...lanes.map((lane) => formula(`=SUM(${quoted(base.sheet)}!${base.fte.lane(lane)})`))],
    ["With lanes to the left", ...lanes.map((lane) => formula(`=${carried(lane, together(lane - 1))}+${total(lane)}`))],
    [
      "Shown (1) or merged (0)",
      ...lanes.map((lane) => formula(`=IF(${enough(together(lane), restOfLanes(lane))},1,0)`)),
    ],
  ]);
  const merged = formulaGrid(sheet, mergedRow, "FTE with those of lanes to the left", shape, (grid, at, lane) => {
    const left = lane === 0 ? "0" : carried(lane, grid.at(at, lane - 1));
    return `${left}+N(${fte(at, lane)})`;
  });
  const shownGrid = (at: number, lane: number) => cell(shownRow + 2 + at, FIRST_LANE_COLUMN + lane);
  const sumGrid = formulaGrid(sheet, merged.below + GAP, "With steps above", shape, (grid, at, lane) =>
    at === 0
      ? merged.at(at, lane)
      : `${when(`${shownGrid(at - 1, lane)}=""`, grid.at(at - 1, lane), "0")}+${merged.at(at, lane)}`,
  );
  const restOfSteps = (at: number, lane: number) =>
    at + 1 < shape.positions.length
      ? `SUM(${address(area(merged.row + at + 1, FIRST_LANE_COLUMN + lane, shape.positions.length - at - 1))})`
      : "0";
  const shown: Grid = formulaGrid(sheet, shownRow, "FTE by lane and step, merged", shape, (_, at, lane) =>
    when(`AND(${isShown(lane)}=1,${enough(sumGrid.at(at, lane), restOfSteps(at, lane))})`, sumGrid.at(at, lane), '""'),
  );
  sheet.format(shown.area, "share");
  sheet.put(LEAST_ROW + 1, 2, formula(`=ROUND(${base.totalFte}-SUM(${shown.all}),6)`), "computed");
  sheet.width(1, 34).width(FIRST_LANE_COLUMN, 13, shape.lanes.length);
  const printed = area(1, 1, shown.below, Math.max(FIRST_LANE_COLUMN + lanes.length - 1, FIGURES));
  return sheet.done({ landscape: true, wide: 1, tall: 1, footer: names.sheets.public, area: printed });
}

/** Columns of the table of results. */
export const FIGURES = 7;

/** What each offer costs the same staff, year by year. */
function writeFigures(sheet: SheetBuilder, parts: AnswerParts): void {
  const { names } = parts;
  const table = nameOf(names, "PublicFigures");
  const here = (heading: string) => inRow(table, heading);
  const of = { offer: here("Offer"), year: here("Year"), basis: `"${BASIS_TITLES["Same staff"]}"` };
  const money = (heading: string, text: string): TableColumn => ({
    heading,
    width: 13,
    format: "money",
    formula: `=${text}`,
  });
  sheet.table({
    name: table,
    row: TABLE_ROW,
    column: 1,
    columns: [
      { heading: "Offer", width: 34 },
      { heading: "Year", width: 13 },
      money("Payroll before", costingFigure(names, of, OPENING)),
      money("Step movement", costingFigure(names, of, "Step movement")),
      money("Schedule", costingFigure(names, of, "Schedule")),
      money("New money", `ROUND(${costingFigure(names, of, TOTAL)}-${here("Payroll before")},2)`),
      {
        heading: "Change",
        width: 13,
        format: "percent2",
        formula: `=${when(`${here("Payroll before")}=0`, "0", `${here("New money")}/${here("Payroll before")}`)}`,
      },
    ],
    rows: offerYears(parts).map(({ each, number }): readonly Content[] => [
      each.offer,
      number,
      null,
      null,
      null,
      null,
      null,
    ]),
  });
}
