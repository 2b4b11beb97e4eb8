import type { ICellData, IStyleData, IWorkbookData } from "@univerjs/core";
import { Workbook, type CellFormulaValue, type Style, type Worksheet, type WorksheetProtection } from "exceljs";
import { areaOf, cellName, quotedSheet } from "./address";
import { constantValue, linkIn, needsTextMark, plainValue, spilledValue, type Plain } from "./cells";
import { conditionalFormatsXml, DifferentialStyles } from "./conditional-formats";
import type {
  HyperlinkExtras,
  ProtectedAct,
  ProtectionExtras,
  SheetExtras,
  SpillExtras,
  WorkbookExtras,
} from "./extras";
import { shifted } from "./formula/shift";
import { storedFormula, type StoredFormula } from "./formula/stored";
import { layOut, printNames, setUpPage, viewOf } from "./layout";
import { definedNames, type DefinedName } from "./names";
import { complete, type SheetAdditions } from "./package";
import { resourcesOf, sheetsOf, styleOf, type Resources, type TableData } from "./snapshot";
import { excelStyle } from "./styles";
import { addTable, calculatedColumns, tableAt, type CalculatedColumn } from "./tables";
import { validationsXml } from "./validations";

export interface ExportOptions {
  /**
   * "excel": every formula exactly as Excel stores it, spilled results as dynamic arrays, which go on spilling there,
   * and formulas of table columns as ones that fill into new rows.
   * "any" (if left out): LibreOffice, too, shows the same values. It calculates array formulas anew whenever it opens a
   * file, and knows neither the add-in's functions nor Excel's newest: so formulas with these are stored as plain ones, whose
   * kept value it shows (an error, TRUE and FALSE as text), and the further cells of their spilled results as values.
   * exceljs reads such a file again; it fails on formulas of table columns.
   */
  readonly reader?: Reader;
  /** The namespace of the add-in's functions. */
  readonly namespace?: string;
  /** The program that the file's properties name as its maker; nobody's name. */
  readonly creator?: string;
  /** When the file was made; it then says nothing of the clock that made it. */
  readonly made?: Date;
}

export type Reader = "any" | "excel";

/**
 * The workbook as an .xlsx file.
 * @param workbook The engine's snapshot (`FWorkbook.save()`), calculated.
 * @param extras What the engine has no place for.
 * @returns The file's bytes. Formulas are stored as Excel stores them, with the values they show now.
 */
export async function exportWorkbook(
  workbook: IWorkbookData,
  extras: WorkbookExtras = { sheets: {} },
  options: ExportOptions = {},
): Promise<Uint8Array> {
  const sheets = sheetsOf(workbook);
  const resources = resourcesOf(workbook);
  const ids = sheets.map((sheet) => sheet.id);
  const made = options.made ?? new Date();
  const file = new Workbook();
  const firstShown = ids.indexOf(extras.activeSheetId ?? "");
  const { namespace = "", creator = "" } = options;
  Object.assign(file, { creator, lastModifiedBy: creator, created: made, modified: made });
  file.views = [
    {
      x: 0,
      y: 0,
      width: 28800,
      height: 17000,
      firstSheet: 0,
      visibility: "visible",
      activeTab:
        firstShown >= 0
          ? firstShown
          : Math.max(
              sheets.findIndex((sheet) => !sheet.hidden),
              0,
            ),
    },
  ];

  const looks = new DifferentialStyles(0);
  const names: DefinedName[] = definedNames(resources.names, ids, namespace);
  const additions: SheetAdditions[] = [];
  const columns: CalculatedColumn[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const more = extras.sheets[sheet.id] ?? {};
    const worksheet = file.addWorksheet(sheet.name, {
      state: sheet.hidden ? "hidden" : "visible",
      views: [viewOf(sheet)],
    });
    const writer = new SheetWriter(workbook, worksheet, resources.tables[sheet.id] ?? [], {
      reader: options.reader ?? "any",
      namespace,
    });
    writer.write(sheet, more);
    columns.push(...writer.columns);
    if (more.page)
      names.push(...printNames(more.page, quotedSheet(sheet.name)).map((name) => ({ ...name, sheet: at })));
    additions.push({
      ...writer.additions(),
      ...formatsOf(resources, sheet.id, looks),
      hyperlinks: linksOf(more.hyperlinks ?? [], writer.links),
    });
  }
  const written = await file.xlsx.writeBuffer();
  return complete(new Uint8Array(written), {
    sheets: additions,
    names,
    looks: looks.written,
    calculatedColumns: columns,
  });
}

/** A cell has one link: the one that was set on it, or else the one in its text. */
function linksOf(set: readonly HyperlinkExtras[], inText: readonly HyperlinkExtras[]): HyperlinkExtras[] {
  const cells = new Set(set.map((link) => link.cell));
  return [...set, ...inText.filter((link) => !cells.has(link.cell))];
}

function formatsOf(
  resources: Resources,
  id: string,
  looks: DifferentialStyles,
): Pick<SheetAdditions, "conditionalFormats" | "validations"> {
  return {
    conditionalFormats: conditionalFormatsXml(resources.conditionalFormats[id] ?? [], looks),
    validations: validationsXml(resources.validations[id] ?? []),
  };
}

/** Of a formula it cannot calculate LibreOffice keeps numbers and texts; an error or a boolean it replaces by an error of its own. */
function shownByAll(result: NonNullable<Plain>): string | number {
  if (typeof result === "object") return result.error;
  return typeof result === "boolean" ? String(result).toUpperCase() : result;
}

/** exceljs writes array formulas, and its types leave them out. */
interface ArrayFormula extends CellFormulaValue {
  readonly shareType: "array";
  readonly ref: string;
}

/** Writes one sheet's cells and layout, and keeps what can only be added to the finished package. */
class SheetWriter {
  readonly columns: CalculatedColumn[] = [];
  readonly links: HyperlinkExtras[] = [];
  private readonly dynamic = new Set<string>();
  private readonly marked = new Set<string>();
  private readonly formulas = new Map<string, StoredFormula>();
  private readonly styles = new Map<string | IStyleData, Partial<Style>>();
  /** The first cell of each formula that the engine keeps once for many cells. */
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  constructor(
    private readonly workbook: IWorkbookData,
    private readonly worksheet: Worksheet,
    private readonly tables: readonly TableData[],
    private readonly options: { readonly reader: Reader; readonly namespace: string },
  ) {}

  write(sheet: ReturnType<typeof sheetsOf>[number], extras: SheetExtras): void {
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

  private formula(
    address: string,
    typed: string,
    result: Plain,
    spill: SpillExtras | undefined,
    table: string | undefined,
  ): void {
    const target = this.worksheet.getCell(address);
    const formula = storedFormula(typed, { namespace: this.options.namespace, table });
    if (!formula) {
      target.value = typed;
      this.marked.add(address);
      return;
    }
    this.formulas.set(address, formula);
    const cached = result === null ? {} : { result };
    if (spill) this.spill(spill);
    if (formula.needsExcel && this.options.reader === "any") {
      target.value = { formula: formula.text, ...(result === null ? {} : { result: shownByAll(result) }) };
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

/** In exceljs's words true is "forbidden" for these. */
const ACTS: readonly ProtectedAct[] = [
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
];

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
  const options: Partial<WorksheetProtection> = Object.fromEntries(ACTS.map((act) => [act, allow[act] ?? false]));
  void worksheet.protect("", options);
}
