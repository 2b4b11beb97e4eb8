import type { Serial } from "../plan/serial";
import type { PayrollSheet } from "./names";

/** What payroll's sheets of a fiscal year are built from; people stay in the table Staff, known by their Ids. */
export interface PayrollOptions {
  readonly firstDay: Serial;
  readonly lastDay: Serial;
  readonly firstPayDate: Serial;
  readonly noSchool: readonly Serial[];
  readonly ids: readonly string[];
  /** The sheets to build, besides their inputs. */
  readonly sheets: readonly Exclude<PayrollSheet, "inputs">[];
}
