import { fiscalCode } from "../../agreement/years";
import { area, cell } from "../plan/cells";
import { computed, typed, withStyles } from "../plan/columns";
import { columnOf, columnsOf, headings, inRow } from "../plan/references";
import { formula, type Content, type SheetPlan, type Table } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { CHECKS_ROW, checkLines, type Group } from "./check-lines";
import { CONTROL_HEADINGS, controlTotals } from "./control-totals";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import { PARTS, TOTAL } from "./row-references";
import type { Schedules } from "./schedules-sheet";

const ROOM_FOR_GROUPS = 8;

const yearColumns = (options: BudgetOptions, text: (code: string) => string) =>
  options.years.map(({ ends }) => computed(fiscalCode(ends), 16, `=${text(fiscalCode(ends))}`, "money"));

function costs(names: BudgetNames, options: BudgetOptions, row: number): Table {
  const name = budgetName(names, "BudgetCosts");
  const rows = budgetName(names, "BudgetRows");
  const [first, last] = [PARTS[0], TOTAL];
  const part = `(${headings(rows, first, last)}=${inRow(name, "Cost")})*${columnsOf(rows, first, last)}`;
  const ofYear = (code: string) => `(${columnOf(rows, "Year")}=${headings(name, code, code)})`;
  return {
    name,
    row,
    column: 1,
    columns: withStyles([
      { heading: "Cost", width: 46 },
      ...yearColumns(options, (code) => `SUMPRODUCT(${ofYear(code)}*${part})`),
    ]),
    rows: [...PARTS, TOTAL].map((part) => [part, ...options.years.map(() => null)]),
  };
}

function grouped(names: BudgetNames, options: BudgetOptions, { table, heading, values }: Group, row: number): Table {
  const name = budgetName(names, table);
  const rows = budgetName(names, "BudgetRows");
  const own = inRow(name, heading);
  const ofYear = (code: string) => `(${columnOf(rows, "Year")}=${headings(name, code, code)})`;
  const ofGroup = `(${columnOf(rows, heading)}=${own})*${columnOf(rows, TOTAL)}`;
  // People paid from more than one account count by their shares.
  const funding = budgetName(names, "BudgetFunding");
  const unsplit = `(${columnOf(rows, "Split")}="No")`;
  const shares = (code: string) => `SUMPRODUCT((${columnOf(funding, "Account")}=${own})*${columnOf(funding, code)})`;
  const amount = (code: string) =>
    heading === "Account"
      ? `SUMPRODUCT(${ofYear(code)}*${unsplit}*${ofGroup})+${shares(code)}`
      : `SUMPRODUCT(${ofYear(code)}*${ofGroup})`;
  const listed = [...values, ...Array.from({ length: ROOM_FOR_GROUPS }, () => null)];
  return {
    name,
    row,
    column: 1,
    columns: withStyles([
      { ...typed(heading, 46), format: "text" },
      ...yearColumns(options, (code) => `IF(${own}="",0,${amount(code)})`),
    ]),
    rows: listed.map((value): readonly Content[] => [value, ...options.years.map(() => null)]),
  };
}

/** The front page of a budget: checks on top, then the costs by part, account, school and position. */
export function totalsSheet(names: BudgetNames, options: BudgetOptions, schedules: Schedules): SheetPlan {
  const groups: readonly Group[] = [
    { table: "BudgetAccounts", heading: "Account", values: options.accounts },
    { table: "BudgetSchools", heading: "School", values: options.schools },
    { table: "BudgetPositions", heading: "Position", values: options.positions },
  ];
  const checks = checkLines(names, options, groups);
  const costsRow = CHECKS_ROW + checks.length + 5;
  const controlsRow = costsRow + PARTS.length + 5;
  const controls = controlTotals(names, options, schedules, controlsRow + 1);
  const differences = `${cell(controlsRow + 1, 4)}:${cell(controlsRow + Math.max(1, controls.length), 4)}`;
  const lines = [
    ...checks,
    ["Annual salaries less those of GARDNER.PAYROLL", `SUMPRODUCT(ABS(${differences}))`] as const,
  ];
  const builder = new SheetBuilder(names.sheets.totals)
    .put(1, 1, names.sheets.totals, "title")
    .put(2, 1, "Projected years follow from assumed raises; printed ones from Appendix B.", "note", 4)
    .put(3, 1, "Checks", "subtitle")
    .put(CHECKS_ROW, 1, "Checks in all (must be 0)", "label")
    .put(CHECKS_ROW, 2, formula(`=SUM(${cell(CHECKS_ROW + 1, 2)}:${cell(CHECKS_ROW + lines.length, 2)})`), "computed")
    .write(
      CHECKS_ROW + 1,
      1,
      lines.map(([label, check]): Content[] => [label, formula(`=IFERROR(${check},1)`)]),
    )
    .condition({ area: area(CHECKS_ROW, 2, lines.length + 1), style: "bad", formula: `=B${CHECKS_ROW}<>0` })
    .put(costsRow - 1, 1, "Costs by part", "subtitle")
    .table(costs(names, options, costsRow))
    .put(controlsRow - 1, 1, "Control totals of printed years", "subtitle")
    .write(controlsRow, 1, [CONTROL_HEADINGS], "band")
    .write(controlsRow + 1, 1, controls)
    .format(area(controlsRow + 1, 2, Math.max(1, controls.length), 3), "money");
  let row = controlsRow + controls.length + 4;
  for (const group of groups) {
    builder.put(row - 1, 1, `By ${group.heading.toLowerCase()}`, "subtitle").table(grouped(names, options, group, row));
    row += group.values.length + ROOM_FOR_GROUPS + 3;
  }
  return builder.done({ wide: 1, footer: names.sheets.totals });
}
