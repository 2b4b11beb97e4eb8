import { element } from "./elements";
import { loadAgain } from "./load-again";
import { chosenFile, FILE } from "./open-file";
import type { Opening } from "./opening";

const NEW = "new";

/** A workbook of one empty sheet, as Excel opens with. */
const EMPTY: Opening = {
  workbook: () => ({
    id: "book1",
    name: "Book1",
    sheets: { sheet1: { id: "sheet1", name: "Sheet1" } },
    sheetOrder: ["sheet1"],
  }),
  notes: () => ({}),
  complete: () => undefined,
};

/** The given opening, or where the address asks for it an empty workbook, or the file that was chosen. */
export async function chosenOpening(given: Opening, namespace: string): Promise<Opening> {
  const asked = new URLSearchParams(window.location.search);
  if (asked.has(FILE)) return chosenFile(namespace);
  return asked.has(NEW) ? EMPTY : given;
}

/** The button for a new workbook opens the page again; unsaved changes are asked about as whenever the page is left. */
export function onNewWorkbook(): void {
  element("new-workbook", HTMLButtonElement).addEventListener("click", () => loadAgain(NEW));
}
