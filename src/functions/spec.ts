import type { Decimal } from "../rules/money";
import type { CalculationTrace } from "../rules/trace";
import type { Input } from "./matrix";
import type { Reader } from "./readers/reader";

/** What a rule may answer in one cell. A Decimal is money and is rounded to the cent on its way out. */
export type Answer = Decimal | number | string | boolean;

export type Cells = readonly (readonly unknown[])[];

/**
 * One argument of a function.
 * - person: describes the row (a person, a position, a date, an amount). If all of them are blank, the row is.
 * - setting: a year, a work year or an option; may be a range too, but says nothing about whether the row is blank.
 * - whole: a range read in one piece, once a call (a schedule, a list of holidays).
 * - rest: all further arguments as they came (those of the function that EXPLAIN explains).
 */
export type Arg<T> = (CellArg<T> | WholeArg<T> | RestArg) & {
  readonly name: string;
  readonly optional: boolean;
  readonly fallback?: T;
};

interface CellArg<T> {
  readonly kind: "person" | "setting";
  readonly reader: Reader<T>;
}

interface WholeArg<T> {
  readonly kind: "whole";
  readonly read: (cells: Cells, argument: string) => T;
}

interface RestArg {
  readonly kind: "rest";
}

/** An argument that describes the row. With a third value it may be left out, and that value stands for it. */
export function person<T>(name: string, reader: Reader<T>): Arg<T>;
export function person<T, const F>(name: string, reader: Reader<T>, fallback: F): Arg<T | F>;
export function person(name: string, reader: Reader<unknown>, ...fallback: unknown[]): Arg<unknown> {
  return { kind: "person", name, reader, ...leftOut(fallback) };
}

/** A year, a work year or an option. With a third value it may be left out, and that value stands for it. */
export function setting<T>(name: string, reader: Reader<T>): Arg<T>;
export function setting<T, const F>(name: string, reader: Reader<T>, fallback: F): Arg<T | F>;
export function setting(name: string, reader: Reader<unknown>, ...fallback: unknown[]): Arg<unknown> {
  return { kind: "setting", name, reader, ...leftOut(fallback) };
}

type ReadWhole<T> = (cells: Cells, argument: string) => T;

/** A range read in one piece. With a third value it may be left out, and that value stands for it. */
export function whole<T>(name: string, read: ReadWhole<T>): Arg<T>;
export function whole<T, const F>(name: string, read: ReadWhole<T>, fallback: F): Arg<T | F>;
export function whole(name: string, read: ReadWhole<unknown>, ...fallback: unknown[]): Arg<unknown> {
  return { kind: "whole", name, read, ...leftOut(fallback) };
}

/** An argument with a fallback may be left out; null is a fallback too. */
function leftOut(fallback: readonly unknown[]): { optional: boolean; fallback?: unknown } {
  return fallback.length === 0 ? { optional: false } : { optional: true, fallback: fallback[0] };
}

/** An argument that has to be named and may be blank all the same: the rating of somebody who has none yet. */
export function mayBeBlank<T>(arg: Arg<T>): Arg<T> {
  return { ...arg, optional: false };
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
 * - column: a list going down; for a column of inputs each row's list goes across.
 * - table: a table of its own, from single values and whole ranges.
 */
export type Shape = "cell" | "cells" | "column" | "table";

interface ResultOf {
  cell: Answer;
  cells: readonly Answer[];
  column: readonly Answer[];
  table: readonly (readonly Answer[])[];
}

export interface Spec {
  readonly id: string;
  /** Where the rule stands, in the long form: "Article XII, Section 1.E". */
  readonly clause: string;
  readonly shape: Shape;
  /** How many cells one answer of the shape "cells" has. */
  readonly width: number;
  readonly args: readonly Arg<unknown>[];
  /** True where a range is read in one piece. */
  readonly hasWhole: boolean;
  /** True where the answer is an amount of money, which EXPLAIN explains. */
  readonly amount: boolean;
  readonly rule: (
    values: readonly unknown[],
    trace?: CalculationTrace,
  ) => Answer | readonly Answer[] | readonly (readonly Answer[])[];
}

interface Definition<S extends Shape, A extends readonly Arg<unknown>[]> {
  readonly id: string;
  readonly clause: string;
  readonly shape?: S;
  readonly width?: number;
  readonly amount?: boolean;
  readonly args: A;
  readonly rule: (values: Values<A>, trace?: CalculationTrace) => ResultOf[S];
}

/** Defines a worksheet function; the rule gets the values that its arguments' readers yield. */
export function define<const A extends readonly Arg<unknown>[], S extends Shape = "cell">(
  definition: Definition<S, A>,
): Spec {
  const { shape = "cell", width = 1, amount = false } = definition;
  const hasWhole = definition.args.some((arg) => arg.kind === "whole");
  return { ...definition, shape, width, amount, hasWhole, rule: definition.rule as Spec["rule"] };
}

/** The functions of one heading of the function list. */
export interface Group {
  readonly title: string;
  readonly functions: readonly Spec[];
}
