import type { ICellData, IStyleData } from "@univerjs/core";
import { type Area, lastColumn, wholeColumns } from "./address";
import type { CellMatrix, Engine } from "./engine";

/** Cells whose format is read or set together. */
export interface FormatState {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Style to merge into cells: a trait that is null is removed. */
export type StylePatch = { readonly [K in keyof IStyleData]: IStyleData[K] | null };

/** What all cells have in common, or null where they differ (as Excel answers). */
export function common<T>(
  engine: Engine,
  { sheetId, areas }: FormatState,
  read: (row: number, column: number) => T,
): T | null {
  let found: { readonly value: T } | null = null;
  for (const area of areas) {
    const range = engine.clip(sheetId, area) ?? {
      startRow: area.row,
      endRow: area.row,
      startColumn: area.column,
      endColumn: area.column,
    };
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const value = read(row, column);
        if (found === null) found = { value };
        else if (found.value !== value) return null;
      }
    }
  }
  return found === null ? null : found.value;
}

/** Keeps what was worked out: cells that are alike get one and the same patch, which the engine merges only once. */
export function sameForSame<From, To>(workOut: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const found = known.get(from) ?? workOut(from);
    known.set(from, found);
    return found;
  };
}

/** What to merge into the style of a cell; null leaves the cell alone. */
type StyleOf = (row: number, column: number) => StylePatch | null;

/**
 * Merges style into the cells of these areas; of whole columns also into the columns themselves, so that cells to come
 * have it.
 */
export function restyle(engine: Engine, { sheetId, areas }: FormatState, style: StyleOf): void {
  engine.assertUnprotected(sheetId);
  const cells: CellMatrix = {};
  for (const area of areas) {
    if (wholeColumns(area)) restyleColumns(engine, sheetId, area, style);
    else restyleCells(engine, sheetId, area, style, cells);
  }
  if (Object.keys(cells).length > 0) engine.annotate(sheetId, cells);
}

export function restyleAll(engine: Engine, cells: FormatState, style: StylePatch): void {
  restyle(engine, cells, () => style);
}

function restyleCells(engine: Engine, sheetId: string, area: Area, style: StyleOf, cells: CellMatrix): void {
  engine.grow(sheetId, area);
  const range = engine.clip(sheetId, area);
  if (range === null) return;
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    const line = (cells[row] ??= {});
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const merged = style(row, column);
      if (merged !== null) line[column] = restyled(engine, sheetId, row, column, merged);
    }
  }
}

function restyled(engine: Engine, sheetId: string, row: number, column: number, patch: StylePatch): ICellData {
  // The engine reads null in a style as "remove", which its own types do not say.
  const style = patch as IStyleData;
  const type = engine.cell(sheetId, row, column)?.t;
  return type ? { s: style, t: type } : { s: style };
}

function restyleColumns(engine: Engine, sheetId: string, area: Area, style: StyleOf): void {
  const sheet = engine.sheet(sheetId);
  engine.grow(sheetId, { ...area, row: 0, rows: 1 });
  const last = Math.min(lastColumn(area), sheet.getMaxColumns() - 1);
  for (let column = area.column; column <= last; column += 1) {
    const merged = style(0, column);
    const before = sheet.getSheet().getColumnStyle(column) ?? {};
    if (merged !== null) sheet.setColumnDefaultStyle(column, withoutNulls({ ...before, ...merged }));
  }
  const cells: CellMatrix = {};
  engine.eachCell(sheetId, (row, column) => {
    if (column < area.column || column > last) return;
    const merged = style(row, column);
    if (merged !== null) (cells[row] ??= {})[column] = restyled(engine, sheetId, row, column, merged);
  });
  if (Object.keys(cells).length > 0) engine.annotate(sheetId, cells);
}

function withoutNulls(style: StylePatch): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}
