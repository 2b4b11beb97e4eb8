import { CalculationError } from "../../rules/calculation-error";

export type Cells = readonly (readonly unknown[])[];

/** An argument as Excel hands it over: a matrix, or nothing where it was left out. */
export type Input = unknown;

/** Kept at hand: looking a global up costs more than the call itself, once for each argument of each formula. */
const { isArray } = Array;
const { max } = Math;

const NOTHING: Cells = [[null]];

/** The cells of an argument; null where it was left out. A bare value counts as one cell, a bare list as a row. */
export function cellsOf(input: Input): Cells | null {
  if (input === null || input === undefined) return null;
  if (!isArray(input)) return [[input]];
  for (let row = 0; row < input.length; row++) {
    if (!isArray(input[row])) return [input];
  }
  return sizeOf(input).columns === 0 ? NOTHING : input;
}

export const isSingle = (cells: Cells): boolean => cells.length === 1 && cells[0]?.length === 1;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function sizeOf(cells: Cells): Size {
  let columns = 0;
  for (let row = 0; row < cells.length; row++) columns = max(columns, cells[row]?.length ?? 0);
  return { rows: cells.length, columns };
}

/** The most results one call may spill: twenty columns of a whole sheet take longer than anyone waits. */
const MOST_RESULTS = 2_000_000;

/** The size to which single values, columns and rows stretch together. */
export function commonSize(inputs: readonly (readonly [string, Cells | null])[]): Size {
  const sizes = inputs.flatMap(([name, cells]) => (cells === null ? [] : [{ name, ...sizeOf(cells) }]));
  const rows = max(1, ...sizes.map((size) => size.rows));
  const columns = max(1, ...sizes.map((size) => size.columns));
  const fits = sizes.every(
    (size) => (size.rows === 1 || size.rows === rows) && (size.columns === 1 || size.columns === columns),
  );
  if (!fits) {
    const given = sizes
      .filter((size) => size.rows * size.columns > 1)
      .map((size) => `${size.name} ${size.rows} × ${size.columns}`);
    throw new CalculationError(
      "VALUE",
      `The ranges do not fit together (rows × columns): ${given.join(", ")}. Give ranges of one size, or ` +
        "single values.",
    );
  }
  if (rows * columns > MOST_RESULTS) {
    throw new CalculationError(
      "VALUE",
      `${rows} × ${columns} results are more than one formula can hold. Give shorter ranges.`,
    );
  }
  return { rows, columns };
}

/** The cell of an argument that belongs to a result; single rows and columns repeat. */
export function cellAt(cells: Cells, row: number, column: number): unknown {
  const line = cells.length === 1 ? cells[0] : cells[row];
  return line?.length === 1 ? line[0] : line?.[column];
}
