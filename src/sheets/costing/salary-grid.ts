import { address, area } from "../plan/cells";
import { formula } from "../plan/sheet-plan";
import type { SheetBuilder } from "../plan/sheet-builder";
import { or, when } from "../plan/formula-parts";
import {
  FIRST_LANE_COLUMN,
  type Grid,
  type GridShape,
  isBetweenSteps,
  rowsAStep,
  STEP_COLUMN,
  writeGrid,
} from "./grid";
import { toCents } from "./rounding";

interface SalaryGrid {
  readonly grid: Grid;
  /** The row below it, with the top step of each lane. */
  readonly topRow: number;
}

/**
 * A schedule that is typed, with the places half way between steps as formulas.
 * @param salaries by step, then lane; null where there is no such salary
 */
export function writeSalaries(
  sheet: SheetBuilder,
  row: number,
  title: string,
  shape: GridShape,
  salaries: readonly (readonly (number | null)[])[],
): SalaryGrid {
  const rows = rowsAStep(shape);
  const between = (grid: Grid, at: number, lane: number) => {
    const [below, above] = [grid.at(at - 1, lane), grid.at(at + 1, lane)];
    return formula(`=${when(or(`${below}=0`, `${above}=0`), "0", toCents(`(${below}+${above})/2`))}`);
  };
  const grid = writeGrid(sheet, row, title, shape, (own, at, lane) =>
    isBetweenSteps(shape.positions[at] ?? 0) ? between(own, at, lane) : (salaries[at / rows]?.[lane] ?? null),
  );
  shape.positions.forEach((position, at) => {
    const style = isBetweenSteps(position) ? "computed" : "input";
    sheet.style(area(grid.row + at, FIRST_LANE_COLUMN, 1, shape.lanes.length), style);
  });
  sheet.format(grid.area, "money");
  const steps = address(area(grid.row, STEP_COLUMN, shape.positions.length), true);
  const tops = shape.lanes.map((_, lane) => formula(`=SUMPRODUCT(MAX((${grid.lane(lane)}>0)*${steps}))`));
  sheet.write(grid.below, STEP_COLUMN, [["Top step", ...tops]], "label");
  return { grid, topRow: grid.below };
}
