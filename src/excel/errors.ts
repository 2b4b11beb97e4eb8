/** Something that Excel would not do, said in a sentence that also says what to do. */
export class WorkbookError extends Error {
  /** Excel's own code, such as `AccessDenied`: no content of the workbook. */
  readonly code: string;

  constructor(sentence: string, code: string) {
    super(sentence);
    this.name = "WorkbookError";
    this.code = code;
  }
}

/** What Excel's error codes mean to the person at the sheet. */
const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Escape in the sheet, then try again.",
  AccessDenied:
    "The sheet is protected or the workbook is read-only. Unprotect the sheet (Review tab) or save a copy, then try again.",
  InvalidSelection:
    "Several separate ranges, or something that is not a cell, are selected. Select one cell or one range, then try again.",
  ItemNotFound: "That sheet or cell is no longer there: it may have been renamed or deleted. Pick the cells again.",
  InvalidReference:
    "That cell is no longer there: its row, column or sheet may have been deleted. Pick the cells again.",
  ApiNotFound: "This version of Excel cannot do that. Update Office, or use Excel on the web.",
  InvalidArgument: "Excel did not accept the formula. Check the values, then try again.",
  RequestPayloadSizeLimitExceeded: "That is more than Excel takes in one go. Pick fewer cells.",
  ResponsePayloadSizeLimitExceeded: "Those are more cells than Excel hands over in one go. Pick fewer cells.",
  ActivityLimitReached: "Excel is busy. Wait a moment, then try again.",
  RequestAborted: "Excel stopped in the middle. Try again.",
};

function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  return "Unknown";
}

/** The error as a sentence for the pane. What is a sentence already stays as it is. */
export function asWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = codeOf(error);
  return new WorkbookError(SENTENCES[code] ?? `Excel did not do it (${code}). Nothing was changed. Try again.`, code);
}
