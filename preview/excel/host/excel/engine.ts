import {
  type DependencyIdentifier,
  ICommandService,
  type ICellData,
  type IRange,
  type IStyleData,
  IUndoRedoService,
  type Nullable,
  ObjectMatrix,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  AddWorksheetMergeMutation,
  FormulaDataModel,
  type FRange,
  type FWorkbook,
  type FWorksheet,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
} from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-conditional-formatting";
import "@univerjs/preset-sheets-data-validation";
import "@univerjs/preset-sheets-drawing";
import "@univerjs/preset-sheets-table";
import { HostError, invalid, notFound } from "../errors";
import { areaOf } from "./corners";
import { type Area, lastColumn, lastRow } from "./address";
import type { UndoGroup } from "../undo-group";
import { SheetNotes } from "./notes";
import { PIXELS_PER_POINT } from "../../xlsx/units";

/** Excel measures in points, the grid engine in pixels. */
export const toPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT * 100) / 100;
export const toPoints = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;

/** Cells by row and column, as the engine takes them. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

interface EngineOptions {
  readonly univerAPI: FUniver;
  readonly workbook: FWorkbook;
  /** Waits until all calculation that has been started is done. */
  readonly settle: () => Promise<void>;
  readonly undoGroup: UndoGroup;
}

/** The workbook in the grid engine: its sheets, cells and styles by Excel's coordinates. */
export class Engine {
  readonly univer: FUniver;
  readonly workbook: FWorkbook;
  readonly settle: () => Promise<void>;
  readonly undoGroup: UndoGroup;
  readonly notes = new SheetNotes();
  /** True while code, not the user, changes the selection. */
  isCodeSelecting = false;
  readonly #formulas: FormulaDataModel;
  /** The facade of each sheet that was asked for: to make one takes far longer than to read a cell. */
  readonly #sheets = new Map<string, FWorksheet>();

  constructor(options: EngineOptions) {
    this.univer = options.univerAPI;
    this.workbook = options.workbook;
    this.settle = options.settle;
    this.undoGroup = options.undoGroup;
    this.#formulas = this.service(FormulaDataModel);
  }

  /** A service inside the engine, for the few things that its facade does not have. */
  service<T>(identifier: DependencyIdentifier<T>): T {
    return this.workbook.getActiveSheet().getInject().get(identifier);
  }

  get id(): string {
    return this.workbook.getId();
  }

  /** @throws HostError ItemNotFound if the sheet has been deleted */
  sheet(id: string): FWorksheet {
    const own = this.#own(id);
    const known = this.#sheets.get(id);
    if (known?.getSheet() === own) return known;
    const sheet = this.workbook.getSheetBySheetId(id);
    if (sheet === null) throw notFound("the sheet has been deleted");
    this.#sheets.set(id, sheet);
    return sheet;
  }

  /** The engine's own sheet. */
  #own(id: string): Worksheet {
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(id);
    if (sheet) return sheet;
    throw notFound("the sheet has been deleted");
  }

  sheetNamed(name: string): FWorksheet | null {
    const wanted = name.toLowerCase();
    return this.workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === wanted) ?? null;
  }

  /** Whether a name of the workbook or of one of its sheets is taken. */
  nameExists(name: string): boolean {
    return this.workbook.getDefinedNames().some((each) => each.getName().toLowerCase() === name.toLowerCase());
  }

  /**
   * Does work that brings another sheet to the front or changes the selection on the way, and puts both back:
   * in Excel that work leaves them alone.
   */
  async aside<T>(work: () => T | Promise<T>): Promise<T> {
    const active = this.workbook.getActiveSheet();
    const selected = this.workbook.getActiveRange()?.getRange();
    this.isCodeSelecting = true;
    try {
      return await work();
    } finally {
      if (this.workbook.getActiveSheet().getSheetId() !== active.getSheetId()) this.workbook.setActiveSheet(active);
      if (selected) active.getRange(selected).activate();
      // The engine reports selections a moment later.
      setTimeout(() => (this.isCodeSelecting = false), 0);
    }
  }

  /** Whether a formula or a name of the workbook has this name in it. */
  isCalled(name: string): boolean {
    const wanted = name.toLowerCase();
    const calls = (text: string | undefined) => text?.toLowerCase().includes(wanted) === true;
    const isInNames = this.workbook.getDefinedNames().some((each) => calls(each.getFormulaOrRefString()));
    const bySheet = this.#formulas.getFormulaData()[this.id] ?? {};
    const isInFormulas = (sheetId: string) => {
      let isFound = false;
      new ObjectMatrix(bySheet[sheetId] ?? {}).forValue((_row, _column, cell) => {
        isFound = calls(cell?.f);
        return !isFound;
      });
      return isFound;
    };
    return isInNames || Object.keys(bySheet).some(isInFormulas);
  }

  /** The part of `area` that the engine's sheet has, or null. */
  clip(sheetId: string, area: Area): IRange | null {
    const sheet = this.sheet(sheetId);
    const endRow = Math.min(lastRow(area), sheet.getMaxRows() - 1);
    const endColumn = Math.min(lastColumn(area), sheet.getMaxColumns() - 1);
    if (area.row > endRow || area.column > endColumn) return null;
    return { startRow: area.row, startColumn: area.column, endRow, endColumn };
  }

  /** The engine's range for `area`; the sheet grows where a bounded area lies outside it. */
  range(sheetId: string, area: Area): FRange {
    this.grow(sheetId, area);
    const range = this.clip(sheetId, area);
    if (range === null) throw invalid("the range lies outside the sheet");
    return this.sheet(sheetId).getRange(range);
  }

  grow(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    const MOST_ROWS = 200_000;
    const MOST_COLUMNS = 2_000;
    if (lastRow(area) >= sheet.getMaxRows() && lastRow(area) < MOST_ROWS) sheet.setRowCount(lastRow(area) + 50);
    if (lastColumn(area) >= sheet.getMaxColumns() && lastColumn(area) < MOST_COLUMNS) {
      sheet.setColumnCount(lastColumn(area) + 5);
    }
  }

  /** What the cell itself holds; a spilled result has no cell of its own (see `spilled`). */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.#own(sheetId).getCellRaw(row, column);
  }

  /** Formula of the cell, with its equals sign; "" if it has none. */
  formula(sheetId: string, row: number, column: number): string {
    return this.#formulas.getFormulaStringByCell(row, column, sheetId, this.id) ?? "";
  }

  /** The formula as it reads when its cell is copied that many rows and columns on. */
  shiftFormula(formula: string, rows: number, columns: number): string {
    return this.univer.getFormula().moveFormulaRefOffset(formula, columns, rows);
  }

  /** What a formula elsewhere has spilled into the cell, or null. */
  spilled(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.#formulas.getArrayFormulaCellData()?.[this.id]?.[sheetId]?.[row]?.[column];
  }

  /** Every spilled result of the sheet: the cell of the formula and the range it fills. */
  spills(sheetId: string): readonly IRange[] {
    const bySheet = this.#formulas.getArrayFormulaRange()?.[this.id]?.[sheetId];
    return Object.values<Nullable<Record<number, IRange>>>({ ...bySheet }).flatMap((row) => Object.values(row ?? {}));
  }

  /** The cell's style, with those of its column and row; as in Excel, without what tables and conditions add to it. */
  style(sheetId: string, row: number, column: number): IStyleData {
    const sheet = this.#own(sheetId);
    return sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
  }

  /** Writes cells in one go; cells that are not in the matrix stay as they are. */
  write(sheetId: string, area: Area, cells: CellMatrix): void {
    this.range(sheetId, area).setValues(cells);
  }

  /**
   * Writes styles and custom data of cells, never their content. The request says so: otherwise it would take a
   * cell without a formula in the matrix for one whose formula has been deleted, and calculate everything again.
   */
  annotate(sheetId: string, cells: CellMatrix): void {
    const params = { unitId: this.id, subUnitId: sheetId, cellValue: cells, trigger: SetStyleCommand.id };
    const { id } = SetRangeValuesMutation;
    const injector = this.workbook.getActiveSheet().getInject();
    this.#mutate(id, params, id, SetRangeValuesUndoMutationFactory(injector, params));
  }

  /**
   * Sets the width of columns in pixels. Rows keep their heights, as in Excel; the engine's command would measure them
   * all.
   */
  setColumnWidths(sheetId: string, { startRow, startColumn, endRow, endColumn }: IRange, colWidth: number): void {
    const params = {
      unitId: this.id,
      subUnitId: sheetId,
      ranges: [{ startRow, startColumn, endRow, endColumn }],
      colWidth,
    };
    this.#mutate(
      SetWorksheetColWidthMutation.id,
      params,
      SetWorksheetColWidthMutation.id,
      SetWorksheetColWidthMutationFactory(params, this.sheet(sheetId).getSheet()),
    );
  }

  /** The merged cells of the sheet, each as one area. */
  merges(sheetId: string): readonly Area[] {
    return this.sheet(sheetId)
      .getMergeData()
      .map((merged) => areaOf(merged.getRange()));
  }

  /**
   * Merges cells that hold nothing but in the first. The engine's command would also select them and place its editor
   * there.
   */
  merge(sheetId: string, range: IRange): void {
    const params = { unitId: this.id, subUnitId: sheetId, ranges: [range] };
    this.#mutate(AddWorksheetMergeMutation.id, params, RemoveWorksheetMergeMutation.id, params);
  }

  /** Carries out a change in one step that can be undone. */
  #mutate(id: string, params: object, undoId: string, undo: object): void {
    this.service(ICommandService).syncExecuteCommand(id, params);
    this.service(IUndoRedoService).pushUndoRedo({
      unitID: this.id,
      undoMutations: [{ id: undoId, params: undo }],
      redoMutations: [{ id, params }],
    });
  }

  /** Every cell of the sheet that holds something or is formatted. */
  eachCell(sheetId: string, visit: (row: number, column: number, cell: ICellData) => void): void {
    this.sheet(sheetId)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell) visit(row, column, cell);
      });
  }

  /** @throws HostError AccessDenied if the sheet is protected */
  assertUnprotected(sheetId: string): void {
    if (this.notes.of(sheetId).protection === undefined) return;
    throw new HostError("AccessDenied", `The sheet "${this.sheet(sheetId).getSheetName()}" is protected.`);
  }

  /** @throws HostError AccessDenied if the sheet is protected and one of the cells is locked */
  assertWritable(sheetId: string, area: Area): void {
    if (this.notes.of(sheetId).protection === undefined) return;
    for (let row = area.row; row <= lastRow(area); row += 1) {
      for (let column = area.column; column <= lastColumn(area); column += 1) {
        if (this.locked(sheetId, row, column)) this.assertUnprotected(sheetId);
      }
    }
  }

  /** Cells are locked unless they have been unlocked, which matters once the sheet is protected. */
  locked(sheetId: string, row: number, column: number): boolean {
    return this.cell(sheetId, row, column)?.custom?.[UNLOCKED] !== true;
  }
}

/** Marks an unlocked cell in the engine's custom data, so that it moves with the cell. */
export const UNLOCKED = "unlocked";
