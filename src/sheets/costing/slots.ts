import { address, area, cell, columnLetters } from "../plan/cells";

/** What is known of each line of an offer's year, in the order in which lines are taken. */
const LINE_COLUMNS = [
  "Place",
  "Kind",
  "Day",
  "Amount",
  "Who",
  "Who lane",
  "Who from",
  "Who to",
  "Who top",
  "From lane",
  "To lane",
  "Step",
  "FTE",
  "Steps so far",
  "Raises so far",
  "Payments so far",
] as const;
type LineColumn = (typeof LINE_COLUMNS)[number];

export const BASES = ["Schedule", "Same staff", "All"] as const;
export type SheetBasis = (typeof BASES)[number];
/** The bases on which people move. */
export const MOVING = ["Same staff", "All"] as const;
export type MovingBasis = (typeof MOVING)[number];

/** Who is where before a line, and what it costs. */
type BasisColumn = "From before" | "To before" | "Payroll after" | "Paid once" | "Annualized" | "Cash";

/** How many lines of some kinds a year has room for. */
export interface Room {
  /** Lines of all kinds. */
  readonly lines: number;
  /** Step lines, each with a state of the staff of its own. */
  readonly steps: number;
  /** Lines that change the schedule. */
  readonly raises: number;
  /** One-time payments. */
  readonly payments: number;
}

const upTo = (count: number) => Array.from({ length: count + 1 }, (_, at) => at);

/** The rows of a year's lines: where each of their columns is. */
export class Slots {
  readonly headings: readonly string[];

  constructor(
    /** The row of the first line. */
    readonly row: number,
    readonly room: Room,
  ) {
    const moving = MOVING.flatMap((basis) => [
      ...upTo(room.steps).map((step) => Slots.moved(basis, step)),
      Slots.of(basis, "From before"),
      Slots.of(basis, "To before"),
      ...upTo(room.raises).map((raise) => Slots.on(basis, raise)),
    ]);
    const costs = (["Payroll after", "Paid once", "Annualized", "Cash"] as const).flatMap((column) =>
      BASES.map((basis) => Slots.of(basis, column)),
    );
    this.headings = [...LINE_COLUMNS, ...moving, ...costs];
  }

  static of = (basis: SheetBasis, column: BasisColumn): string => `${basis}: ${column}`;
  /** FTE that the line moves after so many steps of the year. */
  static moved = (basis: MovingBasis, step: number): string => `${basis}: Moved after step ${step}`;
  /** What moving people costs on the schedule after so many raises of the year. */
  static on = (basis: MovingBasis, raise: number): string => `${basis}: On schedule ${raise}`;

  get end(): number {
    return this.row + this.room.lines;
  }

  column(heading: string): number {
    const at = this.headings.indexOf(heading);
    if (at < 0) throw new Error(`no column ${heading}`);
    return at + 1;
  }

  /** A cell of the line at a place, counted from 0. */
  at(place: number, heading: string): string {
    return `$${cell(this.row + place, this.column(heading))}`;
  }

  line(place: number): (heading: LineColumn) => string {
    return (heading) => this.at(place, heading);
  }

  /** A whole column. */
  all(heading: string): string {
    return address(area(this.row, this.column(heading), this.room.lines), true);
  }

  /** A column from its heading, which counts for nothing, to the line before a place. */
  above(place: number, heading: string): string {
    const letters = columnLetters(this.column(heading));
    return `$${letters}$${this.row - 1}:$${letters}$${this.row + place - 1}`;
  }
}
