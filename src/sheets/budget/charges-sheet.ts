import { fiscalCode } from "../../agreement/years";
import { area, onSheet } from "../plan/cells";
import { computed, withStyles } from "../plan/columns";
import { columnOf, inRow, lookUp } from "../plan/references";
import { formula, type Content, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { putChecks } from "./front-page";
import { FUNDING_LINES, fundingCell } from "./funding-sheet";
import { budgetName, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import { OTHER_LINES, otherCell } from "./other-costs-sheet";
import { type RowHeading, TOTAL } from "./row-references";
import { rowsAYear, type RowsSheet } from "./rows-sheet";

const HEADER = 4;

/** What one charge calls, a cell or a formula each. */
interface Charge {
  readonly what: "Person" | "Share" | "Other cost";
  readonly account: string;
  readonly id: string | null;
  readonly name: string;
  readonly amount: (code: string, year: number) => string;
}

/** Everything that is charged to an account: people, shares of people, other costs. */
function chargesOf(names: BudgetNames, options: BudgetOptions, { cellOf }: RowsSheet): readonly Charge[] {
  const funding = (heading: string) => columnOf(budgetName(names, "BudgetFunding"), heading);
  const people = Array.from({ length: rowsAYear(options) }, (_, at): Charge => {
    const cell = (heading: RowHeading, year = 0) => cellOf(heading, year, at);
    return {
      what: "Person",
      account: cell("Account"),
      id: cell("Id"),
      name: cell("Name"),
      // What funding moves to other accounts is a charge of its own.
      amount: (code, year) =>
        `ROUND(${cell(TOTAL, year)}-SUMPRODUCT((${funding("Id")}=${cell("Id")})*${funding(code)}),2)`,
    };
  });
  const shares = Array.from({ length: FUNDING_LINES }, (_, at): Charge => {
    const id = fundingCell(names, at, "Id");
    return {
      what: "Share",
      account: fundingCell(names, at, "Account"),
      id,
      name: lookUp(budgetName(names, "BudgetRows"), id, "Id", "Name", '""'),
      amount: (_, year) => fundingCell(names, at, { year }),
    };
  });
  const others = Array.from({ length: OTHER_LINES }, (_, at): Charge => {
    return {
      what: "Other cost",
      account: otherCell(names, at, "Account"),
      id: null,
      name: otherCell(names, at, "Cost"),
      amount: (_, year) => otherCell(names, at, { year }),
    };
  });
  return [...people, ...shares, ...others];
}

/** The list from which the pages of the grants take their lines. */
export function chargesSheet(names: BudgetNames, options: BudgetOptions, rows: RowsSheet): SheetPlan {
  const name = budgetName(names, "BudgetCharges");
  const own = (heading: string) => inRow(name, heading);
  const all = options.years.map(({ ends }) => own(fiscalCode(ends)));
  const grant = lookUp(budgetName(names, "BudgetAccounts"), own("Account"), "Account", "Grant no.", "0");
  const charged = `OR(${all.map((amount) => `${amount}<>0`).join(",")})`;
  const columns = withStyles([
    { heading: "No.", width: 7, format: "whole" },
    { heading: "What", width: 11 },
    { heading: "Account", width: 16 },
    { heading: "Id", width: 10 },
    { heading: "Name", width: 28 },
    ...options.years.map(({ ends }) => ({ heading: fiscalCode(ends), width: 14, format: "money" as const })),
    computed("Grant no.", 8, `=IF(${own("Account")}="",0,IF(${charged},${grant},0))`, "whole"),
    // Sorts the charges by grant, and in one by their place here.
    computed("Place", 10, `=IF(${own("Grant no.")}=0,"",${own("Grant no.")}*${chargesBase(names)}+${own("No.")})`),
  ]);
  const lines = chargesOf(names, options, rows).map((charge, at): readonly Content[] => [
    at + 1,
    charge.what,
    formula(`=${charge.account}&""`),
    charge.id === null ? null : formula(`=${charge.id}&""`),
    formula(`=${charge.name}&""`),
    ...options.years.map(({ ends }, year) => formula(`=${charge.amount(fiscalCode(ends), year)}`)),
    null,
    null,
  ]);
  const builder = new SheetBuilder(names.sheets.charges);
  putChecks(builder, names, HEADER - 1, 1, 4);
  return builder
    .put(1, 1, "Charges: what is charged to which account", "title")
    .put(2, 1, `Nothing is typed here: the ${names.sheets.grants} sheet takes its lines from this list.`, "note", 8)
    .table({ name, row: HEADER, column: 1, columns, rows: lines })
    .freeze(HEADER, 5)
    .done({ landscape: true, wide: 1, titleRows: { from: HEADER, to: HEADER }, footer: names.sheets.charges });
}

/** One more than there are charges: the place of a charge is its grant's number times this, and its own number. */
export const chargesBase = (names: BudgetNames): string =>
  `(ROWS(${columnOf(budgetName(names, "BudgetCharges"), "No.")})+1)`;

/** The whole table of charges, and its place columns, as the pages look them up. */
export const chargesRange = (names: BudgetNames, options: BudgetOptions, columns: number): string => {
  const rows = rowsAYear(options) + FUNDING_LINES + OTHER_LINES;
  return onSheet(names.sheets.charges, area(HEADER + 1, 1, rows, columns));
};
