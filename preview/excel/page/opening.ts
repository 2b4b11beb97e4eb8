import type { IWorkbookData } from "@univerjs/core";
import { startHere, startHerePages } from "../../start-here";
import type { PageExtras } from "../xlsx/extras";
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
  return isNew() ? EMPTY : startHere();
}

/** The page set-up of what the page opens with, by sheet. */
export function openingPages(): Readonly<Record<string, PageExtras>> {
  return isNew() ? {} : startHerePages();
}

const isNew = (): boolean => new URLSearchParams(window.location.search).has(NEW);

/** The button for a new workbook opens the page anew; unsaved changes are asked about as whenever the page is left. */
export function onNewWorkbook(): void {
  element("new-workbook", HTMLButtonElement).addEventListener("click", () => window.location.assign(`/?${NEW}`));
}
