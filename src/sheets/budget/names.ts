import { fiscalCode, twoDigits } from "../../agreement/years";
import { newNames, type BuiltKind, type BuiltNames, type Inventory } from "../plan/built-kind";

/** The table of people that every budget is calculated from. */
export { STAFF_TABLE as STAFF } from "../staff/staff-names";

const SHEETS = {
  totals: { title: "Budget", table: "BudgetCosts", since: 1 },
  summary: { title: "Budget summary", table: "BudgetSummary", since: 1 },
  bridge: { title: "Bridge", table: "BudgetBridge", since: 1 },
  accounts: { title: "Accounts", table: "BudgetAccounts", since: 1, required: true },
  charges: { title: "Charges", table: "BudgetCharges", since: 1 },
  grants: { title: "Grant pages", table: "BudgetCharges", since: 1 },
  ytd: { title: "Year to date", table: "BudgetToDate", since: 1, required: true },
  rows: { title: "Budget rows", table: "BudgetRows", since: 1 },
  funding: { title: "Funding", table: "BudgetFunding", since: 1, required: true },
  other: { title: "Other costs", table: "BudgetOther", since: 1, required: true },
  inputs: { title: "Budget inputs", table: "BudgetYears", since: 1, required: true },
  schedules: { title: "Schedules", table: "BudgetSteps", since: 1, required: true },
  changes: { title: "Budget changes", table: "BudgetLaneChanges", since: 1, required: true },
  stipends: { title: "Stipends", table: "BudgetStipends", since: 1, required: true },
} as const;
type BudgetSheet = keyof typeof SHEETS;

const TABLES = {
  BudgetCosts: { sheet: "totals", since: 1 },
  BudgetSchools: { sheet: "totals", since: 1 },
  BudgetPositions: { sheet: "totals", since: 1 },
  BudgetByLane: { sheet: "totals", since: 1 },
  BudgetByStep: { sheet: "totals", since: 1 },
  BudgetSummary: { sheet: "summary", since: 1 },
  BudgetBridge: { sheet: "bridge", since: 1 },
  BudgetAccounts: { sheet: "accounts", since: 1, required: true },
  BudgetFunctions: { sheet: "accounts", since: 1, required: true },
  BudgetKinds: { sheet: "accounts", since: 1 },
  BudgetCharges: { sheet: "charges", since: 1 },
  BudgetToDate: { sheet: "ytd", since: 1 },
  BudgetLedger: { sheet: "ytd", since: 1, required: true },
  BudgetRows: { sheet: "rows", since: 1 },
  BudgetYears: { sheet: "inputs", since: 1, required: true },
  BudgetNoSchool: { sheet: "inputs", since: 1, required: true },
  BudgetLongevity: { sheet: "inputs", since: 1, required: true },
  BudgetSteps: { sheet: "schedules", since: 1, required: true },
  BudgetLaneChanges: { sheet: "changes", since: 1, required: true },
  BudgetFurtherDays: { sheet: "changes", since: 1, required: true },
  BudgetPlanned: { sheet: "changes", since: 1, required: true },
  BudgetFunding: { sheet: "funding", since: 1, required: true },
  BudgetOther: { sheet: "other", since: 1, required: true },
  BudgetStipends: { sheet: "stipends", since: 1, required: true },
  BudgetStipendList: { sheet: "stipends", since: 1, required: true },
} as const;
export type BudgetTable = keyof typeof TABLES;

const NAMES = {
  BudgetTeacherDays: { since: 1 },
  BudgetCounselorDays: { since: 1 },
  BudgetTopStep: { since: 1 },
  BudgetStayWellDays: { since: 1 },
  BudgetStayWellFrom: { since: 1 },
  BudgetServiceMonth: { since: 1 },
  BudgetServiceDay: { since: 1 },
  BudgetMovementMonth: { since: 1 },
  BudgetTravel: { since: 1 },
  BudgetVacancyLane: { since: 1 },
  BudgetVacancyStep: { since: 1 },
  BudgetToDateYear: { since: 1 },
  BudgetToDateBegins: { since: 1 },
  BudgetToDateEnds: { since: 1 },
  BudgetPaymentsMade: { since: 1 },
  BudgetPayments: { since: 1 },
} as const;
export type BudgetName = keyof typeof NAMES;

/** A budget of one to four fiscal years. */
export const BUDGET: BuiltKind<BudgetSheet, BudgetTable, BudgetName> = {
  id: "Budget",
  noun: "budget",
  version: 1,
  suffix: /^\d{4}(?:v\d+)?$/,
  sheets: SHEETS,
  tables: TABLES,
  names: NAMES,
};

export interface BudgetNames extends BuiltNames<BudgetSheet> {
  /** The fiscal years by the calendar year in which each ends. */
  readonly years: readonly number[];
}

/** What a table or named cell is called in this budget. */
export const budgetName = ({ suffix }: Pick<BudgetNames, "suffix">, key: BudgetTable | BudgetName) => key + suffix;

/**
 * Names for a new budget that nothing in the workbook has. Its tables end in the first and the last year: `Rows1315`.
 * @param years the fiscal years by the calendar year in which each ends, in order
 */
export function newBudgetNames(years: readonly number[], workbook: Inventory): BudgetNames {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const label = first === last ? fiscalCode(first) : `${fiscalCode(first)}-${twoDigits(last)}`;
  return { years, ...newNames(BUDGET, twoDigits(first) + twoDigits(last), label, workbook) };
}
