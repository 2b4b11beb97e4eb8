import type { SheetPlan } from "./sheet-plan";

/** A name for all formulas of the workbook. */
export interface Name {
  readonly name: string;
  /** An absolute address with its sheet, or a number. */
  readonly refersTo: string;
}

/**
 * Sheets and names that are written together or not at all. Formulas may call any table or name of the plan, wherever
 * it is: all of them exist before the first formula is written.
 */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly Name[];
}
