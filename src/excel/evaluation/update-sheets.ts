import { nameOf, type EvaluationNames } from "../../sheets/evaluation/names";
import { namesOver, writeNamesOver, type NameOver } from "../../sheets/evaluation/tracker/tracker-sheet";
import { trackerPages } from "../../sheets/evaluation/tracker/tracker-columns";
import { quoted } from "../../sheets/plan/cells";
import { SheetBuilder } from "../../sheets/plan/sheet-builder";
import { addSettings, type SettingLine } from "../../sheets/plan/setting-lines";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import { run } from "../run";
import type { TableWork } from "../tables/change-tables";
import type { TableState } from "../tables/read-tables";
import { asTyped } from "../write/cell-content";
import type { WriteBatch } from "../write/write-batch";
import { writeContents } from "../write/write-contents";
import { formatParts, formatRows, setPrintAreas } from "../write/write-formats";

/** Writes settings that came with a later version below everything else on the Cycle sheet, and names them. */
export async function writeSettings(
  batch: WriteBatch,
  names: EvaluationNames,
  lines: readonly SettingLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const { context } = batch;
  const sheet = context.workbook.worksheets.getItem(names.sheets.cycle);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await batch.send();
  const row = used.isNullObject ? 1 : used.rowIndex + used.rowCount + 3;
  const builder = new SheetBuilder(names.sheets.cycle).put(row - 1, 1, "Settings of a later version", "subtitle");
  const added = addSettings(builder, names.sheets.cycle, { row, column: 1 }, lines);
  const parts = builder.parts();
  await writeContents(batch, sheet, parts);
  formatParts(sheet, parts);
  const checks = { name: nameOf(names, "SettingChecks"), refersTo: added.checks };
  for (const { name, refersTo } of [...added.names, checks]) context.workbook.names.add(name, `=${refersTo}`);
}

/** Gives columns their choices again where these are on a sheet that was deleted and comes back. */
export function renewChoices(
  { workbook }: Excel.RequestContext,
  tables: readonly Pick<TableWork, "state" | "change">[],
  sheets: readonly SheetPlan[],
): void {
  for (const { state, change } of tables) {
    const sheet = workbook.worksheets.getItem(state.sheet);
    change.columns.forEach(({ heading, rule }, at) => {
      if (rule?.kind !== "list from") return;
      if (!sheets.some(({ name }) => rule.reference.startsWith(`${quoted(name)}!`))) return;
      const column = state.column + at + 1;
      formatRows(sheet, { row: state.row + 1, column, columns: [{ heading, rule }] }, state.rows.length);
    });
  }
}

/** The row of task names above a tracker's headings, as it is before columns come between them. */
export interface TaskNameRow {
  readonly tracker: TableWork;
  readonly before: readonly string[];
}

/** Reads the row of task names; `null` where no columns come between them. */
export async function readTaskNames(tracker: TableWork | undefined): Promise<TaskNameRow | null> {
  if (!tracker || tracker.change.missing.length === 0 || tracker.state.row === 0) return null;
  return run(async (context) => {
    const above = rowAbove(context, tracker.state, tracker.state.headings.length).load("values");
    await context.sync();
    return { tracker, before: ((above.values as readonly unknown[][])[0] ?? []).map(String) };
  });
}

const rowAbove = (context: Excel.RequestContext, { sheet, row, column }: TableState, columns: number) =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, column, 1, columns);

/** Where columns have come between the tracker's, puts the names of tasks over theirs again, and sets its pages. */
export function drawTaskNames(context: Excel.RequestContext, { tracker }: TaskNameRow): void {
  const { state, change } = tracker;
  drawNames(context, state, change.columns.length, namesOver(change.columns));
  const sheet = context.workbook.worksheets.getItem(state.sheet);
  if (state.column === 0) setPrintAreas(sheet, trackerPages(change.columns));
}

/** A task's columns: when it is due, when it was done, its status. */
const COLUMNS_OF_A_TASK = 3;

/** Gives the row of task names back as it was, each up to the next, over a table that has its former columns again. */
export function restoreTaskNames(context: Excel.RequestContext, { tracker, before }: TaskNameRow): void {
  const places = before.flatMap((name, at) => (name === "" ? [] : [at]));
  const names = places.map((at, index) => {
    const next = Math.min(places[index + 1] ?? at + COLUMNS_OF_A_TASK, before.length);
    return { name: before[at] ?? "", at, columns: next - at };
  });
  drawNames(context, tracker.state, before.length, names);
}

function drawNames(
  context: Excel.RequestContext,
  state: TableState,
  columns: number,
  names: readonly NameOver[],
): void {
  const above = rowAbove(context, state, columns);
  above.unmerge();
  above.clear("Contents");
  above.format.fill.clear();
  const builder = new SheetBuilder(state.sheet);
  writeNamesOver(builder, names, state.row, state.column + 1);
  for (const { name, at } of names) above.getCell(0, at).values = [[asTyped(name)]];
  formatParts(context.workbook.worksheets.getItem(state.sheet), builder.parts());
}
