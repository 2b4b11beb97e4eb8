import { nameOf, type EvaluationNames } from "../../sheets/evaluation/names";
import { namesOver, writeNamesOver } from "../../sheets/evaluation/tracker/tracker-sheet";
import { trackerPages } from "../../sheets/evaluation/tracker/tracker-columns";
import { SheetBuilder } from "../../sheets/plan/sheet-builder";
import { addSettings, type SettingLine } from "../../sheets/plan/setting-lines";
import type { TableWork } from "../tables/change-tables";
import type { WriteBatch } from "../write/write-batch";
import { writeContents } from "../write/write-contents";
import { formatParts, setPrintAreas } from "../write/write-formats";

/** Writes settings that came with a later version below everything else on the Cycle sheet, and names them. */
export async function writeSettings(
  batch: WriteBatch,
  names: EvaluationNames,
  lines: readonly SettingLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const { context } = batch;
  const sheet = context.workbook.worksheets.getItem(names.sheets.cycle);
  const used = sheet.getUsedRange(true).load("rowIndex,rowCount");
  await batch.send();
  const row = used.rowIndex + used.rowCount + 3;
  const builder = new SheetBuilder(names.sheets.cycle).put(row - 1, 1, "Settings of a later version", "subtitle");
  const added = addSettings(builder, names.sheets.cycle, { row, column: 1 }, lines);
  const parts = builder.parts();
  await writeContents(batch, sheet, parts);
  formatParts(sheet, parts);
  const checks = { name: nameOf(names, "SettingChecks"), refersTo: added.checks };
  for (const { name, refersTo } of [...added.names, checks]) context.workbook.names.add(name, `=${refersTo}`);
}

/** Where columns have come between the tracker's, puts the names of tasks over theirs again, and sets its pages. */
export function drawTaskNames(context: Excel.RequestContext, tracker: TableWork | undefined): void {
  if (!tracker || tracker.change.missing.length === 0 || tracker.state.row === 0) return;
  const { state, change } = tracker;
  const sheet = context.workbook.worksheets.getItem(state.sheet);
  const above = sheet.getRangeByIndexes(state.row - 1, state.column, 1, change.columns.length);
  above.unmerge();
  above.clear("Contents");
  above.format.fill.clear();
  const builder = new SheetBuilder(state.sheet);
  writeNamesOver(builder, namesOver(change.columns), state.row, state.column + 1);
  const parts = builder.parts();
  for (const { row, column, rows } of parts.blocks)
    sheet.getRangeByIndexes(row - 1, column - 1, 1, 1).values = [[String(rows[0]?.[0] ?? "")]];
  formatParts(sheet, parts);
  if (state.column === 0) setPrintAreas(sheet, trackerPages(change.columns));
}
