import { fiscalCode } from "../../agreement/years";
import { toCents } from "../costing/rounding";
import { computed, typed, withStyles } from "../plan/columns";
import { columnOf, headings, inRow } from "../plan/references";
import type { SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { firstIssue, timesIn } from "./changes-sheet";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import { TOTAL } from "./row-references";

const HEADER = 5;
const ROOM = 60;

/**
 * Who is paid from more than one account: a line a person and account with its share. Each line is its share to the
 * cent, and the largest (the first of equal ones) takes the cents that are left.
 */
export function fundingSheet(names: BudgetNames, options: BudgetOptions): SheetPlan {
  const name = budgetName(names, "BudgetFunding");
  const rows = budgetName(names, "BudgetRows");
  const [own, column] = [(heading: string) => inRow(name, heading), (heading: string) => columnOf(name, heading)];
  const ofPerson = `(${column("Id")}=${own("Id")})`;
  const larger = `${ofPerson}*(${column("Share")}>${own("Share")})`;
  const above = `${ofPerson}*(${column("Share")}=${own("Share")})*(ROW(${column("Id")})<ROW())`;
  const amount = (code: string): string => {
    const ofYear = `(${columnOf(rows, "Year")}=${headings(name, code, code)})`;
    const total = `SUMPRODUCT(${ofYear}*(${columnOf(rows, "Id")}=${own("Id")})*${columnOf(rows, TOTAL)})`;
    const rest = `${total}-SUMPRODUCT(${ofPerson}*${toCents(`${total}*${column("Share")}`)})`;
    const part = `${toCents(`${total}*${own("Share")}`)}+IF(${own("Takes the cents")}="Yes",${rest},0)`;
    return `=IF(${own("Id")}="",0,ROUND(${part},2))`;
  };
  const accounts = columnOf(budgetName(names, "BudgetAccounts"), "Account");
  const issue = firstIssue([
    [`AND(${own("Id")}="",${own("Account")}="")`, ""],
    [`${timesIn(own("Id"), columnOf(rows, "Id"))}=0`, "This Id is not in the budget."],
    [`${timesIn(own("Account"), accounts)}=0`, "This account is not in the list of accounts on the front page."],
    [`NOT(ISNUMBER(${own("Share")}))`, "Type the share, such as 60%."],
    [`OR(${own("Share")}<=0,${own("Share")}>1)`, "A share is above 0% and at most 100%."],
    [`ROUND(SUMPRODUCT(${ofPerson}*${column("Share")}),6)<>1`, "The shares of this person do not add up to 100%."],
  ]);
  const takesTheCents = `IF(AND(${own("Id")}<>"",SUMPRODUCT(${larger})+SUMPRODUCT(${above})=0),"Yes","No")`;
  const columns = withStyles([
    { ...typed("Id", 12), format: "text" },
    { ...typed("Account", 16), format: "text" },
    typed("Share", 10, undefined, "percent2"),
    computed("Takes the cents", 10, `=${takesTheCents}`),
    ...options.years.map(({ ends }) => computed(fiscalCode(ends), 14, amount(fiscalCode(ends)), "money")),
    computed("Issue", 44, `=${issue}`),
  ]);
  return new SheetBuilder(names.sheets.funding)
    .put(1, 1, "Funding: people paid from more than one account", "title")
    .put(2, 1, "A line for each account of a person; the shares add up to 100%.", "note", 6)
    .put(3, 1, "Everyone else is paid from the account on the staff list.", "note", 6)
    .table({
      name,
      row: HEADER,
      column: 1,
      columns,
      rows: Array.from({ length: ROOM }, () => columns.map(() => null)),
    })
    .freeze(HEADER, 2)
    .done({ wide: 1, titleRows: { from: HEADER, to: HEADER }, footer: names.sheets.funding });
}
