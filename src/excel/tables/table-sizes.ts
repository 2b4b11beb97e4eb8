import { WorkbookError } from "../errors";
import type { TableState } from "./read-tables";

/** @throws WorkbookError where there is something in the cells that the table would grow over by so many rows */
export function refuseFilledCells({ sheet, below }: TableState, rows: number): void {
  const inTheWay = below.slice(0, rows).flat();
  if (inTheWay.every((value) => value === "")) return;
  throw new WorkbookError(
    `There is data below the table on the ${sheet} sheet, where new rows go. Move it, then try again. ` +
      "Nothing was changed.",
    "Filled",
  );
}

/** How large a table is. */
export interface TableSize extends Pick<TableState, "name" | "sheet" | "row" | "column" | "headings"> {
  /** How many rows it has below its headings. */
  readonly rows: number;
  /** Columns that get another heading: the new one and the old one. */
  readonly renamed?: readonly { readonly from: string; readonly to: string }[];
}

export const sizeOf = ({ name, sheet, row, column, headings, rows }: TableState): TableSize => ({
  name,
  sheet,
  row,
  column,
  headings,
  rows: rows.length,
});

const cellsOf = (
  context: Excel.RequestContext,
  { sheet, row, column, headings }: Omit<TableSize, "rows">,
  from: number,
  rows: number,
) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row + from, column, rows, headings.length);

/** Makes a table longer by so many rows, over the cells below it. */
export function addRows(context: Excel.RequestContext, table: TableState, rows: number, columns = 0): void {
  if (rows === 0 && columns === 0) return;
  const range = context.workbook.worksheets
    .getItem(table.sheet)
    .getRangeByIndexes(table.row, table.column, 1 + table.rows.length + rows, table.headings.length + columns);
  context.workbook.tables.getItem(table.name).resize(range);
}

/**
 * Gives tables that have grown their former columns and length again. The cells below them are empty again, and have
 * the formats of the row after them, which nothing has touched.
 */
export async function restoreSizes(context: Excel.RequestContext, sizes: readonly TableSize[]): Promise<void> {
  const grown = sizes.map((size) => {
    const range = context.workbook.tables.getItem(size.name).getRange().load("rowCount,columnIndex");
    return { size, range, header: range.getRow(0).load("values") };
  });
  await context.sync();
  for (const { size, range, header } of grown) {
    const headings = ((header.values as readonly unknown[][])[0] ?? []).map(String);
    const sheet = context.workbook.worksheets.getItem(size.sheet);
    for (const [at, heading] of [...headings.entries()].reverse()) {
      if (size.headings.includes(heading)) continue;
      const was = size.renamed?.find(({ to }) => to === heading)?.from;
      if (was !== undefined) range.getCell(0, at).values = [[was]];
      else
        sheet
          .getCell(0, range.columnIndex + at)
          .getEntireColumn()
          .delete("Left");
    }
    const added = range.rowCount - 1 - size.rows;
    if (added <= 0) continue;
    context.workbook.tables.getItem(size.name).resize(cellsOf(context, size, 0, 1 + size.rows));
    const cells = cellsOf(context, size, 1 + size.rows, added);
    cells.clear("Contents");
    cells.dataValidation.clear();
    cells.copyFrom(cellsOf(context, size, 1 + size.rows + added, 1), "Formats");
  }
}
