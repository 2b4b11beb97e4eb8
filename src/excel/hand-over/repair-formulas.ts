import { asTypedFormula, isBroken, UNKNOWN_NAME } from "../../sheets/hand-over/broken-formula";
import { cell } from "../../sheets/plan/cells";
import { inTurn } from "../in-turn";
import { run } from "../run";
import { type Cells, type Grid, readPieces } from "../tables/read-pieces";
import type { WriteOptions } from "../write/write-batch";

/** Formulas that are written in one request: Excel on the web takes 5 MB at most. */
const FORMULAS_AT_ONCE = 2_000;

interface Broken {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface Repaired {
  readonly repaired: number;
  /** The cells that still show #NAME?, as `Sheet1!B7`, and what they hold. */
  readonly left: readonly { readonly address: string; readonly formula: string }[];
}

/** What is in use on each sheet. */
async function usedCells(context: Excel.RequestContext): Promise<readonly Cells[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    sheet: sheet.name,
    range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  return used.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ sheet, row, column, rows, columns }];
  });
}

/** The rows from the first to the last that shows #NAME?, with their values; null where none does. */
function rowsWithUnknown(cells: Cells, values: Grid): { readonly cells: Cells; readonly values: Grid } | null {
  const isUnknown = (line: readonly unknown[]) => line.includes(UNKNOWN_NAME);
  const first = values.findIndex(isUnknown);
  if (first < 0) return null;
  const end = values.findLastIndex(isUnknown) + 1;
  return { cells: { ...cells, row: cells.row + first, rows: end - first }, values: values.slice(first, end) };
}

/** The cells that show #NAME? though they call the add-in. */
async function brokenCells(context: Excel.RequestContext, writing: WriteOptions): Promise<readonly Broken[]> {
  const used = await usedCells(context);
  const values = await readPieces(context, used, writing);
  const found = used.flatMap((cells, at) => rowsWithUnknown(cells, values[at] ?? []) ?? []);
  const formulas = await readPieces(
    context,
    found.map(({ cells }) => cells),
    { ...writing, what: "formulas" },
  );
  return found.flatMap(({ cells: { sheet, row, column }, values: shown }, at) =>
    shown.flatMap((line, down) =>
      line.flatMap((value, right) => {
        const formula = formulas[at]?.[down]?.[right];
        return isBroken(value, formula) ? [{ sheet, row: row + down, column: column + right, formula }] : [];
      }),
    ),
  );
}

const cellOf = ({ workbook }: Excel.RequestContext, { sheet, row, column }: Broken) =>
  workbook.worksheets.getItem(sheet).getCell(row, column);

/**
 * Finds the cells of all sheets that show #NAME? though they call the add-in, as they do in a workbook that was opened
 * before the add-in was there, and enters their formulas again.
 * @throws WorkbookError where Excel refuses, such as on a protected sheet
 */
export function repairFormulas(writing: WriteOptions): Promise<Repaired> {
  return run(async (context) => {
    const broken = await brokenCells(context, writing);
    const groups = Array.from({ length: Math.ceil(broken.length / FORMULAS_AT_ONCE) }, (_, at) =>
      broken.slice(at * FORMULAS_AT_ONCE, (at + 1) * FORMULAS_AT_ONCE),
    );
    const left: Repaired["left"][number][] = [];
    await inTurn([...groups.entries()], writing, async ([at, group]) => {
      for (const one of group) cellOf(context, one).formulas = [[asTypedFormula(one.formula)]];
      await context.sync();
      const cells = group.map((one) => ({ one, range: cellOf(context, one).load("values") }));
      await context.sync();
      for (const { one, range } of cells)
        if ((range.values as unknown[][])[0]?.[0] === UNKNOWN_NAME)
          left.push({ address: `${one.sheet}!${cell(one.row + 1, one.column + 1)}`, formula: one.formula });
      writing.onProgress?.({ done: at + 1, of: groups.length });
    });
    return { repaired: broken.length - left.length, left };
  });
}
