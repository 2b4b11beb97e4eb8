import type { Area } from "./cells";
import type { StyleName } from "./styles";

/**
 * A part of a workbook as plain data: what the sheets hold and their formats, not the calls to Excel.
 * Builders make plans from the agreement and from what the user gave; one writer puts them into the workbook.
 */

/** A formula. It is a type of its own so that no text, whatever it begins with, can become one. */
export interface Formula {
  readonly formula: string;
}

/** What a cell holds. A string is always text. Dates are Excel's day numbers with a date format. */
export type Content = string | number | boolean | Formula | null;

/** A formula, which begins with `=`. */
export function formula(text: string): Formula {
  return { formula: text };
}

/** A value as Excel gives it, as the content of a cell: a text stays text, and a blank is nothing. */
export function asContent(value: unknown): Content {
  return typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "")
    ? value
    : null;
}

/** Contents written in one piece. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly Content[])[];
}

/** The number formats that the sheets use. The date is Excel's short date, which follows the reader's country. */
export const FORMATS = {
  date: "m/d/yyyy",
  whole: "0",
  wholeOrBlank: "0;-0;",
  share: "0.00",
  shareOrBlank: "0.00;-0.00;",
  money: "#,##0.00",
  /** For tables with lines to spare: a line that is not used shows nothing. */
  moneyOrBlank: "#,##0.00;-#,##0.00;",
  percent: "0%",
  percent2: "0.00%",
  text: "@",
} as const;
export type FormatName = keyof typeof FORMATS;

/** One column of a table. */
export interface TableColumn {
  readonly heading: string;
  /** The one formula of the whole column; none for a column that is typed. */
  readonly formula?: string;
  readonly format?: FormatName;
  readonly style?: StyleName;
  /** Width in characters. */
  readonly width?: number;
  readonly rule?: Rule;
  /** What the column was called in earlier versions: an update gives it its heading. */
  readonly formerly?: string;
  /** Columns of a group stay together, such as the three of a task. */
  readonly group?: string;
}

/** An Excel table: a header row and at least one row below it. */
export interface Table {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  /** The contents of the rows: one content a column; `null` in columns that have a formula. */
  readonly rows: readonly (readonly Content[])[];
}

/** What may be typed into cells, and the sentence shown otherwise. */
export type Rule = (
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "list from"; readonly reference: string }
  | { readonly kind: "whole"; readonly from: number; readonly to: number }
  | { readonly kind: "date"; readonly from: number; readonly to: number }
  | { readonly kind: "never" }
) & {
  readonly message: string;
  /** Says so, and accepts it after a question. */
  readonly warnsOnly?: boolean;
};

/**
 * A style that shows where a cell holds this very text, or while a formula, written for the first cell of the area, is
 * true. The text is the lighter one for many cells: there is nothing to calculate.
 */
export type Condition = { readonly area: Area; readonly style: StyleName } & (
  { readonly equals: string } | { readonly formula: string }
);

/** A cell that leads to a place in the workbook. */
export interface Link {
  readonly row: number;
  readonly column: number;
  /** An address with its sheet. */
  readonly target: string;
  readonly text: string;
  readonly tip: string;
}

/** A chart drawn from cells of its own sheet; the first column names the bars or points, the first row the parts. */
export interface Chart {
  readonly name: string;
  readonly type: "stacked bars" | "columns" | "lines";
  readonly title: string;
  readonly source: Area;
  readonly place: Area;
  /** A color for each part of bars, in order; lines have Excel's own. */
  readonly colors: readonly string[];
}

/**
 * The scale of a sheet with page breaks of its own, in percent: printers' letters may be wider than those on screen.
 */
export const SCALE_OF_PAGES = 90;

/** How the sheet prints, on Letter paper. */
export interface Print {
  readonly landscape?: boolean;
  /** As many pages wide as this. */
  readonly wide: number;
  /** As many pages tall as this; as many as it takes if left out. */
  readonly tall?: number;
  /** Rows with which a new page begins. Excel keeps them only at a scale of its own, so nothing is fitted then. */
  readonly breaks?: readonly number[];
  /** Of a sheet with breaks, in percent, where another than that of all such sheets is needed. */
  readonly scale?: number;
  readonly area?: Area;
  /** What is printed after it, each on pages of its own. */
  readonly furtherAreas?: readonly Area[];
  /** Rows repeated on every page, from the first to this one. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Columns repeated on every page, the first so many. */
  readonly titleColumns?: number;
  readonly footer: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly Table[];
  readonly styles: readonly { readonly area: Area; readonly style: StyleName }[];
  readonly formats: readonly { readonly area: Area; readonly format: FormatName }[];
  /** In characters. */
  readonly widths: readonly { readonly column: number; readonly columns: number; readonly width: number }[];
  /** In points. */
  readonly heights: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  readonly merges: readonly Area[];
  readonly rules: readonly { readonly area: Area; readonly rule: Rule }[];
  readonly conditions: readonly Condition[];
  readonly links: readonly Link[];
  readonly charts: readonly Chart[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** A sheet that is read like paper: the grid's own lines do not show. */
  readonly paper?: true;
  readonly print: Print;
}

/** The contents of a sheet, and their formats. */
export type SheetParts = Omit<SheetPlan, "name" | "freeze" | "paper" | "print">;
