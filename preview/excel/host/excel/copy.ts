import type { ICellData } from "@univerjs/core";
import { HostError } from "../errors";
import { unbounded } from "./address";
import type { CellMatrix, Engine } from "./engine";
import type { Model } from "./model";
import { plainValue } from "./typed";
import type { RangeState } from "./values";

type What = "All" | "Formulas" | "Values" | "Formats" | "Link" | "ColumnWidths";

/**
 * Copies a range as Paste Special does. The source is repeated where the target is a multiple of it; a target
 * smaller than the source grows to it.
 */
export function copyRange(
  model: Model,
  source: RangeState,
  target: RangeState,
  what: What,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  const { engine } = model;
  if (what === "Link") throw new HostError("ApiNotFound", "The preview does not have copyFrom with links.");
  if (unbounded(source.area) || unbounded(target.area)) {
    throw new HostError("ApiNotFound", "The preview does not copy whole rows or columns.");
  }
  if (what === "ColumnWidths") {
    copyWidths(engine, source, target);
    return;
  }
  const { area } = source;
  const [rows, columns] = transpose ? [area.columns, area.rows] : [area.rows, area.columns];
  const repeat = (have: number, unit: number): number => (have % unit === 0 ? have : unit);
  const filled = {
    ...target.area,
    rows: repeat(target.area.rows, rows),
    columns: repeat(target.area.columns, columns),
  };
  engine.assertWritable(target.sheetId, filled);
  const cells: CellMatrix = {};
  for (let row = 0; row < filled.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < filled.columns; column += 1) {
      const [inRow, inColumn] = transpose ? [column % columns, row % rows] : [row % rows, column % columns];
      const from = { row: area.row + inRow, column: area.column + inColumn };
      const to = { row: filled.row + row, column: filled.column + column };
      const cell = copied(engine, source.sheetId, from, to, what);
      const blank = engine.formula(source.sheetId, from.row, from.column) === "" && cell.v === null;
      if (!(skipBlanks && blank)) line[to.column] = cell;
    }
    cells[filled.row + row] = line;
  }
  engine.grow(target.sheetId, filled);
  if (what === "Formats") engine.annotate(target.sheetId, cells);
  else engine.write(target.sheetId, filled, cells);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function copied(engine: Engine, sheetId: string, from: Place, to: Place, what: What): ICellData {
  const cell = engine.cell(sheetId, from.row, from.column);
  const style = { s: engine.style(sheetId, from.row, from.column) };
  if (what === "Formats") return style;
  const spilled = engine.spilled(sheetId, from.row, from.column);
  const value = plainValue(cell) === "" && spilled ? spilled : cell;
  const plain: ICellData = { v: value?.v ?? null, t: value?.t ?? null, f: null, si: null, p: cell?.p ?? null };
  if (what === "Values") return plain;
  const formula = engine.formula(sheetId, from.row, from.column);
  const content: ICellData =
    formula === ""
      ? plain
      : { f: engine.shiftFormula(formula, to.row - from.row, to.column - from.column), v: null, si: null, p: null };
  return what === "Formulas" ? content : { ...content, ...style, custom: cell?.custom ?? {} };
}

function copyWidths(engine: Engine, source: RangeState, target: RangeState): void {
  const from = engine.sheet(source.sheetId);
  const to = engine.sheet(target.sheetId);
  for (let column = 0; column < source.area.columns; column += 1) {
    to.setColumnWidth(target.area.column + column, from.getColumnWidth(source.area.column + column));
  }
}
