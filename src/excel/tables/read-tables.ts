import type { TableContents } from "../../sheets/plan/table-update";
import { WorkbookError } from "../errors";
import { run } from "../run";
import { type Grid, readPieces } from "./read-pieces";

/** A table as it is, with what is right below it. */
export interface TableState extends TableContents {
  readonly name: string;
  readonly sheet: string;
  /** The cell of its first heading, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Whether a filter, or a person, hides some of its rows. */
  readonly someHidden: boolean;
  /** The values of the cells below the table. */
  readonly below: readonly (readonly unknown[])[];
}

/** Formulas are long: so many characters of them are asked for at once. */
const FORMULAS_AT_ONCE = 1_500_000;

/**
 * Reads whole tables: their values, not their formulas, in pieces that Excel can answer with.
 * @param rowsBelow how many rows below each table are read too, at least one
 * @throws WorkbookError where a table shows a row of totals, which would pass for one more row of data
 */
export function readTables(names: readonly string[], rowsBelow = 1): Promise<readonly TableState[]> {
  return run(async (context) => {
    const found = names.map((name) => {
      const table = context.workbook.tables.getItem(name).load("showTotals");
      const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
      return {
        name,
        table,
        range,
        sheet: table.worksheet.load("name"),
        body: table.getDataBodyRange().load("rowHidden"),
        header: table.getHeaderRowRange().load("values"),
        below: range.getRowsBelow(Math.max(1, rowsBelow)).load("values"),
      };
    });
    await context.sync();
    const totals = found.find(({ table }) => table.showTotals);
    if (totals)
      throw new WorkbookError(
        `The table on the ${totals.sheet.name} sheet shows a row of totals. ` +
          "Turn it off (Table Design tab, Total Row), then try again. Nothing was changed.",
        "TotalsShown",
      );
    const values = await readPieces(
      context,
      found.map(({ sheet, range }) => ({
        sheet: sheet.name,
        row: range.rowIndex + 1,
        column: range.columnIndex,
        rows: range.rowCount - 1,
        columns: range.columnCount,
      })),
    );
    return found.map(({ name, sheet, range, body, header, below }, at) => ({
      name,
      sheet: sheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      headings: ((header.values as Grid)[0] ?? []).map(String),
      rows: values[at] ?? [],
      // Excel answers null where some rows are hidden and some are not.
      someHidden: (body.rowHidden as boolean | null) !== false,
      below: below.values as Grid,
    }));
  });
}

/** What is in the first row of each table: a formula as it is written, anything else as its value. */
export function readFirstRows(tables: readonly TableState[]): Promise<readonly (readonly unknown[])[]> {
  return run(async (context) => {
    const rows = tables.map(({ sheet, row, column, headings }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row + 1, column, 1, headings.length)
        .load("formulas"),
    );
    await context.sync();
    return rows.map((range) => (range.formulas as Grid)[0] ?? []);
  });
}

/**
 * What is in the cells of a column: a formula as it is written, anything else as its value.
 * @param columns the places of the columns in their table, counted from 0, each with the length of one of its formulas
 */
export function readColumns(
  { sheet, row, column, rows }: TableState,
  columns: readonly { readonly at: number; readonly length: number }[],
): Promise<ReadonlyMap<number, readonly unknown[]>> {
  return run(async (context) => {
    const found = new Map<number, unknown[]>(columns.map(({ at }) => [at, []]));
    const pieces = columns.flatMap(({ at, length }) => {
      const atOnce = Math.max(1, Math.floor(FORMULAS_AT_ONCE / Math.max(length, 1)));
      return Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, index) => {
        const count = Math.min(atOnce, rows.length - index * atOnce);
        return { at, from: index * atOnce, count, characters: count * length };
      });
    });
    const next = async (from: number): Promise<void> => {
      if (from >= pieces.length) return;
      let to = from;
      for (let sum = 0; to < pieces.length && (to === from || sum <= FORMULAS_AT_ONCE); to += 1)
        sum += pieces[to]?.characters ?? 0;
      const loaded = pieces.slice(from, to).map((piece) => ({
        at: piece.at,
        range: context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(row + 1 + piece.from, column + piece.at, piece.count, 1)
          .load("formulas"),
      }));
      await context.sync();
      for (const { at, range } of loaded) found.get(at)?.push(...(range.formulas as Grid).map(([cell]) => cell));
      await next(to);
    };
    await next(0);
    return found;
  });
}
