import { area, address, cell } from "../plan/cells";
import { BASES, type Basis } from "./kinds";
import type { LineBlock } from "./line-block";
import { upTo } from "./room";

/** Columns of the list of cells with the new schedule of a crosswalk, its top steps, and where everyone lands. */
export interface CrosswalkColumns {
  readonly salary: number;
  readonly top: number;
  readonly landing: number;
}

/** The columns of the list of cells with an offer's states in a year. */
export interface YearColumns {
  /** By the number of raises before; the first is the schedule of the opening. */
  readonly schedules: readonly number[];
  /** The same where a crosswalk is left off: the basis "Schedule". */
  readonly oldSchedules: readonly number[];
  readonly crosswalk: CrosswalkColumns | null;
  /** By the number of changes of the staff before, on each basis; the first is the staff of the opening. */
  readonly staff: Readonly<Record<Basis, readonly number[]>>;
  /** Where each line that changes the staff sends the people of a place, from the first such line on. */
  readonly landings: readonly number[];
}

/** The schedules on which a basis is costed. */
export const schedulesOn = ({ schedules, oldSchedules }: YearColumns, basis: Basis): readonly number[] =>
  basis === "Schedule" ? oldSchedules : schedules;

/** Payrolls of every state of a year's staff on every schedule, and what the year opens with beside them. */
export class PayrollTable {
  constructor(
    readonly row: number,
    readonly lines: LineBlock,
  ) {}

  /** The rows of further days come first, then the payrolls. */
  daysCell(days: number): string {
    return cell(this.row + 1, 2 + days, true);
  }

  /** The cell with the yearly amount beside payroll at the opening. */
  yearlyCell(kind: number): string {
    return cell(this.row + 2, 2 + kind, true);
  }

  get yearly(): string {
    return address(area(this.row + 2, 2, 1, 3), true);
  }

  static readonly payrollsBelow = 4;

  #state(basis: Basis, step: number): number {
    const { steps } = this.lines.room;
    const before = basis === "Schedule" ? 0 : 1 + (basis === "All" ? steps + 1 : 0);
    return before + step;
  }

  rowOf(basis: Basis, step: number, days: number): number {
    return this.row + PayrollTable.payrollsBelow + this.#state(basis, step) * (this.lines.room.dayLines + 1) + days;
  }

  cellOf(basis: Basis, step: number, days: number, raise: number): string {
    return cell(this.rowOf(basis, step, days), 2 + raise, true);
  }

  /** All payrolls of a basis: a row for each step and days after it, a column a schedule. */
  all(basis: Basis): string {
    const { steps, dayLines, raises } = this.lines.room;
    const states = basis === "Schedule" ? 1 : steps + 1;
    return address(area(this.rowOf(basis, 0, 0), 2, states * (dayLines + 1), raises + 1), true);
  }

  get end(): number {
    const { steps, dayLines } = this.lines.room;
    return this.rowOf("All", steps, dayLines) + 1;
  }

  /** Every row of payrolls. */
  get states(): readonly { readonly basis: Basis; readonly step: number; readonly days: number }[] {
    const { steps, dayLines } = this.lines.room;
    return BASES.flatMap((basis) =>
      upTo(basis === "Schedule" ? 0 : steps).flatMap((step) => upTo(dayLines).map((days) => ({ basis, step, days }))),
    );
  }
}
