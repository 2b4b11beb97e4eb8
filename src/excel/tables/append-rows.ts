import type { Content } from "../../sheets/plan/sheet-plan";
import { fillColumn, writeRows } from "../write/write-contents";
import type { ExtraWrite } from "../write/write-plan";
import type { TableState } from "./read-tables";
import { addRows, refuseFilledCells, sizeOf } from "./table-sizes";
import { isFormulaText } from "../../sheets/plan/cells";

/** Rows for the end of a table, each by its headings. */
interface RowsToAppend {
  readonly table: TableState;
  /** Its first row, formulas as they are written. */
  readonly firstRow: readonly unknown[];
  readonly rows: readonly ReadonlyMap<string, Content>[];
}

/** Columns that hold what is typed or kept: those without a formula. */
const plainColumns = ({ table, firstRow }: RowsToAppend) =>
  table.headings.flatMap((_, at) => (isFormulaText(firstRow[at]) ? [] : [at]));

/** Where new rows begin, counted from 0: below the last row in use, so first in the blank rows at a table's end. */
const startOf = (work: RowsToAppend) => {
  const plain = plainColumns(work);
  return work.table.rows.findLastIndex((row) => plain.some((at) => row[at] !== "")) + 1;
};

const growthOf = (work: RowsToAppend) => Math.max(0, startOf(work) + work.rows.length - work.table.rows.length);

/**
 * Adds rows to tables, formulas as in their first row: all of them or none.
 * @throws WorkbookError where something is below a table that has to grow
 */
export function appending(works: readonly RowsToAppend[]): ExtraWrite {
  for (const work of works) refuseFilledCells(work.table, growthOf(work));
  const cells = (context: Excel.RequestContext, { table }: RowsToAppend, row: number, column: number, rows: number) =>
    context.workbook.worksheets
      .getItem(table.sheet)
      .getRangeByIndexes(table.row + 1 + row, table.column + column, rows, 1);
  return {
    tables: works.filter((work) => growthOf(work) > 0).map(({ table }) => sizeOf(table)),
    add: async (batch) => {
      for (const work of works) {
        const { table, firstRow, rows } = work;
        const [start, growth] = [startOf(work), growthOf(work)];
        const sheet = batch.context.workbook.worksheets.getItem(table.sheet);
        addRows(batch.context, table, growth);
        const end = table.rows.length;
        const width = table.headings.length;
        if (growth > 0) {
          const first = sheet.getRangeByIndexes(table.row + 1, table.column, 1, width);
          sheet.getRangeByIndexes(table.row + 1 + end, table.column, growth, width).copyFrom(first, "Formats");
        }
        const contents = rows.map((row) => table.headings.map((heading) => row.get(heading) ?? null));
        await writeRows(batch, sheet, table.row + 2 + start, table.column + 1, contents);
        firstRow.forEach((formula, at) => {
          if (growth > 0 && isFormulaText(formula)) fillColumn(cells(batch.context, work, end, at, growth), formula);
        });
      }
    },
    restore: (context) => {
      for (const work of works) {
        const start = startOf(work);
        const blank = work.table.rows.length - start;
        if (blank > 0) for (const at of plainColumns(work)) cells(context, work, start, at, blank).clear("Contents");
      }
    },
  };
}
