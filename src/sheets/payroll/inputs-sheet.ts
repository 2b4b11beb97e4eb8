import { fiscalCode } from "../../agreement/years";
import { area, cell, onSheet } from "../plan/cells";
import { formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { DATE_RULE } from "../plan/typing-rules";
import type { Name } from "../plan/workbook-plan";
import { PAYROLL_INPUTS, payrollName, type PayrollInput, type PayrollNames } from "./names";
import { inputIssues, issueFormula } from "./input-issues";
import { inputLines, type InputLine } from "./input-lines";
import { inputTables, type TitledTable } from "./input-tables";
import type { PayrollOptions } from "./options";
import { paySchedule, type PaySchedule } from "./pay-schedule";

const FIRST_LINE = 5;
/** The columns of an input: its label, its cell, its clause, what is wrong with it; the tables are beside them. */
const COLUMNS = { label: 1, value: 2, clause: 3, issue: 4, tables: 6 } as const;

export interface PayrollInputs {
  readonly sheet: SheetPlan;
  /** How many inputs have an issue. */
  readonly issues: string;
  /** The longevity tiers, each with the cells of its years and amount. */
  readonly tiers: readonly { readonly years: string; readonly amount: string }[];
  readonly names: readonly Name[];
  readonly schedule: PaySchedule;
}

const ofAllInputs = (column: Exclude<keyof typeof COLUMNS, "tables">) =>
  area(FIRST_LINE, COLUMNS[column], PAYROLL_INPUTS.length);

/** The inputs with their clauses and issues, and above them how many have an issue. */
function putInputs(
  builder: SheetBuilder,
  names: PayrollNames,
  lines: Readonly<Record<PayrollInput, InputLine>>,
  issues: string,
): void {
  const issueOf = inputIssues((input) => payrollName(names, input), names.ends);
  /** A discipline is any text, or blank. */
  const issue = (input: PayrollInput) =>
    input === "PayDiscipline"
      ? null
      : formula(`=${issueFormula(payrollName(names, input), lines[input], issueOf[input])}`);
  builder
    .write(
      FIRST_LINE,
      COLUMNS.label,
      PAYROLL_INPUTS.map((input) => [lines[input].label, lines[input].value, lines[input].note, issue(input)]),
    )
    .style(ofAllInputs("label"), "label")
    .style(ofAllInputs("value"), "input")
    .style(ofAllInputs("clause"), "note")
    .style(ofAllInputs("issue"), "note")
    .condition({ area: ofAllInputs("issue"), style: "bad", formula: `=${cell(FIRST_LINE, COLUMNS.issue)}<>""` })
    .put(FIRST_LINE - 2, COLUMNS.label, "Inputs with an issue (must be 0)", "label")
    .put(FIRST_LINE - 2, COLUMNS.value, formula(`=${issues}`), "computed")
    .condition({
      area: area(FIRST_LINE - 2, COLUMNS.value),
      style: "bad",
      formula: `=${cell(FIRST_LINE - 2, COLUMNS.value)}<>0`,
    })
    .put(FIRST_LINE - 1, COLUMNS.issue, "Issue", "subtitle")
    .width(COLUMNS.issue, 34)
    .width(COLUMNS.label, 52)
    .width(COLUMNS.value, 14)
    .width(COLUMNS.clause, 36);
  PAYROLL_INPUTS.forEach((input, at) => {
    const { format } = lines[input];
    const value = area(FIRST_LINE + at, COLUMNS.value);
    if (format) builder.format(value, format);
    if (format === "date") builder.rule(value, DATE_RULE);
  });
}

/** The cells of the longevity tiers; the table begins with a line for those who get none. */
const tierCells = (sheet: string, { row, column, rows }: TitledTable["table"]): PayrollInputs["tiers"] =>
  rows.slice(1).map((_, at) => ({
    years: onSheet(sheet, area(row + 2 + at, column)),
    amount: onSheet(sheet, area(row + 2 + at, column + 1)),
  }));

/** What payroll's sheets go by: the year's dates, schedule and figures, each with its clause. */
export function payrollInputs(names: PayrollNames, options: PayrollOptions): PayrollInputs {
  const name = names.sheets.inputs;
  const schedule = paySchedule(names, { row: FIRST_LINE, column: COLUMNS.tables });
  const below = FIRST_LINE + schedule.table.rows.length + 4;
  const tables = inputTables(names, options.noSchool, { row: below, column: COLUMNS.tables });
  const issues = `SUMPRODUCT((${onSheet(name, ofAllInputs("issue"))}<>"")*1)`;
  const builder = new SheetBuilder(name)
    .put(1, 1, `Payroll inputs ${fiscalCode(names.ends)}`, "title")
    .put(2, 1, "Change the yellow cells; all payroll sheets follow.", "note", 3);
  putInputs(builder, names, inputLines(options, names.ends), issues);
  for (const { title, table } of [schedule, ...Object.values(tables)]) {
    builder.put(table.row - 1, table.column, title, "subtitle").table(table);
  }
  return {
    sheet: builder.done({
      landscape: true,
      wide: 1,
      area: area(1, 1, FIRST_LINE + PAYROLL_INPUTS.length, COLUMNS.issue),
      furtherAreas: [
        area(FIRST_LINE - 1, COLUMNS.tables, schedule.table.rows.length + 2, schedule.table.columns.length),
        area(below - 1, COLUMNS.tables, tables.noSchool.table.rows.length + 2, 11),
      ],
      footer: name,
    }),
    names: PAYROLL_INPUTS.map((input, at) => ({
      name: payrollName(names, input),
      refersTo: onSheet(name, area(FIRST_LINE + at, COLUMNS.value)),
    })),
    issues,
    tiers: tierCells(name, tables.tiers.table),
    schedule,
  };
}
