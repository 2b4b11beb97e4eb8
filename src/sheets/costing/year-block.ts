import { area, cell } from "../plan/cells";
import { formula, type Content } from "../plan/sheet-plan";
import type { SheetBuilder } from "../plan/sheet-builder";
import { concernsFormula, type WhoCells } from "./concerns";
import { FIRST_LANE_COLUMN, formulaGrid, Grid, type GridShape } from "./grid";
import { sumInCents, toCents, toUnit } from "./rounding";
import { lineFormulas, type LineSource } from "./line-formulas";
import { BASES, MOVING, type MovingBasis, type Room, type SheetBasis, Slots } from "./slots";

/** What a year begins with: staff and schedule as the year before left them. */
export interface YearStart {
  readonly schedule: Grid;
  readonly staff: Readonly<Record<SheetBasis, Grid>>;
  /** The people that the last year's lines moved after its last step; none before the first year. */
  readonly later: { readonly slots: Slots } | null;
}

/** The cells of a sheet on which every grid relies, and the workbook's names. */
export interface SheetFrame {
  readonly shape: GridShape;
  /** The row with the lanes' numbers, and the one with their top steps. */
  readonly numbersRow: number;
  readonly topsRow: number;
  /** The name of the dollars to which changed salaries are rounded. */
  readonly unit: string;
  /** The name of the days of the work year. */
  readonly workYear: string;
}

/** Where a year's figures are, as addresses on its sheet. */
export interface YearFigures {
  readonly opening: string;
  readonly annualized: string;
  readonly cash: string;
  readonly oneTime: string;
}

export interface YearBlock {
  readonly slots: Slots;
  readonly end: YearStart;
  readonly figures: Readonly<Record<SheetBasis, YearFigures>>;
  /** The first free row below it. */
  readonly next: number;
}

/** A line's terms, beside a grid that it makes. */
class TermsRow {
  static readonly headings = ["Place", "Kind", "Amount", "Lane", "From", "To", "Top", "Steps", "Raises"] as const;
  static readonly #from = {
    Kind: "Kind",
    Amount: "Amount",
    Lane: "Who lane",
    From: "Who from",
    To: "Who to",
    Top: "Who top",
    Steps: "Steps so far",
    Raises: "Raises so far",
  } as const;

  constructor(readonly row: number) {}

  at(heading: (typeof TermsRow.headings)[number]): string {
    return cell(this.row, FIRST_LANE_COLUMN + TermsRow.headings.indexOf(heading), true);
  }

  get who(): WhoCells {
    return { lane: this.at("Lane"), from: this.at("From"), to: this.at("To"), top: this.at("Top") };
  }

  /** The terms of the line with this number among those that a column counts. */
  write(sheet: SheetBuilder, label: string, slots: Slots, counter: string, number: number): void {
    const place = formula(`=IFERROR(MATCH(${number},${slots.all(counter)},0),0)`);
    const others = Object.values(TermsRow.#from).map((column) =>
      formula(
        `=IF(${this.at("Place")}=0,${column === "Kind" ? '""' : "0"},INDEX(${slots.all(column)},${this.at("Place")}))`,
      ),
    );
    sheet.write(this.row, 1, [[label, place, ...others]]);
  }
}

/** The states of staff and schedule of an offer's year, and what each of its lines costs. */
export class YearBuilder {
  readonly #slots: Slots;
  readonly #schedules: Grid[];
  readonly #staff: Record<MovingBasis, Grid[]> = { "Same staff": [], All: [] };
  readonly #payments: Record<SheetBasis, Grid[]> = { Schedule: [], "Same staff": [], All: [] };
  #payrolls: Readonly<Record<SheetBasis, number>> = { Schedule: 0, "Same staff": 0, All: 0 };

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly frame: SheetFrame,
    private readonly start: YearStart,
    private readonly room: Room,
    private readonly source: LineSource,
  ) {
    this.#slots = new Slots(source.row + 2, room);
    this.#schedules = [start.schedule];
  }

  build(): YearBlock {
    const { room } = this;
    let row = this.#slots.end + 1;
    for (let raise = 1; raise <= room.raises; raise += 1) row = this.#raise(row, raise);
    for (const basis of MOVING) row = this.#opening(row, basis);
    for (let step = 1; step <= room.steps; step += 1) row = this.#step(row, step);
    for (let payment = 1; payment <= room.payments; payment += 1) row = this.#payment(row, payment);
    row = this.#payrollTable(row);
    this.#lines();
    const last = this.#slots.row + room.lines - 1;
    const column = (basis: SheetBasis, name: "Annualized" | "Cash" | "Paid once") =>
      this.#slots.all(Slots.of(basis, name));
    const figures = (basis: SheetBasis): YearFigures => ({
      opening: this.#payroll(basis, 0, 0),
      annualized: cell(last, this.#slots.column(Slots.of(basis, "Payroll after")), true),
      cash: `${this.#payroll(basis, 0, 0)}+SUM(${column(basis, "Cash")})`,
      oneTime: `SUM(${column(basis, "Paid once")})`,
    });
    const staff = (basis: MovingBasis) => this.#staff[basis][room.steps] ?? this.start.staff[basis];
    return {
      slots: this.#slots,
      end: {
        schedule: this.#schedules[room.raises] ?? this.start.schedule,
        staff: { Schedule: this.start.staff.Schedule, "Same staff": staff("Same staff"), All: staff("All") },
        later: { slots: this.#slots },
      },
      figures: { Schedule: figures("Schedule"), "Same staff": figures("Same staff"), All: figures("All") },
      next: row + 1,
    };
  }

  #concerns(terms: TermsRow, grid: Grid, step: number, lane: number): string {
    const { numbersRow, topsRow } = this.frame;
    const column = FIRST_LANE_COLUMN + lane;
    const fixed = (row: number) => cell(row, column).replace(/(\d+)$/, "$$$1");
    return concernsFormula(terms.who, fixed(numbersRow), grid.stepBeside(step), fixed(topsRow));
  }

  /** A schedule after one more raise of the year. */
  #raise(row: number, raise: number): number {
    const { sheet, frame, start } = this;
    const terms = new TermsRow(row);
    terms.write(sheet, `Raise ${raise}`, this.#slots, "Raises so far", raise);
    const before = this.#schedules[raise - 1] ?? start.schedule;
    const [kind, amount, unit] = [terms.at("Kind"), terms.at("Amount"), frame.unit];
    const rounded = (salary: string) => toUnit(salary, unit);
    const grid = formulaGrid(sheet, row + 1, `Schedule ${raise}`, frame.shape, (own, step, lane) => {
      const salary = before.at(step, lane);
      const idle = `OR(${kind}="",${salary}=0,AND(${amount}=0,${kind}<>"Minimum $"),NOT(${this.#concerns(terms, own, step, lane)}))`;
      const least = `MAX(${salary},${toCents(`${start.schedule.at(step, lane)}+${amount}`)})`;
      const changed = `IF(${kind}="Schedule %",${rounded(`${salary}*(1+${amount})`)},IF(${kind}="Schedule $",${rounded(`${salary}+${amount}`)},${least}))`;
      return `IF(${idle},${salary},${changed})`;
    });
    this.#schedules[raise] = grid;
    return grid.end;
  }

  /** The staff with which the year opens: as the last one left it, with those moved after its last step. */
  #opening(row: number, basis: MovingBasis): number {
    const { sheet, frame, start } = this;
    const before = start.staff[basis];
    if (start.later === null) {
      this.#staff[basis][0] = before;
      return row;
    }
    const { slots } = start.later;
    const grid = formulaGrid(
      sheet,
      row,
      `Staff at the opening, ${basis.toLowerCase()}`,
      frame.shape,
      (own, step, lane) => {
        const moved = this.#movedTo(slots, basis, slots.room.steps, this.#numberOf(lane), own.stepBeside(step));
        return `${before.at(step, lane)}+${moved}`;
      },
    );
    this.#staff[basis][0] = grid;
    return grid.end;
  }

  /** The staff after one more step line of the year, on both bases. */
  #step(row: number, number: number): number {
    const { sheet, frame } = this;
    const terms = new TermsRow(row);
    terms.write(sheet, `Step ${number}`, this.#slots, "Steps so far", number);
    let next = row + 1;
    for (const basis of MOVING) {
      const before = this.#staff[basis][number - 1] ?? this.start.staff[basis];
      const title = `Staff after step ${number}, ${basis.toLowerCase()}`;
      const grid = formulaGrid(sheet, next, title, frame.shape, (own, step, lane) => {
        const there = (at: number) =>
          `(${before.at(at, lane)}+${this.#movedTo(this.#slots, basis, number - 1, this.#numberOf(lane), own.stepBeside(at))})`;
        const goes = (at: number) =>
          `IF(AND(${this.#concerns(terms, own, at, lane)},${own.stepBeside(at)}<${this.#topOf(lane)}),${terms.at("Amount")},0)`;
        const stays = `${there(step)}*(1-${goes(step)})`;
        return step === 0 ? stays : `${stays}+${there(step - 1)}*${goes(step - 1)}`;
      });
      this.#staff[basis][number] = grid;
      next = grid.end;
    }
    return next;
  }

  /** What one more one-time payment of the year comes to, cell by cell, on each basis. */
  #payment(row: number, number: number): number {
    const { sheet, frame, room } = this;
    const terms = new TermsRow(row);
    terms.write(sheet, `One-time payment ${number}`, this.#slots, "Payments so far", number);
    let next = row + 1;
    for (const basis of BASES) {
      const title = `Paid once ${number}, ${basis.toLowerCase()}`;
      const grid = formulaGrid(sheet, next, title, frame.shape, (own, step, lane) => {
        const onSchedules = this.#schedules.map((schedule) => schedule.at(step, lane));
        const rate = `IF(${terms.at("Kind")}="One-time $",1,CHOOSE(${terms.at("Raises")}+1,${onSchedules.join()}))`;
        const staff =
          basis === "Schedule"
            ? this.start.staff.Schedule.at(step, lane)
            : `CHOOSE(${terms.at("Steps")}+1,${Array.from({ length: room.steps + 1 }, (_, at) => {
                const grids = this.#staff[basis][at] ?? this.start.staff[basis];
                const until = `,${this.#slots.all("Place")},"<="&${terms.at("Place")}`;
                const moved = this.#movedTo(this.#slots, basis, at, this.#numberOf(lane), own.stepBeside(step), until);
                return `${grids.at(step, lane)}+${moved}`;
              }).join()})`;
        const concerned = this.#concerns(terms, own, step, lane);
        return `IF(OR(${terms.at("Place")}=0,NOT(${concerned})),0,${toCents(`(${staff})*${rate}*${terms.at("Amount")}`)})`;
      });
      this.#payments[basis].push(grid);
      next = grid.end;
    }
    return next;
  }

  /** Payroll of every state of the staff on every schedule of the year: a row a state, a column a schedule. */
  #payrollTable(row: number): number {
    const { sheet, start } = this;
    const headings = this.#schedules.map((_, raise) => `Schedule ${raise}`);
    sheet.write(row, 1, [["Payroll of the staff on", ...headings]], "header");
    const states = (basis: SheetBasis) => (basis === "Schedule" ? [start.staff.Schedule] : this.#staff[basis]);
    const rows: Content[][] = [];
    const first: Record<string, number> = {};
    for (const basis of BASES) {
      first[basis] = row + 1 + rows.length;
      states(basis).forEach((staff, step) =>
        rows.push([
          `${basis}, after step ${step}`,
          ...this.#schedules.map((schedule) => formula(`=${sumInCents(`${staff.all}*${schedule.all}`)}`)),
        ]),
      );
    }
    sheet.write(row + 1, 1, rows);
    this.#payrolls = {
      Schedule: first.Schedule ?? row,
      "Same staff": first["Same staff"] ?? row,
      All: first.All ?? row,
    };
    return row + 1 + rows.length;
  }

  #payroll(basis: SheetBasis, step: number, raise: number): string {
    return cell(this.#payrolls[basis] + step, FIRST_LANE_COLUMN + raise, true);
  }

  #lines(): void {
    const { sheet, frame, room, source } = this;
    sheet.write(source.row + 1, 1, [this.#slots.headings], "header");
    sheet.write(
      this.#slots.row,
      1,
      lineFormulas({
        source,
        frame,
        slots: this.#slots,
        schedules: this.#schedules,
        staff: this.#staff,
        payments: this.#payments,
        payrolls: (basis) => {
          const states = basis === "Schedule" ? 1 : room.steps + 1;
          return area(this.#payrolls[basis], FIRST_LANE_COLUMN, states, this.#schedules.length);
        },
      }),
    );
  }

  /** People that lines after so many steps brought to a cell, less those they took from it. */
  #movedTo(slots: Slots, basis: MovingBasis, after: number, lane: string, step: string, until = ""): string {
    return movedTo(slots, basis, after, lane, step, until);
  }

  #numberOf(lane: number): string {
    return cell(this.frame.numbersRow, FIRST_LANE_COLUMN + lane).replace(/(\d+)$/, "$$$1");
  }

  #topOf(lane: number): string {
    return cell(this.frame.topsRow, FIRST_LANE_COLUMN + lane).replace(/(\d+)$/, "$$$1");
  }
}

/** FTE that a column of the lines brings to a lane and step, less what it takes from there, as a formula. */
function movedTo(slots: Slots, basis: MovingBasis, after: number, lane: string, step: string, until: string): string {
  const moved = slots.all(Slots.moved(basis, after));
  const ofCell = (end: "From lane" | "To lane") =>
    `SUMIFS(${moved},${slots.all(end)},${lane},${slots.all("Step")},${step}${until})`;
  return `IF(SUM(${moved})=0,0,${ofCell("To lane")}-${ofCell("From lane")})`;
}
