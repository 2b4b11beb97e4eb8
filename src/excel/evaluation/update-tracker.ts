import type { EvaluationNames } from "../../sheets/evaluation/names";
import { nameOf } from "../../sheets/evaluation/names";
import { newEducators, type TrackerValues } from "../../sheets/evaluation/carry-over";
import { STEPS } from "../../sheets/evaluation/cycle";
import type { Educator } from "../../sheets/evaluation/educators";
import { trackerColumns } from "../../sheets/evaluation/tracker-columns";
import { entryRow } from "../../sheets/evaluation/tracker-sheet";
import { asWorkbookError, WorkbookError } from "../errors";
import { run } from "../run";
import { WriteBatch, type WriteOptions } from "../write-batch";
import { fillColumn, writeRows } from "../write-contents";
import { dressRows } from "../write-looks";
import { inOneUndo } from "../write-plan";

/** A tracker's table as it stands: where it begins, counted from 0, and what is in it. */
export interface TrackerTable extends TrackerValues {
  readonly row: number;
  readonly column: number;
}

/** Reads the whole table of a tracker. */
export function readTracker(names: Pick<EvaluationNames, "suffix">): Promise<TrackerTable> {
  return run(async (context) => {
    const range = context.workbook.tables.getItem(nameOf(names, "Tracker")).getRange();
    range.load("rowIndex,columnIndex,values");
    await context.sync();
    const [headings = [], ...rows] = range.values as readonly unknown[][];
    return { row: range.rowIndex, column: range.columnIndex, headings: headings.map(String), rows };
  });
}

/**
 * Adds the educators of a roster that the tracker does not have, in rows of their own below the others. Nothing that
 * stands in the table is written again, and columns that a person added or moved stay as they are.
 * @returns how many were added
 * @throws WorkbookError where something stands below the table, or a column of the tracker is gone
 */
export async function addEducators(names: EvaluationNames, roster: readonly Educator[], { signal }: WriteOptions): Promise<number> {
  const table = await readTracker(names);
  const at = table.headings.indexOf("Educator");
  const added = newEducators(roster, table.rows.map((row) => String(row[at] ?? "")));
  if (added.length === 0) return 0;
  const columns = columnsOf(names, table.headings);
  await refuseFilledCells(names, table, added.length);
  const rows = added.map((educator) => entryRow(table.headings, { educator, carried: {} }));
  try {
    await inOneUndo(async (context) => {
      const batch = new WriteBatch(context, signal);
      const sheet = context.workbook.worksheets.getItem(names.sheets.tracker);
      const first = table.row + 1 + table.rows.length;
      context.workbook.tables
        .getItem(nameOf(names, "Tracker"))
        .resize(sheet.getRangeByIndexes(table.row, table.column, 1 + table.rows.length + rows.length, table.headings.length));
      await writeRows(batch, sheet, first + 1, table.column + 1, rows);
      columns.forEach(({ formula, ...column }, place) => {
        if (formula !== undefined) fillColumn(sheet.getRangeByIndexes(first, table.column + place, rows.length, 1), formula);
        dressRows(sheet, { row: first, column: table.column + 1 + place, columns: [column] }, rows.length);
      });
      await batch.send();
    });
  } catch (error) {
    throw asWorkbookError(error);
  }
  return rows.length;
}

/** The tracker's own columns in the order in which they stand now; a column that a person added has a heading alone. */
function columnsOf(names: EvaluationNames, headings: readonly string[]) {
  const known = new Map(trackerColumns(names, STEPS).map((column) => [column.heading, column]));
  const missing = [...known.keys()].find((heading) => !headings.includes(heading));
  if (missing !== undefined) throw new WorkbookError(`The tracker has no column “${missing}” any more. Name it so again, or build a new tracker. Nothing was changed.`, "ColumnMissing");
  return headings.map((heading) => known.get(heading) ?? { heading });
}

async function refuseFilledCells(names: EvaluationNames, table: TrackerTable, rows: number): Promise<void> {
  const filled = await run(async (context) => {
    const below = context.workbook.worksheets
      .getItem(names.sheets.tracker)
      .getRangeByIndexes(table.row + 1 + table.rows.length, table.column, rows, table.headings.length);
    below.load("values");
    await context.sync();
    return below.values.flat().some((value) => value !== "");
  });
  if (filled) throw new WorkbookError("Something stands below the tracker's table, where the new rows would go. Move it, then try again. Nothing was changed.", "Filled");
}
