import type { IWorkbookData } from "@univerjs/core";
import { startHere } from "../start-here";
import { element } from "./elements";

const NEW = "new";

const EMPTY: Partial<IWorkbookData> = {
  id: "book1",
  name: "Book1",
  sheets: { sheet1: { id: "sheet1", name: "Sheet1" } },
  sheetOrder: ["sheet1"],
};

/** What the page opens with: the sheet of live examples, or an empty workbook where one was asked for. */
export function openingWorkbook(): Partial<IWorkbookData> {
  return new URLSearchParams(window.location.search).has(NEW) ? EMPTY : startHere();
}

/** The button for a new workbook opens the page anew; unsaved changes are asked about as whenever the page is left. */
export function onNewWorkbook(): void {
  element("new-workbook", HTMLButtonElement).addEventListener("click", () => window.location.assign(`/?${NEW}`));
}
