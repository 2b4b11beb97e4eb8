import type { FiscalYear } from "../../agreement/years";
import { readSheetSchedule } from "../../functions/arguments/sheet-schedule";
import { CalculationError } from "../../rules/calculation-error";
import { printedSchedule } from "../../rules/costing/printed-schedule";
import type { Schedule } from "../../rules/costing/schedule";
import { figureAt } from "../../rules/figures";
import { TEACHER_WORK_YEAR } from "../../agreement/salary";
import { type GridShape, isBetweenSteps, positionsOf } from "../costing/grid";
import type { Base, BaseStaff } from "./base";
import type { NewScheduleInput } from "./new-schedule-sheet";

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

/** The grid that holds schedules, with room for half steps or without: the lanes and steps of all of them. */
export function shapeOf(schedules: readonly Schedule[], halves: boolean): GridShape {
  const first = Math.min(...schedules.map(({ firstStep }) => firstStep));
  const last = Math.max(...schedules.map(({ firstStep, salaries }) => firstStep + salaries.length - 1));
  return {
    lanes: [...new Set(schedules.flatMap(({ lanes }) => lanes))],
    positions: positionsOf(first, last, halves),
  };
}

/** A schedule's salaries on the lanes and steps of a grid; null where it has none. */
function salariesOn(
  { lanes, firstStep, salaries }: Schedule,
  shape: GridShape,
): readonly (readonly (number | null)[])[] {
  const steps = shape.positions.filter((position) => !isBetweenSteps(position));
  const columns = shape.lanes.map((name) => lanes.indexOf(name));
  return steps.map((step) => columns.map((lane) => salaries[step - firstStep]?.[lane]?.toNumber() ?? null));
}

/** A base of these staff on the schedule in force. */
export function baseOf({ schedule, source, workYear }: ScheduleInForce, shape: GridShape, staff: BaseStaff): Base {
  return { shape, salaries: salariesOn(schedule, shape), staff, workYear, source };
}

/** The schedule of a crosswalk, on the grid of the base. */
export function newScheduleOf({ schedule, source }: ScheduleInForce, shape: GridShape): NewScheduleInput {
  return { salaries: salariesOn(schedule, shape), source };
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
    `${where}: “${String(cell)}” is not an FTE. Type a number of 0 or more, or leave it blank.`,
  );
}
