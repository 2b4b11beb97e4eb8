import type { Nullable } from "@univerjs/core";
import { type ArrayValueObject, type BaseValueObject, ErrorType } from "@univerjs/preset-sheets-core";
import type { ParameterMetadata } from "./metadata";

/** Thrown for arguments with which Excel would not call the function at all: the cell shows the code. */
export class NotCalled extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** How an Excel hands cells to a parameter of type any. */
export interface CellHandling {
  /** What a blank cell is handed over as. */
  readonly blankCell: 0 | null;
  /** Whether a cell in error is handed over, as an object, or the function is not called. */
  readonly errorArgument: "object" | "not called";
}

/** An error in a cell, as it reaches a function: what Excel calls a data type. */
interface ErrorObject {
  readonly type: "Error";
  readonly basicType: "Error";
  readonly basicValue: string;
}

/** A blank cell, which every Excel and every type of parameter takes its own way. */
const BLANK = Symbol("blank cell");
type Cell = string | number | boolean | ErrorObject | typeof BLANK;

function cell(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return BLANK;
  const content = value.getValue();
  return value.isError() ? { type: "Error", basicType: "Error", basicValue: String(content) } : content;
}

const isArray = (value: BaseValueObject): value is ArrayValueObject => value.isArray();

function matrix(value: BaseValueObject): Cell[][] {
  if (!isArray(value)) return [[cell(value)]];
  return value.getArrayValue().map((row) => Array.from(row, (each) => cell(each)));
}

function toNumber(value: unknown): number {
  const number = value === "" ? 0 : Number(value);
  if (Number.isNaN(number)) throw new NotCalled(ErrorType.VALUE);
  return number;
}

function toText(value: unknown): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function toBoolean(value: unknown): boolean {
  if (typeof value !== "string") return Boolean(value);
  if (/^(true|false|)$/i.test(value)) return value.toUpperCase() === "TRUE";
  throw new NotCalled(ErrorType.VALUE);
}

const CONVERSIONS: Readonly<Record<string, (value: unknown) => unknown>> = {
  number: toNumber,
  string: toText,
  boolean: toBoolean,
};

/** One cell as a parameter of this type gets it. */
function handOver(content: Cell, type: string, handling: CellHandling): unknown {
  const convert = CONVERSIONS[type];
  if (content === BLANK) return convert ? convert("") : handling.blankCell;
  const inError = typeof content === "object";
  if (inError && (convert || handling.errorArgument === "not called")) throw new NotCalled(content.basicValue);
  return convert ? convert(content) : content;
}

/** One argument in the shape and type the metadata asks for; null where it is left out. */
function readArgument(
  { type = "any", dimensionality }: ParameterMetadata,
  value: BaseValueObject | undefined,
  handling: CellHandling,
): unknown {
  if (!value || value.isNull()) return null;
  const rows = matrix(value).map((row) => row.map((content) => handOver(content, type, handling)));
  return dimensionality === "matrix" ? rows : (rows[0]?.[0] ?? null);
}

/**
 * The arguments as Excel passes them to a custom function.
 * @throws NotCalled for too many or too few, and for an error among them where this Excel does not hand it over
 */
export function readArguments(
  parameters: readonly ParameterMetadata[],
  values: readonly BaseValueObject[],
  handling: CellHandling,
): unknown[] {
  const repeating = parameters.at(-1)?.repeating ? parameters.at(-1) : undefined;
  const single = repeating ? parameters.slice(0, -1) : parameters;
  const required = single.filter((parameter) => !parameter.optional).length;
  if (values.length < required || (!repeating && values.length > single.length)) throw new NotCalled(ErrorType.VALUE);
  const args = single.map((parameter, index) => readArgument(parameter, values[index], handling));
  if (repeating) args.push(values.slice(single.length).map((value) => readArgument(repeating, value, handling)));
  return args;
}
