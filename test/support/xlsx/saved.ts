import { Workbook } from "exceljs";
import JSZip from "jszip";
import type { IWorkbookData } from "@univerjs/core";
import { exportWorkbook, type ExportOptions } from "../../../preview/excel/xlsx/write/export";
import type { SheetExtras } from "../../../preview/excel/xlsx/extras";
import { sheetOf, workbookOf, type Cells } from "./workbooks";

/** Cells by row and column numbers from 0, as the engine names them. */
export const area = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

/** One sheet "Pay" with these cells, saved. */
export function saved(
  cells: Cells,
  extras: SheetExtras = {},
  resources: Readonly<Record<string, unknown>> = {},
  options: ExportOptions = {},
) {
  return save(workbookOf([sheetOf("Pay", cells)], resources), extras, options);
}

/** The file of a workbook, opened: its parts as text, and its first sheet as another program reads it. */
export async function save(workbook: IWorkbookData, extras: SheetExtras = {}, options: ExportOptions = {}) {
  const { bytes, resultsOnly } = await exportWorkbook(
    workbook,
    { sheets: { Pay: extras } },
    { namespace: "GARDNER", ...options },
  );
  const zip = await JSZip.loadAsync(bytes);
  const part = async (path: string): Promise<string> => (await zip.file(path)?.async("string")) ?? `no part ${path}`;
  const xml = await part("xl/worksheets/sheet1.xml");
  if (options.reader === "excel")
    return { bytes, resultsOnly, zip, part, xml, sheet: new Workbook().addWorksheet("not read again") };
  const sheet = (await new Workbook().xlsx.load(bytes.slice().buffer)).worksheets[0];
  if (!sheet) throw new Error("The file has no sheet.");
  return { bytes, resultsOnly, zip, part, sheet, xml };
}

/** Our functions, and results that fill several cells. */
export const SPILLED: Cells = {
  A1: { v: "M2", t: 1 },
  B1: { f: '=GARDNER.SALARY(A1,7,"FY14")', v: 54933.3, t: 2 },
  C1: { f: "=GARDNER.INSTALLMENTS(100,3)", v: 33.33, t: 2, s: { n: { pattern: "0.00" } } },
  C2: { s: { n: { pattern: "0.00" } } },
  D1: { f: "=A1:A2", v: "M2", t: 1 },
  E1: { f: "=ROUND(B1*2,2)", v: 109866.6, t: 2 },
};
export const SPILLS: SheetExtras = {
  spills: [
    { range: "C1:C3", values: [[33.33], [33.33], [33.34]] },
    { range: "D1:D2", values: [["M2"], [{ error: "#N/A" }]] },
  ],
};
