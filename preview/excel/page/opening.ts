import type { IWorkbookData } from "@univerjs/core";
import type { SheetNote } from "../host/excel/notes";
import type { Engine } from "../workbook/start-engine";

/** The workbook that the page shows when it opens. */
export interface Opening {
  readonly workbook: () => Partial<IWorkbookData>;
  /** What Excel knows of its sheets and the grid does not, such as page set-up, by sheet id. */
  readonly notes: () => Readonly<Record<string, Partial<SheetNote>>>;
  /** Enters what has to wait for the add-in's functions. */
  readonly complete: (engine: Engine) => void;
}
