import { CalculationError } from "../../rules/calculation-error";
import { evaluate } from "./evaluate";
import type { Input } from "./matrix";
import type { Spec } from "./spec";

/** Whatever is typed is refused by a CalculationError: anything else is a fault of the add-in. */
const FAULT = "Something went wrong in the add-in. Its pane shows the details: Functions, this function.";

/** Excel's own error for a reason in words: #VALUE! or #N/A with the message behind it. */
function excelError(reason: unknown): CustomFunctions.Error {
  const code =
    reason instanceof CalculationError && reason.code === "NA"
      ? CustomFunctions.ErrorCode.notAvailable
      : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, reason instanceof CalculationError ? reason.message : FAULT);
}

/**
 * Answers a call from Excel: refusals become Excel's errors, in their own cell where a result spills.
 * A result of a single cell throws its error, because that shows the message in every Excel.
 */
export function toExcel(spec: Spec, args: readonly Input[]): unknown[][] {
  let cells: unknown[][];
  try {
    cells = evaluate(spec, args);
  } catch (reason) {
    throw excelError(reason);
  }
  for (const row of cells) {
    for (let at = 0; at < row.length; at++) {
      if (row[at] instanceof CalculationError) row[at] = excelError(row[at]);
    }
  }
  return cells;
}
