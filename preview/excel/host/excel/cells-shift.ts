import type { IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/preset-sheets-core";
import { type Area, wholeColumns, wholeRows } from "./address";
import type { Engine } from "./engine";

/** Inserts blank cells and moves what was there; whole rows and columns move the whole sheet. */
export function insertCells(engine: Engine, sheetId: string, area: Area, shift: "Down" | "Right"): Promise<void> {
  engine.assertUnprotected(sheetId);
  const sheet = engine.sheet(sheetId);
  return engine.aside(async () => {
    if (wholeRows(area)) sheet.insertRows(area.row, area.rows);
    else if (wholeColumns(area)) sheet.insertColumns(area.column, area.columns);
    else await moveCells(engine, sheetId, engine.range(sheetId, area).getRange(), INSERT[shift]);
  });
}

/** Deletes cells and moves what comes after them; whole rows and columns move the whole sheet. */
export function deleteCells(engine: Engine, sheetId: string, area: Area, shift: "Up" | "Left"): Promise<void> {
  engine.assertUnprotected(sheetId);
  const sheet = engine.sheet(sheetId);
  const range = engine.clip(sheetId, area);
  if (range === null) return Promise.resolve();
  return engine.aside(async () => {
    if (wholeRows(area)) sheet.deleteRows(range.startRow, range.endRow - range.startRow + 1);
    else if (wholeColumns(area)) sheet.deleteColumns(range.startColumn, range.endColumn - range.startColumn + 1);
    else await moveCells(engine, sheetId, range, DELETE[shift]);
  });
}

const INSERT = { Down: InsertRangeMoveDownCommand.id, Right: InsertRangeMoveRightCommand.id } as const;
const DELETE = { Up: DeleteRangeMoveUpCommand.id, Left: DeleteRangeMoveLeftCommand.id } as const;

/** Part of a sheet is moved by commands of the engine that work on the sheet in front only. */
async function moveCells(engine: Engine, sheetId: string, range: IRange, command: string): Promise<void> {
  engine.workbook.setActiveSheet(engine.sheet(sheetId));
  await engine.univer.executeCommand(command, { range });
}
