import { HostError } from "../errors";
import { unbounded } from "./address";
import type { CellMatrix } from "./engine";
import type { Model } from "./model";
import type { RangeState } from "./values";

/**
 * Copies the formats of a range, as Paste Special does. The source is repeated where the target is a multiple of it; a
 * target smaller than the source grows to it.
 */
export function copyFormats({ engine }: Model, source: RangeState, target: RangeState): void {
  if (unbounded(source.area) || unbounded(target.area)) {
    throw new HostError("ApiNotFound", "The preview does not copy whole rows or columns.");
  }
  const { row, column, rows, columns } = source.area;
  const repeat = (have: number, unit: number): number => (have % unit === 0 ? have : unit);
  const filled = {
    ...target.area,
    rows: repeat(target.area.rows, rows),
    columns: repeat(target.area.columns, columns),
  };
  engine.assertWritable(target.sheetId, filled);
  const cells: CellMatrix = {};
  for (let down = 0; down < filled.rows; down += 1) {
    const line = (cells[filled.row + down] ??= {});
    for (let right = 0; right < filled.columns; right += 1) {
      line[filled.column + right] = {
        s: engine.style(source.sheetId, row + (down % rows), column + (right % columns)),
      };
    }
  }
  engine.grow(target.sheetId, filled);
  engine.annotate(target.sheetId, cells);
}
