import { ErrorType } from "@univerjs/preset-sheets-core";
import type { FunctionRuntime } from "./runtime";

/** An error in one cell of a result. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

export type CellResult = number | string | boolean | CellError;

/** Excel shows the text of an error only with these two codes. */
const CODES_WITH_TEXT: ReadonlySet<string> = new Set([ErrorType.VALUE, ErrorType.NA]);

/** A cell that a row too short for its result leaves without a value. */
const MISSING = new CellError(ErrorType.NA, "");

function asCell(runtime: FunctionRuntime, value: unknown): CellResult {
  if (runtime.isError(value))
    return new CellError(value.code, CODES_WITH_TEXT.has(value.code) ? (value.message ?? "") : "");
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : new CellError(ErrorType.NUM, "");
  if (value === null || value === undefined) return "";
  return new CellError(ErrorType.VALUE, "The function gave something that a cell cannot hold.");
}

/** What a function returned, as rows of cells; an empty array is Excel's #CALC!. */
export function readResult(runtime: FunctionRuntime, value: unknown): CellResult[][] {
  if (!Array.isArray(value)) return [[asCell(runtime, value)]];
  const rows: unknown[][] = value.every((row) => Array.isArray(row)) ? value : [value];
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [[new CellError(ErrorType.CALC, "")]];
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => (column < row.length ? asCell(runtime, row[column]) : MISSING)),
  );
}

/** What a function threw, as a cell. Anything but a CustomFunctions.Error is a fault of the function and says so. */
export function readFailure(runtime: FunctionRuntime, id: string, thrown: unknown): CellResult {
  if (runtime.isError(thrown)) return asCell(runtime, thrown);
  const why =
    thrown !== null && typeof thrown === "object" && "message" in thrown ? String(thrown.message) : String(thrown);
  return new CellError(ErrorType.VALUE, `${id} failed: ${why}`);
}
