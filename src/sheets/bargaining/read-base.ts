import type { FiscalYear } from "../../agreement/years";
import { readSheetSchedule } from "../../functions/arguments/sheet-schedule";
import { CalculationError } from "../../rules/calculation-error";
import { printedSchedule } from "../../rules/costing/printed-schedule";
import type { Schedule } from "../../rules/costing/schedule";
import { figureAt } from "../../rules/figures";
import { TEACHER_WORK_YEAR } from "../../agreement/salary";
import { type GridShape, positionsOf } from "../costing/grid";
import type { Base, BaseStaff } from "./base-sheet";

type Cells = readonly (readonly unknown[])[];

/** The schedule in force, and what it is called. */
export interface ScheduleInForce {
  readonly schedule: Schedule;
  readonly source: string;
  readonly workYear: number;
}

/** A year's schedule as printed. */
export function printedInForce(year: FiscalYear): ScheduleInForce {
  return {
    schedule: printedSchedule(year),
    source: `Appendix B, ${year.code}`,
    workYear: figureAt(TEACHER_WORK_YEAR, year).value,
  };
}

/**
 * A schedule on a sheet, of any shape.
 * @param workYear the days for which it pays
 * @throws CalculationError that names the cell
 */
export function sheetInForce(cells: Cells, source: string, workYear: number): ScheduleInForce {
  return {
    schedule: readSheetSchedule(
      cells.map((row) => [...row]),
      source,
    ),
    source,
    workYear,
  };
}

/** The grid that a schedule has, with room for half steps or without. */
export function shapeOf({ lanes, firstStep, salaries }: Schedule, halves: boolean): GridShape {
  return { lanes, positions: positionsOf(firstStep, firstStep + salaries.length - 1, halves) };
}

/** A base of these staff on the schedule in force. */
export function baseOf({ schedule, source, workYear }: ScheduleInForce, shape: GridShape, staff: BaseStaff): Base {
  const salaries = schedule.salaries.map((row) => row.map((salary) => salary?.toNumber() ?? null));
  return { shape, salaries, staff, workYear, source };
}

const SUMMARY = /\btotals?\b/i;

/**
 * A scattergram on a sheet: lanes across the top, steps down the first column, FTE in the cells; a blank is nobody.
 * @throws CalculationError for a lane or step that the schedule does not have, or an FTE that is no number from 0 up
 */
export function readScattergram(cells: Cells, { lanes, positions }: GridShape, where: string): BaseStaff {
  const fte = positions.map(() => lanes.map(() => 0));
  const [heading = [], ...rows] = cells;
  const columns = heading.map((name, at) => (at === 0 ? null : laneAt(name, lanes, `${where}, column ${at + 1}`)));
  rows.forEach((row, above) => {
    const place = `${where}, row ${above + 2}`;
    const position = positionAt(row, positions, place);
    if (position === null) return;
    columns.forEach((lane, at) => {
      if (lane === null) return;
      const line = fte[position];
      if (line) line[lane] = (line[lane] ?? 0) + fteOf(row[at], `${place}, column ${at + 1}`);
    });
  });
  return { kind: "typed", fte };
}

const isBlank = (cell: unknown) => cell === null || cell === undefined || cell === "";

function laneAt(cell: unknown, lanes: readonly string[], where: string): number | null {
  if (isBlank(cell) || SUMMARY.test(String(cell))) return null;
  const lane = lanes.findIndex((name) => name.toLowerCase() === String(cell).trim().toLowerCase());
  if (lane >= 0) return lane;
  throw new CalculationError("NA", `${where}: “${String(cell)}” is not a lane of the schedule (${lanes.join(", ")}).`);
}

function positionAt(row: readonly unknown[], positions: readonly number[], where: string): number | null {
  const [label, ...rest] = row;
  if (rest.every(isBlank) || SUMMARY.test(String(label))) return null;
  const position = positions.indexOf(Number(label));
  if (!isBlank(label) && position >= 0) return position;
  const [first, last] = [positions[0], positions[positions.length - 1]];
  throw new CalculationError("NA", `${where}: “${String(label)}” is not a step of the schedule (${first} to ${last}).`);
}

function fteOf(cell: unknown, where: string): number {
  if (isBlank(cell)) return 0;
  if (typeof cell === "number" && cell >= 0) return cell;
  throw new CalculationError(
    "VALUE",
    `${where}: “${String(cell)}” is not an FTE. Type a number from 0 up, or nothing.`,
  );
}
