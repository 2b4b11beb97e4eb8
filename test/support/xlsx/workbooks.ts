import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, LocaleType } from "@univerjs/core";
import { areaOf } from "../../../preview/excel/xlsx/address";

export type Cells = Readonly<Record<string, ICellData>>;

/** A sheet as the engine's snapshot holds it, from cells by address. */
export function sheetOf(name: string, cells: Cells, more: Partial<IWorksheetData> = {}): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [address, cell] of Object.entries(cells)) {
    const { startRow, startColumn } = areaOf(address);
    cellData[startRow] = { ...cellData[startRow], [startColumn]: cell };
  }
  return { id: name, name, cellData, ...more };
}

export function workbookOf(
  sheets: readonly Partial<IWorksheetData>[],
  resources: Readonly<Record<string, unknown>> = {},
  styles: Readonly<Record<string, IStyleData>> = {},
): IWorkbookData {
  return {
    id: "workbook",
    name: "Book1",
    appVersion: "0.25.1",
    locale: "enUS" as LocaleType,
    styles,
    sheetOrder: sheets.map((sheet) => sheet.id ?? ""),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? "", sheet])),
    resources: Object.entries(resources).map(([plugin, data]) => ({ name: plugin, data: JSON.stringify(data) })),
  };
}
