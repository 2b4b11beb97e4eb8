import { address, area, cell, columnLetters } from "../plan/cells";
import { formula } from "../plan/sheet-plan";
import type { SheetBuilder } from "../plan/sheet-builder";
import { type GridShape, rowsAStep } from "./grid";

/** What is known of each lane and position, before the columns of the states. */
const LEADING = ["No.", "Lane no.", "Lane", "Position", "Top step"] as const;
export type LeadingColumn = (typeof LEADING)[number];

/**
 * Every lane and position of a schedule as a row, lane after lane: a state of the staff or of the schedule is a column
 * of one formula, and the place an increment up is a few rows further down.
 */
export class CellList {
  static readonly firstStateColumn = LEADING.length + 1;

  /** The row of its first place. */
  readonly row: number;

  constructor(
    /** The row of the headings. */
    readonly headings: number,
    readonly shape: GridShape,
  ) {
    // Rows of no place between headings and places are what is above the first ones.
    this.row = headings + 1 + rowsAStep(shape);
  }

  get size(): number {
    return this.shape.lanes.length * this.shape.positions.length;
  }

  /** The row of a place, by the places of its lane and position. */
  rowOf(position: number, lane: number): number {
    return this.row + lane * this.shape.positions.length + position;
  }

  /** A whole column. */
  all(column: number): string {
    return address(area(this.row, column, this.size), true);
  }

  /** A whole column with the row above its first place, which is nobody's. */
  allAndAbove(column: number): string {
    return address(area(this.row - 1, column, this.size + 1), true);
  }

  /** A cell of a column, its column fixed. */
  at(column: number, row: number): string {
    return `$${columnLetters(column)}${row}`;
  }

  leading(heading: LeadingColumn, row: number): string {
    return this.at(LEADING.indexOf(heading) + 1, row);
  }

  allLeading(heading: LeadingColumn): string {
    return this.all(LEADING.indexOf(heading) + 1);
  }

  /** The positions of one lane, which all lanes share. */
  get positionsOfALane(): string {
    return address(area(this.row, LEADING.indexOf("Position") + 1, this.shape.positions.length), true);
  }

  /** Writes the leading columns. @param topOf the cell with the top step of a lane */
  writeLeading(sheet: SheetBuilder, topOf: (lane: number) => string): void {
    const { lanes, positions } = this.shape;
    sheet.write(this.headings, 1, [LEADING], "header");
    sheet.write(
      this.headings + 1,
      1,
      Array.from({ length: this.row - this.headings - 1 }, () => [0]),
      "muted",
    );
    sheet.write(
      this.row,
      1,
      lanes.flatMap((name, lane) =>
        positions.map((position, at) => [
          lane * positions.length + at + 1,
          lane + 1,
          name,
          position,
          formula(`=${topOf(lane)}`),
        ]),
      ),
    );
  }

  /** Writes a column of one formula. @param text the formula in a row */
  writeColumn(sheet: SheetBuilder, column: number, heading: string, text: (row: number) => string): void {
    sheet.put(this.headings, column, heading, "header");
    sheet.write(
      this.row,
      column,
      Array.from({ length: this.size }, (_, at) => [formula(`=${text(this.row + at)}`)]),
    );
  }

  /** A cell of the rows above the headings, its row fixed. */
  static fixedRow(row: number, column: number): string {
    return `${columnLetters(column)}$${row}`;
  }

  /** The same cell fixed in both ways. */
  static fixed = (row: number, column: number): string => cell(row, column, true);
}
