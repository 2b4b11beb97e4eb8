import { SALARIES, type SalarySchedule } from "../../agreement/schedule";
import { fiscalCode, YEARS } from "../../agreement/years";
import { settledIn } from "../../rules/figures";
import { toCents } from "../costing/rounding";
import { area, cell, onSheet } from "../plan/cells";
import { HEADING_HEIGHT } from "../plan/column-width";
import { pageGroups } from "../plan/page-groups";
import { beside } from "../plan/references";
import { formula, type Content, type SheetPlan, type Table, type TableColumn } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { putChecks } from "./front-page";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";

/**
 * The salary schedules as one table, a row for each schedule and step. A schedule is known by its key: FY14 for the one
 * with which the year opens, "FY16 later" for the one after a raise inside a projected year.
 */
interface ScheduleKeys {
  readonly opening: string;
  /** The same as the opening one in a printed year. */
  readonly later: string;
  readonly printed: boolean;
}

const TABLE_ROW = 15;
/** Before it are the schedule, the running number of the row, the step and the source. */
const FIRST_LANE = 5;
/** Raises of projected schedules are typed above the table. */
const RAISES_ROW = 5;

interface Block {
  readonly key: string;
  readonly source: string;
  readonly printed: SalarySchedule | null;
}

const LATER = " later";

function printedOf(ends: number): SalarySchedule | null {
  const year = YEARS.find((one) => one.ends === ends);
  return (year && settledIn(year, SALARIES)?.value) ?? null;
}

export function keysOf(ends: number): ScheduleKeys {
  const code = fiscalCode(ends);
  const printed = printedOf(ends) !== null;
  return { opening: code, later: printed ? code : code + LATER, printed };
}

/** The lanes of the newest printed schedule that the budget needs. */
export function lanesOf({ years }: Pick<BudgetOptions, "years">): readonly string[] {
  const printed = years.map(({ ends }) => printedOf(ends)).findLast((one) => one !== null);
  return (printed ?? newestPrinted().schedule).lanes;
}

function newestPrinted(): { readonly ends: number; readonly schedule: SalarySchedule } {
  for (const { ends } of [...YEARS].reverse()) {
    const schedule = printedOf(ends);
    if (schedule) return { ends, schedule };
  }
  throw new Error("no agreement has a schedule");
}

/** The steps of the newest printed schedule. */
export const newestSteps = (): number => newestPrinted().schedule.rows.length;

/** The schedules that are needed: those of the years, and the printed one that projections begin with. */
function blocksOf({ years }: BudgetOptions): readonly Block[] {
  const newest = newestPrinted().ends;
  const first = years[0]?.ends ?? newest;
  const last = years.at(-1)?.ends ?? newest;
  const from = Math.min(first, newest);
  return Array.from({ length: last - from + 1 }, (_, at) => from + at)
    .filter((ends) => ends >= first || ends >= newest)
    .flatMap((ends): Block[] => {
      const { opening, later } = keysOf(ends);
      const printed = printedOf(ends);
      if (printed) return [{ key: opening, source: `Appendix B, ${opening}`, printed }];
      const projected = { source: "Projected", printed: null };
      return [
        { key: opening, ...projected },
        { key: later, ...projected },
      ];
    });
}

export interface Schedules {
  readonly sheet: SheetPlan;
  /** The place of a schedule's first step in the table, by its key. */
  readonly at: (key: string) => string;
  /** A salary, by the place of its schedule, its step and its lane; half steps lie between two. */
  readonly salary: (at: string, step: string, lane: string) => string;
  /** Whether a lane is on the schedules, by its code's formula. */
  readonly hasLane: (code: string) => string;
}

const projectedOf = (blocks: readonly Block[]) => blocks.filter(({ printed }) => printed === null);

/** The schedules below each other: printed salaries, and those that follow from the schedule above and its raise. */
function stepsTable(names: BudgetNames, lanes: readonly string[], blocks: readonly Block[]): Table {
  const steps = newestSteps();
  const projected = projectedOf(blocks);
  const raise = (block: Block, column: number) => cell(RAISES_ROW + 1 + projected.indexOf(block), column, true);
  const salary = (block: Block, at: number, step: number, lane: number): Content => {
    const { printed } = block;
    if (printed) return printed.rows[step]?.[printed.lanes.indexOf(lanes[lane] ?? "")] ?? null;
    const before = cell(TABLE_ROW + 1 + (at - 1) * steps + step, FIRST_LANE + lane);
    return formula(`=${toCents(`${before}*(1+${raise(block, 2)})+${raise(block, 3)}`)}`);
  };
  return {
    name: budgetName(names, "BudgetSteps"),
    row: TABLE_ROW,
    column: 1,
    columns: [
      { heading: "Schedule", width: 14 },
      { heading: "No.", width: 14, format: "whole" },
      { heading: "Step", width: 8, format: "whole", style: "center" },
      { heading: "Source", width: 18 },
      ...lanes.map((heading): TableColumn => ({ heading, width: 12, format: "money" })),
    ],
    rows: blocks.flatMap((block, at) =>
      Array.from({ length: steps }, (_, step): Content[] => [
        block.key,
        at * steps + step + 1,
        step + 1,
        block.source,
        ...lanes.map((_lane, lane) => salary(block, at, step, lane)),
      ]),
    ),
  };
}

/** The raises of projected schedules, in percent and then in dollars. */
function putRaises(builder: SheetBuilder, projected: readonly Block[], assumedRaise: number): void {
  builder
    .put(4, 1, "Assumed raises of projected schedules", "subtitle")
    .write(RAISES_ROW, 1, [["Schedule", "Raise (percent)", "and then dollars"]], "band")
    .write(
      RAISES_ROW + 1,
      1,
      projected.map(({ key }) => [key, key.endsWith(LATER) ? 0 : assumedRaise, 0]),
    )
    .height(RAISES_ROW, HEADING_HEIGHT);
  if (projected.length > 0)
    builder
      .style(area(RAISES_ROW + 1, 2, projected.length, 2), "input")
      .format(area(RAISES_ROW + 1, 2, projected.length), "percent2")
      .format(area(RAISES_ROW + 1, 3, projected.length), "money");
}

/** How formulas find a salary in the table. */
function lookUps(sheet: string, { name, rows }: Table, lanes: number): Omit<Schedules, "sheet"> {
  const headings = onSheet(sheet, area(TABLE_ROW, FIRST_LANE, 1, lanes));
  const salaries = onSheet(sheet, area(TABLE_ROW, FIRST_LANE, 1 + rows.length, lanes));
  return {
    hasLane: (code) => `ISNUMBER(MATCH(${code},${headings},0))`,
    at: (key) => beside(name, key, "Schedule", "No."),
    salary: (at, step, lane) => {
      const part = `(${step}-INT(${step}))`;
      // On a whole step both are the same cell.
      const below = `HLOOKUP(${lane},${salaries},${at}+INT(${step}),FALSE)`;
      const above = `HLOOKUP(${lane},${salaries},${at}+INT(${step})+(${step}>INT(${step})),FALSE)`;
      return toCents(`${below}*(1-${part})+${above}*${part}`);
    },
  };
}

/** The sheet with the schedules: printed ones as data with their clause, projected ones as formulas of the raises. */
export function schedulesSheet(names: BudgetNames, options: BudgetOptions): Schedules {
  const name = names.sheets.schedules;
  const lanes = lanesOf(options);
  const blocks = blocksOf(options);
  const table = stepsTable(names, lanes, blocks);
  const builder = new SheetBuilder(name);
  putChecks(builder, names, 3, 1, 2);
  builder
    .put(1, 1, "Salary schedules", "title")
    .put(
      2,
      1,
      "Printed schedules are data of Appendix B. " +
        "Projected ones follow from the schedule above them and the raise typed here.",
      "note",
      12,
    )
    .table(table)
    .freeze(TABLE_ROW, FIRST_LANE - 1);
  putRaises(builder, projectedOf(blocks), options.assumedRaise);
  const [printed, ...more] = pageGroups(table.columns, FIRST_LANE - 1);
  return {
    sheet: builder.done({
      landscape: true,
      wide: 1,
      area: printed,
      furtherAreas: more,
      titleRows: { from: TABLE_ROW, to: TABLE_ROW },
      titleColumns: FIRST_LANE - 1,
      footer: name,
    }),
    ...lookUps(name, table, lanes.length),
  };
}
