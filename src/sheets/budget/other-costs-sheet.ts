import { fiscalCode } from "../../agreement/years";
import { toCents } from "../costing/rounding";
import { area, cell, onSheet, textInFormula } from "../plan/cells";
import { HEADING_HEIGHT } from "../plan/column-width";
import { computed, typed, withStyles } from "../plan/columns";
import { columnOf, inRow } from "../plan/references";
import { formula, type Content, type SheetPlan, type Table } from "../plan/sheet-plan";
import { oneOf } from "../plan/typing-rules";
import { SheetBuilder } from "../plan/sheet-builder";
import { firstIssue, timesIn } from "../plan/formula-parts";
import { putChecks } from "./front-page";
import { INSURANCE_PLANS, NOT_INSURED } from "./insurance-plans";
import { budgetName, STAFF, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import { TOTAL } from "./row-references";
import type { RowsSheet } from "./rows-sheet";

const HEADER = 9;
const TOTALS_ROW = 4;
/** The column of the first year's amounts. */
const FIRST_YEAR = 7;
const ROOM = 12;
const IN_THE_PLAN = "In the plan";

/** What costs are usually beside payroll; rates that the district has to fill in are blank. */
const USUAL: readonly (readonly [cost: string, rate: number | null, note: string])[] = [
  ["Medicare", 0.0145, "The employer's share (federal)"],
  ["Pension", null, "Type the rate of payroll"],
  ["Workers' compensation", null, "Type the rate of payroll"],
  ...INSURANCE_PLANS.map(({ plan }) => [plan, null, "Type what the committee pays a year for each person"] as const),
  ["Substitutes", null, "Type days and dollars a day"],
  ["Reserve for an unsettled contract", null, "Type 1 and the dollars"],
];

/** The lines above the table, which make up the whole budget. */
export const BUDGET_LINES = [
  "People",
  "Stipends of people not on the staff list",
  "Other costs",
  "Total budget",
] as const;
export type BudgetLine = (typeof BUDGET_LINES)[number];

/** The cell of such a line, by the place of its year. */
export function budgetCell(names: BudgetNames, line: BudgetLine, year: number): string {
  return onSheet(names.sheets.other, area(TOTALS_ROW + BUDGET_LINES.indexOf(line), FIRST_YEAR + year));
}

/** How many lines of other costs there are. */
export const OTHER_LINES = USUAL.length + ROOM;

/** The cell of a line of other costs, counted from 0: what is typed, or the amount of a year by its place. */
export function otherCell(
  names: BudgetNames,
  at: number,
  what: "Cost" | "Account" | { readonly year: number },
): string {
  const column = typeof what === "string" ? { Cost: 1, Account: 3 }[what] : FIRST_YEAR + what.year;
  return onSheet(names.sheets.other, area(HEADER + 1 + at, column));
}

/** What the stipends of a year come to whose holders are not on the staff list, such as coaches from outside. */
export function outsideTotal(names: BudgetNames, code: string): string {
  const column = (heading: string) => columnOf(budgetName(names, "BudgetStipends"), heading);
  const outside = `(${column("On staff list")}="No")*(${column("Year")}=${textInFormula(code)})`;
  return `SUMPRODUCT(${outside}*${column("Amount")})`;
}

/** The plan and the tier of everyone on the staff list. */
const PLANS = `${columnOf(STAFF, "Insurance plan")}&" "&${columnOf(STAFF, "Insurance tier")}`;

/** How many insured people are counted in no line. */
export function insuredWithoutLine(names: BudgetNames): string {
  const plan = columnOf(STAFF, "Insurance plan");
  const lines = columnOf(budgetName(names, "BudgetOther"), "Cost");
  return `SUMPRODUCT((${plan}<>"")*(${plan}<>"${NOT_INSURED}")*ISNA(MATCH(${PLANS},${lines},0)))`;
}

/** What is wrong with a line, in a sentence. */
function issueOf(names: BudgetNames, own: (heading: string) => string, years: readonly string[]): string {
  const numbers = ["Rate of payroll", "Number", "Dollars each"].map(own);
  const accounts = columnOf(budgetName(names, "BudgetAccounts"), "Account");
  return firstIssue([
    [`OR(${numbers.map((one) => `AND(${one}<>"",NOT(ISNUMBER(${one})))`).join(",")})`, "Type numbers only."],
    [`OR(${numbers.map((one) => `N(${one})<0`).join(",")})`, "Numbers must be 0 or more."],
    [
      `AND(N(${own("Rate of payroll")})>0,N(${own("Number")})>0)`,
      "Give a rate, or a number and the dollars each, not both.",
    ],
    [`N(${own("Rate of payroll")})>1`, "A rate must be at most 100%."],
    [
      `AND(${own("Year")}<>"",${years.map((code) => `${own("Year")}<>"${code}"`).join(",")})`,
      "Choose a year in this budget.",
    ],
    [`AND(N(${own("Number")})>0,N(${own("Dollars each")})=0)`, "Type the dollars each."],
    [
      `AND(${own("Account")}<>"",${timesIn(own("Account"), accounts)}=0)`,
      `This account is not on the ${names.sheets.accounts} sheet.`,
    ],
  ]);
}

/** The costs with what they follow from, and what each comes to in each year. */
function costsTable(names: BudgetNames, options: BudgetOptions): Table {
  const name = budgetName(names, "BudgetOther");
  const own = (heading: string) => inRow(name, heading);
  const years = options.years.map(({ ends }) => fiscalCode(ends));
  const payroll = (year: number) => [0, 1].map((line) => cell(TOTALS_ROW + line, FIRST_YEAR + year, true)).join("+");
  const amount = (code: string, year: number) => {
    const holds = `OR(${own("Year")}="",${own("Year")}=${textInFormula(code)})`;
    // Without a number that is typed a plan is for everyone on the staff list who is in it.
    const number = `IF(${own("Number")}="",${own(IN_THE_PLAN)},N(${own("Number")}))`;
    const cost = `(${payroll(year)})*N(${own("Rate of payroll")})+${number}*N(${own("Dollars each")})`;
    return `IF(${holds},${toCents(cost)},0)`;
  };
  const columns = withStyles([
    typed("Cost", 34),
    typed("Year", 9, oneOf(years, "Choose a year in this budget, or leave it blank for every year.")),
    { ...typed("Account", 16), format: "text" },
    typed("Rate of payroll", 10, undefined, "percent2"),
    typed("Number", 10),
    typed("Dollars each", 12, undefined, "money"),
    ...years.map((code, year) => computed(code, 15, `=${amount(code, year)}`, "moneyOrBlank")),
    computed(IN_THE_PLAN, 9, `=IF(${own("Cost")}="",0,SUMPRODUCT((${PLANS}=${own("Cost")})*1))`, "wholeOrBlank"),
    typed("Note", 52),
    computed("Issue", 36, `=${issueOf(names, own, years)}`),
  ]);
  const usual = USUAL.map(([cost, rate, note]): readonly Content[] =>
    columns.map(({ heading }) => ({ Cost: cost, "Rate of payroll": rate, Note: note })[heading] ?? null),
  );
  const room = Array.from({ length: ROOM }, () => columns.map(() => null));
  return { name, row: HEADER, column: 1, columns, rows: [...usual, ...room] };
}

/** The lines above the table, for each year. */
function putBudgetLines(builder: SheetBuilder, names: BudgetNames, { years }: BudgetOptions, rows: RowsSheet): void {
  const of: Readonly<Record<BudgetLine, (code: string, year: number) => string>> = {
    People: (_, year) => `SUM(${rows.yearCells(year, TOTAL)})`,
    "Stipends of people not on the staff list": (code) => outsideTotal(names, code),
    "Other costs": (code) => `SUM(${columnOf(budgetName(names, "BudgetOther"), code)})`,
    "Total budget": (_, year) => {
      const [first, last] = [0, 2].map((line) => cell(TOTALS_ROW + line, FIRST_YEAR + year));
      return `SUM(${first}:${last})`;
    },
  };
  BUDGET_LINES.forEach((label, line) => {
    builder.put(TOTALS_ROW + line, 1, label, "label", FIRST_YEAR - 1);
    years.forEach(({ ends }, year) => {
      const where = area(TOTALS_ROW + line, FIRST_YEAR + year);
      builder
        .put(where.row, where.column, formula(`=${of[label](fiscalCode(ends), year)}`), "computed")
        .format(where, "money");
    });
  });
}

/** Costs beside people's rows: what follows payroll at a rate, and what is so many times so many dollars. */
export function otherCostsSheet(names: BudgetNames, options: BudgetOptions, rows: RowsSheet): SheetPlan {
  const table = costsTable(names, options);
  const builder = new SheetBuilder(names.sheets.other)
    .put(1, 1, "Other costs", "title")
    .put(
      2,
      1,
      "Give a rate of payroll, or a number and the dollars each. A line without a year is for every year. The " +
        "people of an insurance plan (Article XVI) are those of the staff list, unless you type their number.",
      "note",
      FIRST_YEAR - 1,
    )
    .height(2, 46);
  putChecks(builder, names, TOTALS_ROW - 1, 1, 2);
  putBudgetLines(builder, names, options, rows);
  return builder
    .table(table)
    .height(HEADER, HEADING_HEIGHT)
    .freeze(HEADER, 1)
    .done({
      landscape: true,
      wide: 1,
      area: area(1, 1, HEADER + OTHER_LINES, table.columns.length - 1),
      titleRows: { from: HEADER, to: HEADER },
      footer: names.sheets.other,
    });
}
