import { fiscalCode } from "../../agreement/years";
import { textInFormula } from "../plan/cells";
import { columnOf, columnsOf, headings } from "../plan/references";
import { bridgeCheck } from "./bridge-sheet";
import { changeIssues } from "./changes-sheet";
import { grantsCheck } from "./grants-sheet";
import { figureIssues } from "./input-lines";
import { budgetCell, insuredWithoutLine, outsideTotal } from "./other-costs-sheet";
import { budgetName, STAFF, type BudgetNames, type BudgetTable } from "./names";
import type { BudgetOptions } from "./options";
import { FROM_STAFF, PARTS, TOTAL } from "./row-references";
import { toDateChecks } from "./year-to-date-sheet";

/** The tables with a column Issue, beside those of the changes. */
const ISSUE_TABLES: readonly (readonly [label: string, table: BudgetTable])[] = [
  ["Lines of the funding", "BudgetFunding"],
  ["Accounts", "BudgetAccounts"],
  ["Lines of the other costs", "BudgetOther"],
  ["Stipends", "BudgetStipends"],
  ["Years", "BudgetYears"],
  ["Days without school", "BudgetNoSchool"],
  ["Lines of the year to date", "BudgetToDate"],
  ["Lines of the ledger", "BudgetLedger"],
];

/** A table of totals by one column of the rows. */
export interface Group {
  readonly table: Extract<BudgetTable, "BudgetSchools" | "BudgetPositions" | "BudgetByLane" | "BudgetByStep">;
  readonly heading: "School" | "Position" | "Lane" | "Step";
  readonly values: readonly (string | number)[];
}

/** What is checked, and a formula that has to be 0. */
export type Check = readonly [label: string, formula: string];

/** Everyone of the staff list is in the budget once, under an Id, in rows that are in order and without an issue. */
function checksOfPeople(names: BudgetNames): readonly Check[] {
  const rows = budgetName(names, "BudgetRows");
  const column = (heading: string) => columnOf(rows, heading);
  const ids = columnOf(STAFF, "Id");
  const years = columnOf(budgetName(names, "BudgetYears"), "Year");
  const listed = `SUMPRODUCT((${column("List")}=${textInFormula(FROM_STAFF)})*1)`;
  return [
    ["People on the staff list less people in the budget", `ABS(SUMPRODUCT((${ids}<>"")*1)*ROWS(${years})-${listed})`],
    ["People on the staff list without an Id", `SUMPRODUCT((${ids}="")*(${columnOf(STAFF, "Name")}<>""))`],
    [
      "Ids that are on the staff list twice",
      `SUMPRODUCT((${ids}<>"")*(MATCH(${ids}&"",${ids}&"",0)<>ROW(${ids})-ROW(${headings(STAFF, "Id", "Id")})))`,
    ],
    ["Rows of the budget with an issue", `SUMPRODUCT((${column("Issue")}<>"")*1)`],
    ["Rows of the budget with an error", `SUMPRODUCT(ISERROR(${column(TOTAL)})*1)`],
    [
      "Rows out of order (sort them by No.)",
      `SUMPRODUCT((${column("No.")}<>ROW(${column("No.")})-ROW(${headings(rows, "No.", "No.")}))*1)`,
    ],
  ];
}

/** The rows and the whole budget come to the same in whichever way they are added up. */
function checksOfTotals(names: BudgetNames, options: BudgetOptions, groups: readonly Group[]): readonly Check[] {
  const rows = budgetName(names, "BudgetRows");
  const column = (heading: string) => columnOf(rows, heading);
  const [first, last] = [options.years[0], options.years.at(-1)].map((year) => fiscalCode(year?.ends ?? 0));
  const all = (table: BudgetTable) => `SUM(${columnsOf(budgetName(names, table), first ?? "", last ?? "")})`;
  const total = `SUM(${column(TOTAL)})`;
  const parts = `SUM(${columnsOf(rows, PARTS[0], PARTS[PARTS.length - 1] ?? "")})`;
  const assigned = `SUM(${columnOf(budgetName(names, "BudgetStipends"), "Amount")})`;
  const sumOver = (of: (year: number, code: string) => string) =>
    options.years.map(({ ends }, year) => of(year, fiscalCode(ends))).join("+");
  const outside = sumOver((_, code) => outsideTotal(names, code));
  const budgeted = `SUM(${column("Stipends")})+SUM(${column("Travel")})+${outside}`;
  const inAll = `(${sumOver((year) => budgetCell(names, "Total budget", year))})`;
  const different = (one: string, other: string) => `ABS(ROUND(${one}-${other},2))`;
  return [
    ["Parts of all rows less their totals", different(parts, total)],
    ["All rows less the costs by part", different(`2*${total}`, all("BudgetCosts"))],
    ...groups.map(
      ({ table, heading }) =>
        [`All rows less the totals by ${heading.toLowerCase()}`, different(total, all(table))] as const,
    ),
    ["The whole budget less the totals by account", different(inAll, all("BudgetAccounts"))],
    ["All accounts less their totals by kind", different(all("BudgetAccounts"), all("BudgetKinds"))],
    ["All accounts less their totals by function", different(all("BudgetAccounts"), all("BudgetFunctions"))],
    ["Stipends and travel assigned less budgeted", different(assigned, `(${budgeted})`)],
  ];
}

/** What must be 0: how many things are not as they should be, line by line. */
export function checkLines(names: BudgetNames, options: BudgetOptions, groups: readonly Group[]): readonly Check[] {
  const bridge: Check = ["Parts of the bridge less the budget", bridgeCheck(names, options)];
  const grants: Check = ["Grants without a page, and pages less their accounts", grantsCheck(names, options)];
  return [
    ...checksOfPeople(names),
    ...checksOfTotals(names, options, groups),
    ["Insured people whose plan has no line in the other costs", insuredWithoutLine(names)],
    ["Lines of the changes with an issue", changeIssues(names)],
    ...ISSUE_TABLES.map(
      ([label, table]) =>
        [`${label} with an issue`, `SUMPRODUCT((${columnOf(budgetName(names, table), "Issue")}<>"")*1)`] as const,
    ),
    ...(options.years.length > 1 ? [bridge] : []),
    ...(options.grants > 0 ? [grants] : []),
    ...toDateChecks(names),
    ["Figures on the Budget inputs sheet that are not numbers", figureIssues(names)],
  ];
}
