import { run } from "../run";
import { asTyped } from "../write/cell-content";
import type { Grid } from "./read-pieces";
import type { TableState } from "./read-tables";
import { isFormulaText } from "../../sheets/plan/cells";

/** Rows of a table that go, with what is in them, so that they can come back. */
export interface RowRemoval {
  readonly state: Pick<TableState, "name" | "sheet" | "row" | "column">;
  /** How many rows the table has before they go. */
  readonly rows: number;
  /** The last one first, counted from 0: so the places of the others stay as they are. */
  readonly going: readonly { readonly row: number; readonly cells: readonly (string | number | boolean | null)[] }[];
}

/** The formulas of so many rows are asked for at once: each may have 40,000 characters. */
const ROWS_AT_ONCE = 20;

/**
 * Reads the rows of a table that are to go.
 * @param added how many rows the table gets before they go
 */
export function readRemoval(state: TableState, rows: readonly number[], added: number): Promise<RowRemoval> {
  const { sheet, row: header, column, headings } = state;
  const lastFirst = [...rows].sort((one, other) => other - one);
  return run(async (context) => {
    const going: RowRemoval["going"][number][] = [];
    const next = async (from: number): Promise<void> => {
      const some = lastFirst.slice(from, from + ROWS_AT_ONCE);
      if (some.length === 0) return;
      const ranges = some.map((row) =>
        context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(header + 1 + row, column, 1, headings.length)
          .load("formulas,values"),
      );
      await context.sync();
      ranges.forEach(({ formulas, values }, at) => {
        going.push({ row: some[at] ?? 0, cells: cellsOf((formulas as Grid)[0] ?? [], (values as Grid)[0] ?? []) });
      });
      await next(from + ROWS_AT_ONCE);
    };
    await next(0);
    return { state, rows: state.rows.length + added, going };
  });
}

/** What is written to a cell so that it is as it was: a formula, or a text that looks like one. */
function cellsOf(formulas: readonly unknown[], values: readonly unknown[]): RowRemoval["going"][number]["cells"] {
  return formulas.map((formula, at) => {
    const isFormula = isFormulaText(formula) && formula !== values[at];
    if (isFormula || typeof formula === "number" || typeof formula === "boolean") return formula;
    return asTyped(String(formula));
  });
}

/** Deletes the rows; the rows below move up. */
export function removeRows({ workbook }: Excel.RequestContext, removals: readonly RowRemoval[]): void {
  for (const { state, going } of removals) {
    const { rows } = workbook.tables.getItem(state.name);
    for (const { row } of going) rows.getItemAt(row).delete();
  }
}

/** Makes room again for the rows that a request has deleted before it failed: the first ones of each table. */
export function makeRoomAgain(removals: readonly RowRemoval[]): Promise<void> {
  return run(async (context) => {
    const counts = removals.map(({ state }) =>
      context.workbook.tables.getItem(state.name).getDataBodyRange().load("rowCount"),
    );
    await context.sync();
    removals.forEach(({ state, rows, going }, at) => {
      const deleted = going.slice(0, rows - (counts[at]?.rowCount ?? rows));
      const target = context.workbook.tables.getItem(state.name).rows;
      for (const { row } of [...deleted].reverse()) target.add(row);
    });
    await context.sync();
  });
}

/** Writes into the rows what was in them, in tables that have their former columns again. */
export function refillRows(context: Excel.RequestContext, removals: readonly RowRemoval[]): void {
  for (const { state, going } of removals) {
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    for (const { row, cells } of going)
      sheet.getRangeByIndexes(state.row + 1 + row, state.column, 1, cells.length).formulas = [[...cells]];
  }
}
