import { toCents } from "../../rules/money";
import { CalculationError } from "../../rules/calculation-error";
import { cellValue, isBlank } from "../arguments/reader";
import { cellAt, type Cells, cellsOf, commonSize, type Input, isSingle } from "./matrix";
import type { Arg, CellValue, Spec } from "./spec";

/** Kept at hand: looking a global up costs more than the call itself. */
const { isArray } = Array;
const { isFinite } = Number;

/** The inputs of one call: for each argument its cells, null where it was left out. */
type Inputs = readonly (Cells | null)[];

/**
 * Calls a function, without Excel.
 * @returns the cells of the result; a cell without an answer holds the CalculationError that says why
 * @throws CalculationError where the whole call has no answer; nothing else
 */
export function evaluate(spec: Spec, args: readonly Input[]): unknown[][] {
  const inputs: (Cells | null)[] = [];
  let single = true;
  for (let at = 0; at < spec.args.length; at++) {
    const cells = cellsOf(args[at]);
    inputs.push(cells);
    if (cells !== null && !isSingle(cells) && spec.args[at]?.kind !== "range") single = false;
  }
  if (spec.shape === "table") return evaluateTable(spec, inputs, args);
  if (single) return layOut(spec, evaluateOne(spec, readRanges(spec, inputs), inputs, 0, 0, false), false);
  return spec.shape === "column" ? evaluateLists(spec, inputs) : evaluateSpilled(spec, inputs);
}

/** One answer laid out as its shape says. */
function layOut(spec: Spec, answer: unknown[], across: boolean): unknown[][] {
  return spec.shape === "column" && !across ? answer.map((value) => [value]) : [answer];
}

/** The common case: ranges and single values stretched against each other, one answer to each place. */
function evaluateSpilled(spec: Spec, inputs: Inputs): unknown[][] {
  const { rows, columns: across } = sizeFor(spec, inputs);
  const ranges = readRanges(spec, inputs);
  const result: unknown[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: unknown[] = [];
    for (let column = 0; column < across; column++) {
      for (const value of orError(spec, ranges, inputs, row, column)) line.push(value);
    }
    result.push(line);
  }
  return result;
}

/** The most lists one call may spill, each up to a year of payments long. */
const MOST_LISTS = 20_000;

/** Lists for several inputs: a row of inputs has its lists side by side, a column of inputs one list to a row. */
function evaluateLists(spec: Spec, inputs: Inputs): unknown[][] {
  const { rows, columns: across } = sizeFor(spec, inputs);
  if (rows > 1 && across > 1)
    throw new CalculationError("VALUE", `${spec.id} takes a single value, a row or a column, not a block of cells.`);
  if (rows * across > MOST_LISTS)
    throw new CalculationError(
      "VALUE",
      `${spec.id} takes at most ${MOST_LISTS} cells at a time. Give a shorter range.`,
    );
  const ranges = readRanges(spec, inputs);
  const lists = Array.from({ length: rows * across }, (_, at) =>
    orError(spec, ranges, inputs, rows > 1 ? at : 0, rows > 1 ? 0 : at),
  );
  const longest = lists.reduce((length, list) => Math.max(length, list.length), 0);
  const filled = lists.map((list) => [...list, ...Array<unknown>(longest - list.length).fill("")]);
  return rows > 1 ? filled : Array.from({ length: longest }, (_, at) => filled.map((list) => list[at]));
}

/** A function that gives a table of its own: from single cells, whole ranges and, for EXPLAIN, whatever else came. */
function evaluateTable(spec: Spec, inputs: Inputs, args: readonly Input[]): unknown[][] {
  const cells = spec.args.map((arg, at) => {
    const input = inputs[at] ?? null;
    if (input === null || arg.kind === "range" || arg.kind === "rest") return undefined;
    if (!isSingle(input))
      throw new CalculationError("VALUE", `${arg.name}: ${spec.id} takes a single value here, not a range.`);
    return cellValue(input[0]?.[0]) ?? null;
  });
  if (isBlankAt(spec, inputs, cells, false)) return [[""]];
  const values = spec.args.map((arg, at) => {
    if (arg.kind === "rest") return args.slice(at);
    return arg.kind === "range" ? readRange(arg, inputs[at] ?? null) : readCell(arg, cells[at]);
  });
  const rows = spec.rule(values) as readonly (readonly CellValue[])[];
  return rows.map((row) => row.map(toCellValue));
}

function sizeFor(spec: Spec, inputs: Inputs): { rows: number; columns: number } {
  return commonSize(spec.args.map((arg, at) => [arg.name, arg.kind === "range" ? null : (inputs[at] ?? null)]));
}

/** The answer at one place of a spilled result; where there is none, each of its cells holds the reason. */
function orError(spec: Spec, ranges: readonly unknown[], inputs: Inputs, row: number, column: number): unknown[] {
  try {
    return evaluateOne(spec, ranges, inputs, row, column, true);
  } catch (error) {
    if (error instanceof CalculationError) return Array<unknown>(spec.width).fill(error);
    throw error;
  }
}

/** One answer as plain cell values; blanks where its row is blank. */
function evaluateOne(
  spec: Spec,
  ranges: readonly unknown[],
  inputs: Inputs,
  row: number,
  column: number,
  spilling: boolean,
): unknown[] {
  const cells: unknown[] = [];
  for (let at = 0; at < inputs.length; at++) {
    const input = inputs[at];
    cells.push(
      input === null || input === undefined || spec.args[at]?.kind === "range"
        ? undefined
        : (cellValue(cellAt(input, row, column)) ?? null),
    );
  }
  if (isBlankAt(spec, inputs, cells, spilling)) return Array<unknown>(spec.width).fill("");
  const answer = spec.rule(readRow(spec, ranges, cells));
  return isArray(answer) ? answer.map(toCellValue) : [toCellValue(answer as CellValue)];
}

/** The values that one row's arguments yield. */
export function readRow(spec: Spec, ranges: readonly unknown[], cells: readonly unknown[]): readonly unknown[] {
  const values: unknown[] = [];
  for (let at = 0; at < spec.args.length; at++) {
    const arg = spec.args[at];
    if (arg !== undefined) values.push(arg.kind === "range" ? ranges[at] : readCell(arg, cells[at]));
  }
  return values;
}

/**
 * A cell as its argument reads it; undefined where the argument was left out. Excel hands a blank cell over as 0, "" or
 * null, depending on where it runs, and the answer is the same for all three: where 0 is never meant (a lane, a date, a
 * work year) blank and 0 are as if left out, and where it may be (days, amounts) a blank cell is 0.
 */
function readCell(arg: Arg<unknown>, cell: unknown): unknown {
  if (arg.kind === "range" || arg.kind === "rest") return arg.fallback;
  const { name, reader, notBlank } = arg;
  if (cell !== undefined && !isBlank(cell, reader.zeroIsBlank)) return reader.read(cell, name);
  if (cell !== undefined && !reader.zeroIsBlank) return reader.read(0, name);
  if (cell !== undefined && notBlank !== undefined)
    throw new CalculationError("VALUE", `${name}: the cell is blank or 0. ${notBlank}`);
  if ("fallback" in arg) return arg.fallback;
  throw new CalculationError("VALUE", `${name} is missing.`);
}

/** A single blank cell is as if left out, where that is possible. */
function readRange(arg: Arg<unknown>, cells: Cells | null): unknown {
  if (arg.kind !== "range") return undefined;
  const isLeftOut = cells === null || (isSingle(cells) && isBlank(cellValue(cells[0]?.[0]), true));
  if (isLeftOut && "fallback" in arg) return arg.fallback;
  if (cells !== null) return arg.read(cells, arg.name);
  throw new CalculationError("VALUE", `${arg.name} is missing.`);
}

/** Ranges that are read in one piece are read once a call, before the rows. */
export function readRanges(spec: Spec, inputs: Inputs): unknown[] {
  if (!spec.hasRange) return [];
  return spec.args.map((arg, at) => readRange(arg, inputs[at] ?? null));
}

/**
 * A row is blank when its lane, step, names and dates are all blank and its numbers are blank or 0. Functions that take
 * quantities only have no blank rows. An optional value typed once beside whole columns (5 days for everyone) does not
 * make a row.
 */
export function isBlankAt(spec: Spec, inputs: Inputs, cells: readonly unknown[], spilling: boolean): boolean {
  let names = 0;
  for (let at = 0; at < spec.args.length; at++) {
    const arg = spec.args[at];
    const input = inputs[at];
    if (arg?.kind !== "perRow") continue;
    if (arg.optional && (input === null || input === undefined || (spilling && isSingle(input)))) continue;
    if (!isBlank(cells[at], true)) return false;
    if (arg.reader.zeroIsBlank) names++;
  }
  return names > 0;
}

/** A value as it leaves for the sheet: money to the cent, and never NaN or infinity. */
export function toCellValue(answer: CellValue): number | string | boolean {
  if (typeof answer === "string" || typeof answer === "boolean") return answer;
  const value = typeof answer === "number" ? answer : toCents(answer).toNumber();
  if (!isFinite(value)) throw new CalculationError("VALUE", "These arguments give no number. Check them.");
  return value === 0 ? 0 : value;
}
