import type { Figure, ReadingNo } from "../../agreement/figure";
import type { Decimal } from "../../rules/money";
import type { CalculationTrace } from "../../rules/trace";
import type { Reader } from "../arguments/reader";
import type { Cells, Input } from "./matrix";

/** What a rule may put into one cell. A Decimal is money and is rounded to the cent on its way out. */
export type CellValue = Decimal | number | string | boolean;

/**
 * One argument of a function.
 * - perRow: describes the row (a person, a position, a date, an amount). If all of them are blank, the row is.
 * - option: a year, a work year or a choice; may be a range too, but says nothing about whether the row is blank.
 * - range: cells read in one piece, once a call (a schedule, a list of holidays).
 * - rest: all further arguments as they came. Only EXPLAIN has it, for those of the function that it explains.
 */
export type Arg<T> = (CellArg<T> | RangeArg<T> | RestArg) & {
  readonly name: string;
  readonly optional: boolean;
  readonly fallback?: T;
  /**
   * What to write into a cell that is blank or 0, where that is refused: it could mean the opposite of the fallback.
   */
  readonly notBlank?: string;
};

interface CellArg<T> {
  readonly kind: "perRow" | "option";
  readonly reader: Reader<T>;
}

interface RangeArg<T> {
  readonly kind: "range";
  readonly read: (cells: Cells, argument: string) => T;
}

interface RestArg {
  readonly kind: "rest";
}

/** What an argument is when it is left out, or when it has to be named and is blank (a rating not given yet). */
type Fallback<F> = ({ readonly ifLeftOut: F } | { readonly ifBlank: F } | object) & { readonly notBlank?: string };

function fallbackOf<F>(fallback: Fallback<F> = {}): { optional: boolean; fallback?: F; notBlank?: string } {
  const notBlank = fallback.notBlank === undefined ? {} : { notBlank: fallback.notBlank };
  if ("ifLeftOut" in fallback) return { optional: true, fallback: fallback.ifLeftOut, ...notBlank };
  return { optional: false, ...("ifBlank" in fallback ? { fallback: fallback.ifBlank } : {}), ...notBlank };
}

/** NoInfer, because the list of arguments around a call would make F unknown. */
type Given<T, F> = Arg<T | NoInfer<F>>;

/** An argument that describes the row. */
export function perRow<T, const F = never>(name: string, reader: Reader<T>, fallback?: Fallback<F>): Given<T, F> {
  return { kind: "perRow", name, reader, ...fallbackOf(fallback) };
}

/** A year, a work year or a choice. */
export function option<T, const F = never>(name: string, reader: Reader<T>, fallback?: Fallback<F>): Given<T, F> {
  return { kind: "option", name, reader, ...fallbackOf(fallback) };
}

/** Cells read in one piece. */
export function range<T, const F = never>(
  name: string,
  read: (cells: Cells, argument: string) => T,
  fallback?: Fallback<F>,
): Given<T, F> {
  return { kind: "range", name, read, ...fallbackOf(fallback) };
}

/** All further arguments, as they came. */
export function rest(name: string): Arg<readonly Input[]> {
  return { kind: "rest", name, optional: true };
}

/** The values that a list of arguments yields, in order. */
export type Values<A extends readonly Arg<unknown>[]> = { [K in keyof A]: A[K] extends Arg<infer T> ? T : never };

/**
 * The shape of one answer.
 * - cell: one value; ranges spill.
 * - cells: `width` values side by side for each row.
 * - column: a list going down; for a column of inputs each row's list goes across. Only INSTALLMENTS has it.
 * - table: a table of its own, from single values and whole ranges.
 */
export type Shape = "cell" | "cells" | "column" | "table";

interface AnswerOf {
  cell: CellValue;
  cells: readonly CellValue[];
  column: readonly CellValue[];
  table: readonly (readonly CellValue[])[];
}

/** How the values of a column of the result are shown: dollars and cents, a day, a share, or unformatted. */
export type ColumnFormat = "money" | "date" | "percent" | "plain";

/** A worksheet function: what it reads, and the rule that answers. */
export interface Spec {
  readonly id: string;
  /** The figure or rule of the agreement whose clause it is; in words where the agreement has none. See `clauseOf`. */
  readonly clause: Figure | string;
  /** The readings of unclear clauses that it follows. */
  readonly readings: readonly ReadingNo[];
  readonly shape: Shape;
  /** How many cells one answer of the shape "cells" has. */
  readonly width: number;
  /** How the result's columns are shown; the last is that of all further ones. */
  readonly columns: readonly ColumnFormat[];
  readonly args: readonly Arg<unknown>[];
  /** True where a range is read in one piece. */
  readonly hasRange: boolean;
  /** True where the answer is an amount, or a table with a total, which EXPLAIN explains. */
  readonly explained: boolean;
  /** What EXPLAIN gives as the result of a table: the total of its amounts. */
  readonly total?: (table: AnswerOf["table"]) => CellValue;
  readonly rule: (values: readonly unknown[], trace?: CalculationTrace) => AnswerOf[Shape];
}

interface Definition<S extends Shape, A extends readonly Arg<unknown>[]> {
  readonly id: string;
  readonly clause: Figure | string;
  readonly readings?: readonly ReadingNo[];
  readonly shape?: S;
  readonly width?: number;
  readonly columns?: readonly ColumnFormat[];
  readonly amount?: boolean;
  readonly total?: (table: AnswerOf["table"]) => CellValue;
  readonly args: A;
  readonly rule: (values: Values<A>, trace?: CalculationTrace) => AnswerOf[S];
}

/** Defines a worksheet function; the rule gets the values that its arguments' readers yield. */
export function define<const A extends readonly Arg<unknown>[], S extends Shape = "cell">(
  definition: Definition<S, A>,
): Spec {
  const { readings = [], shape = "cell", width = 1, columns = ["plain"], amount = false } = definition;
  const hasRange = definition.args.some((arg) => arg.kind === "range");
  const rule = definition.rule as Spec["rule"];
  const explained = shape === "table" ? definition.total !== undefined : amount;
  return { ...definition, readings, shape, width, columns, explained, hasRange, rule };
}

/** The functions of one heading of the function list. */
export interface Group {
  readonly title: string;
  readonly functions: readonly Spec[];
}

/** A formula without its namespace, and what its cell shows; for a spilled result its upper left part in words. */
type Example = readonly [formula: string, result: string];

/** How a function is listed in the pane and the documentation. */
export interface Listing {
  readonly examples: readonly Example[];
  /** What people type when they search for it without its name or the agreement's own words. */
  readonly everydayWords: string;
}

/**
 * The listings of a group's functions by id. They are apart from the definitions, and plain data, so that the
 * functions' bundle leaves them out.
 */
export type Listings = Readonly<Record<string, Listing>>;
