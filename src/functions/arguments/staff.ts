import { groupStaff, type StaffGroup, type StaffRow } from "../../rules/bargaining/staff";
import { CalculationError } from "../../rules/calculation-error";
import { salaryAt } from "../../rules/costing/schedule";
import { Decimal } from "../../rules/money";
import { cellAt, type Cells, commonSize, sizeOf } from "../engine/matrix";
import type { BaseSchedule } from "./base-schedule";
import { decimalReader } from "./numbers";
import { cellValue, isBlank, type Reader } from "./reader";

export const MOST_FTE = 100_000;
const fteReader = decimalReader({
  what: "an FTE, 1 for full time, 0.5 for half time,",
  min: 0,
  max: MOST_FTE,
  zeroIsBlank: true,
});

/** Where everyone is full time. */
export const FULL_TIME: Cells = [[1]];

/** A range as it is, to be read together with others. */
export const rawRange = (cells: Cells): Cells => cells;

/**
 * The staff from its lanes, steps and FTE, which fit together as the arguments of every function do: row by row, one
 * value for all, or lanes across and steps down over a block of FTE (a scattergram). Blank rows, and blank cells of a
 * scattergram, are skipped.
 * @param step reads the steps; those of the schedule if left out
 * @throws CalculationError for a bad row, saying which one: nobody is left out of a total silently
 */
export function readStaff(
  lanes: Cells,
  steps: Cells,
  fte: Cells,
  { schedule, lane, step: ofSchedule }: BaseSchedule,
  step = ofSchedule,
): readonly StaffGroup[] {
  const { rows, columns } = commonSize([
    ["lanes", lanes],
    ["steps", steps],
    ["fte", fte],
  ]);
  const sameForAll = sizeOf(fte).rows * sizeOf(fte).columns === 1;
  // Between two commas, COSTOUT(lanes, steps, , …), Excel hands a left-out range over as one blank cell, or 0.
  const ofEach = sameForAll && isBlank(cellValue(cellAt(fte, 0, 0)), true) ? FULL_TIME : fte;
  const isScattergram = !sameForAll && rows > 1 && columns > 1;
  const staff: StaffRow[] = [];
  /** Lanes and steps that the schedule is known to have: thousands of people are on a few hundred of them. */
  const paid = new Set<string>();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const inLane = cellValue(cellAt(lanes, row, column));
      const onStep = cellValue(cellAt(steps, row, column));
      const each = cellValue(cellAt(ofEach, row, column));
      const nobody = isBlank(inLane, true) && isBlank(onStep, true);
      if (isBlank(each, true) ? nobody || isScattergram : nobody && sameForAll) continue;
      const at: Place = { row: row + 1, column: column + 1, rows, columns };
      const person = {
        lane: read(lane, inLane, "lanes", at),
        step: read(step, onStep, "steps", at),
        fte: read(fteReader, each, "fte", at),
      };
      const place = `${person.lane} ${person.step}`;
      if (!paid.has(place)) named(at, () => salaryAt(schedule, person.lane, new Decimal(person.step)));
      paid.add(place);
      staff.push(person);
    }
  }
  return groupStaff(staff);
}

/** Where in the ranges a line of the staff is, counted from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function read<T>(reader: Reader<T>, cell: unknown, argument: string, at: Place): T {
  if (isBlank(cell, reader.zeroIsBlank)) {
    const place = inWords(at);
    const leaveOut = argument === "fte" ? " To leave a person out, leave the lane and step blank too." : "";
    throw new CalculationError("VALUE", `${argument} is missing${place && ` for ${place}`}.${leaveOut}`);
  }
  return named(at, () => reader.read(cell, argument));
}

/** An error on the way says whose it is. */
function named<T>(at: Place, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const place = inWords(at);
    if (!(error instanceof CalculationError) || place === "") throw error;
    throw new CalculationError(error.code, `${error.message} That is ${place}.`);
  }
}

function inWords({ row, column, rows, columns }: Place): string {
  if (rows === 1 && columns === 1) return "";
  if (columns === 1) return `person ${row} (row ${row} of the ranges)`;
  return rows === 1
    ? `person ${column} (column ${column} of the ranges)`
    : `row ${row}, column ${column} of the ranges`;
}
