import { area, cell } from "../../plan/cells";
import { type Content, formula, type SheetPlan } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { oneOf } from "../../plan/typing-rules";
import { TWO_LINES } from "../../plan/row-heights";
import { rowsAStep } from "../../costing/grid";
import { toCents } from "../../costing/rounding";
import { choose, when } from "../../costing/formula-parts";
import type { OfferWorkings } from "../../costing/offer-workings";
import { lanesAndSteps } from "../base-sheet";
import { nameOf } from "../names";
import {
  allYears,
  type AnswerParts,
  atPlace,
  ofOffer,
  placeOf,
  putOffers,
  putTop,
  scheduleAfter,
} from "./answer-parts";

const OFFERS_ROW = 5;
const INPUTS_ROW = 7;
const CAREER_YEARS = 30;
/** Years whose earnings are added up on top. */
const SUMS = [10, 20, CAREER_YEARS];
/** Place, lane, step, salary and sum of a path. */
const COLUMNS = ["No.", "Lane", "Step", "Salary", "In all"] as const;

const INPUTS = [
  { label: "Lane today", key: "lane" },
  { label: "Step today", key: "step" },
  { label: "Changes the lane in year (blank: never)", key: "changes" },
  { label: "To the lane", key: "newLane" },
  { label: "Raise a year after the offer's term", key: "growth" },
] as const;
type Input = (typeof INPUTS)[number]["key"];

/** What two careers earn: each on an offer of its own, from a lane and step, year by year. */
export function careersSheet(parts: AnswerParts): SheetPlan {
  const { names, base, checks } = parts;
  const { lanes } = base.shape;
  const sheet = new SheetBuilder(names.sheets.careers);
  putTop(
    sheet,
    "Career earnings on two paths",
    "Each path begins on a lane and step today. While the offer lasts, its steps and schedules count (a freeze too); " +
      "after it a step a year up to the top, the career rate, and the raise that you type. A year earns the rate at " +
      "its end. Choose and type in the yellow cells.",
    10,
    checks,
  );
  const numbers = putOffers(sheet, OFFERS_ROW, parts);
  const paths = [0, 1].map((path) => ({
    number: numbers[path] ?? "1",
    column: 2 + path,
    first: 2 + path * COLUMNS.length,
  }));
  const first = base.shape.positions[0] ?? 1;
  const start: Readonly<Record<Input, readonly Content[]>> = {
    lane: [lanes[0] ?? "", lanes[0] ?? ""],
    step: [first, first],
    changes: [null, null],
    newLane: [null, null],
    growth: [0, 0],
  };
  INPUTS.forEach(({ label, key }, at) => {
    sheet.put(INPUTS_ROW + at, 1, label, "label").write(INPUTS_ROW + at, 2, [start[key]], "input");
  });
  const inputArea = (key: Input) => area(INPUTS_ROW + INPUTS.findIndex((each) => each.key === key), 2, 1, 2);
  for (const key of ["lane", "newLane"] as const) sheet.rule(inputArea(key), oneOf(lanes));
  sheet.format(inputArea("growth"), "percent2");
  const sumsRow = INPUTS_ROW + INPUTS.length + 1;
  const head = sumsRow + SUMS.length + 2;
  const today = head + 1;
  sheet.write(head - 1, 2, [["Path 1", ...COLUMNS.slice(1).map(() => null), "Path 2", null, null, null, null, null]]);
  sheet.style(area(head - 1, 1, 1, 2 + 2 * COLUMNS.length), "band");
  sheet.write(head, 1, [["Year", ...COLUMNS, ...COLUMNS, "Second path less first"]], "header");
  sheet.write(
    today,
    1,
    Array.from({ length: CAREER_YEARS + 1 }, (_, year) => [
      year === 0 ? "Today" : year,
      ...paths.flatMap(({ number, column, first: at }) =>
        pathCells(parts, { number, column, at, row: today + year }, year).map((text) => formula(`=${text}`)),
      ),
      formula(`=${cell(today + year, 1 + 2 * COLUMNS.length)}-${cell(today + year, 1 + COLUMNS.length)}`),
    ]),
  );
  for (const { first: at } of paths)
    sheet
      .style(area(today, at, CAREER_YEARS + 1, 3), "center")
      .format(area(today, at + 3, CAREER_YEARS + 1, 2), "money");
  sheet.format(area(today, 2 + 2 * COLUMNS.length, CAREER_YEARS + 1), "money");
  sheet.table({
    name: nameOf(names, "Careers"),
    row: sumsRow,
    column: 1,
    columns: [
      { heading: "Total earned by year", width: 42 },
      ...["Path 1", "Path 2", "Second less first"].map((heading) => ({ heading, width: 16, format: "money" as const })),
    ],
    rows: SUMS.map((years) => {
      const [own = "", other = ""] = paths.map(({ first: from }) => cell(today + years, from + COLUMNS.length - 1));
      return [years, formula(`=${own}`), formula(`=${other}`), formula(`=${other}-${own}`)];
    }),
  });
  sheet.width(1, 42).width(2, 16, 2 * COLUMNS.length + 1);
  sheet.height(head, TWO_LINES).freeze(head, 1);
  return sheet.done({ landscape: true, wide: 1, tall: 1, footer: names.sheets.careers });
}

interface Path {
  /** The cell with the number of its offer. */
  readonly number: string;
  /** The column of its inputs. */
  readonly column: number;
  /** Its first column below. */
  readonly at: number;
  readonly row: number;
}

/** A path in a year: the place, its lane and step, the salary, and all earned since today. */
function pathCells(parts: AnswerParts, path: Path, year: number): readonly string[] {
  const { row, at, number } = path;
  const place = cell(row, at);
  const [first] = parts.workings as readonly [OfferWorkings];
  const listed = (heading: "Lane" | "Position") => atPlace(first, heading, place);
  const salary = cell(row, at + 3);
  const before = cell(row - 1, at + 4);
  return [
    year === 0 ? placeOf(parts, input(path, "lane"), input(path, "step")) : nextPlace(parts, path, year),
    listed("Lane"),
    listed("Position"),
    salaryIn(parts, number, place, path, year),
    year === 0 ? "0" : `ROUND(${before}+${salary},2)`,
  ];
}

const input = ({ column }: Path, key: Input): string =>
  cell(INPUTS_ROW + INPUTS.findIndex((each) => each.key === key), column, true);

/** The salary at the end of a year: on the offer's schedule, after its term on the last one with the raise typed. */
function salaryIn(parts: AnswerParts, number: string, place: string, path: Path, year: number): string {
  return ofOffer(number, parts, (each) => {
    const later = year - each.years.length;
    const salary = atPlace(each, scheduleAfter(each, year), place);
    return later <= 0 ? salary : toCents(`${salary}*(1+${input(path, "growth")})^${later}`);
  });
}

/** The place after a year: moved by the offer's steps, after its term by one; then in the new lane. */
function nextPlace(parts: AnswerParts, path: Path, year: number): string {
  const { row, at, number } = path;
  const before = cell(row - 1, at);
  const { positions } = parts.base.shape;
  const [first] = parts.workings as readonly [OfferWorkings];
  const rows = rowsAStep(parts.base.shape);
  const [position, top] = [atPlace(first, "Position", before), atPlace(first, "Top step", before)];
  const aStep = `${before}+MIN(${rows},(${top}-${position})*${rows})`;
  const offered = (each: OfferWorkings) =>
    each.years[year - 1]?.columns.landings.reduce((from, landing) => atPlace(each, landing, from), before) ?? aStep;
  const moved = year > Math.max(...allYears(parts)) ? aStep : choose(number, ...parts.workings.map(offered));
  const { lanes } = lanesAndSteps(parts.base);
  const newLane = `(MATCH(${input(path, "newLane")}&"",${lanes},0)-1)*${positions.length}`;
  const highest = `(${atPlace(first, "Top step", `${newLane}+1`)}-${positions[0] ?? 1})*${rows}+1`;
  const changed = `${newLane}+MIN(MOD(${moved}-1,${positions.length})+1,${highest})`;
  return when(`${input(path, "changes")}=${year}`, changed, moved);
}
