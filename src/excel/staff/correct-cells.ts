import type { Finding } from "../../sheets/staff/doctor/examine";
import { staffColumn, type StaffHeading } from "../../sheets/staff/staff-columns";
import { FORMATS } from "../../sheets/plan/sheet-plan";
import type { SheetArea } from "../address";
import { rangeAt } from "../range-at";
import { run } from "../run";
import { asTyped } from "../write/cell-content";
import { isFormulaText } from "../../sheets/plan/cells";

/** A cell that is to be changed. */
interface Change {
  readonly row: number;
  readonly column: number;
  /** What has to be in it: a cell that holds something else by now is left as it is. */
  readonly holds: unknown;
  /** What is put into it, as Excel takes it. */
  readonly puts: string | number | boolean;
  /** The number format it gets; null leaves its own. */
  readonly format: string | null;
}

/** Corrections that were made together, and that are taken back together. */
export interface Correcting {
  readonly sheet: string;
  /** The changes that set every corrected cell back. */
  readonly back: readonly Change[];
  /** Cells that were left as they are: they hold a formula, or something else than what was read. */
  readonly left: number;
}

const same = (one: unknown, other: unknown) => String(one ?? "") === String(other ?? "");

/** One column's changes, from top to bottom, and its cells from the first of them to the last. */
interface ChangedColumn {
  readonly changes: readonly Change[];
  readonly area: SheetArea;
  readonly range: Excel.Range;
}

/** Loads a column's cells. A request a column, so that no answer is too large for Excel on the web. */
async function loadColumn(
  context: Excel.RequestContext,
  sheet: string,
  changes: readonly Change[],
): Promise<readonly ChangedColumn[]> {
  const sorted = [...changes].sort((one, other) => one.row - other.row);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const area: SheetArea = { sheet, top: first.row, bottom: last.row, left: first.column, right: first.column };
  const range = rangeAt(context, area).load("formulas,values,numberFormat");
  await context.sync();
  return [{ changes: sorted, area, range }];
}

/** What was in a cell before a change, as Excel takes it back: a text as a text, whatever it begins with. */
function asBefore(formula: unknown): Change["puts"] {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  const text = String(formula ?? "");
  return asTyped(text) ?? text;
}

/** A column's cells, with null where nothing changes: Excel leaves such a cell alone. */
function whereChanged<T>(changes: readonly Change[], area: SheetArea, write: (change: Change) => T): (T | null)[][] {
  const byRow = new Map(changes.map((change) => [change.row, change]));
  return Array.from({ length: area.bottom - area.top + 1 }, (_, at) => {
    const change = byRow.get(area.top + at);
    return [change === undefined ? null : write(change)];
  });
}

/** Puts a column's changes into its cells, as far as they hold what they should. @returns the changes that undo it */
function changeColumn(context: Excel.RequestContext, { changes, area, range }: ChangedColumn): readonly Change[] {
  const at = ({ row }: Change, cells: readonly (readonly unknown[])[]) => cells[row - area.top]?.[0];
  const possible = changes.filter(
    (change) => !isFormulaText(at(change, range.formulas)) && same(at(change, range.values), change.holds),
  );
  const target = rangeAt(context, area);
  // In a cell that is formatted as text a number would become a text again.
  target.numberFormat = whereChanged(possible, area, ({ format }) => format);
  target.formulas = whereChanged(possible, area, ({ puts }) => puts);
  return possible.map((change) => ({
    row: change.row,
    column: change.column,
    holds: typeof change.puts === "string" ? change.puts.replace(/^'/, "") : change.puts,
    puts: asBefore(at(change, range.formulas)),
    format: String(at(change, range.numberFormat)),
  }));
}

/**
 * Changes cells of a sheet: all in one request, after one for each column. A cell that holds a formula, or something
 * else than it should, is left as it is.
 * @returns the changes that undo it
 */
function changeCells(sheet: string, changes: readonly Change[]): Promise<readonly Change[]> {
  return run(async (context) => {
    const columns = new Map<number, Change[]>();
    for (const change of changes) {
      const ofColumn = columns.get(change.column);
      if (ofColumn) ofColumn.push(change);
      else columns.set(change.column, [change]);
    }
    const loaded: ChangedColumn[] = [];
    for (const ofColumn of columns.values()) loaded.push(...(await loadColumn(context, sheet, ofColumn)));
    const back = loaded.flatMap((column) => changeColumn(context, column));
    await context.sync();
    return back;
  });
}

function formatFor(heading: StaffHeading, to: string | number | null): string | null {
  if (typeof to !== "number") return null;
  const { kind, format } = staffColumn(heading);
  if (kind === "date") return FORMATS.date;
  return format ? FORMATS[format] : "General";
}

/**
 * Puts corrections into the cells of the user's list.
 * @param findings of different cells, all with a correction
 */
export async function correctCells(sheet: string, findings: readonly Finding[]): Promise<Correcting> {
  const changes = findings.flatMap(({ row, column, correction }): readonly Change[] => {
    if (correction === null) return [];
    const { heading, from, to } = correction;
    return [{ row, column, holds: from, puts: to === null ? "" : (asTyped(to) ?? ""), format: formatFor(heading, to) }];
  });
  const back = await changeCells(sheet, changes);
  return { sheet, back, left: changes.length - back.length };
}

/**
 * Takes corrections back. A cell that holds something else by now is left as it is.
 * @returns how many cells hold again what they held before
 */
export async function undoCorrections({ sheet, back }: Correcting): Promise<number> {
  return (await changeCells(sheet, back)).length;
}
