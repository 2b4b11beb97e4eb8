import { CellValueType, type Injector, type IRange, type Nullable } from "@univerjs/core";
import { FormulaDataModel, type FRange, type FWorkbook, type FWorksheet } from "@univerjs/preset-sheets-core";

export type CellContent = string | number | boolean;

/** Where a cell's content comes from: its own formula, or the formula whose result spills into it. */
export interface FormulaSource {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The sheet of that name, in any case. Throws, naming the sheets there are, where there is none. */
export function sheetNamed(workbook: FWorkbook, name: string): FWorksheet {
  const found = workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
  if (found) return found;
  const names = workbook.getSheets().map((sheet) => sheet.getSheetName());
  throw new Error(`There is no sheet "${name}"; there are ${names.join(", ")}.`);
}

export function rangeAt(workbook: FWorkbook, sheet: string, address: string): FRange {
  return sheetNamed(workbook, sheet).getRange(address);
}

/** The values as Excel's `Range.values` gives them: numbers, texts, booleans, errors as text, "" for blank. */
export function valuesOf(range: FRange): CellContent[][] {
  const cells = range.getCellDataGrid();
  return range.getRawValues().map((row, r) => row.map((value, c) => contentOf(value, cells[r]?.[c]?.t)));
}

function contentOf(value: Nullable<CellContent>, type: Nullable<CellValueType>): CellContent {
  if (value === null || value === undefined) return "";
  return type === CellValueType.BOOLEAN ? Boolean(value) : value;
}

/** The formulas, and the values of cells without one, as Excel's `Range.formulas` gives them. */
export function formulasOf(range: FRange): CellContent[][] {
  const values = valuesOf(range);
  return range.getFormulas().map((row, r) => row.map((formula, c) => formula || (values[r]?.[c] ?? "")));
}

/** The cells as they read on screen. */
export function textOf(range: FRange): string[][] {
  return range.getDisplayValues().map((row) => row.map((text) => text ?? ""));
}

/** The formula behind a cell: its own, or the one that spills into it. */
export function formulaBehind(injector: Injector, workbook: FWorkbook, sheet: FWorksheet, row: number, column: number): FormulaSource | null {
  const own = sheet.getRange(row, column, 1, 1).getFormula();
  if (own) return { row, column, formula: own };
  const spills = injector.get(FormulaDataModel).getArrayFormulaRange()[workbook.getId()]?.[sheet.getSheetId()] ?? {};
  for (const [anchorRow, columns] of Object.entries(spills)) {
    for (const [anchorColumn, area] of Object.entries<Nullable<IRange>>(columns ?? {})) {
      if (!area || row < area.startRow || row > area.endRow || column < area.startColumn || column > area.endColumn) continue;
      const anchor = { row: Number(anchorRow), column: Number(anchorColumn) };
      return { ...anchor, formula: sheet.getRange(anchor.row, anchor.column, 1, 1).getFormula() };
    }
  }
  return null;
}
