import { address, area, cell } from "../plan/cells";
import { formula, type Content } from "../plan/sheet-plan";
import type { SheetBuilder } from "../plan/sheet-builder";

/** Lanes across and steps down: every grid of a workbook has the same. */
export interface GridShape {
  readonly lanes: readonly string[];
  readonly steps: readonly number[];
}

/** Every grid begins in the same column, so that a lane is in one column on the whole sheet: steps, then lanes. */
export const STEP_COLUMN = 1;
export const FIRST_LANE_COLUMN = 2;
/** A grid's title and its heading are above its first step. */
const ABOVE = 2;

/** The cells of a grid on its sheet. */
export class Grid {
  constructor(
    /** The row of its first step. */
    readonly row: number,
    readonly shape: GridShape,
  ) {}

  /** One cell, by the places of its step and lane. */
  at(step: number, lane: number): string {
    return cell(this.row + step, FIRST_LANE_COLUMN + lane);
  }

  /** The step beside a row, and any cell of the lane's column. */
  stepBeside(step: number): string {
    return `$${cell(this.row + step, STEP_COLUMN)}`;
  }

  get all(): string {
    return address(area(this.row, FIRST_LANE_COLUMN, this.shape.steps.length, this.shape.lanes.length), true);
  }

  /** The row below it, with a row left free. */
  get end(): number {
    return this.row + this.shape.steps.length + 1;
  }
}

/** Writes a grid below a title, each cell as `content` makes it. */
export function writeGrid(
  sheet: SheetBuilder,
  row: number,
  title: string,
  shape: GridShape,
  content: (grid: Grid, step: number, lane: number) => Content,
): Grid {
  const grid = new Grid(row + ABOVE, shape);
  sheet.put(row, STEP_COLUMN, title, "label");
  sheet.write(row + 1, STEP_COLUMN, [["Step", ...shape.lanes]], "header");
  sheet.write(
    grid.row,
    STEP_COLUMN,
    shape.steps.map((step, down) => [step, ...shape.lanes.map((_, along) => content(grid, down, along))]),
  );
  return grid;
}

/** A grid of one formula. */
export function formulaGrid(
  sheet: SheetBuilder,
  row: number,
  title: string,
  shape: GridShape,
  text: (grid: Grid, step: number, lane: number) => string,
): Grid {
  return writeGrid(sheet, row, title, shape, (grid, step, lane) => formula(`=${text(grid, step, lane)}`));
}
