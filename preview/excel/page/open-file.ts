import type { ICellData } from "@univerjs/core";
import type { SheetNote } from "../host/excel/notes";
import { HYPERLINK } from "../host/excel/hyperlink";
import { UNLOCKED } from "../host/excel/engine";
import { areaOf } from "../xlsx/address";
import type { OpenedWorkbook } from "../xlsx";
import { element } from "./elements";
import { loadAgain } from "./load-again";
import type { Opening } from "./opening";

/** In the address: the page is to show the file that was chosen last. */
export const FILE = "file";

/** Where the browser keeps the chosen file while the page loads again. */
const STORE = "preview-workbook";
const KEY = "/chosen.xlsx";
const NAME = "x-file-name";
/** The engine's name of the change that a person's undo does not reach. */
const SET_VALUES = "sheet.mutation.set-range-values";

async function read(bytes: ArrayBuffer, fileName: string, namespace: string): Promise<OpenedWorkbook> {
  const { openWorkbook } = await import("../xlsx");
  const name = fileName.replace(/\.xlsx$/i, "").replace(/ for Excel$/, "");
  return openWorkbook(bytes, { name, namespace });
}

/** The button that opens a workbook: a file that can be read is kept, and the page loads again with it. */
export function onOpenFile(namespace: string): void {
  const input = element("open-file", HTMLInputElement);
  element("open", HTMLButtonElement).addEventListener("click", () => input.click());
  const open = async (file: File): Promise<void> => {
    const bytes = await file.arrayBuffer();
    await read(bytes, file.name, namespace);
    const kept = new Response(bytes, { headers: { [NAME]: encodeURIComponent(file.name) } });
    await (await caches.open(STORE)).put(KEY, kept);
    loadAgain(FILE);
  };
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (!file) return;
    open(file).catch(() => window.alert(`${file.name} cannot be opened. Choose an Excel workbook (.xlsx).`));
  });
}

/** The file that was chosen last, for the page to open with. */
export async function chosenFile(namespace: string): Promise<Opening> {
  const kept = await (await caches.open(STORE)).match(KEY);
  if (!kept) throw new Error("No workbook was chosen. Open the page without ?file in its address.");
  const fileName = decodeURIComponent(kept.headers.get(NAME) ?? "Book1.xlsx");
  const opened = await read(await kept.arrayBuffer(), fileName, namespace);
  const { data, formulas, missing } = opened;
  return {
    workbook: () => ({ ...data, sheets: withMarks(opened) }),
    notes: () => notesOf(opened),
    complete: ({ univerAPI, workbook }) => {
      for (const [subUnitId, cellValue] of Object.entries(formulas))
        univerAPI.syncExecuteCommand(SET_VALUES, { unitId: workbook.getId(), subUnitId, cellValue });
      showOpened(fileName, workbook.getName(), missing);
    },
  };
}

/** The sheets, each linked or unlocked cell with its mark. */
function withMarks({ data, extras }: OpenedWorkbook): NonNullable<OpenedWorkbook["data"]["sheets"]> {
  const sheets = structuredClone(data.sheets ?? {});
  for (const [id, { links, unlocked }] of Object.entries(extras)) {
    const cells = (sheets[id] ??= {}).cellData as Record<number, Record<number, ICellData>>;
    const mark = (address: string, custom: Readonly<Record<string, unknown>>): void => {
      const { startRow, startColumn } = areaOf(address);
      const line = (cells[startRow] ??= {});
      line[startColumn] = { ...line[startColumn], custom: { ...line[startColumn]?.custom, ...custom } };
    };
    for (const cell of unlocked) mark(cell, { [UNLOCKED]: true });
    for (const { cell, address, place, tip } of links)
      mark(cell, {
        [HYPERLINK]: {
          ...(address !== undefined && { address }),
          ...(place !== undefined && { documentReference: place }),
          ...(tip !== undefined && { screenTip: tip }),
        },
      });
  }
  return sheets;
}

function notesOf({ extras }: OpenedWorkbook): Record<string, SheetNote> {
  return Object.fromEntries(
    Object.entries(extras).map(([id, { page, tables, protection }]) => [
      id,
      { page, tables, ...(protection && { protection }) },
    ]),
  );
}

function showOpened(fileName: string, name: string, missing: readonly string[]): void {
  document.title = document.title.replace(/^[^–]*/, `${name} `);
  element("book", HTMLElement).textContent = name;
  const notShown = missing.length > 0 ? ` The preview cannot show: ${missing.join(", ")}.` : "";
  element("save-note", HTMLOutputElement).textContent = `Opened ${fileName}.${notShown}`;
}
