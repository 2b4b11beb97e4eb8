import type { PageExtras, ProtectedAct, TableExtras } from "../../xlsx/extras";

/** What Excel knows of a sheet and the grid engine has no place for. The saved file gets it. */
export interface SheetNote {
  page: PageExtras;
  tables: Record<string, TableExtras>;
  /** What users may do on the protected sheet, in Excel's words; undefined when it is not protected. */
  protection?: Readonly<Partial<Record<ProtectedAct, boolean>>> | undefined;
}

/** Keeps the notes of all sheets, by the engine's sheet id. */
export class SheetNotes {
  readonly #notes = new Map<string, SheetNote>();

  of(sheetId: string): SheetNote {
    const known = this.#notes.get(sheetId);
    if (known) return known;
    const note: SheetNote = { page: {}, tables: {} };
    this.#notes.set(sheetId, note);
    return note;
  }

  forget(sheetId: string): void {
    this.#notes.delete(sheetId);
  }
}
