import { type Area, bounding, contains, intersection } from "./address";
import type { Engine } from "./engine";
import { plainValue } from "./typed";

const holds = (engine: Engine, sheetId: string, row: number, column: number): boolean => {
  const cell = engine.cell(sheetId, row, column);
  if (cell?.f || cell?.si) return true;
  return plainValue(cell) !== "" || plainValue(engine.spilled(sheetId, row, column)) !== "";
};

/**
 * The smallest area that holds every used cell, or null if there is none.
 * @param valuesOnly formatted but empty cells do not count
 * @param within only cells of this area count
 */
export function usedArea(engine: Engine, sheetId: string, valuesOnly: boolean, within?: Area): Area | null {
  let used: Area | null = null;
  const add = (area: Area): void => {
    const counted = within ? intersection(area, within) : area;
    if (counted) used = used ? bounding(used, counted) : counted;
  };
  engine.eachCell(sheetId, (row, column, cell) => {
    const full = Boolean(cell.f ?? cell.si) || plainValue(cell) !== "";
    if (full || (!valuesOnly && cell.s)) add({ row, column, rows: 1, columns: 1 });
  });
  for (const spill of engine.spills(sheetId)) {
    add({
      row: spill.startRow,
      column: spill.startColumn,
      rows: spill.endRow - spill.startRow + 1,
      columns: spill.endColumn - spill.startColumn + 1,
    });
  }
  return used;
}

/** The block around `start` that blank rows and columns set apart (Ctrl+Shift+*). */
export function surroundingRegion(engine: Engine, sheetId: string, start: Area): Area {
  const used = usedArea(engine, sheetId, true);
  if (used === null) return start;
  const anyIn = (area: Area): boolean => {
    const looked = intersection(area, used);
    if (looked === null) return false;
    for (let row = looked.row; row < looked.row + looked.rows; row += 1) {
      for (let column = looked.column; column < looked.column + looked.columns; column += 1) {
        if (holds(engine, sheetId, row, column)) return true;
      }
    }
    return false;
  };
  let region = start;
  for (;;) {
    const grown = [
      { ...region, row: region.row - 1, rows: region.rows + 1 },
      { ...region, rows: region.rows + 1 },
      { ...region, column: region.column - 1, columns: region.columns + 1 },
      { ...region, columns: region.columns + 1 },
    ].find((next, side) => next.row >= 0 && next.column >= 0 && anyIn(edgeOf(next, side)) && !contains(region, next));
    if (!grown) return region;
    region = grown;
  }
}

/** The new row or column of a grown region, its corners included, so that diagonal neighbors join too. */
function edgeOf(grown: Area, side: number): Area {
  const wide = { ...grown, column: Math.max(0, grown.column - 1), columns: grown.columns + 2 };
  const tall = { ...grown, row: Math.max(0, grown.row - 1), rows: grown.rows + 2 };
  if (side === 0) return { ...wide, rows: 1 };
  if (side === 1) return { ...wide, row: grown.row + grown.rows - 1, rows: 1 };
  if (side === 2) return { ...tall, columns: 1 };
  return { ...tall, column: grown.column + grown.columns - 1, columns: 1 };
}
