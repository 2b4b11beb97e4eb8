import { columnOf, inRow } from "../plan/references";
import { budgetName, type BudgetName, type BudgetNames, type BudgetTable } from "./names";

/** Where a row's person is listed. */
export const FROM_STAFF = "Staff";
export const FROM_PLANNED = "Planned";

/** The parts of a person's year, in the order of the table; each is a column of amounts to the cent. */
export const PARTS = ["Salary", "Extra days", "Longevity", "Stipends", "Stay-well", "Travel"] as const;
export type Part = (typeof PARTS)[number];
export const TOTAL = "Total";

/** The lane with which a year opens, and the one with which it ends: another where a change is inside the year. */
export type Lane = "Lane" | "Lane at the end";

/** The columns of the table of rows. */
export type RowHeading =
  | Part
  | typeof TOTAL
  | "Year"
  | "List"
  | "Id"
  | "Name"
  | "School"
  | "Position"
  | "Account"
  | "Lane"
  | "Step"
  | "FTE"
  | "Days worked"
  | "Annual salary"
  | "Issue"
  | "Work year"
  | "Lane at the end"
  | "From day"
  | "To day"
  | "Leave from day"
  | "Leave to day"
  | "Days on the new lane"
  | "Rate"
  | "Rate at the end"
  | "Raised days"
  | "Raised days on the new lane"
  | "Later rate"
  | "Later rate at the end"
  | "Lane before"
  | "First service year"
  | "Stay-well days"
  | "Problem of the list"
  | "On the old lane"
  | "On the old schedule"
  | "No.";

/** What the formulas of a row refer to: the row itself, its year, the tables and inputs of the budget. */
export class RowReferences {
  readonly #names: BudgetNames;
  readonly #rows: string;

  constructor(names: BudgetNames) {
    this.#names = names;
    this.#rows = budgetName(names, "BudgetRows");
  }

  own = (heading: RowHeading) => inRow(this.#rows, heading);
  input = (name: BudgetName) => budgetName(this.#names, name);
  table = (table: BudgetTable) => budgetName(this.#names, table);
  column = (table: BudgetTable, heading: string) => columnOf(this.table(table), heading);
  /** The year and Id as one text, by which lines about a person's year are found. */
  key = () => `${this.own("Year")}&" "&${this.own("Id")}`;
  isStaff = () => `${this.own("List")}="${FROM_STAFF}"`;
}
