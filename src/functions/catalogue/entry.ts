import type { ReadingNo } from "../../agreement/readings";

export interface Example {
  /** As typed into a cell. */
  readonly formula: string;
  /** What the cell shows; for a spilled result its upper left part in words. */
  readonly result: string;
}

/** What the catalogue adds to a function's declaration and definition. */
export interface Entry {
  readonly readings: readonly ReadingNo[];
  readonly examples: readonly Example[];
}

export const example = (formula: string, result: string): Example => ({ formula: `=GARDNER.${formula}`, result });
