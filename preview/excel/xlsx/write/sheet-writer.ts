import type { ICellData, IStyleData, IWorkbookData } from "@univerjs/core";
import type { CellFormulaValue, CellValue, Style, Worksheet, WorksheetProtection } from "exceljs";
import { areaOf, cellName } from "../address";
import {
  type HyperlinkExtras,
  PROTECTED_ACTS,
  type ProtectionExtras,
  type SheetExtras,
  type SpillExtras,
} from "../extras";
import { shifted } from "../formula/shift";
import { storedFormula, type StoredFormula } from "../formula/stored";
import { type Sheet, styleOf, type TableData } from "../snapshot";
import { constantValue, linkIn, needsTextMark, type Plain, plainValue, spilledValue } from "./cells";
import { layOut, setUpPage } from "./layout";
import type { SheetAdditions } from "./package";
import { excelStyle } from "./styles";
import { addTable, calculatedColumns, tableAt, type CalculatedColumn } from "./tables";

/**
 * Who is to read the file.
 * "excel": every formula exactly as Excel stores it, spilled results as dynamic arrays, which go on spilling there,
 * and formulas of table columns as ones that fill into new rows.
 * "any": LibreOffice, too, shows the same values. It calculates array formulas whenever it opens a file, and knows
 * neither the add-in's functions nor Excel's newest. So a formula with these is stored as a plain one, whose number or
 * text LibreOffice keeps; of any other result (a blank, an error, TRUE, FALSE, further cells that it fills) the value
 * alone is in the file. exceljs reads such a file again; it fails on formulas of table columns.
 */
export type Reader = "any" | "excel";

export interface WriteOptions {
  readonly reader: Reader;
  /** The namespace of the add-in's functions. */
  readonly namespace: string;
}

/** LibreOffice takes a cell with a text of no characters for an empty one, which counts and adds as 0. */
const EMPTY_TEXT = { formula: '""', result: "" };

/**
 * A formula that only Excel can calculate, for every program, or its result alone. Where LibreOffice cannot calculate
 * it shows the result in the file if that is a number or a text; any other it would replace by #NAME?.
 */
function forAny({ text }: StoredFormula, result: Plain): CellValue {
  if (result === null || result === "") return EMPTY_TEXT;
  return typeof result === "number" || typeof result === "string" ? { formula: text, result } : result;
}

/** exceljs writes array formulas, and its types leave them out. */
interface ArrayFormula extends CellFormulaValue {
  readonly shareType: "array";
  readonly ref: string;
}

/** Writes one sheet's cells and layout, and keeps what can only be added to the finished package. */
export class SheetWriter {
  readonly columns: CalculatedColumn[] = [];
  /** Ranges that a formula fills and that hold values in the file. */
  readonly asValues: string[] = [];
  /** How many formulas the file has only the results of. */
  resultsOnly = 0;
  readonly links: HyperlinkExtras[] = [];
  private readonly dynamic = new Set<string>();
  private readonly marked = new Set<string>();
  private readonly formulas = new Map<string, StoredFormula>();
  /** By the formula as typed and its table: a column of a table has one formula in all of its cells. */
  private readonly stored = new Map<string, StoredFormula | undefined>();
  private readonly styles = new Map<string | IStyleData, Partial<Style>>();
  /** The first cell of each formula that the engine keeps once for many cells. */
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  constructor(
    private readonly workbook: IWorkbookData,
    private readonly worksheet: Worksheet,
    private readonly tables: readonly TableData[],
    private readonly options: WriteOptions,
  ) {}

  write(sheet: Sheet, extras: SheetExtras): void {
    layOut(this.worksheet, sheet);
    const spills = new Map((extras.spills ?? []).map((spill) => [spill.range.split(":")[0] ?? "", spill]));
    for (const { startRow, startColumn, endRow, endColumn } of sheet.mergeData ?? []) {
      this.worksheet.mergeCellsWithoutStyle(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
    }
    const cells = Object.entries<Readonly<Record<number, ICellData>>>({ ...sheet.cellData }).flatMap(([row, line]) =>
      Object.entries<ICellData | undefined>(line ?? {}).flatMap(([column, cell]) =>
        cell ? [{ row: Number(row), column: Number(column), cell }] : [],
      ),
    );
    for (const { row, column, cell } of cells)
      if (cell.f && cell.si) this.shared.set(cell.si, { formula: cell.f, row, column });
    for (const { row, column, cell } of cells) this.cell(row, column, cell, spills.get(cellName(row, column)));
    for (const table of this.tables) {
      addTable(this.worksheet, table, extras.tables?.[table.id]);
      if (this.options.reader === "excel") this.columns.push(...calculatedColumns(table, this.formulas));
    }
    for (const comment of extras.comments ?? []) this.worksheet.getCell(comment.cell).note = comment.text;
    if (extras.page) setUpPage(this.worksheet, extras.page);
    if (extras.protection) protect(this.worksheet, extras.protection);
  }

  additions(): Pick<SheetAdditions, "dynamic" | "marked"> {
    return { dynamic: this.dynamic, marked: this.marked };
  }

  private cell(row: number, column: number, cell: ICellData, spill: SpillExtras | undefined): void {
    const address = cellName(row, column);
    const target = this.worksheet.getCell(address);
    const style = this.styleOf(cell);
    if (style) target.style = style;
    if (target.isMerged && target.master.address !== address) return;
    const formula = this.formulaOf(row, column, cell);
    if (formula) this.formula(address, formula, plainValue(cell), spill, tableAt(this.tables, row, column));
    else if (!spill) {
      const value = constantValue(cell);
      if (value !== null) target.value = value;
      if (needsTextMark(cell)) this.marked.add(address);
    }
    const web = linkIn(cell.p);
    if (web) this.links.push({ cell: address, address: web });
  }

  /** exceljs writes a style that it has seen before without looking at it again. */
  private styleOf({ s }: ICellData): Partial<Style> | undefined {
    if (!s) return undefined;
    const known = this.styles.get(s);
    if (known) return known;
    const style = styleOf(this.workbook, s);
    if (style) this.styles.set(s, excelStyle(style));
    return this.styles.get(s);
  }

  private formulaOf(row: number, column: number, { f, si }: ICellData): string | undefined {
    if (f) return f;
    const first = si ? this.shared.get(si) : undefined;
    return first && shifted(first.formula, row - first.row, column - first.column);
  }

  private storedFormula(typed: string, table: string | undefined): StoredFormula | undefined {
    const key = `${table ?? ""}\n${typed}`;
    if (!this.stored.has(key)) this.stored.set(key, storedFormula(typed, { namespace: this.options.namespace, table }));
    return this.stored.get(key);
  }

  private formula(
    address: string,
    typed: string,
    result: Plain,
    spill: SpillExtras | undefined,
    table: string | undefined,
  ): void {
    const target = this.worksheet.getCell(address);
    const formula = this.storedFormula(typed, table);
    if (!formula) {
      target.value = typed;
      this.marked.add(address);
      return;
    }
    this.formulas.set(address, formula);
    const cached = result === null ? {} : { result };
    if (spill) this.spill(spill);
    if (formula.needsExcel && this.options.reader === "any") {
      target.value = forAny(formula, result);
      if (spill && target.formula) this.asValues.push(spill.range);
      if (target.formula !== formula.text) this.resultsOnly += 1;
      return;
    }
    if (!(formula.dynamic || spill)) {
      target.value = { formula: formula.text, ...cached };
      return;
    }
    this.dynamic.add(address);
    const array: ArrayFormula = { formula: formula.text, shareType: "array", ref: spill?.range ?? address, ...cached };
    target.value = array;
  }

  /** The cells that a result fills beyond its formula's cell hold their values. */
  private spill({ range, values }: SpillExtras): void {
    const { startRow, startColumn } = areaOf(range);
    values.forEach((line, row) =>
      line.forEach((value, column) => {
        if (row + column > 0)
          this.worksheet.getCell(cellName(startRow + row, startColumn + column)).value = spilledValue(value);
      }),
    );
  }
}

function protect(worksheet: Worksheet, { unlocked, allow = {} }: ProtectionExtras): void {
  for (const range of unlocked) {
    const { startRow, startColumn, endRow, endColumn } = areaOf(range);
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const cell = worksheet.getCell(row + 1, column + 1);
        cell.style = { ...cell.style, protection: { locked: false } };
      }
    }
  }
  // In exceljs's words true is "forbidden" for these.
  const options: Partial<WorksheetProtection> = Object.fromEntries(
    PROTECTED_ACTS.map((act) => [act, allow[act] ?? false]),
  );
  void worksheet.protect("", options);
}
