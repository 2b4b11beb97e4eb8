import type { ReadingNo } from "../../agreement/readings";

export interface Example {
  /** As typed into a cell. */
  readonly formula: string;
  /** What the cell shows; for a spilled result its upper left part in words. */
  readonly result: string;
}

/** How the values of a column are shown: dollars and cents, a day, a share, or as they are. */
export type Column = "money" | "date" | "percent" | "plain";

/** What the catalogue adds to a function's declaration and definition. */
export interface Entry {
  readonly readings: readonly ReadingNo[];
  readonly examples: readonly Example[];
  /** How the result's columns are shown; the last stands for all further ones. As they are, if left out. */
  readonly columns?: readonly Column[];
}

export const example = (formula: string, result: string): Example => ({ formula: `=GARDNER.${formula}`, result });
