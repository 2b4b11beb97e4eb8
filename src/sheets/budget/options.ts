import type { Serial } from "../plan/serial";
import type { StaffHeading } from "../staff/staff-columns";

/** Where the Staff table is, so that a row of the budget can call the cells of its person. Rows and columns from 1. */
export interface StaffPlace {
  readonly sheet: string;
  /** The row of the first person. */
  readonly firstRow: number;
  readonly columns: ReadonlyMap<StaffHeading, number>;
}

/** What is known of a school year before its sheets are built; all of it can be typed over later. */
export interface YearDates {
  /** The calendar year in which the fiscal year ends. */
  readonly ends: number;
  readonly firstDay: Serial;
  readonly lastDay: Serial;
}

/** What a budget is built from. The people themselves stay in the Staff table: here are only their places. */
export interface BudgetOptions {
  readonly staff: StaffPlace;
  readonly years: readonly YearDates[];
  /** Of years after the printed schedules, as a fraction; 0.02 is 2%. */
  readonly assumedRaise: number;
  readonly noSchool: readonly Serial[];
  /** How many grants have a page. */
  readonly grants: number;
  /** The Ids of the Staff table, from top to bottom. */
  readonly ids: readonly string[];
  /** Each value that the Staff table has, once. */
  readonly accounts: readonly string[];
  readonly schools: readonly string[];
  readonly positions: readonly string[];
}

/** The year whose figures of the agreement a budget begins with; all of them can be changed on its inputs sheet. */
export const firstYear = ({ years }: Pick<BudgetOptions, "years">): number =>
  Math.min(...years.map(({ ends }) => ends));
