import { fiscalCode, schoolYear } from "../../agreement/years";
import { area, cell } from "../plan/cells";
import { withStyles } from "../plan/columns";
import { columnOf } from "../plan/references";
import { formula, type Content, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { ACCOUNT_KINDS, NO_ACCOUNT } from "./accounts-sheet";
import { putChecks } from "./front-page";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import { budgetCell } from "./other-costs-sheet";
import { type Part, PARTS } from "./row-references";
import type { RowsSheet } from "./rows-sheet";
import { keysOf } from "./schedules-sheet";

const HEADER = 5;
/** The parts of the chart's bars, each with the lines of the table that it takes together. */
const BARS: readonly (readonly [part: string, lines: readonly string[]])[] = [
  ["Salaries", ["Salary"]],
  ["Other pay", ["Further days", "Longevity", "Stipends", "Stay-well", "Travel", "Stipends of others"]],
  ["Other costs", ["Other costs"]],
];
const COLORS = ["#0F4C5C", "#C7722B", "#7A8B99"];
const CHART_ROWS = 16;

/** The budget on one page for the school committee: what it is made of, how it changes, and a chart. */
export function summarySheet(names: BudgetNames, options: BudgetOptions, rows: RowsSheet): SheetPlan {
  const { years } = options;
  const width = years.length + 1;
  const part = (heading: Part) => (year: number) => `SUM(${rows.yearCells(year, heading)})`;
  const kinds = (code: string, kind: string) => {
    const column = (heading: string) => columnOf(budgetName(names, "BudgetKinds"), heading);
    return `SUMIFS(${column(code)},${column("Kind")},"${kind}")`;
  };
  const lines: readonly (readonly [label: string, of: (year: number, code: string) => string])[] = [
    ...PARTS.map((heading) => [heading, part(heading)] as const),
    ["Stipends of others", (year) => budgetCell(names, "Stipends of people not on the staff list", year)],
    ["Other costs", (year) => budgetCell(names, "Other costs", year)],
  ];
  const [first, last] = [HEADER + 1, HEADER + lines.length];
  const inAll = last + 1;
  const below: readonly (readonly [
    label: string,
    format: "money" | "percent2" | "share",
    of: (year: number, code: string) => string,
  ])[] = [
    ["Change from the year before", "money", (year) => (year === 0 ? "" : change(inAll, year))],
    [
      "Change in percent",
      "percent2",
      (year) => (year === 0 ? "" : `IF(${at(inAll, year - 1)}=0,0,(${change(inAll, year)})/${at(inAll, year - 1)})`),
    ],
    ["FTE, for the days worked", "share", (year) => fte(rows, year)],
    ...ACCOUNT_KINDS.map(
      (kind) =>
        [`Paid by accounts of the kind ${kind}`, "money", (_: number, code: string) => kinds(code, kind)] as const,
    ),
    ["Without an account or kind", "money", (_, code) => kinds(code, NO_ACCOUNT)],
  ];
  const printed = years.filter(({ ends }) => keysOf(ends).printed).map(({ ends }) => fiscalCode(ends));
  const projected = years.filter(({ ends }) => !keysOf(ends).printed).map(({ ends }) => fiscalCode(ends));
  const note = [
    printed.length > 0 ? `${printed.join(", ")}: salaries as printed in Appendix B.` : "",
    projected.length > 0 ? `${projected.join(", ")}: projected, by assumed raises.` : "",
  ];
  const builder = new SheetBuilder(names.sheets.summary)
    .put(1, 1, "Budget for the school committee", "title", width)
    .put(2, 1, note.join(" ").trim(), "note", width)
    .table({
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
    })
    .style(area(HEADER, 2, 1, years.length), "headerCenter")
    .style(area(inAll, 1, 1, width), "label");
  putChecks(builder, names, 3, 1);
  const facts = inAll + 2;
  below.forEach(([label, format, of], line) => {
    builder.put(facts + line, 1, label, "label");
    years.forEach(({ ends }, year) => {
      const text = of(year, fiscalCode(ends));
      if (text !== "") builder.put(facts + line, 2 + year, formula(`=${text}`), "computed");
    });
    builder.format(area(facts + line, 2, 1, years.length), format);
  });
  const chartRow = facts + below.length + 1;
  const bars = chartRow + CHART_ROWS + 3;
  addChart(builder, { chartRow, bars, width, first, lines: lines.map(([label]) => label), years });
  return builder.done({ wide: 1, tall: 1, footer: names.sheets.summary });
}

const at = (row: number, year: number) => cell(row, 2 + year);
const change = (row: number, year: number) => `${at(row, year)}-${at(row, year - 1)}`;

function fte({ yearCells }: RowsSheet, year: number): string {
  return `SUMPRODUCT(${yearCells(year, "FTE")}*${yearCells(year, "Days worked")}/${yearCells(year, "Work year")})`;
}

interface ChartPlace {
  readonly chartRow: number;
  /** The first row of the cells that the chart is drawn from. */
  readonly bars: number;
  readonly width: number;
  /** The table's first row, and the labels of its lines. */
  readonly first: number;
  readonly lines: readonly string[];
  readonly years: BudgetOptions["years"];
}

/** The chart, the same in words, and the cells that it is drawn from. */
function addChart(builder: SheetBuilder, { chartRow, bars, width, first, lines, years }: ChartPlace): void {
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
