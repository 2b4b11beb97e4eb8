import type { StaffPlace } from "../budget/options";
import type { Serial } from "../plan/serial";
import type { StaffHeading } from "../staff/staff-columns";
import type { PayrollSheet } from "./names";

/** What payroll's sheets of a fiscal year are built from; people stay in the Staff table, known by their Ids. */
export interface PayrollOptions {
  readonly firstDay: Serial;
  readonly lastDay: Serial;
  readonly firstPayDate: Serial;
  readonly noSchool: readonly Serial[];
  readonly staff: StaffPlace;
  readonly ids: readonly string[];
  /** The sheets to build, besides their inputs. */
  readonly sheets: readonly Exclude<PayrollSheet, "inputs">[];
}

/** The columns of the staff list that payroll asks for beside those of a budget. */
export const PAYROLL_HEADINGS: readonly StaffHeading[] = [
  "Birth date",
  "Certification",
  "Credits",
  "Dues",
  "PTS",
  "Personal days used",
  "Retirement member since",
  "Salary on file",
  "Sick days",
];
