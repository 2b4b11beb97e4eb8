import { WorkbookError } from "../errors";
import { run } from "../run";

/** A table as it stands, with what lies right below it. */
export interface TableState {
  readonly name: string;
  readonly sheet: string;
  /** The cell of its first heading, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly headings: readonly string[];
  /** What its rows show, and what stands in their cells: a formula as it is written, anything else as its value. */
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Whether a filter, or a person, hides some of its rows. */
  readonly someHidden: boolean;
  /** The values of the cells below the table. */
  readonly below: readonly (readonly unknown[])[];
}

/**
 * Reads a whole table in one round trip.
 * @param rowsBelow how many rows below the table are read too, at least one
 * @throws WorkbookError where the table shows a row of totals, which looks like one more row of data
 */
export function readTable(name: string, rowsBelow = 1): Promise<TableState> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem(name).load("showTotals");
    const sheet = table.worksheet.load("name");
    const range = table.getRange().load("rowIndex,columnIndex,values,formulas");
    const body = table.getDataBodyRange().load("rowHidden");
    const below = range.getRowsBelow(Math.max(1, rowsBelow)).load("values");
    await context.sync();
    if (table.showTotals) {
      throw new WorkbookError(
        `The table on the sheet ${sheet.name} shows a row of totals. Turn it off (Table Design tab, Total ` +
          "Row), then try again. Nothing was changed.",
        "TotalsShown",
      );
    }
    const [headings = [], ...values] = range.values as readonly unknown[][];
    return {
      name,
      sheet: sheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      headings: headings.map(String),
      values,
      formulas: (range.formulas as readonly unknown[][]).slice(1),
      // Excel answers null where some rows are hidden and some are not.
      someHidden: (body.rowHidden as boolean | null) !== false,
      below: below.values as readonly unknown[][],
    };
  });
}

/** @throws WorkbookError where something stands in the cells that the table would grow over by so many rows */
export function refuseFilledCells({ sheet, below }: TableState, rows: number): void {
  if (
    below
      .slice(0, rows)
      .flat()
      .every((value) => value === "")
  )
    return;
  throw new WorkbookError(
    `Something stands below the table on the sheet ${sheet}, where new rows would go. Move it, then try ` +
      "again. Nothing was changed.",
    "Filled",
  );
}

const cellsOf = (
  context: Excel.RequestContext,
  { sheet, row, column, headings }: TableState,
  from: number,
  rows: number,
) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row + from, column, rows, headings.length);

/** Makes a table longer by so many rows, over the cells below it. */
export function addRows(context: Excel.RequestContext, table: TableState, rows: number): void {
  if (rows > 0)
    context.workbook.tables.getItem(table.name).resize(cellsOf(context, table, 0, 1 + table.values.length + rows));
}

/**
 * Gives a table that had grown its former length again, and the cells below it their former emptiness: they look like
 * the row after them, which nothing has touched.
 * @param rows how many rows were to be added
 */
export async function rollBackRows(context: Excel.RequestContext, table: TableState, rows: number): Promise<void> {
  const range = context.workbook.tables.getItem(table.name).getRange().load("rowCount");
  await context.sync();
  const first = 1 + table.values.length;
  if (range.rowCount === first) return;
  context.workbook.tables.getItem(table.name).resize(cellsOf(context, table, 0, first));
  const added = cellsOf(context, table, first, rows);
  added.clear("Contents");
  added.dataValidation.clear();
  added.copyFrom(cellsOf(context, table, first + rows, 1), "Formats");
}
