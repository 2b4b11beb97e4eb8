import { address, area, cell, quoted } from "../../plan/cells";
import { amounts } from "../../plan/columns";
import { inRow } from "../../plan/references";
import { type Content, formula, type SheetPlan } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { TWO_LINES } from "../../plan/row-heights";
import { FIRST_LANE_COLUMN, formulaGrid, type Grid } from "../../costing/grid";
import { when } from "../../plan/formula-parts";
import { BASIS_TITLES } from "../../costing/kinds";
import type { BaseSheet } from "../base-sheet";
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
const LEAST_CELL = cell(LEAST_ROW, 2, true);

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
  sheet.put(LEAST_ROW + 1, 1, LEFT_OUT, "label");
  writeFigures(sheet, parts);
  sheet.height(TABLE_ROW, TWO_LINES);
  const shown = writeScattergram(sheet, TABLE_ROW + offerYears(parts).length + 1 + GAP, base);
  sheet.format(shown.area, "share");
  sheet.put(LEAST_ROW + 1, 2, formula(`=ROUND(${base.totalFte}-SUM(${shown.all}),6)`), "computed");
  sheet.width(1, 34).width(FIRST_LANE_COLUMN, 13, shape.lanes.length);
  const printed = area(1, 1, shown.below, Math.max(FIRST_LANE_COLUMN + shape.lanes.length - 1, FIGURES));
  return sheet.done({ landscape: true, wide: 1, tall: 1, footer: names.sheets.public, area: printed });
}

/** Whether FTE may be shown: they are enough, and so are those that are left for the next figure, if any. */
const isEnough = (sum: string, rest: string): string =>
  `AND(ROUND(${sum},6)>=${LEAST_CELL},OR(ROUND(${rest},6)=0,ROUND(${rest},6)>=${LEAST_CELL}))`;

/** Whether a lane has figures of its own, and what it takes over from the lane to its left. */
interface MergedLanes {
  readonly isShown: (lane: number) => string;
  readonly carried: (lane: number, fromLeft: (left: number) => string) => string;
}

/** The lanes with too few FTE, each merged with the next. */
function writeLanes(sheet: SheetBuilder, row: number, { sheet: base, shape, fte }: BaseSheet): MergedLanes {
  const lanes = shape.lanes.map((_, lane) => lane);
  const line = (down: number) => (lane: number) => cell(row + down, FIRST_LANE_COLUMN + lane);
  const [total, together, isShown] = [line(1), line(2), line(3)];
  const carried: MergedLanes["carried"] = (lane, fromLeft) =>
    lane === 0 ? "0" : when(`${isShown(lane - 1)}=1`, "0", fromLeft(lane - 1));
  const rest = (lane: number) =>
    lane + 1 < lanes.length
      ? `SUM(${address(area(row + 1, FIRST_LANE_COLUMN + lane + 1, 1, lanes.length - lane - 1))})`
      : "0";
  const rows: readonly (readonly [string, (lane: number) => string])[] = [
    ["FTE of the lane", (lane) => `SUM(${quoted(base)}!${fte.lane(lane)})`],
    ["With lanes to the left", (lane) => `${carried(lane, together)}+${total(lane)}`],
    ["Shown (1) or merged (0)", (lane) => `IF(${isEnough(together(lane), rest(lane))},1,0)`],
  ];
  sheet.put(row, 1, MERGING, "subtitle");
  sheet.write(
    row + 1,
    1,
    rows.map(([label, text]) => [label, ...lanes.map((lane) => formula(`=${text(lane)}`))]),
  );
  return { isShown, carried };
}

/** The scattergram, and below it the sums by which its lanes and then its steps are merged. */
function writeScattergram(sheet: SheetBuilder, row: number, base: BaseSheet): Grid {
  const { shape, fte } = base;
  const steps = shape.positions.length;
  const lanesRow = row + steps + 2 + GAP;
  const { isShown, carried } = writeLanes(sheet, lanesRow, base);
  const merged = formulaGrid(sheet, lanesRow + 5, "FTE with those of lanes to the left", shape, (grid, at, lane) => {
    const left = carried(lane, (from) => grid.at(at, from));
    return `${left}+N(${quoted(base.sheet)}!${fte.at(at, lane)})`;
  });
  const shownAt = (at: number, lane: number) => cell(row + 2 + at, FIRST_LANE_COLUMN + lane);
  const sums = formulaGrid(sheet, merged.below + GAP, "With steps above", shape, (grid, at, lane) => {
    if (at === 0) return merged.at(at, lane);
    return `${when(`${shownAt(at - 1, lane)}=""`, grid.at(at - 1, lane), "0")}+${merged.at(at, lane)}`;
  });
  const rest = (at: number, lane: number) =>
    at + 1 < steps ? `SUM(${address(area(merged.row + at + 1, FIRST_LANE_COLUMN + lane, steps - at - 1))})` : "0";
  return formulaGrid(sheet, row, "FTE by lane and step, merged", shape, (_, at, lane) => {
    const isOwn = `AND(${isShown(lane)}=1,${isEnough(sums.at(at, lane), rest(at, lane))})`;
    return when(isOwn, sums.at(at, lane), '""');
  });
}

/** Columns of the table of results. */
export const FIGURES = 7;

/** What each offer costs the same staff, year by year. */
function writeFigures(sheet: SheetBuilder, parts: AnswerParts): void {
  const { names } = parts;
  const table = nameOf(names, "PublicFigures");
  const here = (heading: string) => inRow(table, heading);
  const of = { offer: here("Offer"), year: here("Year"), basis: `"${BASIS_TITLES["Same staff"]}"` };
  const money = (heading: string, text: string) => amounts(heading, 13, text);
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
