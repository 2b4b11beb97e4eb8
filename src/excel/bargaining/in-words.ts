import { CalculationError } from "../../rules/calculation-error";
import { WorkbookError } from "../errors";

/** What the rules refuse, as the pane says it. */
export function inWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof CalculationError ? new WorkbookError(error.message, "InvalidInput") : error;
  }
}
