import { dueOf, taskHeadings, type TrackerTask } from "./task-status";
import { withStyles } from "../../plan/columns";
import { area } from "../../plan/cells";
import { formula, type CellBlock, type Content, type SheetParts, type TableColumn } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { newEducators, type TrackerValues } from "./carry-over";
import type { Educator } from "../roster/educators";
import { missingColumns, trackerTasks, type Headings, type MissingColumn } from "./missing-columns";
import type { EvaluationNames } from "../names";
import { trackerColumns } from "./tracker-columns";
import { taskHeader, entryRow, statusColors } from "./tracker-sheet";

/** A tracker as it stands on its sheet. */
export interface TrackerTable extends TrackerValues, Headings {
  /** Names of steps stand two rows above the headings, and may have come out of line with them. */
  readonly taskHeader: Headings["taskHeader"];
  /** The cell of its first heading, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** What stands in the cells of its rows: a formula as it is written, anything else as its value. */
  readonly formulas: readonly (readonly unknown[])[];
}

/** What an update adds to a tracker. */
export interface TrackerUpdate {
  readonly educators: readonly Educator[];
  /** The columns to insert, from left to right. */
  readonly missing: readonly MissingColumn[];
  /** The columns of the table once those are there; one that a person added has a heading alone. */
  readonly columns: readonly TableColumn[];
  /** The inserted columns with the names of their steps, for the rows that are there and the new ones. */
  readonly inserted: SheetParts;
  /** The rows of the new educators. */
  readonly rows: readonly (readonly Content[])[];
  /** Formulas that had lost a column, at their places once the missing columns are there. */
  readonly repaired: readonly CellBlock[];
}

/**
 * What a tracker lacks: educators of the staff list, steps of the list of steps, columns that were deleted. What stands
 * in the tracker is left alone but for formulas that call a column which is gone.
 * @param listed the names in the tracker's list of steps
 */
export function trackerUpdate(
  names: EvaluationNames,
  table: TrackerTable,
  listed: readonly string[],
  roster: readonly Educator[],
): TrackerUpdate {
  const steps = trackerTasks(listed);
  const wanted = trackerColumns(names, steps).map(({ heading }) => heading);
  const { missing, headings, taskHeader: band } = missingColumns(table, wanted, steps);
  const placeOf = (heading: string) => table.column + 1 + headings.indexOf(heading);
  const bandAt = (step: string) => (band.includes(step) ? table.column + 1 + band.indexOf(step) : placeOf(dueOf(step)));
  const known = new Map(
    withStyles(trackerColumns(names, steps, { header: table.row + 1, column: bandAt })).map((column) => [
      column.heading,
      column,
    ]),
  );
  const educatorAt = table.headings.indexOf("Educator");
  const educators = newEducators(
    roster,
    table.rows.map((row) => String(row[educatorAt] ?? "")),
  );
  const rows = educators.map((educator) => entryRow(headings, { educator, carried: {} }));
  return {
    educators,
    missing,
    columns: headings.map((heading) => known.get(heading) ?? { heading }),
    inserted: insertedColumns(names, table, {
      missing,
      headings,
      known,
      steps: steps.filter(({ name }) => !band.includes(name)),
      rows: table.rows.length + rows.length,
    }),
    rows,
    repaired: table.headings.flatMap((heading, at) =>
      repairedCells(table, at, placeOf(heading), known.get(heading)?.formula),
    ),
  };
}

interface Completed {
  readonly missing: readonly MissingColumn[];
  readonly headings: readonly string[];
  readonly known: ReadonlyMap<string, TableColumn>;
  /** Those whose name stands nowhere above the headings. */
  readonly steps: readonly TrackerTask[];
  readonly rows: number;
}

function insertedColumns(
  names: EvaluationNames,
  { row, column }: TrackerTable,
  { missing, headings, known, steps, rows }: Completed,
): SheetParts {
  const builder = new SheetBuilder(names.sheets.tracker);
  const isMissing = new Set(missing.map(({ heading }) => heading));
  for (const [at, heading] of headings.entries()) {
    const definition = known.get(heading);
    if (!definition || !isMissing.has(heading)) continue;
    const empty = Array.from({ length: rows }, () => [null]);
    builder.table({ name: "", row: row + 1, column: column + 1 + at, columns: [definition], rows: empty });
    if (heading === "Status") statusColors(builder, area(row + 2, column + 1 + at, rows));
  }
  for (const step of steps) {
    if (!isMissing.has(dueOf(step.name))) continue;
    const columns = taskHeadings(step.name).every((heading) => isMissing.has(heading)) ? 3 : 1;
    taskHeader(builder, names, step, {
      header: row + 1,
      column: column + 1 + headings.indexOf(dueOf(step.name)),
      columns,
    });
  }
  return builder.parts();
}

/** The cells of a column whose formula calls a column that is gone, each run of them a block with the column's formula. */
function repairedCells(
  { row, formulas }: TrackerTable,
  at: number,
  column: number,
  own: string | undefined,
): readonly CellBlock[] {
  if (own === undefined) return [];
  const blocks: { row: number; column: number; rows: Content[][] }[] = [];
  formulas.forEach((line, index) => {
    if (!isBroken(line[at])) return;
    const last = blocks.at(-1);
    if (last && last.row + last.rows.length === row + 2 + index) last.rows.push([formula(own)]);
    else blocks.push({ row: row + 2 + index, column, rows: [[formula(own)]] });
  });
  return blocks;
}

/** A formula that calls a cell or a column which is gone. */
export const isBroken = (content: unknown): boolean =>
  typeof content === "string" && content.startsWith("=") && content.includes("#REF!");
