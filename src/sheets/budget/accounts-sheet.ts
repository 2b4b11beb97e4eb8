import { fiscalCode } from "../../agreement/years";
import { listed } from "../../rules/words";
import { area, cell, onSheet } from "../plan/cells";
import { HEADING_HEIGHT } from "../plan/column-width";
import { computed, typed, withStyles } from "../plan/columns";
import { columnOf, inRow } from "../plan/references";
import { type Content, formula, type SheetPlan, type Table } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { oneOf } from "../plan/typing-rules";
import { firstIssue, timesIn } from "../plan/formula-parts";
import { FUNCTIONS } from "./account-functions";
import { putChecks } from "./front-page";
import { movedByFunding } from "./funding-sheet";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import { outsideTotal } from "./other-costs-sheet";
import { TOTAL } from "./row-references";
import type { RowsSheet } from "./rows-sheet";

const HEADER = 6;
const ROOM = 12;
const ROOM_FOR_FUNCTIONS = 6;
/** What an account is; the costs of a grant have a page. */
const GRANT = "Grant";
export const ACCOUNT_KINDS = ["General", GRANT, "Revolving"] as const;
/** The line of what has no account. */
export const NO_ACCOUNT = "(none)";
const KINDS_IN_WORDS = {
  [NO_ACCOUNT]: "No kind given",
  General: "The district's appropriation",
  [GRANT]: "Each grant may have a page",
  Revolving: "Revolving and gift accounts",
} as const satisfies Record<typeof NO_ACCOUNT | (typeof ACCOUNT_KINDS)[number], string>;

/** The lines of the table of accounts: what has none, those of the staff list, and room for others. */
export const accountLines = ({ accounts }: Pick<BudgetOptions, "accounts">): readonly (string | null)[] => [
  NO_ACCOUNT,
  ...accounts,
  ...Array.from({ length: ROOM }, () => null),
];

/** The row of the first account, and the column of the first year's amounts. */
const FIRST_ACCOUNT_ROW = HEADER + 1;
const FIRST_AMOUNT = 6;

/** The cell of an account, by its place in the table, counted from 0. */
export function accountCell(
  names: BudgetNames,
  at: number,
  what: "Account" | "Title" | "Kind" | { readonly year: number },
): string {
  const column = typeof what === "string" ? ["Account", "Title", "Kind"].indexOf(what) + 1 : FIRST_AMOUNT + what.year;
  return onSheet(names.sheets.accounts, area(FIRST_ACCOUNT_ROW + at, column));
}

/** A column of the table of accounts, as an address. */
export function accountColumn(names: BudgetNames, options: BudgetOptions, what: "Account" | "Title"): string {
  const column = what === "Account" ? 1 : 2;
  return onSheet(names.sheets.accounts, area(FIRST_ACCOUNT_ROW, column, accountLines(options).length));
}

/** What is wrong with an account, in a sentence. */
function issueOf(names: BudgetNames, own: (heading: string) => string): string {
  const accounts = columnOf(budgetName(names, "BudgetAccounts"), "Account");
  const functions = columnOf(budgetName(names, "BudgetFunctions"), "Function");
  return firstIssue([
    [`AND(${own("Account")}="",${own("Kind")}="")`, ""],
    [`${own("Account")}=""`, "Type the account."],
    [`${timesIn(own("Account"), accounts)}>1`, "This account is on the list twice."],
    [
      `AND(${own("Function")}<>"",${timesIn(own("Function"), functions)}=0)`,
      "This function is not on the list of functions.",
    ],
    [
      `AND(${own("Kind")}<>"",${ACCOUNT_KINDS.map((kind) => `${own("Kind")}<>"${kind}"`).join(",")})`,
      `Choose the kind: ${listed(ACCOUNT_KINDS, "or")}.`,
    ],
  ]);
}

/** The accounts with their kind and function, and what the budget charges to each in each year. */
function accountsTable(names: BudgetNames, options: BudgetOptions, rows: RowsSheet): Table {
  const name = budgetName(names, "BudgetAccounts");
  const own = (heading: string) => inRow(name, heading);
  const account = `IF(${own("Account")}="${NO_ACCOUNT}","",${own("Account")})`;
  const other = (heading: string) => columnOf(budgetName(names, "BudgetOther"), heading);
  const amount = (code: string, year: number): string => {
    const people = `SUMPRODUCT((${rows.yearCells(year, "Account")}=${account})*${rows.yearCells(year, TOTAL)})`;
    const costs = `SUMPRODUCT((${other("Account")}=${account})*${other(code)})`;
    const outside = `IF(${own("Account")}="${NO_ACCOUNT}",${outsideTotal(names, code)},0)`;
    return `ROUND(${people}+${movedByFunding(names, account, code)}+${costs}+${outside},2)`;
  };
  const kinds = columnOf(name, "Kind");
  const grantsSoFar = `SUMPRODUCT((${kinds}="${GRANT}")*(ROW(${kinds})<=ROW()))`;
  return {
    name,
    row: HEADER,
    column: 1,
    columns: withStyles([
      { ...typed("Account", 18), format: "text" },
      typed("Title", 30),
      typed("Kind", 11, oneOf(ACCOUNT_KINDS)),
      { ...typed("Function", 10), format: "text" },
      computed("Grant no.", 8, `=IF(${own("Kind")}="${GRANT}",${grantsSoFar},0)`, "wholeOrBlank"),
      ...options.years.map(({ ends }, year) => {
        const code = fiscalCode(ends);
        return computed(code, 16, `=IF(${own("Account")}="",0,${amount(code, year)})`, "moneyOrBlank");
      }),
      computed("Issue", 36, `=${issueOf(names, own)}`),
    ]),
    rows: accountLines(options).map((one): readonly Content[] => [
      one,
      one === NO_ACCOUNT ? "People and costs without an account" : null,
      one === null || one === NO_ACCOUNT ? null : ACCOUNT_KINDS[0],
      FUNCTIONS.find(({ code }) => one?.startsWith(code))?.code ?? null,
      null,
      ...options.years.map(() => null),
      null,
    ]),
  };
}

/** Totals of the accounts by one of their columns. */
function totalsBy(
  names: BudgetNames,
  options: BudgetOptions,
  heading: "Kind" | "Function",
  lines: readonly (readonly Content[])[],
  place: { readonly row: number; readonly column: number },
): Table {
  const name = budgetName(names, heading === "Kind" ? "BudgetKinds" : "BudgetFunctions");
  const accounts = (of: string) => columnOf(budgetName(names, "BudgetAccounts"), of);
  const own = inRow(name, heading);
  const value = `IF(${own}="${NO_ACCOUNT}","",${own})`;
  const first = heading === "Kind" ? { heading, width: 12 } : { ...typed(heading, 12), format: "text" as const };
  return {
    name,
    ...place,
    columns: withStyles([
      first,
      typed("What it is", 36),
      ...options.years.map(({ ends }) => {
        const code = fiscalCode(ends);
        const sum = `SUMPRODUCT((${accounts(heading)}=${value})*${accounts(code)})`;
        return computed(code, 16, `=IF(${own}="",0,${sum})`, "moneyOrBlank");
      }),
    ]),
    rows: lines.map((line) => [...line, ...options.years.map(() => null)]),
  };
}

/** The accounts with their kind and DESE function, and what the budget charges to each. */
export function accountsSheet(names: BudgetNames, options: BudgetOptions, rows: RowsSheet): SheetPlan {
  const table = accountsTable(names, options, rows);
  const beside = table.columns.length + 2;
  const kinds = Object.entries(KINDS_IN_WORDS);
  const functions = [
    [NO_ACCOUNT, "No function given"],
    ...FUNCTIONS.map(({ code, title }): readonly Content[] => [code, title]),
    ...Array.from({ length: ROOM_FOR_FUNCTIONS }, () => [null, null]),
  ];
  const functionsRow = HEADER + kinds.length + 3;
  const builder = new SheetBuilder(names.sheets.accounts)
    .put(1, 1, "Accounts", "title")
    .put(
      2,
      1,
      "Add the accounts of grants and of other costs, and give each its kind and function. People without a line on " +
        `the ${names.sheets.funding} sheet are charged to their account on the staff list.`,
      "note",
      6,
    )
    .height(2, 48)
    .put(3, 1, "All accounts", "label", FIRST_AMOUNT - 1);
  putChecks(builder, names, 4, 1, 2);
  options.years.forEach(({ ends }, year) => {
    const where = area(3, FIRST_AMOUNT + year);
    builder
      .put(where.row, where.column, formula(`=SUM(${columnOf(table.name, fiscalCode(ends))})`), "computed")
      .format(where, "money");
  });
  return builder
    .put(HEADER - 1, 1, "By account", "subtitle", 3)
    .table(table)
    .put(HEADER - 1, beside, "By kind", "subtitle", 2)
    .table(totalsBy(names, options, "Kind", kinds, { row: HEADER, column: beside }))
    .put(functionsRow - 1, beside, "By DESE function", "subtitle", 2)
    .table(totalsBy(names, options, "Function", functions, { row: functionsRow, column: beside }))
    .condition({
      area: area(FIRST_ACCOUNT_ROW, beside - 2, table.rows.length),
      style: "bad",
      formula: `=${cell(FIRST_ACCOUNT_ROW, beside - 2)}<>""`,
    })
    .height(HEADER, HEADING_HEIGHT)
    .freeze(HEADER, 1)
    .done({
      landscape: true,
      wide: 1,
      area: area(1, 1, HEADER + table.rows.length, table.columns.length),
      furtherAreas: [area(HEADER - 1, beside, functionsRow - HEADER + functions.length + 2, 2 + options.years.length)],
      footer: names.sheets.accounts,
    });
}
