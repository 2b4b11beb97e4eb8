import type { IWorkbookData } from "@univerjs/core";
import type { Engine } from "../workbook/boot";
import type { PageExtras } from "../xlsx/extras";
import { element } from "./elements";

/** The workbook that the page shows when it opens. */
export interface Opening {
  readonly workbook: () => Partial<IWorkbookData>;
  /** The page set-up of its sheets, by sheet id. */
  readonly pages: () => Readonly<Record<string, PageExtras>>;
  /** Enters what has to wait for the add-in's functions. */
  readonly complete: (engine: Engine) => void;
}

const NEW = "new";

/** A workbook of one empty sheet, as Excel opens with. */
const EMPTY: Opening = {
  workbook: () => ({
    id: "book1",
    name: "Book1",
    sheets: { sheet1: { id: "sheet1", name: "Sheet1" } },
    sheetOrder: ["sheet1"],
  }),
  pages: () => ({}),
  complete: () => undefined,
};

/** The given opening, or an empty workbook where the address asks for a new one. */
export function chosenOpening(given: Opening): Opening {
  return new URLSearchParams(window.location.search).has(NEW) ? EMPTY : given;
}

/** The button for a new workbook opens the page again; unsaved changes are asked about as whenever the page is left. */
export function onNewWorkbook(): void {
  element("new-workbook", HTMLButtonElement).addEventListener("click", () => window.location.assign(`/?${NEW}`));
}
