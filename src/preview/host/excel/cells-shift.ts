import { type Area, wholeColumns, wholeRows } from "./address";
import type { Engine } from "./engine";

/** Partial ranges are moved by commands of the engine that work on the sheet in front only. */
async function onSheet(engine: Engine, sheetId: string, work: () => Promise<unknown>): Promise<void> {
  const active = engine.workbook.getActiveSheet();
  const elsewhere = active.getSheetId() !== sheetId;
  if (elsewhere) engine.workbook.setActiveSheet(engine.sheet(sheetId));
  try {
    await work();
  } finally {
    if (elsewhere) engine.workbook.setActiveSheet(active);
  }
}

/** Inserts blank cells and moves what was there; whole rows and columns move the whole sheet. */
export async function insertCells(engine: Engine, sheetId: string, area: Area, shift: "Down" | "Right"): Promise<void> {
  engine.assertUnprotected(sheetId);
  const sheet = engine.sheet(sheetId);
  if (wholeRows(area)) {
    sheet.insertRows(area.row, area.rows);
    return;
  }
  if (wholeColumns(area)) {
    sheet.insertColumns(area.column, area.columns);
    return;
  }
  const range = engine.range(sheetId, area).getRange();
  const command = shift === "Down" ? "sheet.command.insert-range-move-down" : "sheet.command.insert-range-move-right";
  await onSheet(engine, sheetId, () => engine.univer.executeCommand(command, { range }));
}

/** Deletes cells and moves what comes after them; whole rows and columns move the whole sheet. */
export async function deleteCells(engine: Engine, sheetId: string, area: Area, shift: "Up" | "Left"): Promise<void> {
  engine.assertUnprotected(sheetId);
  const sheet = engine.sheet(sheetId);
  const range = engine.clip(sheetId, area);
  if (range === null) return;
  if (wholeRows(area)) {
    sheet.deleteRows(range.startRow, range.endRow - range.startRow + 1);
    return;
  }
  if (wholeColumns(area)) {
    sheet.deleteColumns(range.startColumn, range.endColumn - range.startColumn + 1);
    return;
  }
  const command = shift === "Up" ? "sheet.command.delete-range-move-up" : "sheet.command.delete-range-move-left";
  await onSheet(engine, sheetId, () => engine.univer.executeCommand(command, { range }));
}
