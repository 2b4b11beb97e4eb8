import type { ICellData } from "@univerjs/core";
import { invalid } from "../errors";
import { type Area, formatArea, unbounded } from "./address";
import { type StylePatch, restyle, sameForSame } from "./cell-styles";
import type { CellMatrix, Engine } from "./engine";
import { plainValue, typedCell } from "./typed";

export interface RangeState {
  readonly sheetId: string;
  readonly area: Area;
}

export type Grid<T> = T[][];

/** What Excel answers for a property of cells of whole columns or rows: nothing. */
function perCell<T>({ area }: RangeState, read: (row: number, column: number) => T): Grid<T> | null {
  if (unbounded(area)) return null;
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => read(area.row + row, area.column + column)),
  );
}

/** What is in the cell: its own content, or what a formula elsewhere has spilled into it. */
function shown(engine: Engine, sheetId: string, row: number, column: number): ICellData | null {
  const own = engine.cell(sheetId, row, column);
  if (own && (own.f || own.si || own.p || (own.v !== undefined && own.v !== null))) return own;
  return engine.spilled(sheetId, row, column) ?? null;
}

export function readValues(engine: Engine, range: RangeState): Grid<string | number | boolean> | null {
  return perCell(range, (row, column) => plainValue(shown(engine, range.sheetId, row, column)));
}

export function readFormulas(engine: Engine, range: RangeState): Grid<string | number | boolean> | null {
  return perCell(range, (row, column) => {
    const formula = engine.formula(range.sheetId, row, column);
    return formula === "" ? plainValue(shown(engine, range.sheetId, row, column)) : formula;
  });
}

/** The texts as the cells show them, number formats applied. */
export function readTexts(engine: Engine, range: RangeState): Grid<string> | null {
  const sheet = engine.sheet(range.sheetId).getSheet();
  return perCell(range, (row, column) => {
    const own = shown(engine, range.sheetId, row, column);
    if (own === null) return "";
    const value = plainValue(own);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    const displayed = plainValue(sheet.getCell(row, column) ?? null);
    return String(typeof displayed === "boolean" ? value : displayed);
  });
}

const DEFAULT_FORMAT = "General";

export function readNumberFormats(engine: Engine, range: RangeState): Grid<string> | null {
  return perCell(range, (row, column) => engine.style(range.sheetId, row, column).n?.pattern || DEFAULT_FORMAT);
}

/** One value for every cell, or rows of values that fit the range exactly. */
function asGrid(range: RangeState, given: unknown): (row: number, column: number) => unknown {
  const { area } = range;
  if (unbounded(area))
    throw invalid(`cells of whole columns or rows (${formatArea(area)}) cannot be written one by one`);
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (fits) return (row, column) => (rows[row] as readonly unknown[])[column];
  const first = rows[0];
  const size = `${rows.length} x ${Array.isArray(first) ? first.length : 1}`;
  throw invalid(`the values are ${size}, the range ${formatArea(area)} is ${area.rows} x ${area.columns}`);
}

function eachCell(
  range: RangeState,
  visit: (row: number, column: number, inRow: number, inColumn: number) => void,
): void {
  for (let row = 0; row < range.area.rows; row += 1) {
    for (let column = 0; column < range.area.columns; column += 1) {
      visit(range.area.row + row, range.area.column + column, row, column);
    }
  }
}

/** Writes values or formulas as if typed; nothing is written if one of them is refused. */
export function writeValues(engine: Engine, range: RangeState, given: unknown): void {
  engine.assertWritable(range.sheetId, range.area);
  const valueAt = asGrid(range, given);
  const cells: CellMatrix = {};
  let [written, formulas] = [false, 0];
  eachCell(range, (row, column, inRow, inColumn) => {
    const format = engine.style(range.sheetId, row, column).n?.pattern;
    const cell = typedCell(valueAt(inRow, inColumn), format);
    if (cell === null) return;
    (cells[row] ??= {})[column] = cell;
    written = true;
    if (cell.f) formulas += 1;
  });
  engine.undoGroup.write(formulas);
  if (written) engine.write(range.sheetId, range.area, cells);
}

export function writeNumberFormats(engine: Engine, range: RangeState, given: unknown): void {
  const valueAt = asGrid(range, given);
  const patchFor = sameForSame((format: unknown): StylePatch | null => {
    if (format === null || format === undefined) return null;
    if (typeof format !== "string") throw invalid(`a number format is a text, ${JSON.stringify(format)} was given`);
    return { n: format === DEFAULT_FORMAT || format === "" ? null : { pattern: format } };
  });
  restyle(engine, { sheetId: range.sheetId, areas: [range.area] }, (row, column) =>
    patchFor(valueAt(row - range.area.row, column - range.area.column)),
  );
}
