import { Workbook } from "exceljs";
import JSZip from "jszip";
import type { LibreOffice } from "../libreoffice";

/** The file without the results of formulas that every program can calculate: whoever opens it has to. */
export async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const { name } of zip.file(/worksheets\/sheet\d+\.xml$/)) {
    const xml = (await zip.file(name)?.async("string")) ?? "";
    zip.file(
      name,
      xml.replace(
        /(<f[^>]*>)([^<]*)(<\/f>)<v>[^<]*<\/v>/g,
        (all: string, open: string, formula: string, close: string) =>
          formula.includes("_xldudf_") ? all : open + formula + close,
      ),
    );
  }
  return zip.generateAsync({ type: "uint8array" });
}

/** A workbook as LibreOffice calculates it, from formulas alone: a sheet's cells by row and column, errors as text. */
export async function calculatedBy(
  office: LibreOffice,
  bytes: Uint8Array,
): Promise<(sheet: string) => readonly (readonly unknown[])[]> {
  const again = office.toXlsx(await withoutResults(bytes));
  const workbook = await new Workbook().xlsx.load(again.slice().buffer);
  return (name) => {
    const sheet = workbook.getWorksheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return Array.from({ length: sheet.rowCount }, (_row, row) =>
      Array.from({ length: sheet.columnCount }, (_cell, column) => {
        const { value, result, formula } = sheet.getCell(row + 1, column + 1);
        const held: unknown = formula ? (result ?? "") : value;
        return typeof held === "object" && held !== null && "error" in held ? held.error : held;
      }),
    );
  };
}
