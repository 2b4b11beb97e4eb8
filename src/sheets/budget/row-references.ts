import type { StaffHeading } from "../staff/staff-columns";
import { beside, columnOf, inRow } from "../plan/references";
import { budgetName, STAFF, type BudgetName, type BudgetNames, type BudgetTable } from "./names";

/** Where a row's person is listed. */
export const FROM_STAFF = "Staff";
export const FROM_PLANNED = "Planned";

/** The parts of a person's year, in the order of the table; each is a column of amounts to the cent. */
export const PARTS = ["Salary", "Further days", "Longevity", "Stipends", "Stay-well", "Travel"] as const;
export type Part = (typeof PARTS)[number];
export const TOTAL = "Total";

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
  | "Split"
  | "Issue"
  | "Starts"
  | "Ends"
  | "Leave from"
  | "Leave to"
  | "Row"
  | "Work year"
  | "Lane no."
  | "New lane no."
  | "Lane at the end"
  | "Change day"
  | "Raise day"
  | "From day"
  | "To day"
  | "Leave from day"
  | "Leave to day"
  | "Days 1"
  | "Days 2"
  | "Days 3"
  | "Rate 1"
  | "Rate 2"
  | "Rate 3";

/** What a planned position has of a person's facts. */
export type Fact = Extract<
  StaffHeading,
  "Name" | "School" | "Position" | "Role" | "Lane" | "Step" | "FTE" | "Starts" | "Ends" | "Account"
>;

/** What the formulas of a row refer to: the row itself, its year, its person, and the tables of the budget. */
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

  /** The cell in a column of the year's line of inputs. */
  year = (heading: string) => beside(this.table("BudgetYears"), this.own("Year"), "Year", heading);

  staff = (heading: StaffHeading) => beside(STAFF, this.own("Id"), "Id", heading);
  isStaff = () => `${this.own("List")}="${FROM_STAFF}"`;
  /** A fact of the person, from whichever of the two lists the row is of. */
  fact = (heading: Fact) => `IF(${this.isStaff()},${this.staff(heading)},${this.planned(heading)})`;
  planned = (heading: Fact | "Kind") => beside(this.table("BudgetPlanned"), this.own("Id"), "Id", heading);
}
