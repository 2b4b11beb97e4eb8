import { area, cell } from "../../plan/cells";
import { amounts } from "../../plan/columns";
import { type Content, formula, type SheetPlan } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { oneOf } from "../../plan/typing-rules";
import { TWO_LINES } from "../../plan/row-heights";
import { rowsAStep } from "../../costing/grid";
import { toCents } from "../../costing/rounding";
import { choose, when } from "../../plan/formula-parts";
import type { OfferWorkings } from "../../costing/offer-workings";
import { type BaseSheet, lanesAndSteps } from "../base-sheet";
import { nameOf } from "../names";
import { putOffers } from "../offer-choice";
import {
  allYears,
  type AnswerParts,
  atPlace,
  ofOffer,
  placeOf,
  putInputs,
  putTop,
  scheduleAfter,
} from "./answer-parts";

const OFFERS_ROW = 5;
const INPUTS_ROW = 7;
const CAREER_YEARS = 30;
/** Years whose earnings are added up on top. */
const SUMS = [10, 20, CAREER_YEARS];
/** Place, lane, step, salary and sum of a path. */
const COLUMNS = ["No.", "Lane", "Step", "Salary", "Total"] as const;

const INPUTS = [
  { label: "Lane today", key: "lane" },
  { label: "Step today", key: "step" },
  { label: "Changes the lane in year (blank: never)", key: "changes" },
  { label: "To the lane", key: "newLane" },
  { label: "Raise a year after the offer's term", key: "growth", format: "percent2" },
] as const;
type Input = (typeof INPUTS)[number]["key"];
const rowOf = (key: Input) => INPUTS_ROW + INPUTS.findIndex((each) => each.key === key);

const SUMS_ROW = INPUTS_ROW + INPUTS.length + 1;
const HEAD_ROW = SUMS_ROW + SUMS.length + 2;
const TODAY_ROW = HEAD_ROW + 1;

interface Path {
  /** The cell with the number of its offer. */
  readonly number: string;
  /** The column of its inputs. */
  readonly column: number;
  /** Its first column below. */
  readonly first: number;
}

type Paths = readonly [Path, Path];

/** What two careers earn: each on an offer of its own, from a lane and step, year by year. */
export function careersSheet(parts: AnswerParts): SheetPlan {
  const { names, base, checks } = parts;
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
  const pathOf = (at: 0 | 1): Path => ({ number: numbers[at] ?? "1", column: 2 + at, first: 2 + at * COLUMNS.length });
  const paths: Paths = [pathOf(0), pathOf(1)];
  putPathInputs(sheet, base);
  writeYears(sheet, parts, paths);
  writeSums(sheet, nameOf(names, "Careers"), paths);
  sheet.width(1, 42).width(2, 16, 2 * COLUMNS.length + 1);
  sheet.height(HEAD_ROW, TWO_LINES).freeze(HEAD_ROW, 1);
  return sheet.done({ landscape: true, wide: 1, tall: 1, footer: names.sheets.careers });
}

/** Where each path begins, and what changes it. */
function putPathInputs(sheet: SheetBuilder, { shape: { lanes, positions } }: BaseSheet): void {
  const start: Readonly<Record<Input, Content>> = {
    lane: lanes[0] ?? "",
    step: positions[0] ?? 1,
    changes: null,
    newLane: null,
    growth: 0,
  };
  putInputs(
    sheet,
    INPUTS_ROW,
    INPUTS.map(({ key, ...input }) => ({ ...input, values: [start[key], start[key]] })),
  );
  for (const key of ["lane", "newLane"] as const) sheet.rule(area(rowOf(key), 2, 1, 2), oneOf(lanes));
}

/** Both paths from today on, year by year. */
function writeYears(sheet: SheetBuilder, parts: AnswerParts, paths: Paths): void {
  const rows = CAREER_YEARS + 1;
  const last = 2 + 2 * COLUMNS.length;
  const titles = paths.flatMap((_, path) => [`Path ${path + 1}`, ...COLUMNS.slice(1).map(() => null)]);
  sheet.write(HEAD_ROW - 1, 2, [[...titles, null]]);
  sheet.style(area(HEAD_ROW - 1, 1, 1, last), "band");
  sheet.write(HEAD_ROW, 1, [["Year", ...COLUMNS, ...COLUMNS, "Second path less first"]], "headerCenter");
  sheet.write(
    TODAY_ROW,
    1,
    Array.from({ length: rows }, (_, year) => [
      year === 0 ? "Today" : year,
      ...paths.flatMap((path) => pathCells(parts, path, year).map((text) => formula(`=${text}`))),
      formula(`=${secondLessFirst(paths, year)}`),
    ]),
  );
  sheet.style(area(TODAY_ROW, 1, rows), "center");
  for (const { first } of paths)
    sheet.style(area(TODAY_ROW, first, rows, 3), "center").format(area(TODAY_ROW, first + 3, rows, 2), "money");
  sheet.format(area(TODAY_ROW, last, rows), "money");
}

/** All that a path has earned by the end of a year. */
const earned = ({ first }: Path, year: number) => cell(TODAY_ROW + year, first + COLUMNS.indexOf("Total"));

const secondLessFirst = ([first, second]: Paths, year: number) => `${earned(second, year)}-${earned(first, year)}`;

/** What both paths have earned after some of the years. */
function writeSums(sheet: SheetBuilder, name: string, paths: Paths): void {
  sheet.table({
    name,
    row: SUMS_ROW,
    column: 1,
    columns: [
      { heading: "Total earned by year", width: 42 },
      ...["Path 1", "Path 2", "Second less first"].map((heading) => amounts(heading, 16)),
    ],
    rows: SUMS.map((years) => [
      years,
      ...[...paths.map((path) => earned(path, years)), secondLessFirst(paths, years)].map((text) =>
        formula(`=${text}`),
      ),
    ]),
  });
}

/** A path in a year: the place, its lane and step, the salary, and all earned since today. */
function pathCells(parts: AnswerParts, path: Path, year: number): readonly string[] {
  const row = TODAY_ROW + year;
  const place = cell(row, path.first);
  const [first] = parts.workings as readonly [OfferWorkings];
  const listed = (heading: "Lane" | "Position") => atPlace(first, heading, place);
  return [
    year === 0 ? placeOf(parts, input(path, "lane"), input(path, "step")) : nextPlace(parts, path, year),
    listed("Lane"),
    listed("Position"),
    salaryIn(parts, path, place, year),
    year === 0 ? "0" : `ROUND(${earned(path, year - 1)}+${cell(row, path.first + 3)},2)`,
  ];
}

const input = ({ column }: Path, key: Input): string => cell(rowOf(key), column, true);

/** The salary at the end of a year: on the offer's schedule, after its term on the last one with the raise typed. */
function salaryIn(parts: AnswerParts, path: Path, place: string, year: number): string {
  return ofOffer(path.number, parts, (each) => {
    const later = year - each.years.length;
    const salary = atPlace(each, scheduleAfter(each, year), place);
    return later <= 0 ? salary : toCents(`${salary}*(1+${input(path, "growth")})^${later}`);
  });
}

/** The place after a year: moved by the offer's steps, after its term by one; then in the new lane. */
function nextPlace(parts: AnswerParts, path: Path, year: number): string {
  const before = cell(TODAY_ROW + year - 1, path.first);
  const { positions } = parts.base.shape;
  const [first] = parts.workings as readonly [OfferWorkings];
  const rows = rowsAStep(parts.base.shape);
  const [position, top] = [atPlace(first, "Position", before), atPlace(first, "Top step", before)];
  const aStep = `${before}+MIN(${rows},(${top}-${position})*${rows})`;
  const offered = (each: OfferWorkings) =>
    each.years[year - 1]?.columns.landings.reduce((from, landing) => atPlace(each, landing, from), before) ?? aStep;
  const moved = year > Math.max(...allYears(parts)) ? aStep : choose(path.number, ...parts.workings.map(offered));
  const { lanes } = lanesAndSteps(parts.base);
  const newLane = `(MATCH(${input(path, "newLane")}&"",${lanes},0)-1)*${positions.length}`;
  const highest = `(${atPlace(first, "Top step", `${newLane}+1`)}-${positions[0] ?? 1})*${rows}+1`;
  const changed = `${newLane}+MIN(MOD(${moved}-1,${positions.length})+1,${highest})`;
  return when(`${input(path, "changes")}=${year}`, changed, moved);
}
