import type { DeclaredMembers } from "./host/object-type";
import type { WorkbookExtras } from "./xlsx/extras";

/** What the page offers of its workbook to automated tests. Sheets are named; addresses are Excel's ("A1", "B2:D9"). */
export interface BookApi {
  sheets(): string[];
  /** Numbers, texts, booleans, errors as text, "" for blank; spilled values included. */
  values(sheet: string, address: string): (string | number | boolean)[][];
  /** Formulas as they are in the cells, and the values of cells without one. */
  formulas(sheet: string, address: string): (string | number | boolean)[][];
  /** As it reads on screen. */
  text(sheet: string, address: string): string[][];
  /** The function's own text behind a cell in error; "" where there is none. */
  message(sheet: string, address: string): Promise<string>;
  /** Brings a cell into view and gives its middle, in the page's pixels: where to point a mouse. */
  pointOf(sheet: string, address: string): Promise<{ x: number; y: number }>;
  /** Types into a cell as a person does, and waits for the calculation. */
  enter(sheet: string, address: string, text: string): Promise<void>;
  /** Resolves when all calculation is done and in the cells. */
  settled(): Promise<void>;
  /** Requests the pane sent, actions in them, calls of worksheet functions: so far. */
  stats(): { batches: number; actions: number; calls: number };
  /** Members of Office.js that were asked for and that the preview does not have. */
  unsupported(): string[];
  /** Every member of Office.js that the preview has, by class. */
  members(): readonly DeclaredMembers[];
  /** What Excel knows of the workbook and the grid does not. */
  extras(): WorkbookExtras;
  /** What the page shows and a saved file will not have, each in words. */
  notSaved(): readonly string[];
  /** The workbook as an .xlsx file, base64; for any program, or as Excel alone reads it (ExportOptions). */
  xlsx(reader?: "any" | "excel"): Promise<string>;
}

/** `window.preview`: everything but `ready` is there once `ready` has resolved. */
export interface PreviewApi extends BookApi {
  /** Resolves when the grid, the functions and the pane's host are there and everything is calculated. */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    readonly preview: PreviewApi;
    /** Whether cells are being written or calculated: the grid draws less often until that is over. */
    gridIsBusy?: () => boolean;
  }
}
