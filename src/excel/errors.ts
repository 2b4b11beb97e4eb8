import { CalculationError } from "../rules/calculation-error";

/**
 * Why Excel or the add-in could not do something. What Excel is known to refuse is said in a sentence that also says
 * what to do; a fault of the add-in itself says no more than that, and carries what it said as details.
 */
export class WorkbookError extends Error {
  /** Excel's own code, such as `AccessDenied`: no content of the workbook. */
  readonly code: string;
  /** What a fault of the add-in said; null where the sentence says it all. */
  readonly details: string | null;

  constructor(sentence: string, code: string, details: string | null = null) {
    super(sentence);
    this.name = "WorkbookError";
    this.code = code;
    this.details = details;
  }

  /** The same error with one more sentence, such as what was done about it. */
  and(sentence: string): WorkbookError {
    return new WorkbookError(`${this.message} ${sentence}`, this.code, this.details);
  }
}

/** What Excel's error codes mean to the person at the sheet. */
const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Escape in the sheet, then try again.",
  AccessDenied:
    "The sheet is protected or the workbook is read-only. Unprotect the sheet (Review tab) or save a " +
    "copy, then try again.",
  InvalidSelection:
    "Several separate ranges, or something other than cells, are selected. Select one cell or one range, " +
    "then try again.",
  ItemNotFound: "That sheet or cell no longer exists: it may have been renamed or deleted. Select the cells again.",
  InvalidReference:
    "That cell no longer exists: its row, column or sheet may have been deleted. Select the cells again.",
  ApiNotFound: "This version of Excel cannot do that. Update Office, or use Excel on the web.",
  InvalidArgument: "Excel did not accept this. Check the values, then try again.",
  RequestPayloadSizeLimitExceeded: "That is more than Excel takes at once. Select fewer cells.",
  ResponsePayloadSizeLimitExceeded: "Those are more cells than Excel returns at once. Select fewer cells.",
  ActivityLimitReached: "Excel is busy. Wait a moment, then try again.",
  RequestAborted: "Excel stopped partway. Try again.",
};

/** Excel's code of an error; null for an error that is not Excel's, which alone have an account of the request. */
function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && "debugInfo" in error ? String(error.code) : null;
}

/** The error as a sentence for the pane: what the rules refuse in theirs. A fault is written to the console too. */
export function asWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (error instanceof CalculationError) return new WorkbookError(error.message, error.code);
  const code = codeOf(error);
  if (code !== null) return new WorkbookError(SENTENCES[code] ?? `Excel could not finish (${code}). Try again.`, code);
  console.error(error);
  const details = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return new WorkbookError("Something went wrong in the add-in.", "AddInFault", details);
}
