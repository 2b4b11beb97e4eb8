import { area, onSheet, quoted } from "../../plan/cells";
import { amounts } from "../../plan/columns";
import { inRow } from "../../plan/references";
import { type Content, formula, type SheetPlan } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { TWO_LINES } from "../../plan/row-heights";
import { FIRST_LANE_COLUMN, formulaGrid, type Grid, lanesAbove } from "../../costing/grid";
import { when } from "../../plan/formula-parts";
import { nameOf } from "../names";
import { RAISES_OFFER } from "../raises-sheet";
import { type AnswerParts, putTop } from "./answer-parts";

const TABLE_ROW = 6;
const GAP = 3;

/** How the raises of the sheet of raises are spread over people, and the top step by itself. */
export function spreadSheet(parts: AnswerParts): SheetPlan {
  const { names, base, checks } = parts;
  const { shape } = base;
  const sheet = new SheetBuilder(names.sheets.spread);
  putTop(
    sheet,
    "Raises spread over people",
    `The raises by the end of the offer that is chosen on the ${names.sheets.raises} sheet, counted by FTE: half of ` +
      "them get the median or less. On the top step nobody moves up, so that its raise is that of the schedule " +
      "alone (the career rate). Index: a salary as a multiple of the lowest lane's first step.",
    9,
    checks,
  );
  sheet.put(4, 1, "Offer", "label").put(4, 2, formula(`=${onSheet(names.sheets.raises, RAISES_OFFER)}`), "computed");
  const topRow = TABLE_ROW + 2 + GAP + 1;
  const gridRow = topRow + shape.lanes.length + GAP;
  const counted = writeSpread(sheet, gridRow, parts);
  writeTopSteps(sheet, topRow, parts);
  sheet.height(topRow, TWO_LINES);
  sheet.width(FIRST_LANE_COLUMN, 14, shape.lanes.length);
  return sheet.done({ landscape: true, wide: 1, footer: names.sheets.spread, titleRows: lanesAbove(counted) });
}

/**
 * The smallest, the median and the largest raise of people, by the grids below with how many get so much or less.
 * @param row that of the first of the grids
 * @returns the first of the grids
 */
function writeSpread(sheet: SheetBuilder, row: number, { names, base, raises }: AnswerParts): Grid {
  const onRaises = (text: string) => `${quoted(names.sheets.raises)}!${text}`;
  const fte = `${quoted(base.sheet)}!${base.fte.all}`;
  const upTo = (at: number, title: string, grid: Grid) =>
    formulaGrid(sheet, at, title, base.shape, (_, position, lane) => {
      const own = onRaises(grid.at(position, lane));
      return when(`${own}=""`, '""', `SUMPRODUCT((${onRaises(grid.all)}<=${own})*${fte})`);
    });
  const dollars = upTo(row, "FTE that get this much or less ($)", raises.dollars);
  const shares = upTo(dollars.below + 2, "FTE that get this much or less (%)", raises.shares);
  for (const grid of [dollars, shares]) sheet.format(grid.area, "share");
  const spread = (grid: Grid, counts: Grid) => {
    const all = onRaises(grid.all);
    return [
      `MINIFS(${all},${fte},">0")`,
      `MINIFS(${all},${counts.all},">="&SUM(${fte})/2,${fte},">0")`,
      `MAXIFS(${all},${fte},">0")`,
    ].map((text) => formula(`=${text}`));
  };
  sheet.table({
    name: nameOf(names, "RaiseSpread"),
    row: TABLE_ROW,
    column: 1,
    columns: [
      { heading: "Raises of people", width: 34 },
      ...["Minimum", "Median", "Maximum"].map((heading) => ({ heading, width: 14 })),
    ],
    rows: [
      ["In dollars", ...spread(raises.dollars, dollars)],
      ["In percent", ...spread(raises.shares, shares)],
    ],
  });
  sheet.format(area(TABLE_ROW + 1, 2, 1, 3), "money").format(area(TABLE_ROW + 2, 2, 1, 3), "percent2");
  return dollars;
}

/** Each lane's top step: who is there, and what they get. */
function writeTopSteps(sheet: SheetBuilder, row: number, { names, base, raises }: AnswerParts): void {
  const table = nameOf(names, "TopSteps");
  const here = (heading: string) => inRow(table, heading);
  const steps = onSheet(base.sheet, area(base.salaries.row, 1, base.shape.positions.length));
  // A lane that only the new schedule has is without a top step today.
  const atTop = (name: string, grid: Grid, lane: number) => {
    const found = `INDEX(${quoted(name)}!${grid.lane(lane)},MATCH(${here("Top step")},${steps},0))`;
    return formula(`=${when(`${here("Top step")}=0`, '""', found)}`);
  };
  const money = (heading: string) => amounts(heading, 14);
  const lowest = onSheet(base.sheet, area(base.salaries.row, FIRST_LANE_COLUMN));
  sheet.put(row - 1, 1, "The top step by itself", "subtitle");
  sheet.table({
    name: table,
    row,
    column: 1,
    columns: [
      { heading: "Lane", width: 34 },
      { heading: "Top step", width: 14 },
      { heading: "FTE", width: 14, format: "share" },
      money("Salary today"),
      {
        heading: "Index",
        width: 14,
        format: "share",
        formula: `=${when(`OR(${here("Top step")}=0,N(${lowest})=0)`, '""', `${here("Salary today")}/${lowest}`)}`,
      },
      money("Raise"),
      { heading: "Raise in percent", width: 14, format: "percent2" },
      money("The other offer more"),
    ],
    rows: base.shape.lanes.map((lane, at): readonly Content[] => [
      lane,
      formula(`=${quoted(base.sheet)}!${base.topOf(at)}`),
      atTop(base.sheet, base.fte, at),
      atTop(base.sheet, base.salaries, at),
      null,
      atTop(names.sheets.raises, raises.dollars, at),
      atTop(names.sheets.raises, raises.shares, at),
      atTop(names.sheets.raises, raises.differences, at),
    ]),
  });
}
