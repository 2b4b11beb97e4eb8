import type { Serial } from "../plan/serial";

/** What is known of a school year before its sheets are built; all of it can be typed over later. */
export interface YearDates {
  /** The calendar year in which the fiscal year ends. */
  readonly ends: number;
  readonly firstDay: Serial;
  readonly lastDay: Serial;
}

/** What a budget is built from. The people themselves stay in the table Staff: here are only their places. */
export interface BudgetOptions {
  readonly years: readonly YearDates[];
  /** Of years after the printed schedules, as a fraction; 0.02 is 2%. */
  readonly assumedRaise: number;
  readonly noSchool: readonly Serial[];
  /** The Ids of the table Staff, from top to bottom. */
  readonly ids: readonly string[];
  /** Each value that the table Staff has, once. */
  readonly accounts: readonly string[];
  readonly schools: readonly string[];
  readonly positions: readonly string[];
}
