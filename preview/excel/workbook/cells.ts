import { CellValueType, type ICellData, type Injector, type IRange, type Nullable } from "@univerjs/core";
import { FormulaDataModel, type FRange, type FWorkbook, type FWorksheet } from "@univerjs/preset-sheets-core";

type CellContent = string | number | boolean;

/** The formula behind a cell, and where it is: in the cell itself, or in the one whose result spills into it. */
interface FormulaSource {
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

/** The grid's sheets end where they were last used; Excel's do not. Makes a sheet as large as an address asks. */
function growTo(sheet: FWorksheet, address: string): void {
  for (const [, letters = "", digits = ""] of address.matchAll(/\$?([a-z]+)\$?(\d+)/gi)) {
    const column = [...letters.toUpperCase()].reduce((count, letter) => count * 26 + letter.charCodeAt(0) - 64, 0);
    if (column > sheet.getMaxColumns()) sheet.setColumnCount(column);
    if (Number(digits) > sheet.getMaxRows()) sheet.setRowCount(Number(digits));
  }
}

function contentOf(cell: Nullable<ICellData>): CellContent {
  const value = cell?.v;
  if (value === null || value === undefined) return "";
  return cell?.t === CellValueType.BOOLEAN ? Boolean(value) : value;
}

/** Reads cells as Excel gives them. The engine keeps what a formula spills apart from the sheet's own cells. */
export class Cells {
  readonly #formulas: FormulaDataModel;
  readonly #workbook: FWorkbook;

  constructor(injector: Injector, workbook: FWorkbook) {
    this.#formulas = injector.get(FormulaDataModel);
    this.#workbook = workbook;
  }

  range(sheet: string, address: string): FRange {
    const found = sheetNamed(this.#workbook, sheet);
    growTo(found, address);
    return found.getRange(address);
  }

  /** Numbers, texts, booleans, errors as text, "" for blank; as Excel's `Range.values`. */
  values(range: FRange): CellContent[][] {
    const spilled = this.#formulas.getArrayFormulaCellData()[this.#workbook.getId()]?.[range.getSheetId()];
    return range.getCellDataGrid().map((row, r) =>
      row.map((cell, c) => {
        const own = contentOf(cell);
        return own === "" ? contentOf(spilled?.[range.getRow() + r]?.[range.getColumn() + c]) : own;
      }),
    );
  }

  /** The formulas, and the values of cells without one; as Excel's `Range.formulas`. */
  formulas(range: FRange): CellContent[][] {
    const values = this.values(range);
    return range.getFormulas().map((row, r) => row.map((formula, c) => formula || (values[r]?.[c] ?? "")));
  }

  /** As it reads on screen; as Excel's `Range.text`. */
  text(range: FRange): string[][] {
    const values = this.values(range);
    return range.getDisplayValues().map((row, r) =>
      row.map((shown, c) => {
        const value = values[r]?.[c];
        return typeof value === "boolean" ? String(value).toUpperCase() : (shown ?? "");
      }),
    );
  }

  /** The formula behind a cell: its own, or the one that spills into it. */
  formulaBehind(sheet: FWorksheet, row: number, column: number): FormulaSource | null {
    const own = sheet.getRange(row, column, 1, 1).getFormula();
    if (own) return { row, column, formula: own };
    const spills = this.#formulas.getArrayFormulaRange()[this.#workbook.getId()]?.[sheet.getSheetId()] ?? {};
    for (const [anchorRow, columns] of Object.entries<Nullable<Record<number, Nullable<IRange>>>>({ ...spills })) {
      for (const [anchorColumn, area] of Object.entries(columns ?? {})) {
        if (!area || row < area.startRow || row > area.endRow || column < area.startColumn || column > area.endColumn)
          continue;
        const anchor = { row: Number(anchorRow), column: Number(anchorColumn) };
        return { ...anchor, formula: sheet.getRange(anchor.row, anchor.column, 1, 1).getFormula() };
      }
    }
    return null;
  }
}
