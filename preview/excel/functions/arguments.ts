import type { Nullable } from "@univerjs/core";
import { type ArrayValueObject, type BaseValueObject, ErrorType } from "@univerjs/preset-sheets-core";
import type { ParameterMetadata } from "./metadata";

/** Thrown for arguments with which Excel would not call the function at all: the cell shows the code. */
export class NotCalled extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** A cell as Excel hands it to a parameter of type any: a blank one as an empty text, an error not at all. */
function cell(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return "";
  if (value.isError()) throw new NotCalled(String(value.getValue()));
  return value.getValue();
}

const isArray = (value: BaseValueObject): value is ArrayValueObject => value.isArray();

function matrix(value: BaseValueObject): unknown[][] {
  if (!isArray(value)) return [[cell(value)]];
  return value.getArrayValue().map((row) => Array.from(row, (value) => cell(value)));
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

/** One argument in the shape and type the metadata asks for; null where it is left out. */
function readArgument(parameter: ParameterMetadata, value: BaseValueObject | undefined): unknown {
  if (!value || value.isNull()) return null;
  const convert = CONVERSIONS[parameter.type ?? "any"] ?? ((given: unknown) => given);
  const rows = matrix(value).map((row) => row.map(convert));
  return parameter.dimensionality === "matrix" ? rows : (rows[0]?.[0] ?? null);
}

/**
 * The arguments as Excel passes them to a custom function.
 * @throws NotCalled for an error among them, for too many or too few
 */
export function readArguments(parameters: readonly ParameterMetadata[], values: readonly BaseValueObject[]): unknown[] {
  const repeating = parameters.at(-1)?.repeating ? parameters.at(-1) : undefined;
  const single = repeating ? parameters.slice(0, -1) : parameters;
  const required = single.filter((parameter) => !parameter.optional).length;
  if (values.length < required || (!repeating && values.length > single.length)) throw new NotCalled(ErrorType.VALUE);
  const args = single.map((parameter, index) => readArgument(parameter, values[index]));
  if (repeating) args.push(values.slice(single.length).map((value) => readArgument(repeating, value)));
  return args;
}
