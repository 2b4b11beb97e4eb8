import { evaluate } from "../../../src/functions";
import { CalculationError } from "../../../src/rules/calculation-error";

/** Calls a function as a formula does: single values are cells of their own, arrays are ranges, null is left out. */
export function ask(id: string, ...args: unknown[]): unknown[][] {
  return evaluate(
    id,
    args.map((arg) => (arg === null || Array.isArray(arg) ? arg : [[arg]])),
  );
}

/** The answer of a call that gives a single cell. */
export function one(id: string, ...args: unknown[]): unknown {
  const cells = ask(id, ...args);
  if (cells.length !== 1 || cells[0]?.length !== 1) throw new Error(`${id} gave ${cells.length} rows`);
  return cells[0][0];
}

/** "#VALUE! message" or "#N/A message" of a call that is refused. */
export function refusal(id: string, ...args: unknown[]): string {
  try {
    ask(id, ...args);
  } catch (error) {
    if (error instanceof CalculationError) return reason(error);
    throw error;
  }
  throw new Error(`${id} was not refused`);
}

/** A cell of a spilled result: its value, or why there is none. */
export function reason(cell: unknown): string {
  if (!(cell instanceof CalculationError)) return String(cell);
  return `${cell.code === "NA" ? "#N/A" : "#VALUE!"} ${cell.message}`;
}

/** A range of one column. */
export const down = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
/** A range of one row. */
export const across = (...values: unknown[]): unknown[][] => [values];

/** Excel's serial number of a date, counted independently of the code: days from December 30, 1899. */
export const serial = (iso: string): number =>
  Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
