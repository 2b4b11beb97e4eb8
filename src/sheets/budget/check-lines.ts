import { fiscalCode } from "../../agreement/years";
import { textInFormula } from "../plan/cells";
import { columnOf, columnsOf, headings } from "../plan/references";
import { changeIssues } from "./changes-sheet";
import { budgetName, STAFF, type BudgetNames, type BudgetTable } from "./names";
import type { BudgetOptions } from "./options";
import { FROM_STAFF, PARTS, TOTAL } from "./row-references";

/** The row of the checks' sum on the front page; the lines are below it. */
export const CHECKS_ROW = 4;

/** A table of totals by one column of the rows. */
export interface Group {
  readonly table: Extract<BudgetTable, "BudgetAccounts" | "BudgetSchools" | "BudgetPositions">;
  readonly heading: "Account" | "School" | "Position";
  readonly values: readonly string[];
}

/** What must be 0: how many things are not as they should be, line by line. */
export function checkLines(
  names: BudgetNames,
  options: BudgetOptions,
  groups: readonly Group[],
): readonly (readonly [string, string])[] {
  const rows = budgetName(names, "BudgetRows");
  const column = (heading: string) => columnOf(rows, heading);
  const ids = columnOf(STAFF, "Id");
  const years = budgetName(names, "BudgetYears");
  const [first, last] = [options.years[0], options.years.at(-1)].map((year) => fiscalCode(year?.ends ?? 0));
  const all = (table: BudgetTable) => `SUM(${columnsOf(budgetName(names, table), first ?? "", last ?? "")})`;
  const listed = `SUMPRODUCT((${column("List")}=${textInFormula(FROM_STAFF)})*1)`;
  const total = `SUM(${column(TOTAL)})`;
  const parts = `SUM(${columnsOf(rows, PARTS[0], PARTS[PARTS.length - 1] ?? "")})`;
  const different = (one: string, other: string) => `ABS(ROUND(${one}-${other},2))`;
  return [
    [
      "People on the staff list less people in the budget",
      `ABS(SUMPRODUCT((${ids}<>"")*1)*ROWS(${columnOf(years, "Year")})-${listed})`,
    ],
    ["People on the staff list without an Id", `SUMPRODUCT((${ids}="")*(${columnOf(STAFF, "Name")}<>""))`],
    [
      "Ids that are on the staff list twice",
      `SUMPRODUCT((${ids}<>"")*(MATCH(${ids}&"",${ids}&"",0)<>ROW(${ids})-ROW(${headings(STAFF, "Id", "Id")})))`,
    ],
    ["Rows of the budget with an issue", `SUMPRODUCT((${column("Issue")}<>"")*1)`],
    ["Rows of the budget with an error", `SUMPRODUCT(ISERROR(${column(TOTAL)})*1)`],
    ["Parts of all rows less their totals", different(parts, total)],
    ["All rows less the costs by part", different(`2*${total}`, all("BudgetCosts"))],
    ...groups.map(
      ({ table, heading }) =>
        [`All rows less the totals by ${heading.toLowerCase()}`, different(total, all(table))] as const,
    ),
    ["Lines of the changes with an issue", changeIssues(names)],
    [
      "Lines of the funding with an issue",
      `SUMPRODUCT((${columnOf(budgetName(names, "BudgetFunding"), "Issue")}<>"")*1)`,
    ],
    [
      "Lines of the other costs with an issue",
      `SUMPRODUCT((${columnOf(budgetName(names, "BudgetOther"), "Issue")}<>"")*1)`,
    ],
    ["Stipends with an issue", `SUMPRODUCT((${columnOf(budgetName(names, "BudgetStipends"), "Issue")}<>"")*1)`],
    [
      "Years whose last day is not after the first",
      `SUMPRODUCT((${columnOf(years, "Last day")}<=${columnOf(years, "First day")})*1)`,
    ],
  ];
}
