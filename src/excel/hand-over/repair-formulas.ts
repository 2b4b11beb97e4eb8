import { asTypedFormula, isBroken, UNKNOWN_NAME } from "../../sheets/hand-over/broken-formula";
import { cell } from "../../sheets/plan/cells";
import { run } from "../run";
import { Cancelled, type WriteOptions } from "../write/write-batch";

/** Cells read or written in one request: Excel on the web hands over 5 MB at most. */
const CELLS_AT_ONCE = 20_000;
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

interface Piece {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Work in order, one after the other, that can be stopped in between. */
async function inTurn<Item>(items: readonly Item[], { signal }: WriteOptions, work: (item: Item) => Promise<void>) {
  const next = async (at: number): Promise<void> => {
    const item = items[at];
    if (item === undefined) return;
    if (signal?.aborted) throw new Cancelled();
    await work(item);
    await next(at + 1);
  };
  await next(0);
}

async function usedPieces(context: Excel.RequestContext): Promise<readonly Piece[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    sheet: sheet.name,
    range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  return used.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex, columnIndex: column, rowCount, columnCount: columns } = range;
    const atOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
    return Array.from({ length: Math.ceil(rowCount / atOnce) }, (_, at) => ({
      sheet,
      row: rowIndex + at * atOnce,
      column,
      rows: Math.min(atOnce, rowCount - at * atOnce),
      columns,
    }));
  });
}

async function brokenIn(context: Excel.RequestContext, piece: Piece): Promise<readonly Broken[]> {
  const { sheet, row, column, rows, columns } = piece;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  range.load("values");
  await context.sync();
  const values = range.values as readonly (readonly unknown[])[];
  if (!values.some((line) => line.includes(UNKNOWN_NAME))) return [];
  range.load("formulas");
  await context.sync();
  const formulas = range.formulas as readonly (readonly unknown[])[];
  return values.flatMap((line, down) =>
    line.flatMap((value, right) => {
      const formula = formulas[down]?.[right];
      return isBroken(value, formula) ? [{ sheet, row: row + down, column: column + right, formula }] : [];
    }),
  );
}

const cellOf = ({ workbook }: Excel.RequestContext, { sheet, row, column }: Broken) =>
  workbook.worksheets.getItem(sheet).getCell(row, column);

/**
 * Finds the cells of all sheets that show #NAME? though they call the add-in, as they do in a workbook that was opened
 * before the add-in was there, and enters their formulas again.
 * @throws WorkbookError where Excel refuses, such as on a protected sheet
 */
export function repairFormulas({ onProgress, ...writing }: WriteOptions): Promise<Repaired> {
  return run(async (context) => {
    const pieces = await usedPieces(context);
    const broken: Broken[] = [];
    await inTurn([...pieces.entries()], writing, async ([at, piece]) => {
      broken.push(...(await brokenIn(context, piece)));
      onProgress?.({ done: at + 1, of: pieces.length + 1 });
    });
    const groups = Array.from({ length: Math.ceil(broken.length / FORMULAS_AT_ONCE) }, (_, at) =>
      broken.slice(at * FORMULAS_AT_ONCE, (at + 1) * FORMULAS_AT_ONCE),
    );
    const left: Repaired["left"][number][] = [];
    await inTurn(groups, writing, async (group) => {
      for (const one of group) cellOf(context, one).formulas = [[asTypedFormula(one.formula)]];
      await context.sync();
      const cells = group.map((one) => ({ one, range: cellOf(context, one).load("values") }));
      await context.sync();
      for (const { one, range } of cells)
        if ((range.values as unknown[][])[0]?.[0] === UNKNOWN_NAME)
          left.push({ address: `${one.sheet}!${cell(one.row + 1, one.column + 1)}`, formula: one.formula });
    });
    onProgress?.({ done: pieces.length + 1, of: pieces.length + 1 });
    return { repaired: broken.length - left.length, left };
  });
}
