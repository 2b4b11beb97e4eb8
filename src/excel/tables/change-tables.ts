import { withStyles } from "../../sheets/plan/columns";
import type { TableColumn } from "../../sheets/plan/sheet-plan";
import { isBroken, rewritten, type Rewritten, type TableChange } from "../../sheets/plan/table-update";
import { asTyped } from "../write/cell-content";
import type { WriteBatch } from "../write/write-batch";
import { fillColumn, writeRows } from "../write/write-contents";
import { formatRows, setColumnWidth } from "../write/write-formats";
import { readColumns, readFirstRows, type TableState } from "./read-tables";
import { addRows, sizeOf, type TableSize } from "./table-sizes";
import { isFormulaText } from "../../sheets/plan/cells";

/** A column whose formulas are written again or call a column that comes back, and what they were. */
interface RewrittenColumn {
  /** Its place in the table as it was, counted from 0. */
  readonly at: number;
  readonly formula: string;
  readonly runs: readonly Rewritten[];
  readonly contents: readonly unknown[];
  /** Whether they call a column that comes back: they break if it goes again. */
  readonly callsMissing: boolean;
}

/** A table with what is done to it. */
export interface TableWork {
  readonly state: TableState;
  readonly change: TableChange;
  readonly rewritten: readonly RewrittenColumn[];
}

/** Whether anything is done to the table at all. */
export const isChanged = ({ change: { renamed, missing, rows }, rewritten: columns }: TableWork) =>
  renamed.length + missing.length + rows.length + columns.length > 0;

/** The table as it was, so that it can be so again. */
export const sizeBefore = ({ state, change: { renamed } }: TableWork): TableSize => ({ ...sizeOf(state), renamed });

/**
 * Finds the columns whose formulas have to be written again: for a newer version all of them, else those that call
 * something which is gone. Only columns that may have such a formula are read.
 */
export async function findRewritten(
  tables: readonly { readonly state: TableState; readonly change: TableChange }[],
  all: boolean,
): Promise<readonly TableWork[]> {
  const firstRows = await readFirstRows(tables.map(({ state }) => state));
  return Promise.all(
    tables.map(async ({ state, change }, index): Promise<TableWork> => {
      const first = firstRows[index] ?? [];
      const formulas = formulasInPlace(state, change);
      const calls = (formula: string) => change.missing.some(({ heading }) => formula.includes(`[${heading}]`));
      const concerned = formulas.filter(
        ({ at, formula }) => all || calls(formula) || mayBeBroken(state, at, first[at]),
      );
      if (concerned.length === 0) return { state, change, rewritten: [] };
      const contents = await readColumns(
        state,
        concerned.map(({ at, formula }) => ({ at, length: Math.max(String(first[at]).length, formula.length) })),
      );
      const columns = concerned.flatMap(({ at, formula }): readonly RewrittenColumn[] => {
        const column = contents.get(at) ?? [];
        const runs = rewritten(column, all);
        const callsMissing = calls(formula);
        return runs.length > 0 || callsMissing ? [{ at, formula, runs, contents: column, callsMissing }] : [];
      });
      return { state, change, rewritten: columns };
    }),
  );
}

/** The columns that are there and have a formula today, by their places in the table as it is. */
function formulasInPlace({ headings }: TableState, { renamed, columns }: TableChange) {
  return headings.flatMap((heading, at) => {
    const today = renamed.find((rename) => rename.at === at)?.to ?? heading;
    const formula = columns.find((column) => column.heading === today)?.formula;
    return formula === undefined ? [] : [{ at, formula }];
  });
}

/** Somebody may have typed over the formula of the first row, so that it says nothing of those below. */
function mayBeBroken({ rows }: TableState, at: number, first: unknown): boolean {
  const typedOver = !isFormulaText(first);
  return typedOver || isBroken(first) || rows.some((row) => String(row[at]).startsWith("#"));
}

/** Gives tables their headings, columns and length; tables beside each other move along. */
export function makeRoom(context: Excel.RequestContext, tables: readonly TableWork[]): void {
  for (const { state, change } of tables) {
    const { columns } = context.workbook.tables.getItem(state.name);
    for (const { from, to } of change.renamed) columns.getItem(from).name = to;
  }
  const fromTheRight = [...tables].sort((one, other) => other.state.column - one.state.column);
  for (const { state, change } of fromTheRight) {
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    change.missing.forEach(({ heading, at }) => {
      sheet
        .getCell(0, state.column + at)
        .getEntireColumn()
        .insert("Right");
      sheet.getCell(state.row, state.column + at).values = [[heading]];
    });
  }
  for (const work of tables) addRows(context, moved(work, tables), work.change.rows.length, work.change.missing.length);
}

/** The table where it is once the columns of those on its left are there. */
function moved({ state }: TableWork, tables: readonly TableWork[]): TableState {
  const onTheLeft = tables.filter((other) => other.state.sheet === state.sheet && other.state.column < state.column);
  const by = onTheLeft.reduce((sum, { change }) => sum + change.missing.length, 0);
  return { ...state, column: state.column + by };
}

/** Fills new columns and rows, and writes formulas again. */
export async function fillTables(batch: WriteBatch, tables: readonly TableWork[]): Promise<void> {
  for (const work of tables) await fillTable(batch, work, moved(work, tables));
}

async function fillTable(batch: WriteBatch, work: TableWork, { sheet: name, row, column }: TableState): Promise<void> {
  const { state, change } = work;
  const sheet = batch.context.workbook.worksheets.getItem(name);
  const [old, added] = [state.rows.length, change.rows.length];
  const columns = withStyles(change.columns);
  await writeRows(batch, sheet, row + 2 + old, column + 1, change.rows);
  for (const { heading } of change.missing) {
    const at = change.headings.indexOf(heading);
    fillInserted(sheet, { row, column: column + at, rows: old + added }, columns[at] ?? { heading });
  }
  const inserted = new Set(change.missing.map(({ heading }) => heading));
  columns.forEach(({ formula, ...format }, at) => {
    if (added === 0 || inserted.has(format.heading)) return;
    if (formula !== undefined) fillColumn(sheet.getRangeByIndexes(row + 1 + old, column + at, added, 1), formula);
    formatRows(sheet, { row: row + 1 + old, column: column + at + 1, columns: [format] }, added);
  });
  for (const { at, formula, runs } of work.rewritten) {
    const place = change.headings.indexOf(change.renamed.find((one) => one.at === at)?.to ?? state.headings[at] ?? "");
    for (const run of runs) {
      await batch.makeRoom(formula.length);
      fillColumn(sheet.getRangeByIndexes(row + 1 + run.row, column + place, run.rows, 1), formula);
    }
  }
}

function fillInserted(
  sheet: Excel.Worksheet,
  { row, column, rows }: { readonly row: number; readonly column: number; readonly rows: number },
  definition: TableColumn,
): void {
  // A new column of a sheet has the formats of the one on its left.
  const body = sheet.getRangeByIndexes(row + 1, column, rows, 1);
  body.format.fill.clear();
  body.dataValidation.clear();
  body.numberFormat = "General" as unknown as string[][];
  if (definition.width !== undefined) setColumnWidth(sheet, column, definition.width);
  formatRows(sheet, { row: row + 1, column: column + 1, columns: [definition] }, rows);
  if (definition.formula !== undefined) fillColumn(body, definition.formula);
}

/** Gives formulas back as they were, in tables that have their former columns again. */
export function restoreFormulas(context: Excel.RequestContext, tables: readonly TableWork[]): void {
  for (const { state, rewritten: columns } of tables) {
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    for (const { at, runs, contents, callsMissing } of columns)
      for (const { row, rows } of callsMissing ? [{ row: 0, rows: contents.length }] : runs)
        sheet.getRangeByIndexes(state.row + 1 + row, state.column + at, rows, 1).formulas = contents
          .slice(row, row + rows)
          .map((cell) => [asItWas(cell)]);
  }
}

/** A formula is written as it is; a text that somebody typed over one stays a text. */
const asItWas = (cell: unknown) => (typeof cell === "string" && !isFormulaText(cell) ? asTyped(cell) : cell);
