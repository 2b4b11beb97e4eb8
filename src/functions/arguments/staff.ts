import { groupStaff, type StaffGroup, type StaffRow } from "../../rules/bargaining/staff";
import { CalculationError } from "../../rules/calculation-error";
import { cellAt, commonSize, sizeOf } from "../engine/matrix";
import type { Cells } from "../engine/matrix";
import { decimalReader } from "./numbers";
import { isBlank, cellValue, type Reader } from "./reader";
import { laneReader, stepReader } from "./lane-and-step";

const MOST_FTE = 100_000;
const fteReader = decimalReader({ what: "an FTE, 1 for full time, 0.5 for half time,", min: 0, max: MOST_FTE });

/** Where everyone is full time. */
export const FULL_TIME: Cells = [[1]];

/** A range as it stands, to be read together with others. */
export const rawRange = (cells: Cells): Cells => cells;

/**
 * The staff from its lanes, steps and FTE, which fit together as the arguments of every function do: row by row, one
 * value for all, or lanes across and steps down over a block of FTE (a scattergram). Blank rows are skipped.
 * @throws CalculationError for a bad row, saying which one: nobody is left out of a total silently
 */
export function readStaff(lanes: Cells, steps: Cells, fte: Cells): readonly StaffGroup[] {
  const { rows, columns } = commonSize([
    ["lanes", lanes],
    ["steps", steps],
    ["fte", fte],
  ]);
  const sameForAll = sizeOf(fte).rows * sizeOf(fte).columns === 1;
  // Between two commas, COSTOUT(lanes, steps, , …), Excel hands a left-out range over as one blank cell.
  const ofEach = sameForAll && isBlank(cellValue(cellAt(fte, 0, 0)), false) ? FULL_TIME : fte;
  const staff: StaffRow[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const lane = cellValue(cellAt(lanes, row, column));
      const step = cellValue(cellAt(steps, row, column));
      const each = cellValue(cellAt(ofEach, row, column));
      if (isBlank(lane, true) && isBlank(step, true) && (sameForAll || isBlank(each, true))) continue;
      const at: Place = { row: row + 1, column: column + 1, rows, columns };
      staff.push({
        lane: read(laneReader, lane, "lanes", at),
        step: read(stepReader, step, "steps", at),
        fte: read(fteReader, each, "fte", at),
      });
    }
  }
  return groupStaff(staff);
}

/** Where in the ranges a line of the staff stands, counted from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function read<T>(reader: Reader<T>, cell: unknown, argument: string, at: Place): T {
  if (isBlank(cell, reader.zeroIsBlank)) throw new CalculationError("VALUE", `${argument} is missing${inWords(at)}.`);
  try {
    return reader.read(cell, argument);
  } catch (error) {
    throw error instanceof CalculationError
      ? new CalculationError(error.code, `${error.message}${inWords(at) && ` That is${inWords(at)} of the ranges.`}`)
      : error;
  }
}

function inWords({ row, column, rows, columns }: Place): string {
  if (rows === 1 && columns === 1) return "";
  return columns === 1 ? ` in row ${row}` : ` in row ${row}, column ${column}`;
}
