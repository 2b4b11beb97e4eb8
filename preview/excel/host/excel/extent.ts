import { type Area, bounding, intersection } from "./address";
import type { Engine } from "./engine";
import { plainValue } from "./typed";

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
