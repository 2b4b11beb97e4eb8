import { INSTALLMENTS_A_YEAR } from "../../agreement/salary";
import { fiscalCode } from "../../agreement/years";
import { figureInYear } from "../../rules/figures";
import { toCents } from "../costing/rounding";
import { address, area, onSheet, type Area } from "../plan/cells";
import { keysOf } from "../plan/built-kind";
import { HEADING_HEIGHT } from "../plan/column-width";
import { blankRows, computed, typed, withStyles } from "../plan/columns";
import { columnOf, inRow } from "../plan/references";
import { formula, type Content, type SheetPlan, type Table } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { DATE_RULE, oneOf, whole } from "../plan/typing-rules";
import type { Name } from "../plan/workbook-plan";
import { TWO_LINES } from "../plan/row-heights";
import { accountCell, accountLines } from "./accounts-sheet";
import { firstIssue, timesIn } from "../plan/formula-parts";
import { putChecks } from "./front-page";
import { budgetName, type BudgetName, type BudgetNames } from "./names";
import { type BudgetOptions, firstYear } from "./options";

const INPUTS_ROW = 3;
const HEADER = 10;
const LEDGER_LINES = 150;
/** The columns of what is typed on top, and of the days that follow from it. */
const VALUE = 2;
const DAY = 5;

function toDate(names: BudgetNames, options: BudgetOptions): Table {
  const name = budgetName(names, "BudgetToDate");
  const ledger = (heading: string) => columnOf(budgetName(names, "BudgetLedger"), heading);
  const own = (heading: string) => inRow(name, heading);
  const used = (amount: string) => `IF(${own("Account")}="",0,${amount})`;
  const pasted = `SUMPRODUCT((${ledger("Account")}=${own("Account")})*${ledger("Counted")})`;
  const [made, all] = [budgetName(names, "BudgetPaymentsMade"), budgetName(names, "BudgetPayments")];
  const rest = toCents(`${own("Budget")}*(${all}-${made})/${all}`);
  const encumbered = own("Encumbered");
  const columns = withStyles([
    { heading: "Account", width: 22 },
    { heading: "Title", width: 30 },
    { heading: "Budget", width: 15, format: "moneyOrBlank" },
    typed("Typed to date", 15, {}, "money"),
    computed("From the ledger", 15, `=${used(pasted)}`, "moneyOrBlank"),
    typed("Encumbered", 15, {}, "money"),
    computed("To come", 15, `=${used(`IF(${encumbered}="",${rest},N(${encumbered}))`)}`, "moneyOrBlank"),
    computed(
      "Projected",
      15,
      `=ROUND(N(${own("Typed to date")})+${own("From the ledger")}+${own("To come")},2)`,
      "moneyOrBlank",
    ),
    computed("Balance", 15, `=ROUND(${own("Budget")}-${own("Projected")},2)`, "moneyOrBlank"),
    computed("Note", 24, `=IF(${own("Balance")}<0,"More than the budget","")`),
    computed("Issue", 40, `=${toDateIssue(own)}`),
  ]);
  return {
    name,
    row: HEADER,
    column: 1,
    columns,
    rows: accountLines(options).map((_, at): readonly Content[] => {
      const account = accountCell(names, at, "Account");
      const years = options.years.map((_year, year) => accountCell(names, at, { year })).join(",");
      const chosen = `CHOOSE(MATCH(${budgetName(names, "BudgetToDateYear")},{${codes(options)}},0),${years})`;
      return [
        formula(`=${account}&""`),
        formula(`=${accountCell(names, at, "Title")}&""`),
        formula(`=IF(${account}="",0,${chosen})`),
        ...columns.slice(3).map(() => null),
      ];
    }),
  };
}

const codes = ({ years }: BudgetOptions) => years.map(({ ends }) => `"${fiscalCode(ends)}"`).join(",");

function toDateIssue(own: (heading: string) => string): string {
  const [typedToDate, encumbered, account] = ["Typed to date", "Encumbered", "Account"].map(own);
  return firstIssue([
    [`AND(${account}="",OR(${typedToDate}<>"",${encumbered}<>""))`, "The Accounts sheet has no account for this line."],
    [`AND(${typedToDate}<>"",NOT(ISNUMBER(${typedToDate})))`, "Type the dollars spent to date."],
    [`AND(${encumbered}<>"",NOT(ISNUMBER(${encumbered})))`, "Type the dollars encumbered, or leave it blank."],
    [`N(${encumbered})<0`, "What is encumbered must be 0 or more."],
  ]);
}

function ledgerTable(names: BudgetNames, column: number): Table {
  const name = budgetName(names, "BudgetLedger");
  const own = (heading: string) => inRow(name, heading);
  const [account, amount, date] = ["Account", "Amount", "Date"].map(own);
  const accounts = columnOf(budgetName(names, "BudgetAccounts"), "Account");
  const [begins, ends] = (["BudgetToDateBegins", "BudgetToDateEnds"] as const).map((key) => budgetName(names, key));
  const issue = firstIssue([
    [`AND(${account}="",${amount}="")`, ""],
    [`${timesIn(`${account}&""`, accounts)}=0`, `This account is not on the ${names.sheets.accounts} sheet.`],
    [`NOT(ISNUMBER(${amount}))`, "The amount is not a number."],
    [`AND(${date}<>"",NOT(ISNUMBER(${date})))`, "Type a date, such as 11/28/2014, or leave it blank."],
    [`AND(${date}<>"",OR(${date}<${begins},${date}>${ends}))`, "The date is not in the year chosen."],
  ]);
  return {
    name,
    row: HEADER,
    column,
    columns: withStyles([
      { ...typed("Account", 18), format: "text" },
      typed("Date", 12, DATE_RULE, "date"),
      typed("What", 26),
      typed("Amount", 15, {}, "money"),
      computed("Issue", 40, `=${issue}`),
      computed("Counted", 15, `=IF(${account}="",0,N(${amount}))`, "money"),
    ]),
    rows: blankRows(LEDGER_LINES, 6),
  };
}

/** The cells on top that formulas call by their names: the year with its days, and the payments. */
const CELLS = {
  BudgetToDateYear: area(INPUTS_ROW, VALUE),
  BudgetPaymentsMade: area(INPUTS_ROW + 1, VALUE),
  BudgetPayments: area(INPUTS_ROW + 2, VALUE),
  BudgetToDateBegins: area(INPUTS_ROW, DAY),
  BudgetToDateEnds: area(INPUTS_ROW + 1, DAY),
} as const satisfies Partial<Record<BudgetName, Area>>;

/** The year and the payments made, which are typed, and the days with which the year begins and ends. */
function putYear(builder: SheetBuilder, options: BudgetOptions): void {
  const years = options.years.map(({ ends }) => ends);
  const { value: payments } = figureInYear(INSTALLMENTS_A_YEAR, firstYear(options));
  const place = `MATCH(${address(CELLS.BudgetToDateYear, true)},{${codes(options)}},0)`;
  const begins = `DATE(CHOOSE(${place},${years.map((ends) => ends - 1).join(",")}),7,1)`;
  builder
    .write(INPUTS_ROW, VALUE - 1, [
      ["Year", fiscalCode(years[0] ?? 0)],
      ["Payments made", 0],
      ["Payments in the year", payments],
    ])
    .style(area(INPUTS_ROW, VALUE - 1, 3), "label")
    .style(area(INPUTS_ROW, VALUE, 3), "input")
    .rule(CELLS.BudgetToDateYear, oneOf(years.map(fiscalCode)))
    .rule(CELLS.BudgetPaymentsMade, whole(0, payments, `Type how many payments were made, 0 to ${payments}.`))
    .rule(CELLS.BudgetPayments, whole(1, payments, `Type how many payments there are, 1 to ${payments}.`))
    .write(INPUTS_ROW, DAY - 1, [
      ["Year begins", formula(`=${begins}`)],
      ["Year ends", formula(`=DATE(YEAR(${address(CELLS.BudgetToDateBegins)})+1,7,1)-1`)],
    ])
    .style(area(INPUTS_ROW, DAY - 1, 2), "label")
    .style(area(INPUTS_ROW, DAY, 2), "computed")
    .format(area(INPUTS_ROW, DAY, 2), "date");
}

/** The columns of accounts that have a total above them. */
const TOTALED: ReadonlySet<string> = new Set([
  "Budget",
  "Typed to date",
  "From the ledger",
  "To come",
  "Projected",
  "Balance",
]);

/** What was spent up to today, typed or pasted from the ledger, and what is left of each account by the year's end. */
export function yearToDateSheet(
  names: BudgetNames,
  options: BudgetOptions,
): { readonly sheet: SheetPlan; readonly names: readonly Name[] } {
  const name = names.sheets.ytd;
  const table = toDate(names, options);
  const beside = table.columns.length + 2;
  const builder = new SheetBuilder(name)
    .put(1, 1, "Year to date", "title")
    .put(
      2,
      1,
      "Type what was spent to date, or paste the lines of the ledger into the list on the right. What is still " +
        "to come is the rest of the budget by the payments left, unless you type what is encumbered.",
      "note",
      9,
    )
    .height(2, TWO_LINES);
  putYear(builder, options);
  builder
    .put(HEADER - 3, 1, "All accounts", "label", 2)
    .put(HEADER - 1, 1, "By account", "subtitle", 3)
    .table(table)
    .put(HEADER - 1, beside, "Lines of the ledger (pasted)", "subtitle", 3)
    .table(ledgerTable(names, beside));
  putChecks(builder, names, INPUTS_ROW, 7, 2);
  table.columns.forEach(({ heading }, at) => {
    if (!TOTALED.has(heading)) return;
    builder
      .put(HEADER - 3, at + 1, formula(`=SUM(${columnOf(table.name, heading)})`), "computed")
      .format(area(HEADER - 3, at + 1), "money");
  });
  return {
    sheet: builder
      .height(HEADER, HEADING_HEIGHT)
      .freeze(HEADER, 1)
      .done({ landscape: true, wide: 1, area: area(1, 1, HEADER + table.rows.length, beside - 2), footer: name }),
    names: keysOf(CELLS).map((key) => ({ name: budgetName(names, key), refersTo: onSheet(name, CELLS[key]) })),
  };
}

/** The checks of the year to date: lines pasted less lines counted, and payments that cannot be. */
export function toDateChecks(names: BudgetNames): readonly (readonly [label: string, formula: string])[] {
  const ledger = (heading: string) => columnOf(budgetName(names, "BudgetLedger"), heading);
  const byAccount = `SUM(${columnOf(budgetName(names, "BudgetToDate"), "From the ledger")})`;
  const [made, all] = [budgetName(names, "BudgetPaymentsMade"), budgetName(names, "BudgetPayments")];
  return [
    [
      "Lines of the ledger less the accounts they are counted to",
      `ABS(ROUND(SUM(${ledger("Amount")})-${byAccount},2))`,
    ],
    [
      "Payments made of those in the year",
      `IF(AND(ISNUMBER(${made}),ISNUMBER(${all}),${made}>=0,${all}>=1,${made}<=${all}),0,1)`,
    ],
  ];
}
