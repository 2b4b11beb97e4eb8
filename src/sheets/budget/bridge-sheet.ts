import { fiscalCode } from "../../agreement/years";
import { area, cell, onSheet } from "../plan/cells";
import { withStyles } from "../plan/columns";
import { columnOf } from "../plan/references";
import { formula, type Content, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { changesPositions, PLANNED_KINDS } from "./changes-sheet";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import { putChecks } from "./front-page";
import { BUDGET_LINES, budgetCell, type BudgetLine } from "./other-costs-sheet";
import { type RowHeading, TOTAL } from "./row-references";
import type { RowsSheet } from "./rows-sheet";

const HEADER = 6;

/** A line of the bridge: the dollars of a year, and the FTE where people come or go. */
interface Line {
  readonly label: string;
  readonly dollars: (year: number) => string;
  readonly fte?: (year: number) => string;
}

const OPENING = "Budget of the year before";
const CLOSING = "Budget of the year";

type YearOf = (heading: RowHeading) => string;
type YearCells = RowsSheet["yearCells"];

const sum = (amounts: string) => `ROUND(SUMPRODUCT(${amounts}),6)`;
const whole = (year: number, cells: YearCells) => `(${cells(year, "Days worked")}=${cells(year, "Work year")})`;
/** 1 for who works both whole years, 0 for all others. */
const same = (year: number, cells: YearCells) => `${whole(year - 1, cells)}*${whole(year, cells)}`;
const worked = (year: number, cells: YearCells) =>
  `${cells(year, "FTE")}*${cells(year, "Days worked")}/${cells(year, "Work year")}`;
const dollars = (year: number, cells: YearCells) => cells(year, TOTAL);

/** What changes for the same people: of those alone who work both whole years. */
function samePeople({ yearCells }: RowsSheet): readonly Line[] {
  const line = (what: string, of: (now: YearOf, before: YearOf) => string): Line => ({
    label: `Same people: ${what}`,
    dollars: (year) => {
      const ofYear = (one: number) => (heading: RowHeading) => yearCells(one, heading);
      return sum(`${same(year, yearCells)}*(${of(ofYear(year), ofYear(year - 1))})`);
    },
  });
  const change = (of: (year: YearOf) => string) => (now: YearOf, before: YearOf) => `(${of(now)})-(${of(before)})`;
  return [
    line("steps", (now, before) => `${now("On the old lane")}-${before("Annual salary")}`),
    line("lanes", (now) => `${now("On the old schedule")}-${now("On the old lane")}`),
    line("the schedule", (now) => `${now("Annual salary")}-${now("On the old schedule")}`),
    line(
      "raises and lane changes inside a year",
      change((of) => `${of("Salary")}-${of("Annual salary")}`),
    ),
    line(
      "longevity, stipends and other pay",
      change((of) => `${of(TOTAL)}-${of("Salary")}`),
    ),
  ];
}

/** What everyone adds who comes or goes; of planned positions, those alone that are added or cut. */
function turnover(names: BudgetNames, rows: RowsSheet): readonly Line[] {
  const kinds = columnOf(budgetName(names, "BudgetPlanned"), "Kind");
  const isCounted = PLANNED_KINDS.filter(changesPositions).map((kind) => `(${kinds}="${kind}")`);
  const change = (year: number, amount: typeof worked, cells: YearCells) =>
    `(1-${same(year, cells)})*(${amount(year, cells)}-${amount(year - 1, cells)})`;
  const all = (amount: typeof worked) => (year: number) => sum(change(year, amount, rows.yearCells));
  const positions = (amount: typeof worked) => (year: number) =>
    sum(`((${isCounted.join("+")})>0)*${change(year, amount, rows.plannedCells)}`);
  const people = (amount: typeof worked) => (year: number) => `${all(amount)(year)}-${positions(amount)(year)}`;
  return [
    {
      label: "Turnover: people who start, leave or are on leave",
      dollars: people(dollars),
      fte: people(worked),
    },
    { label: "Positions added and cut", dollars: positions(dollars), fte: positions(worked) },
  ];
}

/** What a year's budget opens with, and what each cause adds to it. */
function bridgeLines(names: BudgetNames, rows: RowsSheet): readonly Line[] {
  const difference = (line: BudgetLine): Line => ({
    label: line,
    dollars: (year) => `${budgetCell(names, line, year)}-${budgetCell(names, line, year - 1)}`,
  });
  return [
    {
      label: OPENING,
      dollars: (year) => budgetCell(names, "Total budget", year - 1),
      fte: (year) => sum(worked(year - 1, rows.yearCells)),
    },
    ...samePeople(rows),
    ...turnover(names, rows),
    difference(BUDGET_LINES[1]),
    difference(BUDGET_LINES[2]),
  ];
}

/** From one year's budget to the next: what each cause adds, with the FTE beside it. */
export function bridgeSheet(names: BudgetNames, options: BudgetOptions, rows: RowsSheet): SheetPlan {
  const lines = bridgeLines(names, rows);
  const years = options.years.slice(1).map(({ ends }, at) => ({ code: fiscalCode(ends), year: at + 1 }));
  const [first, last] = [HEADER + 1, HEADER + lines.length];
  const columns = years.flatMap(({ code }) => [
    { heading: code, width: 18, format: "money" as const },
    { heading: `${code} FTE`, width: 14, format: "share" as const },
  ]);
  const total = (column: number) => formula(`=ROUND(SUM(${cell(first, column)}:${cell(last, column)}),6)`);
  const body = lines.map(({ label, dollars, fte }): readonly Content[] => [
    label,
    ...years.flatMap(({ year }) => [formula(`=${dollars(year)}`), fte ? formula(`=${fte(year)}`) : 0]),
  ]);
  const builder = new SheetBuilder(names.sheets.bridge)
    .put(1, 1, "Bridge from year to year", "title")
    .put(
      2,
      1,
      "What each cause adds to the budget. Steps, lanes and the schedule are priced one after the other, each for a " +
        "whole year; changes that count for only part of a year have a line of their own. FTE are counted for the " +
        "days worked.",
      "note",
      1 + columns.length,
    )
    .height(2, 64)
    .put(4, 1, "Parts less the budget of the year (must be 0)", "label")
    .table({
      name: budgetName(names, "BudgetBridge"),
      row: HEADER,
      column: 1,
      columns: withStyles([{ heading: "Cause", width: 52 }, ...columns]),
      rows: [...body, [CLOSING, ...columns.map((_, at) => total(2 + at))]],
    });
  putChecks(builder, names, 3, 1);
  years.forEach(({ year }, at) => {
    const closing = cell(last + 1, 2 + 2 * at);
    const dollars = formula(`=ROUND(${closing}-${budgetCell(names, "Total budget", year)},2)`);
    const fte = formula(`=ROUND(${cell(last + 1, 3 + 2 * at)}-${lines[0]?.fte?.(year + 1) ?? 0},4)`);
    builder.put(4, 2 + 2 * at, dollars, "computed").put(4, 3 + 2 * at, fte, "computed");
  });
  builder.style(area(HEADER, 2, 1, columns.length), "headerCenter");
  return builder.style(area(last + 1, 1, 1, 1 + columns.length), "label").done({
    landscape: years.length > 1,
    wide: 1,
    tall: 1,
    footer: names.sheets.bridge,
  });
}

/** How far the parts of the bridges are from the budgets; 0 where they add up. */
export function bridgeCheck(names: BudgetNames, { years }: BudgetOptions): string {
  return `SUMPRODUCT(ABS(${onSheet(names.sheets.bridge, area(4, 2, 1, 2 * (years.length - 1)))}))`;
}
