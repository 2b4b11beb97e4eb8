import type { EvaluationNames } from "../../sheets/evaluation/names";
import { nameOf } from "../../sheets/evaluation/names";
import type { Educator } from "../../sheets/evaluation/roster/educators";
import { trackerUpdate, type TrackerUpdate } from "../../sheets/evaluation/tracker/tracker-update";
import { TASK_HEADER } from "../../sheets/evaluation/tracker/tracker-columns";
import { asWorkbookError, WorkbookError } from "../errors";
import { run } from "../run";
import { addRows, readTable, refuseFilledCells, rollBackRows, type TableState } from "../write/table-rows";
import { WriteBatch, type WriteOptions } from "../write/write-batch";
import { fillColumn, writeContents, writeRows } from "../write/write-contents";
import { formatParts, formatRows, setWidths } from "../write/write-formats";
import { whatHappened } from "../write/write-plan";

/** What an update added. */
export interface Updated {
  readonly educators: readonly string[];
  readonly columns: readonly string[];
  /** How many formulas had lost a column and have it again. */
  readonly repaired: number;
}

/**
 * Adds to a tracker what it lacks: the educators of a roster that it does not have, in rows of their own below the
 * others; the steps of its list of steps; columns that were deleted. Nothing that stands in the table is written again,
 * but for formulas that call a column which is gone. All of it is added or nothing.
 * @throws WorkbookError; then the workbook is as it was
 */
export async function updateTracker(
  names: EvaluationNames,
  roster: readonly Educator[],
  writing: WriteOptions,
): Promise<Updated> {
  const steps = await readTable(nameOf(names, "Steps"));
  const tracker = await readTable(nameOf(names, "Tracker"), roster.length);
  const listed = steps.values.map((line) => String(line[steps.headings.indexOf("Step")] ?? ""));
  if (!tracker.headings.includes("Educator")) {
    throw new WorkbookError(
      "The tracker has no column “Educator” any more. Name it so again, or build a new tracker. Nothing was changed.",
      "ColumnMissing",
    );
  }
  const update = trackerUpdate(
    names,
    { ...tracker, rows: tracker.values, taskHeader: await readBand(tracker) },
    listed,
    roster,
  );
  const mended = update.repaired.reduce((sum, { rows }) => sum + rows.length, 0);
  if (update.rows.length + update.missing.length + mended > 0) await addAll(tracker, update, writing);
  return {
    educators: update.educators.map(({ name }) => name),
    columns: update.missing.map(({ heading }) => heading),
    repaired: mended,
  };
}

/** As many columns can have been deleted from a table while the names of the steps stayed where they were. */
const OUT_OF_LINE = 100;

/** What stands above the headings, where a tracker names its steps. */
function readBand({ sheet, row, column, headings }: TableState): Promise<readonly unknown[]> {
  const above = TASK_HEADER.header - TASK_HEADER.name;
  if (row < above)
    throw new WorkbookError(
      "The rows above the tracker's headings, with the names of the steps, are gone. Build a new tracker. Nothing was changed.",
      "BandMissing",
    );
  return run(async (context) => {
    const band = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row - above, column, 1, headings.length + OUT_OF_LINE)
      .load("values");
    await context.sync();
    return (band.values as readonly unknown[][])[0] ?? [];
  });
}

async function addAll(tracker: TableState, update: TrackerUpdate, { signal, onProgress }: WriteOptions): Promise<void> {
  refuseFilledCells(tracker, update.rows.length);
  if (tracker.someHidden && update.missing.length + update.repaired.length > 0) {
    throw new WorkbookError(
      "Some rows of the tracker are hidden, and Excel does not fill new columns rightly then. Show all rows (Data tab, Clear the filter), then update. Nothing was changed.",
      "RowsHidden",
    );
  }
  try {
    await Excel.run(async (context) => {
      const batch = new WriteBatch(context, signal);
      makeRoom(context, tracker, update);
      await batch.send();
      onProgress?.({ done: 1, of: 3 });
      await fill(batch, tracker, update);
      await batch.send();
      onProgress?.({ done: 2, of: 3 });
    });
  } catch (error) {
    await rollBack(tracker, update);
    throw whatHappened(error);
  }
}

/** Makes the table wider and longer. */
function makeRoom(context: Excel.RequestContext, tracker: TableState, update: TrackerUpdate): void {
  const sheet = context.workbook.worksheets.getItem(tracker.sheet);
  const table = context.workbook.tables.getItem(tracker.name);
  let width = tracker.headings.length;
  for (const { heading, at, whole } of update.missing) {
    if (whole) {
      sheet
        .getCell(0, tracker.column + at)
        .getEntireColumn()
        .insert("Right");
      table.columns.getItemAt(at).name = heading;
    } else table.columns.add(at === width ? undefined : at, undefined, heading);
    width += 1;
  }
  addRows(context, { ...tracker, headings: update.columns.map(({ heading }) => heading) }, update.rows.length);
}

/** Fills the inserted columns and the new rows, and mends formulas. */
async function fill(
  batch: WriteBatch,
  tracker: TableState,
  { inserted, rows, columns, repaired: mended }: TrackerUpdate,
): Promise<void> {
  const sheet = batch.context.workbook.worksheets.getItem(tracker.sheet);
  setWidths(sheet, inserted);
  for (const { row, column } of inserted.blocks) sheet.getCell(row - 1, column - 1).unmerge();
  for (const { row, column, rows: cells } of inserted.tables) {
    // A new column of a sheet looks like the one on its left.
    const body = sheet.getRangeByIndexes(row, column - 1, cells.length, 1);
    body.format.fill.clear();
    body.dataValidation.clear();
    body.numberFormat = "General" as unknown as string[][];
  }
  const first = tracker.row + 1 + tracker.values.length;
  await writeRows(batch, sheet, first + 1, tracker.column + 1, rows);
  const isInserted = new Set(inserted.tables.map(({ column }) => column - 1 - tracker.column));
  columns.forEach(({ formula, ...column }, place) => {
    if (rows.length === 0 || isInserted.has(place)) return;
    if (formula !== undefined)
      fillColumn(sheet.getRangeByIndexes(first, tracker.column + place, rows.length, 1), formula);
    formatRows(sheet, { row: first, column: tracker.column + 1 + place, columns: [column] }, rows.length);
  });
  await writeContents(batch, sheet, { tables: inserted.tables, blocks: [...inserted.blocks, ...mended] });
  formatParts(sheet, inserted);
}

/** Leaves the tracker as it was. */
async function rollBack(tracker: TableState, update: TrackerUpdate): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(tracker.sheet);
      const table = context.workbook.tables.getItem(tracker.name);
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      const headings = (header.values[0] ?? []).map(String);
      const ofTable = new Set(update.missing.filter(({ whole }) => !whole).map(({ heading }) => heading));
      for (const [at, heading] of [...headings.entries()].reverse()) {
        if (tracker.headings.includes(heading)) continue;
        if (ofTable.has(heading)) table.columns.getItem(heading).delete();
        else
          sheet
            .getCell(0, tracker.column + at)
            .getEntireColumn()
            .delete("Left");
      }
      await rollBackRows(context, tracker, update.rows.length);
      for (const { row, column, rows } of update.repaired) {
        const was = update.columns[column - 1 - tracker.column]?.heading ?? "";
        const at = tracker.headings.indexOf(was);
        const from = row - tracker.row - 2;
        sheet.getRangeByIndexes(row - 1, tracker.column + at, rows.length, 1).formulas = tracker.formulas
          .slice(from, from + rows.length)
          .map((line) => [line[at]]);
      }
      await context.sync();
    });
  } catch (error) {
    throw new WorkbookError(
      `Excel stopped in the middle and would not take back what it had added to the sheet ${tracker.sheet} (${asWorkbookError(error).code}). Undo the last step there yourself.`,
      "CleanUpFailed",
    );
  }
}
