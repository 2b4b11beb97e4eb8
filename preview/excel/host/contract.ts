import type { OfficeHandler } from "./events";

/**
 * What the preview page offers to the pages of the add-in inside it; the shim turns it into Excel's desktop contract.
 */
export interface PreviewHost {
  /** Carries out one batch. @param json the request @returns the reply, as JSON */
  execute(json: string): Promise<string>;
  /** A run with `mergeUndoGroup` begins. @returns ends it */
  beginUndoGroup(): () => void;
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Differs from one start of the preview to the next, so that office.js forgets settings it cached. */
  readonly instanceId: string;
  registerEvent(dispatchId: number, handler: OfficeHandler): () => void;
  /** Takes how a command of the ribbon ended: 0 is success. */
  commandCompleted(id: string, status: number): void;
  readonly settings: {
    entries(): readonly (readonly [string, string])[];
    save(keys: readonly string[], values: readonly string[]): void;
  };
  /** The colors of Excel's theme, as JSON of numbers. */
  officeTheme(): string;
}
