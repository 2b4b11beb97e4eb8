import { fiscalCode, schoolYear } from "../../agreement/years";
import { area, cell } from "../plan/cells";
import { withStyles } from "../plan/columns";
import { columnOf } from "../plan/references";
import { formula, type Content, type SheetPlan, type Table } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { ACCOUNT_KINDS, NO_ACCOUNT } from "./accounts-sheet";
import { putChecks } from "./front-page";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import { budgetCell } from "./other-costs-sheet";
import { PARTS } from "./row-references";
import type { RowsSheet } from "./rows-sheet";
import { keysOf } from "./schedules-sheet";

const HEADER = 5;
/** The parts of the chart's bars, each with the lines of the table that it takes together. */
const BARS: readonly (readonly [part: string, lines: readonly string[]])[] = [
  ["Salaries", ["Salary"]],
  [
    "Other pay",
    ["Extra days", "Longevity", "Stipends", "Stay-well", "Travel", "Stipends of people not on the staff list"],
  ],
  ["Other costs", ["Other costs"]],
];
const COLORS = ["#0F4C5C", "#C7722B", "#7A8B99"];
const CHART_ROWS = 16;

type OfYear = (year: number, code: string) => string;
type CostLine = readonly [label: string, of: OfYear];

const at = (row: number, year: number) => cell(row, 2 + year);
const change = (row: number, year: number) => `${at(row, year)}-${at(row, year - 1)}`;

function fte({ yearCells }: RowsSheet, year: number): string {
  return `SUMPRODUCT(${yearCells(year, "FTE")}*${yearCells(year, "Days worked")}/${yearCells(year, "Work year")})`;
}

/** What the budget is made of. */
const costLines = (names: BudgetNames, rows: RowsSheet): readonly CostLine[] => [
  ...PARTS.map((part) => [part, (year: number) => `SUM(${rows.yearCells(year, part)})`] as const),
  [
    "Stipends of people not on the staff list",
    (year) => budgetCell(names, "Stipends of people not on the staff list", year),
  ],
  ["Other costs", (year) => budgetCell(names, "Other costs", year)],
];

/** The costs by year with their total, which is the last row. */
function costsTable(names: BudgetNames, { years }: BudgetOptions, lines: readonly CostLine[]): Table {
  const [first, last] = [HEADER + 1, HEADER + lines.length];
  return {
    name: budgetName(names, "BudgetSummary"),
    row: HEADER,
    column: 1,
    columns: withStyles([
      { heading: "Cost", width: 44 },
      ...years.map(({ ends }) => ({
        heading: `${fiscalCode(ends)} ${schoolYear(ends)}`,
        width: 18,
        format: "money" as const,
      })),
    ]),
    rows: [
      ...lines.map(([label, of]): readonly Content[] => [
        label,
        ...years.map(({ ends }, year) => formula(`=${of(year, fiscalCode(ends))}`)),
      ]),
      ["Total budget", ...years.map((_, year) => formula(`=SUM(${at(first, year)}:${at(last, year)})`))],
    ],
  };
}

type FactLine = readonly [label: string, format: "money" | "percent2" | "share", of: OfYear];

/** What is said of the total: how it changes, the FTE, and which kinds of accounts pay it. */
function factLines(names: BudgetNames, rows: RowsSheet, total: number): readonly FactLine[] {
  const kinds = (heading: string) => columnOf(budgetName(names, "BudgetKinds"), heading);
  const paidBy = (label: string, kind: string): FactLine => [
    label,
    "money",
    (_, code) => `SUMIFS(${kinds(code)},${kinds("Kind")},"${kind}")`,
  ];
  const changeOf = (of: (year: number) => string) => (year: number) => (year === 0 ? "" : of(year));
  const percent = (year: number) => `IF(${at(total, year - 1)}=0,0,(${change(total, year)})/${at(total, year - 1)})`;
  return [
    ["Change from the year before", "money", changeOf((year) => change(total, year))],
    ["Change in percent", "percent2", changeOf(percent)],
    ["FTE, for the days worked", "share", (year) => fte(rows, year)],
    ...ACCOUNT_KINDS.map((kind) => paidBy(`Paid by accounts of the kind ${kind}`, kind)),
    paidBy("Without an account or kind", NO_ACCOUNT),
  ];
}

/** Which years are printed, and which are projected. */
function noteOf({ years }: BudgetOptions): string {
  const codes = (printed: boolean) =>
    years.flatMap(({ ends }) => (keysOf(ends).printed === printed ? [fiscalCode(ends)] : [])).join(", ");
  const [printed, projected] = [codes(true), codes(false)];
  return [
    ...(printed ? [`${printed}: salaries as printed in Appendix B.`] : []),
    ...(projected ? [`${projected}: projected, by assumed raises.`] : []),
  ].join(" ");
}

/** The budget on one page for the school committee: what it is made of, how it changes, and a chart. */
export function summarySheet(names: BudgetNames, options: BudgetOptions, rows: RowsSheet): SheetPlan {
  const { years } = options;
  const width = years.length + 1;
  const costs = costLines(names, rows);
  const total = HEADER + costs.length + 1;
  const facts = factLines(names, rows, total);
  const builder = new SheetBuilder(names.sheets.summary)
    .put(1, 1, "Budget for the school committee", "title", width)
    .put(2, 1, noteOf(options), "note", width)
    .table(costsTable(names, options, costs))
    .style(area(HEADER, 2, 1, years.length), "headerCenter")
    .style(area(total, 1, 1, width), "label");
  putChecks(builder, names, 3, 1);
  facts.forEach(([label, format, of], line) => {
    const row = total + 2 + line;
    builder.put(row, 1, label, "label");
    years.forEach(({ ends }, year) => {
      const text = of(year, fiscalCode(ends));
      if (text !== "") builder.put(row, 2 + year, formula(`=${text}`), "computed");
    });
    builder.format(area(row, 2, 1, years.length), format);
  });
  const chartRow = total + 2 + facts.length + 1;
  addChart(builder, {
    chartRow,
    width,
    first: HEADER + 1,
    lines: costs.map(([label]) => label),
    years,
  });
  return builder.done({ wide: 1, tall: 1, footer: names.sheets.summary });
}

interface ChartPlace {
  readonly chartRow: number;
  readonly width: number;
  /** The table's first row, and the labels of its lines. */
  readonly first: number;
  readonly lines: readonly string[];
  readonly years: BudgetOptions["years"];
}

/** The chart, the same in words, and the cells that it is drawn from. */
function addChart(builder: SheetBuilder, { chartRow, width, first, lines, years }: ChartPlace): void {
  const bars = chartRow + CHART_ROWS + 3;
  const title = "Budget by year, in dollars";
  const said = years.map(({ ends }, year) => {
    const parts = BARS.map(([part], bar) => `"${part} "&TEXT(${cell(bars + 1 + year, 2 + bar)},"#,##0")`);
    return `"${fiscalCode(ends)}: "&${parts.join('&", "&')}&". "`;
  });
  builder
    .put(chartRow + CHART_ROWS, 1, formula(`="The chart in words: "&${said.join("&")}`), "note", width)
    .height(chartRow + CHART_ROWS, 16 * Math.ceil((years.length * 2) / 3) + 16)
    .write(bars, 1, [["Year", ...BARS.map(([part]) => part)]], "band")
    .write(
      bars + 1,
      1,
      years.map(({ ends }, year) => [
        fiscalCode(ends),
        ...BARS.map(([, of]) => formula(`=${of.map((line) => at(first + lines.indexOf(line), year)).join("+")}`)),
      ]),
    )
    .format(area(bars + 1, 2, years.length, BARS.length), "money")
    .chart({
      name: title,
      type: "stacked bars",
      title,
      source: area(bars, 1, years.length + 1, BARS.length + 1),
      place: area(chartRow, 1, CHART_ROWS - 1, Math.max(width, BARS.length + 1)),
      colors: COLORS,
    });
}
