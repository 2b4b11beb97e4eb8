import { CalculationError } from "../rules/calculation-error";
import { evaluate } from "./call";
import type { Input } from "./matrix";

const NOT_UNDERSTOOD = "What was given cannot be read. Give texts, numbers, dates or ranges of cells.";

/** Excel's own error for a reason in words: #VALUE! or #N/A with the message behind it. */
function excelError(reason: unknown): CustomFunctions.Error {
  const code =
    reason instanceof CalculationError && reason.code === "NA"
      ? CustomFunctions.ErrorCode.notAvailable
      : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, reason instanceof CalculationError ? reason.message : NOT_UNDERSTOOD);
}

/**
 * Answers a call from Excel: refusals become Excel's errors, in their own cell where a result spills.
 * A result of a single cell throws its error, because that shows the message in every Excel.
 */
export function answer(id: string, args: readonly Input[]): unknown[][] {
  let cells: unknown[][];
  try {
    cells = evaluate(id, args);
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
