import { yesNo } from "../args";
import { lastColumn, lastRow } from "./address";
import type { Engine } from "./engine";
import type { RangeState } from "./values";

/** Whether the rows or columns of the range are hidden; null if some are and some are not. */
export function hidden(engine: Engine, { sheetId, area }: RangeState, what: "row" | "column"): boolean | null {
  const sheet = engine.sheet(sheetId).getSheet();
  const [from, to] =
    what === "row"
      ? [area.row, Math.min(lastRow(area), sheet.getRowCount() - 1)]
      : [area.column, Math.min(lastColumn(area), sheet.getColumnCount() - 1)];
  const isHidden = (index: number): boolean =>
    !(what === "row" ? sheet.getRowVisible(index) : sheet.getColVisible(index));
  const first = isHidden(from);
  for (let index = from + 1; index <= to; index += 1) if (isHidden(index) !== first) return null;
  return first;
}

export async function setHidden(
  engine: Engine,
  { sheetId, area }: RangeState,
  what: "row" | "column",
  value: unknown,
): Promise<void> {
  const hide = yesNo(value, `${what}Hidden`);
  engine.assertUnprotected(sheetId);
  engine.grow(sheetId, area);
  const range = engine.clip(sheetId, area);
  if (range === null) return;
  const sheet = engine.sheet(sheetId);
  const [rows, columns] = [range.endRow - range.startRow + 1, range.endColumn - range.startColumn + 1];
  await engine.aside(() => {
    if (what === "row" && hide) sheet.hideRows(range.startRow, rows);
    else if (what === "row") sheet.showRows(range.startRow, rows);
    else if (hide) sheet.hideColumns(range.startColumn, columns);
    else sheet.showColumns(range.startColumn, columns);
  });
}
