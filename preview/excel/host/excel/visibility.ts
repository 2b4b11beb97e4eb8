import { record, yesNo } from "../args";
import { HostError } from "../errors";
import { lastRow } from "./address";
import type { Engine } from "./engine";
import type { RangeState } from "./values";

/** Whether the rows of the range are hidden; null if some are and some are not. */
export function rowsHidden(engine: Engine, { sheetId, area }: RangeState): boolean | null {
  const sheet = engine.sheet(sheetId).getSheet();
  const end = Math.min(lastRow(area), sheet.getRowCount() - 1);
  const first = !sheet.getRowVisible(area.row);
  for (let row = area.row + 1; row <= end; row += 1) if (!sheet.getRowVisible(row) !== first) return null;
  return first;
}

/** What getRowProperties says of each row: whether it is hidden. The preview has no other property of a row. */
export function rowProperties(engine: Engine, { sheetId, area }: RangeState, asked: unknown): readonly object[] {
  const others = Object.keys(record(asked, "rowPropertiesLoadOptions")).filter((name) => name !== "rowHidden");
  if (others.length > 0) throw new HostError("ApiNotFound", `The preview does not have ${others.join(", ")} of a row.`);
  const sheet = engine.sheet(sheetId).getSheet();
  const rows = sheet.getRowCount();
  return Array.from({ length: area.rows }, (_, at) => ({
    rowHidden: area.row + at < rows && !sheet.getRowVisible(area.row + at),
  }));
}

export async function hideRows(engine: Engine, { sheetId, area }: RangeState, value: unknown): Promise<void> {
  const hide = yesNo(value, "rowHidden");
  engine.assertUnprotected(sheetId);
  engine.grow(sheetId, area);
  const range = engine.clip(sheetId, area);
  if (range === null) return;
  const sheet = engine.sheet(sheetId);
  const rows = range.endRow - range.startRow + 1;
  await engine.aside(() => (hide ? sheet.hideRows(range.startRow, rows) : sheet.showRows(range.startRow, rows)));
}
