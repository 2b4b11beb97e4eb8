import { columnLetters } from "../plan/cells";
import { formula } from "../plan/sheet-plan";
import type { SheetBuilder } from "../plan/sheet-builder";
import { CellList } from "./cell-list";
import { concernsFormula } from "./concerns";
import { rowsAStep } from "./grid";
import { type Basis, MOVING, type MovingBasis } from "./kinds";
import { LineBlock, upTo } from "./line-block";
import { and, indexIn, when } from "./formula-parts";
import { toCents, toUnit } from "./rounding";
import type { YearColumns } from "./year-states";

/** The schedule and the staff with which a year opens, as columns of the list; nobody has moved since. */
export interface Opening {
  readonly schedule: number;
  readonly staff: Readonly<Record<Basis, number>>;
  /** The year whose moves after its last step are still to be taken; none before the first year. */
  readonly later: LineBlock | null;
}

/** A line's terms above the column that it makes. */
const TERM_ROWS = ["Place", "Kind", "Amount", "Lane", "From", "To", "Top"] as const;
type TermRow = (typeof TERM_ROWS)[number];
const SOURCES = {
  Kind: "Kind",
  Amount: "Amount",
  Lane: "Who lane",
  From: "Who from",
  To: "Who to",
  Top: "Who top",
} as const;

/** Columns of the list of cells with the states of an offer: schedules after raises, staff after steps. */
export class StateColumns {
  static readonly termRows = TERM_ROWS.length;
  #next = CellList.firstStateColumn;

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly cells: CellList,
    private readonly row: number,
    private readonly unit: string,
  ) {
    sheet.write(
      row,
      CellList.firstStateColumn - 1,
      TERM_ROWS.map((term) => [term]),
    );
  }

  /** The last column in use. */
  get last(): number {
    return this.#next - 1;
  }

  /** The staff and the schedule of the base. */
  base(of: (position: number, lane: number) => { readonly fte: string; readonly salary: string }): Opening {
    const { positions } = this.cells.shape;
    const inRow = (row: number) => {
      const at = row - this.cells.row;
      return of(at % positions.length, Math.floor(at / positions.length));
    };
    const staff = this.#column("Base: FTE", (row) => inRow(row).fte);
    const schedule = this.#column("Base: salary", (row) => inRow(row).salary);
    return { schedule, staff: { Schedule: staff, "Same staff": staff, All: staff }, later: null };
  }

  /** All states of a year. */
  year(at: number, lines: LineBlock, opening: Opening): YearColumns {
    const name = `Year ${at + 1}`;
    const schedules = [opening.schedule];
    for (let raise = 1; raise <= lines.room.raises; raise += 1)
      schedules.push(this.#raise(name, lines, raise, schedules[raise - 1] ?? 0, opening.schedule));
    const staff: Record<MovingBasis, number[]> = {
      "Same staff": [this.#openingStaff(name, "Same staff", opening)],
      All: [this.#openingStaff(name, "All", opening)],
    };
    const landings: number[] = [];
    for (let step = 1; step <= lines.room.steps; step += 1) {
      const landing = this.#landing(name, lines, step);
      landings.push(landing);
      for (const basis of MOVING)
        staff[basis].push(this.#stepped(name, lines, step, basis, staff[basis][step - 1] ?? 0, landing));
    }
    return { schedules, staff: { Schedule: [opening.staff.Schedule], ...staff }, landings };
  }

  /** What the next year opens with. */
  closing(columns: YearColumns, lines: LineBlock): Opening {
    const last = (of: readonly number[]) => of[of.length - 1] ?? 0;
    const { staff, schedules } = columns;
    return {
      schedule: last(schedules),
      staff: { Schedule: last(staff.Schedule), "Same staff": last(staff["Same staff"]), All: last(staff.All) },
      later: lines,
    };
  }

  /**
   * Where the people of each place of the base end, step after step, and what they earn there.
   * @returns the column with their salary
   */
  end(years: readonly YearColumns[], schedule: number): number {
    const { cells } = this;
    const landings = years.flatMap((year) => year.landings);
    const place = this.#column("End: leads to no.", (row) =>
      landings.reduce((from, landing) => indexIn(cells.all(landing), from), cells.leading("No.", row)),
    );
    return this.#column("End: salary", (row) => indexIn(cells.all(schedule), cells.at(place, row)));
  }

  #column(heading: string, text: (row: number) => string): number {
    const column = this.#next;
    this.cells.writeColumn(this.sheet, column, heading, text);
    this.#next += 1;
    return column;
  }

  #term(term: TermRow): string {
    return CellList.fixedRow(this.row + TERM_ROWS.indexOf(term), this.#next);
  }

  /** The terms of the line that is the so manieth of those that a column counts, above the next column. */
  #writeTerms(lines: LineBlock, counter: string, number: number): void {
    const place = `IFERROR(MATCH(${number},${lines.all(counter)},0),0)`;
    const at = this.#term("Place");
    const term = (name: keyof typeof SOURCES) =>
      when(`${at}=0`, name === "Kind" ? '""' : "0", indexIn(lines.all(SOURCES[name]), at));
    const amount = `N(${term("Amount")})`;
    const others = (["Lane", "From", "To", "Top"] as const).map(term);
    this.sheet.write(
      this.row,
      this.#next,
      [place, term("Kind"), amount, ...others].map((text) => [formula(`=${text}`)]),
    );
  }

  #concerns(row: number): string {
    const { cells } = this;
    const who = {
      lane: this.#term("Lane"),
      from: this.#term("From"),
      to: this.#term("To"),
      top: this.#term("Top"),
    };
    return concernsFormula(
      who,
      cells.leading("Lane no.", row),
      cells.leading("Position", row),
      cells.leading("Top step", row),
    );
  }

  /** A schedule after one more raise. Between two steps it is half way, to the cent. */
  #raise(name: string, lines: LineBlock, raise: number, before: number, opened: number): number {
    this.#writeTerms(lines, "Raises so far", raise);
    const [kind, amount] = [this.#term("Kind"), this.#term("Amount")];
    const own = columnLetters(this.#next);
    const { cells, unit } = this;
    const between = (row: number) => toCents(`(${own}${row - 1}+${own}${row + 1})/2`);
    return this.#column(`${name}: schedule ${raise}`, (row) => {
      const { positions } = cells.shape;
      if (!Number.isInteger(positions[(row - cells.row) % positions.length])) return this.#halfWay(row, between(row));
      const salary = cells.at(before, row);
      const idle = `OR(${kind}="",${salary}=0,AND(${amount}=0,${kind}<>"Minimum $"),NOT(${this.#concerns(row)}))`;
      const least = `MAX(${salary},${toCents(`${cells.at(opened, row)}+${amount}`)})`;
      const inDollars = `IF(${kind}="Schedule $",${toUnit(`${salary}+${amount}`, unit)},${least})`;
      return `IF(${idle},${salary},IF(${kind}="Schedule %",${toUnit(`${salary}*(1+${amount})`, unit)},${inDollars}))`;
    });
  }

  /** There is no place above the top, nor between two steps of which one has no salary. */
  #halfWay(row: number, between: string): string {
    const own = columnLetters(this.#next);
    return `IF(OR(${own}${row - 1}=0,${own}${row + 1}=0),0,${between})`;
  }

  /** The staff with which the year opens: as the last one left it, with those moved after its last step. */
  #openingStaff(name: string, basis: MovingBasis, { staff, later }: Opening): number {
    if (later === null) return staff[basis];
    const moved = this.#moved(later, basis, later.room.steps);
    return this.#column(
      `${name}: staff at the opening, ${basis.toLowerCase()}`,
      (row) => `${this.cells.at(staff[basis], row)}+${moved(row)}`,
    );
  }

  /** Where the people of each place go with a step: so many places further, at most to the top. */
  #landing(name: string, lines: LineBlock, step: number): number {
    this.#writeTerms(lines, "Steps so far", step);
    const { cells } = this;
    const rows = rowsAStep(cells.shape);
    return this.#column(`${name}: step ${step} leads to no.`, (row) => {
      const [number, position, top] = (["No.", "Position", "Top step"] as const).map((each) =>
        cells.leading(each, row),
      );
      const most = `(${top}-${position})*${rows}`;
      const further = `MIN(INT(${this.#amountBefore(rows)}),${most})`;
      return `${number}+${when(and(`${position}<${top}`, this.#concerns(row)), further, "0")}`;
    });
  }

  /** The amount in the terms above the column under way, in places. */
  #amountBefore(rows: number): string {
    return rows === 1 ? this.#term("Amount") : `${this.#term("Amount")}*${rows}`;
  }

  /** The staff after a step: who lands on a place from it, or from the places of an increment below. */
  #stepped(name: string, lines: LineBlock, step: number, basis: MovingBasis, before: number, landing: number): number {
    const { cells } = this;
    const moved = this.#moved(lines, basis, step - 1);
    return this.#column(`${name}: staff after step ${step}, ${basis.toLowerCase()}`, (row) => {
      const from = (origin: number) =>
        `(${cells.at(before, origin)}+${moved(origin)})*(${cells.at(landing, origin)}=${cells.leading("No.", row)})`;
      return upTo(rowsAStep(cells.shape))
        .map((back) => from(row - back))
        .join("+");
    });
  }

  /** FTE that the lines between two steps bring to a place, less what they take from it. */
  #moved(lines: LineBlock, basis: MovingBasis, step: number): (row: number) => string {
    const moved = lines.all(basis === "All" ? "Moves" : LineBlock.moved(step));
    const ofStep = basis === "All" ? `,${lines.all("Steps so far")},${step}` : "";
    return (row) => {
      const number = this.cells.leading("No.", row);
      const sum = (end: "From" | "To") => `SUMIFS(${moved},${lines.all(`${end} no.`)},${number}${ofStep})`;
      return `IF(SUM(${moved})=0,0,${sum("To")}-${sum("From")})`;
    };
  }
}
