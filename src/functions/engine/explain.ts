import type { FiscalYear } from "../../agreement/years";
import { CalculationError } from "../../rules/calculation-error";
import { CalculationTrace, type TraceLine } from "../../rules/trace";
import { counted } from "../../rules/words";
import { cellValue, isBlank } from "../arguments/reader";
import { yearReader } from "../arguments/year";
import { clauseInWords } from "./clause";
import { isBlankAt, readRanges, readRow, toCellValue } from "./evaluate";
import { type Cells, cellsOf, type Input, isSingle } from "./matrix";
import type { CellValue, Spec } from "./spec";

type Row = readonly [string, CellValue, string];

const HEADING: Row = ["Step", "Value", "Clause"];

/**
 * How an answer comes about: the steps that the function's own rule writes down while it calculates, then the result,
 * equal to what the function returns. Where there is no answer the last row says why.
 * @param spec the function
 * @param args its arguments, one row's worth: single cells, and ranges where the function reads a whole one
 */
export function explainCall(spec: Spec, args: readonly Input[]): Row[] {
  const trace = new CalculationTrace();
  const clause = clauseInWords(spec, yearAsked(spec, args));
  let last: Row[];
  try {
    last = results(spec, args, clause, trace);
  } catch (reason) {
    if (!(reason instanceof CalculationError)) throw reason;
    last = [[`No answer (${reason.code === "NA" ? "#N/A" : "#VALUE!"})`, reason.message, clause]];
  }
  return [HEADING, ...trace.lines.map((step) => shown(step, clause)), ...last];
}

/**
 * A step as a row. Its value is shown exactly, only the result is rounded; without a clause of its own it has the
 * function's.
 */
function shown({ step, value, clause }: TraceLine, ofFunction: string): Row {
  return [step, typeof value === "object" ? value.toNumber() : value, clause === "" ? ofFunction : clause];
}

/** The year that the function was asked for, whose agreement has the clause; undefined where it was asked for none. */
function yearAsked(spec: Spec, args: readonly Input[]): FiscalYear | undefined {
  const at = spec.args.findIndex((arg) => arg.kind === "option" && arg.reader === yearReader);
  const cell = cellValue(cellsOf(args[at])?.[0]?.[0]);
  if (at < 0 || isBlank(cell, true)) return undefined;
  try {
    return yearReader.read(cell, "year");
  } catch (reason) {
    if (reason instanceof CalculationError) return undefined;
    throw reason;
  }
}

function results(spec: Spec, args: readonly Input[], clause: string, trace: CalculationTrace): Row[] {
  if (spec.shape === "table" && spec.total === undefined)
    throw new CalculationError(
      "VALUE",
      `${spec.id} gives a whole table. EXPLAIN explains functions that give an amount.`,
    );
  if (args.length > spec.args.length)
    throw new CalculationError(
      "VALUE",
      `${spec.id} has ${counted(spec.args.length, "argument", "arguments")}; ${args.length} were given.`,
    );
  const inputs = spec.args.map((_, at) => cellsOf(args[at]));
  const cells = inputs.map((input, at) => single(spec, at, input));
  if (isBlankAt(spec, inputs, cells, false)) return [["Nothing was given: the result is empty", "", clause]];
  const answer = spec.rule(readRow(spec, readRanges(spec, inputs), cells), trace);
  if (spec.total !== undefined)
    return [["Total", toCellValue(spec.total(answer as readonly (readonly CellValue[])[])), clause]];
  const answers = (Array.isArray(answer) ? answer : [answer]) as readonly CellValue[];
  return answers.map((value, at) => [
    answers.length === 1 ? "Result" : `Result ${at + 1} of ${answers.length}`,
    toCellValue(value),
    clause,
  ]);
}

function single(spec: Spec, at: number, input: Cells | null): unknown {
  const arg = spec.args[at];
  if (input === null || arg?.kind === "range") return undefined;
  if (!isSingle(input))
    throw new CalculationError("VALUE", `${arg?.name}: EXPLAIN explains one row at a time. Give a single cell.`);
  return cellValue(input[0]?.[0]) ?? null;
}
