import { inTurn } from "../in-turn";
import type { WriteOptions } from "../write/write-batch";

/** A rectangle of cells on a sheet; its first row and column count from 0. */
export interface Cells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Grid = readonly (readonly unknown[])[];

/**
 * Cells that are read in one request: Excel on the web answers with 5 MB at most. A value takes some twenty characters,
 * a formula some two hundred.
 */
const AT_ONCE = { values: 100_000, formulas: 20_000 };

interface Reading extends WriteOptions {
  /** What is read of the cells; their values if left out. */
  readonly what?: keyof typeof AT_ONCE;
}

interface Piece extends Cells {
  /** Which of the ranges it is a piece of. */
  readonly of: number;
}

/** The pieces of ranges in groups, each small enough for one answer. */
function inGroups(ranges: readonly Cells[], most: number): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [[]];
  let room = most;
  ranges.forEach((range, of) => {
    const atOnce = Math.max(1, Math.floor(most / range.columns));
    for (let from = 0; from < range.rows; from += atOnce) {
      const rows = Math.min(atOnce, range.rows - from);
      if (rows * range.columns > room) {
        groups.push([]);
        room = most;
      }
      room -= rows * range.columns;
      groups.at(-1)?.push({ ...range, of, row: range.row + from, rows });
    }
  });
  return groups;
}

/**
 * Reads ranges in pieces that Excel can answer with.
 * @returns the cells of each range, row by row
 * @throws Cancelled where the person cancels between two requests
 */
export async function readPieces(
  context: Excel.RequestContext,
  ranges: readonly Cells[],
  { what = "values", onProgress, ...stopping }: Reading = {},
): Promise<readonly Grid[]> {
  const read = ranges.map((): (readonly unknown[])[] => []);
  const groups = inGroups(ranges, AT_ONCE[what]);
  await inTurn([...groups.entries()], stopping, async ([at, group]) => {
    const loaded = group.map(({ of, sheet, row, column, rows, columns }) => ({
      of,
      range: context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).load(what),
    }));
    await context.sync();
    for (const { of, range } of loaded) read[of]?.push(...(range[what] as Grid));
    onProgress?.({ done: at + 1, of: groups.length });
  });
  return read;
}
