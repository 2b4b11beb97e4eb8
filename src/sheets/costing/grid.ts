import { address, area, cell } from "../plan/cells";
import { formula, type Content } from "../plan/sheet-plan";
import type { SheetBuilder } from "../plan/sheet-builder";

/** Lanes across and positions down: every grid of a workbook has the same. */
export interface GridShape {
  readonly lanes: readonly string[];
  /** Steps, one after the other; with room for half steps, also the places between two (7.5). */
  readonly positions: readonly number[];
}

export const isBetweenSteps = (position: number): boolean => !Number.isInteger(position);

/** The steps from the first to the last, with the places half an increment above each where there is room for them. */
export function positionsOf(firstStep: number, lastStep: number, halves: boolean): readonly number[] {
  const each = halves ? 0.5 : 1;
  return Array.from({ length: (lastStep - firstStep) / each + 1 }, (_, at) => firstStep + at * each);
}

/** How many rows of a grid one increment is. */
export const rowsAStep = ({ positions }: GridShape): number => (positions.some(isBetweenSteps) ? 2 : 1);

/** Every grid begins in the same column, so that a lane is in one column on the whole sheet: steps, then lanes. */
export const STEP_COLUMN = 1;
export const FIRST_LANE_COLUMN = 2;
/** A grid's title and its heading are above its first step. */
const ABOVE = 2;

/** The cells of a grid on its sheet. */
export class Grid {
  constructor(
    /** The row of its first position. */
    readonly row: number,
    readonly shape: GridShape,
  ) {}

  /** One cell, by the places of its position and lane. */
  at(position: number, lane: number, fixed = false): string {
    return cell(this.row + position, FIRST_LANE_COLUMN + lane, fixed);
  }

  /** The position beside a row, from any cell of it. */
  positionBeside(position: number): string {
    return `$${cell(this.row + position, STEP_COLUMN)}`;
  }

  /** The lane above a column, from any cell of it. */
  laneAbove(lane: number): string {
    return cell(this.row - 1, FIRST_LANE_COLUMN + lane).replace(/(\d+)$/, "$$$1");
  }

  get area() {
    return area(this.row, FIRST_LANE_COLUMN, this.shape.positions.length, this.shape.lanes.length);
  }

  get all(): string {
    return address(this.area, true);
  }

  /** All cells of a lane. */
  lane(lane: number): string {
    return address(area(this.row, FIRST_LANE_COLUMN + lane, this.shape.positions.length), true);
  }

  /** With its lanes above and its positions beside it. */
  get withHeadings() {
    return area(this.row - 1, STEP_COLUMN, this.shape.positions.length + 1, this.shape.lanes.length + 1);
  }

  /** The row below its last position, where totals go. */
  get below(): number {
    return this.row + this.shape.positions.length;
  }
}

type CellOf<T> = (grid: Grid, position: number, lane: number) => T;

/** Writes a grid below a title, each cell as `content` makes it. */
export function writeGrid(
  sheet: SheetBuilder,
  row: number,
  title: string,
  shape: GridShape,
  content: CellOf<Content>,
): Grid {
  const grid = new Grid(row + ABOVE, shape);
  sheet.put(row, STEP_COLUMN, title, "subtitle");
  sheet.put(row + 1, STEP_COLUMN, "Step", "header");
  sheet.write(row + 1, FIRST_LANE_COLUMN, [shape.lanes], "headerCenter");
  sheet.write(
    grid.row,
    STEP_COLUMN,
    shape.positions.map((position, down) => [position, ...shape.lanes.map((_, along) => content(grid, down, along))]),
  );
  return grid;
}

/** The row with the lanes above a grid, which is repeated on every printed page that the grids below it reach. */
export const lanesAbove = ({ row }: Grid) => ({ from: row - 1, to: row - 1 });

/** A grid of one formula. */
export function formulaGrid(
  sheet: SheetBuilder,
  row: number,
  title: string,
  shape: GridShape,
  text: CellOf<string>,
): Grid {
  return writeGrid(sheet, row, title, shape, (grid, position, lane) => formula(`=${text(grid, position, lane)}`));
}
