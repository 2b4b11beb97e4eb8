import { fiscalCode } from "../../agreement/years";
import { area, cell } from "../plan/cells";
import { computed, typed, withStyles } from "../plan/columns";
import { headings, inRow } from "../plan/references";
import { formula, type Content, type FormatName, type SheetPlan, type Table } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { NO_ACCOUNT as NONE } from "./accounts-sheet";
import { type Check, checkLines, type Group } from "./check-lines";
import { CONTROL_HEADINGS, controlTotals } from "./control-totals";
import { CHECKS_ROW } from "./front-page";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import { PARTS, type RowHeading, TOTAL } from "./row-references";
import type { RowsSheet } from "./rows-sheet";
import { lanesOf, newestSteps } from "./schedules-sheet";

const ROOM_FOR_GROUPS = 8;

const yearColumns = (options: BudgetOptions, text: (year: number) => string, format: FormatName = "money") =>
  options.years.map(({ ends }, year) => computed(fiscalCode(ends), 19, `=${text(year)}`, format));

function costs(names: BudgetNames, options: BudgetOptions, rows: RowsSheet, row: number): Table {
  const name = budgetName(names, "BudgetCosts");
  const of = headings(budgetName(names, "BudgetRows"), PARTS[0], TOTAL);
  return {
    name,
    row,
    column: 1,
    columns: withStyles([
      { heading: "Cost", width: 50 },
      ...yearColumns(
        options,
        (year) => `SUMPRODUCT((${of}=${inRow(name, "Cost")})*${rows.yearCells(year, PARTS[0], TOTAL)})`,
      ),
    ]),
    rows: [...PARTS, TOTAL].map((part) => [part, ...options.years.map(() => null)]),
  };
}

/** Totals by school, position, lane or step; whoever has none is in the line "(none)", or on step 0. */
function grouped(names: BudgetNames, options: BudgetOptions, rows: RowsSheet, group: Group, row: number): Table {
  const { table, heading, values } = group;
  const name = budgetName(names, table);
  const own = inRow(name, heading);
  const isStep = heading === "Step";
  const cells = (year: number) => {
    const own = rows.yearCells(year, heading);
    return isStep ? `INT(${own})*(${rows.yearCells(year, "Lane")}<>"")` : own;
  };
  const value = isStep ? own : `IF(${own}="${NONE}","",${own})`;
  const amount = (year: number) => `SUMPRODUCT((${cells(year)}=${value})*${rows.yearCells(year, TOTAL)})`;
  const listed = isStep ? values : [NONE, ...values, ...Array.from({ length: ROOM_FOR_GROUPS }, () => null)];
  return {
    name,
    row,
    column: 1,
    columns: withStyles([
      isStep ? { heading, width: 50 } : { ...typed(heading, 50), format: "text" },
      ...yearColumns(options, (year) => `IF(${own}="",0,${amount(year)})`, isStep ? "money" : "moneyOrBlank"),
    ]),
    rows: listed.map((value): readonly Content[] => [value, ...options.years.map(() => null)]),
  };
}

/** How the salaries of a budget and an offer's over the same people are one. */
const SALARIES: readonly (readonly [label: string, of: (sum: (heading: RowHeading) => string) => string])[] = [
  ["Annual salaries, as in an offer", (sum) => sum("Annual salary")],
  ["Salary less annual salaries: part years, changes", (sum) => `ROUND(${sum("Salary")}-${sum("Annual salary")},2)`],
];

/** The sums of the rows' salaries, year by year. */
function putSalaries(builder: SheetBuilder, { years }: BudgetOptions, rows: RowsSheet, row: number): void {
  SALARIES.forEach(([label, of], line) => {
    builder.put(row + line, 1, label, "label");
    years.forEach((_, year) => {
      const cells = (heading: RowHeading) => `SUM(${rows.yearCells(year, heading)})`;
      builder.put(row + line, 2 + year, formula(`=${of(cells)}`), "computed");
    });
  });
  builder.format(area(row, 2, SALARIES.length, years.length), "money");
}

/** The checks with their sum, which every sheet of the budget shows. */
function putCheckLines(builder: SheetBuilder, lines: readonly Check[]): void {
  builder
    .put(CHECKS_ROW - 1, 1, "Checks", "subtitle")
    .put(CHECKS_ROW, 1, "All checks (must be 0)", "label")
    .put(CHECKS_ROW, 2, formula(`=SUM(${cell(CHECKS_ROW + 1, 2)}:${cell(CHECKS_ROW + lines.length, 2)})`), "computed")
    .write(
      CHECKS_ROW + 1,
      1,
      lines.map(([label, check]): Content[] => [label, formula(`=IFERROR(${check},1)`)]),
    )
    .condition({ area: area(CHECKS_ROW, 2, lines.length + 1), style: "bad", formula: `=B${CHECKS_ROW}<>0` });
}

/** The front page of a budget: checks on top, then the costs by part, school, position, lane and step. */
export function totalsSheet(names: BudgetNames, options: BudgetOptions, rows: RowsSheet): SheetPlan {
  const groups: readonly Group[] = [
    { table: "BudgetSchools", heading: "School", values: options.schools },
    { table: "BudgetPositions", heading: "Position", values: options.positions },
    { table: "BudgetByLane", heading: "Lane", values: lanesOf(options) },
    { table: "BudgetByStep", heading: "Step", values: Array.from({ length: newestSteps() + 1 }, (_, step) => step) },
  ];
  const checks = checkLines(names, options, groups);
  const costsRow = CHECKS_ROW + checks.length + 5;
  const salariesRow = costsRow + PARTS.length + 3;
  const controlsRow = salariesRow + SALARIES.length + 3;
  const controls = controlTotals(options, rows, controlsRow + 1);
  const differences = `${cell(controlsRow + 1, 4)}:${cell(controlsRow + Math.max(1, controls.length), 4)}`;
  const lines: readonly Check[] = [
    ...checks,
    ["Annual salaries less those of GARDNER.PAYROLL", `SUMPRODUCT(ABS(${differences}))`],
  ];
  const builder = new SheetBuilder(names.sheets.totals)
    .style(area(costsRow, 2, 1, options.years.length), "headerCenter")
    .put(1, 1, names.sheets.totals, "title")
    .put(2, 1, "Projected years follow from assumed raises; printed ones from Appendix B.", "note", 4);
  putCheckLines(builder, lines);
  builder
    .put(costsRow - 1, 1, "Costs by part", "subtitle")
    .table(costs(names, options, rows, costsRow))
    .put(controlsRow - 1, 1, "Control totals of printed years", "subtitle")
    .write(controlsRow, 1, [CONTROL_HEADINGS], "band")
    .write(controlsRow + 1, 1, controls)
    .format(area(controlsRow + 1, 2, Math.max(1, controls.length), 3), "money");
  putSalaries(builder, options, rows, salariesRow);
  let row = controlsRow + controls.length + 4;
  for (const group of groups) {
    const table = grouped(names, options, rows, group, row);
    builder.put(row - 1, 1, `By ${group.heading.toLowerCase()}${HINTS[group.heading] ?? ""}`, "subtitle").table(table);
    builder.style(area(row, 2, 1, options.years.length), "headerCenter");
    row += table.rows.length + 3;
  }
  return builder.done({ wide: 1, footer: names.sheets.totals });
}

const HINTS: Readonly<Partial<Record<Group["heading"], string>>> = {
  School: " (type a school that is not here, such as one of a planned position)",
  Position: " (type a position that is not here, such as a planned one)",
  Step: " (0: not paid by the schedule; a half step is with the step below)",
};
