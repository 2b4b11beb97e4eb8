import { area, cell, onSheet, quoted } from "../../plan/cells";
import { amounts } from "../../plan/columns";
import { columnOf, inRow } from "../../plan/references";
import { type Content, formula, type SheetPlan, type TableColumn } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { oneOf } from "../../plan/typing-rules";
import { TWO_LINES } from "../../plan/row-heights";
import { isBetweenSteps } from "../../costing/grid";
import { ifError, when } from "../../plan/formula-parts";
import type { OfferWorkings } from "../../costing/offer-workings";
import { lanesAndSteps } from "../base-sheet";
import { nameOf } from "../names";
import { RAISES_OFFER, RAISES_OTHER } from "../raises-sheet";
import { putOffers } from "../offer-choice";
import { type AnswerParts, atPlace, ofOffer, putTop, scheduleAfter } from "./answer-parts";

const OFFERS_ROW = 5;
const LANE_ROW = 7;
const SHAPE_ROW = 9;
const CHART_ROWS = 18;
const CHART_COLUMNS = 4;
const FAR = 1_000_000;
const BOUNDS = [-FAR, -2000, -1000, -500, 0, 0, 500, 1000, 2000, FAR];

/** Two charts with their cells and their words: the shape of the schedule, and who wins and loses. */
export function chartsSheet(parts: AnswerParts): SheetPlan {
  const { names, base, checks } = parts;
  const sheet = new SheetBuilder(names.sheets.charts);
  putTop(
    sheet,
    "Charts: the schedule's shape, winners and losers",
    "Each chart shows the cells below it, and a sentence says the same for those who cannot see it. Where a schedule " +
      "has no such step, the salary of the step below is shown. The cost by year and cause is on the sheet " +
      `${names.sheets.comparison}.`,
    CHART_COLUMNS,
    checks,
  );
  const numbers = putOffers(sheet, OFFERS_ROW, parts);
  sheet.put(LANE_ROW, 1, "Lane", "label").put(LANE_ROW, 2, base.shape.lanes[0] ?? "", "input");
  sheet.rule(area(LANE_ROW, 2), oneOf(base.shape.lanes));
  const below = writeShape(sheet, parts, numbers);
  const end = writeWinners(sheet, below, parts);
  sheet.width(1, 40).width(2, 18, CHART_COLUMNS - 1);
  const printed = area(1, 1, end, CHART_COLUMNS);
  return sheet.done({ wide: 1, tall: 1, area: printed, footer: names.sheets.charts });
}

/** A lane's salaries step by step: today, and at the end of both offers. @returns the first row below */
function writeShape(sheet: SheetBuilder, parts: AnswerParts, numbers: readonly string[]): number {
  const { names, base, workings } = parts;
  const table = nameOf(names, "ScheduleShape");
  const { positions } = base.shape;
  const [first] = workings as readonly [OfferWorkings];
  const lane = `(MATCH(${cell(LANE_ROW, 2, true)}&"",${lanesAndSteps(parts.base).lanes},0)-1)*${positions.length}`;
  const steps = positions.flatMap((position, at) => (isBetweenSteps(position) ? [] : [{ position, at }]));
  const row = SHAPE_ROW + 2 + CHART_ROWS;
  const offered = (number: string, place: string) =>
    ofOffer(number, parts, (each) => atPlace(each, scheduleAfter(each, each.years.length), place));
  const heads = ["Today", "First offer", "Second offer"];
  sheet.put(SHAPE_ROW, 1, "The schedule's shape", "subtitle");
  sheet.table({
    name: table,
    row,
    column: 1,
    columns: [{ heading: "Salary by step", width: 40 }, ...heads.map((heading) => amounts(heading, 18))],
    rows: steps.map(({ position, at }, nth): readonly Content[] => {
      const place = `${lane}+${at + 1}`;
      const salaries = [
        atPlace(first, scheduleAfter(first, 0), place),
        ...numbers.map((number) => offered(number, place)),
      ];
      // A line that ends at a lower top step goes on at its height rather than down to 0.
      const orBelow = (salary: string, column: number) =>
        nth === 0 ? salary : when(`${salary}=0`, cell(row + nth, 2 + column), salary);
      return [`Step ${position}`, ...salaries.map((salary, column) => formula(`=${orBelow(salary, column)}`))];
    }),
  });
  const words = formula(`=${shapeInWords(table)}`);
  sheet.put(SHAPE_ROW + 1, 1, words, "note", CHART_COLUMNS).height(SHAPE_ROW + 1, TWO_LINES);
  sheet.chart({
    name: "The schedule's shape",
    type: "lines",
    title: "Salary by step",
    source: area(row, 1, steps.length + 1, 1 + heads.length),
    place: area(SHAPE_ROW + 2, 1, CHART_ROWS - 1, CHART_COLUMNS),
    colors: [],
  });
  return row + steps.length + 2;
}

/** From which salary to which the chosen lane goes: today, and by each offer. */
function shapeInWords(table: string): string {
  const ends = (heading: string) => {
    const column = columnOf(table, heading);
    const dollarsOf = (salary: string) => `"$"&TEXT(${salary},"#,##0")`;
    // The schedules of an offer may have steps that today's does not have.
    const lowest = `SMALL(${column},1+COUNTIF(${column},0))`;
    return `${dollarsOf(ifError(lowest, "0"))}&" to "&${dollarsOf(`MAX(${column})`)}`;
  };
  const [one, other] = [cell(OFFERS_ROW, 2), cell(OFFERS_ROW, 3)];
  return (
    `"Lane "&${cell(LANE_ROW, 2)}&": from "&${ends("Today")}&" today, "&${ends("First offer")}&" by "&${one}&` +
    `", "&${ends("Second offer")}&" by "&${other}&"."`
  );
}

/** How many FTE get more or less by one offer than by the other, by how much. @returns the last row */
function writeWinners(sheet: SheetBuilder, start: number, parts: AnswerParts): number {
  const { names, base, raises } = parts;
  const table = nameOf(names, "WinnersLosers");
  const here = (heading: string) => inRow(table, heading);
  const row = start + 2 + CHART_ROWS;
  const more = `${quoted(names.sheets.raises)}!${raises.differences.all}`;
  const fte = `${quoted(base.sheet)}!${base.fte.all}`;
  const [from, to] = [here("From"), here("To")];
  const inside = (test: string) => `SUMPRODUCT(${test}*${fte})`;
  const money = (heading: string, format: TableColumn["format"]): TableColumn => ({
    heading,
    width: 18,
    ...(format ? { format } : {}),
  });
  const rows = BOUNDS.slice(0, -1).map((low, at) => [low, BOUNDS[at + 1] ?? FAR] as const);
  // Below 0 the lower bound belongs to a row, above 0 the upper one; the row from 0 to 0 has those who get the same.
  const counted =
    `=IF(${from}=${to},${inside(`(${more}=0)*(${more}<>"")`)},` +
    `IF(${to}<=0,${inside(`(${more}>=${from})*(${more}<${to})`)},${inside(`(${more}>${from})*(${more}<=${to})`)}))`;
  sheet.put(start, 1, "Winners and losers between two offers", "subtitle");
  const side = (sign: "<" | ">") => inside(`(${more}${sign}0)*(${more}<>"")`);
  const named = (where: typeof RAISES_OFFER) => onSheet(names.sheets.raises, where);
  const words =
    `="Under "&${named(RAISES_OTHER)}&", "&ROUND(${side(">")},2)&" FTE get more than under "&` +
    `${named(RAISES_OFFER)}&", "&ROUND(${side("<")},2)&" FTE less. Choose them on the ${names.sheets.raises} sheet."`;
  sheet.put(start + 1, 1, formula(words), "note", CHART_COLUMNS).height(start + 1, TWO_LINES);
  sheet.table({
    name: table,
    row,
    column: 1,
    columns: [
      { heading: "More under the other offer", width: 40 },
      { ...money("FTE", "share"), formula: counted },
      money("From", "whole"),
      money("To", "whole"),
    ],
    rows: rows.map(([low, high]): readonly Content[] => [rangeInWords(low, high), null, low, high]),
  });
  sheet.chart({
    name: "Winners and losers",
    type: "columns",
    title: "FTE by what the other offer gives more or less",
    source: area(row, 1, rows.length + 1, 2),
    place: area(start + 2, 1, CHART_ROWS - 1, CHART_COLUMNS),
    colors: ["#0F4C5C"],
  });
  return row + rows.length;
}

const dollars = (amount: number) => `$${Math.abs(amount).toLocaleString("en-US")}`;

function rangeInWords(low: number, high: number): string {
  if (low === high) return "The same";
  const [near, far] = high <= 0 ? [high, low] : [low, high];
  const more = high <= 0 ? "less" : "more";
  if (Math.abs(far) === FAR) return `Over ${dollars(near)} ${more}`;
  return `${dollars(near)} to ${dollars(far)} ${more}`;
}
