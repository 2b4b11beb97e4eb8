/** What the opening sheet shows, as data; `arrange.ts` gives every piece its cell. */
export interface Content {
  readonly title: string;
  readonly about: string;
  /** Down the left: figures to change and single answers. */
  readonly sections: readonly Section[];
  /**
   * Beside them: answers that fill many cells. The lists are side by side, below the one before; only the last may
   * grow.
   */
  readonly tables: readonly (readonly Table[])[];
  /** Below the sections, in their columns: an answer whose length nobody knows ahead. */
  readonly last?: Table;
}

export interface Section {
  readonly title: string;
  readonly about: string;
  readonly inputs: readonly Input[];
  readonly examples: readonly Example[];
}

/** A yellow cell. */
export interface Input {
  /** Formulas name it in braces: {lane}. */
  readonly id: string;
  readonly label: string;
  readonly value: string | number | boolean;
  readonly note: string;
  readonly format?: Format;
  readonly allowed: Allowed;
}

/** What may be typed into an input. */
export type Allowed =
  | { readonly list: readonly (string | number)[] }
  | { readonly from: number; readonly to: number; readonly what: "whole number" | "number" | "date" }
  | "anything";

/** A formula with its one answer. */
export interface Example {
  /** Other formulas name its answer in braces. */
  readonly id?: string;
  readonly label: string;
  readonly formula: string;
  readonly note: string;
  readonly format?: Format;
  /** Lines that a long answer takes; 1 if left out. */
  readonly lines?: number;
}

/** A formula whose answer fills a block of cells. */
export interface Table {
  readonly title: string;
  readonly about: string;
  /** Yellow cells above the answer. */
  readonly inputs?: readonly Input[];
  /** Yellow cells in rows to the left of the answer. */
  readonly data?: Data;
  readonly formula: string;
  readonly answer: Answer;
}

export interface Data {
  /** Formulas name a column of it in braces: {staff.Lane}. */
  readonly id: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface Answer {
  /** How each of its columns is shown; as many as the answer has. */
  readonly columns: readonly Format[];
  /** All rows it can have; or, if nothing is below it, those that are given their format. */
  readonly rows: number;
  /** Headings to write above it, if it brings none itself. */
  readonly headings?: readonly string[];
}

export type Format = keyof typeof FORMATS;

/** Excel's number formats. */
export const FORMATS = {
  text: "General",
  whole: "0",
  money: "$#,##0.00",
  plainMoney: "#,##0.00",
  mixed: "[>=1000]#,##0.00;General",
  percent: "0.0%",
  finePercent: "0.0000%",
  date: "mmm d, yyyy",
} as const;
