import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/preset-sheets-core";

/**
 * Repairs a fault of the grid engine (Univer 0.25.1): during a calculation it keeps an index of which cell has which
 * value, to answer comparisons such as `B8<>0`, and puts values of expressions into it as if they were the cells'. In a
 * large workbook a cell that is 0 was then not equal to 0. Without the index every comparison looks at the cell itself.
 */
export function repairComparisons(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
  CELL_INVERTED_INDEX_CACHE.canUseCache = (_unit, _sheet, _column, from, to) => ({
    rowsInCache: [],
    rowsNotInCache: [[from, to]],
  });
}
