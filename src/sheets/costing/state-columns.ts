import type { SheetBuilder } from "../plan/sheet-builder";
import type { BySheet } from "./by-sheet";
import type { CellList } from "./cell-list";
import { ColumnWriter } from "./column-writer";
import { indexIn, sumIfs } from "../plan/formula-parts";
import { type Basis, MOVING, type MovingBasis } from "./kinds";
import type { LineBlock } from "./line-block";
import { raiseColumn, typedColumn } from "./schedule-chain";
import { changedColumn, landingColumn, openingColumn, type StaffParts } from "./staff-chain";
import type { CrosswalkColumns, YearColumns } from "./year-states";
import { columnOf } from "../plan/references";

/** The schedules and the staff with which a year opens, as columns of the list; nobody has moved since. */
export interface Opening {
  readonly schedule: number;
  /** The same where the crosswalk is left off. */
  readonly oldSchedule: number;
  readonly staff: Readonly<Record<Basis, number>>;
  /** The year whose moves after its last change are still to be taken; none before the first year. */
  readonly later: LineBlock | null;
}

/** What the states of an offer rely on. */
interface StateParts {
  readonly unit: string;
  /** The cell with the offer's name. */
  readonly offer: string;
  readonly bySheet: BySheet;
}

const lastOf = (of: readonly number[]) => of[of.length - 1] ?? 0;

/** Columns of the list of cells with the states of an offer: schedules after raises, staff after changes. */
export class StateColumns {
  static readonly termRows = ColumnWriter.termRows;
  readonly #writer: ColumnWriter;
  #crosswalk: CrosswalkColumns | null = null;

  constructor(
    sheet: SheetBuilder,
    private readonly cells: CellList,
    row: number,
    private readonly parts: StateParts,
  ) {
    this.#writer = new ColumnWriter(sheet, cells, row);
  }

  /** The last column in use. */
  get last(): number {
    return this.#writer.next - 1;
  }

  get crosswalk(): CrosswalkColumns | null {
    return this.#crosswalk;
  }

  /** The staff and the schedule of the base, and the new schedule where there is one. */
  base(of: (position: number, lane: number) => { readonly fte: string; readonly salary: string }): Opening {
    const inRow = (row: number) => of(...this.#placeOf(row));
    const staff = this.#writer.column("Base: FTE", (row) => inRow(row).fte);
    const schedule = this.#writer.column("Base: salary", (row) => inRow(row).salary);
    this.#crosswalk = this.#newSchedule();
    return {
      schedule,
      oldSchedule: schedule,
      staff: { Schedule: staff, "Same staff": staff, All: staff },
      later: null,
    };
  }

  /** All states of a year. */
  year(at: number, lines: LineBlock, opening: Opening): YearColumns {
    const { offer, bySheet } = this.parts;
    const schedules = this.#schedules(at, lines, opening.schedule, this.#crosswalk);
    const oldSchedules = this.#crosswalk ? this.#schedules(at, lines, opening.oldSchedule, null, schedules) : schedules;
    const parts: StaffParts = {
      writer: this.#writer,
      crosswalk: this.#crosswalk,
      turnover: bySheet.turnover ?? null,
      offer,
      year: at + 1,
    };
    const opened = (basis: MovingBasis) =>
      opening.later === null ? opening.staff[basis] : openingColumn(parts, basis, opening.staff[basis], opening.later);
    const staff: Record<MovingBasis, number[]> = { "Same staff": [opened("Same staff")], All: [opened("All")] };
    const landings: number[] = [];
    for (let change = 1; change <= lines.room.steps; change += 1) {
      const landing = landingColumn(parts, lines, change);
      landings.push(landing.column);
      for (const basis of MOVING)
        staff[basis].push(changedColumn(parts, lines, change, basis, lastOf(staff[basis]), landing));
    }
    const columns = { schedules, oldSchedules, crosswalk: this.#crosswalk, landings };
    return { ...columns, staff: { Schedule: [opening.staff.Schedule], ...staff } };
  }

  /** What the next year opens with. */
  closing({ staff, schedules, oldSchedules }: YearColumns, lines: LineBlock): Opening {
    return {
      schedule: lastOf(schedules),
      oldSchedule: lastOf(oldSchedules),
      staff: { Schedule: lastOf(staff.Schedule), "Same staff": lastOf(staff["Same staff"]), All: lastOf(staff.All) },
      later: lines,
    };
  }

  /**
   * Where the people of each place of the base end, change after change, and what they earn there.
   * @returns the column with their salary
   */
  end(years: readonly YearColumns[], schedule: number): number {
    const { cells } = this;
    const landings = years.flatMap((year) => year.landings);
    // Whom a crosswalk leaves over is at no. 0, in the row above the first place.
    const at = (column: number, number: string) => indexIn(cells.allAndAbove(column), `${number}+1`);
    const place = this.#writer.column("End: leads to no.", (row) =>
      landings.reduce((from, landing) => at(landing, from), cells.leading("No.", row)),
    );
    return this.#writer.column("End: salary", (row) => at(schedule, cells.at(place, row)));
  }

  /** The places of a row: of its position and of its lane. */
  #placeOf(row: number): [position: number, lane: number] {
    const { positions } = this.cells.shape;
    const at = row - this.cells.row;
    return [at % positions.length, Math.floor(at / positions.length)];
  }

  #newSchedule(): CrosswalkColumns | null {
    const { newSchedule } = this.parts.bySheet;
    if (!newSchedule) return null;
    const { salary, top, crosswalk: table } = newSchedule;
    const { cells } = this;
    const of = (heading: string) => columnOf(table, heading);
    return {
      salary: this.#writer.column("New schedule: salary", (row) => `N(${salary(...this.#placeOf(row))})`),
      top: this.#writer.column("New schedule: top step", (row) => top(this.#placeOf(row)[1])),
      landing: this.#writer.column("Crosswalk: leads to no.", (row) =>
        sumIfs(
          of("Lands at no."),
          of("From lane"),
          cells.leading("Lane", row),
          of("From step"),
          cells.leading("Position", row),
        ),
      ),
    };
  }

  /**
   * The schedule of the opening, and one after each line that changes it.
   * @param shown the schedules of the grid that is typed over; these if left out
   */
  #schedules(
    at: number,
    lines: LineBlock,
    opened: number,
    crosswalk: CrosswalkColumns | null,
    shown?: readonly number[],
  ): readonly number[] {
    const { typedSalary } = this.parts.bySheet;
    const heading = `Year ${at + 1}${crosswalk === this.#crosswalk ? "" : ", old schedule"}`;
    const parts = { writer: this.#writer, unit: this.parts.unit, crosswalk, heading };
    const schedules = [opened];
    for (let raise = 1; raise <= lines.room.raises; raise += 1) {
      const before = lastOf(schedules);
      const isTyped = typedSalary !== undefined && raise === lines.room.raises;
      schedules.push(
        isTyped
          ? typedColumn(parts, lines, before, shown?.[raise - 1] ?? before, (position, lane) =>
              typedSalary(at, position, lane),
            )
          : raiseColumn(parts, lines, raise, before, opened),
      );
    }
    return schedules;
  }
}
