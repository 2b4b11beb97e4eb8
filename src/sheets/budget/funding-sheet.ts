import { fiscalCode } from "../../agreement/years";
import { toCents } from "../costing/rounding";
import { area, onSheet } from "../plan/cells";
import { HEADING_HEIGHT } from "../plan/column-width";
import { computed, typed, withStyles } from "../plan/columns";
import { columnOf, inRow, lookUp } from "../plan/references";
import type { SheetPlan, Table } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { firstIssue, timesIn } from "../plan/formula-parts";
import { putChecks } from "./front-page";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import { TOTAL } from "./row-references";
import type { RowsSheet } from "./rows-sheet";

const HEADER = 6;
/** How many lines of shares there are. */
export const FUNDING_LINES = 60;
/** The column of the first year's amounts. */
const FIRST_AMOUNT = 5;

/** What is wrong with a line, in a sentence; of a person's shares by how much all of them are. */
function issueOf(names: BudgetNames, own: (heading: string) => string, allShares: string): string {
  const accounts = columnOf(budgetName(names, "BudgetAccounts"), "Account");
  return firstIssue([
    [`AND(${own("Id")}="",${own("Account")}="")`, ""],
    [`${own("Place")}=0`, "This Id is not in the budget."],
    [`${timesIn(own("Account"), accounts)}=0`, `This account is not on the ${names.sheets.accounts} sheet.`],
    [`NOT(ISNUMBER(${own("Share")}))`, "Type the share, such as 60%."],
    [`OR(${own("Share")}<=0,${own("Share")}>1)`, "A share must be above 0% and at most 100%."],
    [`ROUND(${allShares},6)<>1`, "The shares of this person do not add up to 100%."],
  ]);
}

/**
 * A line a person and account with its share. Each line is its share to the cent, and the largest (the first of equal
 * ones) takes the cents that are left.
 */
function sharesTable(names: BudgetNames, options: BudgetOptions, { yearCells }: RowsSheet): Table {
  const name = budgetName(names, "BudgetFunding");
  const [own, column] = [(heading: string) => inRow(name, heading), (heading: string) => columnOf(name, heading)];
  const ofPerson = `(${column("Id")}=${own("Id")})`;
  const larger = `${ofPerson}*(${column("Counted share")}>${own("Counted share")})`;
  const above = `${ofPerson}*(${column("Counted share")}=${own("Counted share")})*(ROW(${column("Id")})<ROW())`;
  const place = `IFERROR(MATCH(${own("Id")},${yearCells(0, "Id")},0),0)`;
  const amount = (year: number): string => {
    const total = `INDEX(${yearCells(year, TOTAL)},${own("Place")})`;
    const rest = `${total}-SUMPRODUCT(${ofPerson}*${toCents(`${total}*${column("Counted share")}`)})`;
    const part = `${toCents(`${total}*${own("Counted share")}`)}+IF(${own("Takes the cents")}="Yes",${rest},0)`;
    return `=IF(${own("Place")}=0,0,ROUND(${part},2))`;
  };
  const issue = issueOf(names, own, `SUMPRODUCT(${ofPerson}*${column("Counted share")})`);
  const takesTheCents = `IF(${own("Id")}="","",IF(SUMPRODUCT(${larger})+SUMPRODUCT(${above})=0,"Yes","No"))`;
  const listed = lookUp(budgetName(names, "BudgetRows"), own("Id"), "Id", "Account", '""');
  const columns = withStyles([
    { ...typed("Id", 12), format: "text" },
    { ...typed("Account", 16), format: "text" },
    typed("Share", 10, undefined, "percent2"),
    computed("Takes the cents", 10, `=${takesTheCents}`),
    ...options.years.map(({ ends }, year) => computed(fiscalCode(ends), 14, amount(year), "moneyOrBlank")),
    computed("Issue", 44, `=${issue}`),
    computed("Place", 8, `=IF(${own("Id")}="",0,${place})`, "wholeOrBlank"),
    computed("Counted share", 10, `=N(${own("Share")})`, "percent2"),
    computed("Account on the staff list", 16, `=IF(${own("Id")}="","",${listed})`),
  ]);
  const rows = Array.from({ length: FUNDING_LINES }, () => columns.map(() => null));
  return { name, row: HEADER, column: 1, columns, rows };
}

/** Who is paid from more than one account. */
export function fundingSheet(names: BudgetNames, options: BudgetOptions, rows: RowsSheet): SheetPlan {
  const builder = new SheetBuilder(names.sheets.funding);
  putChecks(builder, names, HEADER - 1, 1, 2);
  return builder
    .put(1, 1, "Funding: people paid from more than one account", "title")
    .put(2, 1, "A line for each account of a person; the shares add up to 100%.", "note", 6)
    .put(3, 1, "Everyone else is paid from the account on the staff list.", "note", 6)
    .table(sharesTable(names, options, rows))
    .height(HEADER, HEADING_HEIGHT)
    .freeze(HEADER, 2)
    .done({
      landscape: true,
      wide: 1,
      // Up to the issues; what follows shows how the amounts come about.
      area: area(1, 1, HEADER + FUNDING_LINES, FIRST_AMOUNT + options.years.length),
      titleRows: { from: HEADER, to: HEADER },
      footer: names.sheets.funding,
    });
}

/** The cell of a line of shares, counted from 0: what is typed, or the amount of a year by its place. */
export function fundingCell(
  names: BudgetNames,
  at: number,
  what: "Id" | "Account" | { readonly year: number },
): string {
  const column = typeof what === "string" ? ["Id", "Account"].indexOf(what) + 1 : FIRST_AMOUNT + what.year;
  return onSheet(names.sheets.funding, area(HEADER + 1 + at, column));
}

/** What funding moves from one account to another, of the account that a cell holds and a year. */
export function movedByFunding(names: BudgetNames, account: string, code: string): string {
  const name = budgetName(names, "BudgetFunding");
  const of = (heading: string) => `SUMPRODUCT((${columnOf(name, heading)}=${account})*${columnOf(name, code)})`;
  return `${of("Account")}-${of("Account on the staff list")}`;
}
