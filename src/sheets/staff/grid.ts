import { asTyped } from "../../functions/arguments/characters";

/** Cells that were merged into one; Excel gives the value of the first, the others are empty. Counted from 1. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
}

/** Cells of a sheet and where they are: rows and columns count from 1. */
export interface Grid {
  readonly top: number;
  readonly left: number;
  /** As Excel gives them: dates as day numbers, errors as texts, "" for an empty cell. */
  readonly values: readonly (readonly unknown[])[];
  /** Rows that are hidden or filtered out. */
  readonly hidden: ReadonlySet<number>;
  readonly merges: readonly Merge[];
  /** An Excel table: its first row is its headings, and all of its columns belong together. */
  readonly isTable?: boolean;
}

/** Any character of a keyboard: most cells have one, and need no closer check. */
const PLAIN = /[!-~]/;

/** Nothing in it that can be seen. */
export function isEmptyCell(cell: unknown): boolean {
  if (typeof cell === "string") return cell === "" || (!PLAIN.test(cell) && asTyped(cell) === "");
  return cell === null || cell === undefined;
}

/** The rows of a grid, each merged block downwards filled with its value. */
export function unmerged({ top, left, values, merges }: Grid): readonly (readonly unknown[])[] {
  const downwards = merges.filter(({ rows }) => rows > 1);
  if (downwards.length === 0) return values;
  const filled = values.map((row) => [...row]);
  for (const merge of downwards) {
    const first = merge.top - top;
    const value = filled[first]?.[merge.left - left];
    for (let row = first + 1; row < first + merge.rows; row += 1) {
      const cells = filled[row];
      if (cells && merge.left >= left) cells[merge.left - left] = value;
    }
  }
  return filled;
}
