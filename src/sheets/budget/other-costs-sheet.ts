import { fiscalCode } from "../../agreement/years";
import { toCents } from "../costing/rounding";
import { cell } from "../plan/cells";
import { computed, typed, withStyles } from "../plan/columns";
import { columnOf, headings, inRow } from "../plan/references";
import { formula, type Content, type SheetPlan } from "../plan/sheet-plan";
import { oneOf } from "../plan/typing-rules";
import { SheetBuilder } from "../plan/sheet-builder";
import { firstIssue } from "./changes-sheet";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import { TOTAL } from "./row-references";

const HEADER = 8;
const TOTALS_ROW = 4;
const ROOM = 12;

/** What costs are usually beside payroll; rates that the district has to fill in are blank. */
const USUAL: readonly (readonly [cost: string, rate: number | null, note: string])[] = [
  ["Medicare", 0.0145, "The employer's part, federal"],
  ["Pension", null, "Type the rate of payroll"],
  ["Workers' compensation", null, "Type the rate of payroll"],
  ["Insurance, committee's share", null, "Type people and dollars a year for each plan (Article XVI)"],
  ["Substitutes", null, "Type days and dollars a day"],
  ["Reserve for an unsettled contract", null, "Type 1 and the dollars"],
];

/** Costs beside people's rows: what follows payroll at a rate, and what is so many times so many dollars. */
export function otherCostsSheet(names: BudgetNames, options: BudgetOptions): SheetPlan {
  const name = budgetName(names, "BudgetOther");
  const rows = budgetName(names, "BudgetRows");
  const own = (heading: string) => inRow(name, heading);
  const payroll = (code: string) =>
    `SUMPRODUCT((${columnOf(rows, "Year")}=${headings(name, code, code)})*${columnOf(rows, TOTAL)})`;
  const holds = (code: string) => `OR(${own("Year")}="",${own("Year")}=${headings(name, code, code)})`;
  const cost = (code: string) =>
    toCents(`${payroll(code)}*N(${own("Rate of payroll")})+N(${own("Number")})*N(${own("Dollars each")})`);
  const amount = (code: string) => `IF(${holds(code)},${cost(code)},0)`;
  const years = options.years.map(({ ends }) => fiscalCode(ends));
  const numbers = ["Rate of payroll", "Number", "Dollars each"].map(own);
  const issue = firstIssue([
    [`OR(${numbers.map((one) => `AND(${one}<>"",NOT(ISNUMBER(${one})))`).join(",")})`, "Type numbers only."],
    [`OR(${numbers.map((one) => `N(${one})<0`).join(",")})`, "Numbers are 0 or more."],
    [`AND(N(${own("Rate of payroll")})>0,N(${own("Number")})>0)`, "Either a rate, or a number of so many dollars."],
    [`N(${own("Rate of payroll")})>1`, "A rate is at most 100%."],
  ]);
  const columns = withStyles([
    typed("Cost", 34),
    typed("Year", 9, oneOf(years, "Choose a year of this budget, or leave it blank for every year.")),
    { ...typed("Account", 16), format: "text" },
    typed("Rate of payroll", 10, undefined, "percent2"),
    typed("Number", 10),
    typed("Dollars each", 12, undefined, "money"),
    ...options.years.map(({ ends }) => computed(fiscalCode(ends), 15, `=${amount(fiscalCode(ends))}`, "money")),
    typed("Note", 44),
    computed("Issue", 36, `=${issue}`),
  ]);
  const usual = USUAL.map(([cost, rate, note]): readonly Content[] =>
    columns.map(({ heading }) => ({ Cost: cost, "Rate of payroll": rate, Note: note })[heading] ?? null),
  );
  const first = columns.findIndex(({ heading }) => heading === fiscalCode(options.years[0]?.ends ?? 0)) + 1;
  const lines: readonly (readonly [label: string, of: (code: string, column: number) => string])[] = [
    ["People", payroll],
    ["Other costs", (code) => `SUM(${columnOf(name, code)})`],
    ["Budget in all", (_, column) => `${cell(TOTALS_ROW, column)}+${cell(TOTALS_ROW + 1, column)}`],
  ];
  const builder = new SheetBuilder(names.sheets.other)
    .put(1, 1, "Other costs", "title")
    .put(
      2,
      1,
      "A rate of payroll, or a number of so many dollars. A line without a year is for every year.",
      "note",
      6,
    );
  lines.forEach(([label, of], line) => {
    builder.put(TOTALS_ROW + line, first - 1, label, "label");
    options.years.forEach(({ ends }, at) => {
      const where = { row: TOTALS_ROW + line, column: first + at, rows: 1, columns: 1 };
      builder
        .put(where.row, where.column, formula(`=${of(fiscalCode(ends), first + at)}`), "computed")
        .format(where, "money");
    });
  });
  return builder
    .table({
      name,
      row: HEADER,
      column: 1,
      columns,
      rows: [...usual, ...Array.from({ length: ROOM }, () => columns.map(() => null))],
    })
    .freeze(HEADER, 1)
    .done({ landscape: true, wide: 1, titleRows: { from: HEADER, to: HEADER }, footer: names.sheets.other });
}
