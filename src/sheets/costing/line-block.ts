import { address, area, cell, columnLetters } from "../plan/cells";
import { BASES, type Basis, MOVING, type MovingBasis } from "./kinds";
import { type Room, upTo } from "./room";
import { TERMS } from "../../rules/costing/line";

/** Those that only some kinds take. */
export const TAKEN = TERMS.slice(3);

/** What follows from the terms of a line. */
const DERIVED = [
  "Place",
  "Row",
  "Who lane",
  "Who from",
  "Who to",
  "Who top",
  "From no.",
  "To no.",
  "From top",
  "To top",
  "Moves",
  "Steps so far",
  "Raises so far",
  "Payments so far",
  "Day lines so far",
  "Besides payroll",
  "After crosswalk",
] as const;
export type LineColumn = (typeof TERMS)[number] | (typeof DERIVED)[number];

/** FTE at the two ends of a move before it. */
type End = "From" | "To";
type CostColumn = "Payroll after" | "Annualized" | "Cash";

/** The rows of a year's lines, in the order in which they are taken: where each of their columns is. */
export class LineBlock {
  /** In front what GARDNER.OFFERCOST takes, so that its range can be handed over as it is. */
  static readonly headings = (room: Room): readonly string[] => [
    ...TERMS,
    ...DERIVED,
    ...upTo(room.steps).map((step) => LineBlock.moved(step)),
    ...MOVING.flatMap((basis) => [LineBlock.before(basis, "From"), LineBlock.before(basis, "To")]),
    ...upTo(room.raises).flatMap((raise) => [LineBlock.salary("From", raise), LineBlock.salary("To", raise)]),
    ...MOVING.flatMap((basis) =>
      upTo(room.dayLines).flatMap((days) => upTo(room.raises).map((raise) => LineBlock.on(basis, raise, days))),
    ),
    ...BASES.flatMap((basis) =>
      (["Payroll after", "Annualized", "Cash"] as const).map((column) => LineBlock.cost(basis, column)),
    ),
  ];

  readonly headings: readonly string[];

  constructor(
    /** The row of the first line; the row above it counts for nothing. */
    readonly row: number,
    readonly room: Room,
  ) {
    this.headings = LineBlock.headings(room);
  }

  /** FTE that the line moves on the basis "Same staff" after so many steps of the year. */
  static moved = (step: number): string => `Same staff: moved after change ${step}`;
  static before = (basis: MovingBasis, end: End): string => `${basis}: ${end.toLowerCase()}, FTE before`;
  static salary = (end: End, raise: number): string => `${end}: salary on schedule ${raise}`;
  /** What moving people costs on the schedule after so many raises and lines of days. */
  static on = (basis: MovingBasis, raise: number, days: number): string =>
    `${basis}: move on schedule ${raise}${days > 0 ? `, days ${days}` : ""}`;
  static cost = (basis: Basis, column: CostColumn): string => `${basis}: ${column.toLowerCase()}`;

  column(heading: string): number {
    const at = this.headings.indexOf(heading);
    if (at < 0) throw new Error(`no column ${heading}`);
    return at + 1;
  }

  /** A cell of the line at a place, counted from 0. */
  at(place: number, heading: string): string {
    return `$${cell(this.row + place, this.column(heading))}`;
  }

  /** A column that every block has, in the row of a place. */
  line(place: number): (heading: LineColumn) => string {
    return (heading) => this.at(place, heading);
  }

  /** A whole column. */
  all(heading: string): string {
    return address(area(this.row, this.column(heading), this.room.lines), true);
  }

  /** A column from the row above the first line, which counts for nothing, to the line before a place. */
  above(place: number, heading: string): string {
    const letters = columnLetters(this.column(heading));
    return `$${letters}$${this.row - 1}:$${letters}${this.row + place - 1}`;
  }

  get end(): number {
    return this.row + this.room.lines;
  }
}
