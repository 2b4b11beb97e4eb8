import { formula, type Content } from "../plan/sheet-plan";
import { columnOf } from "../plan/references";
import type { CellList } from "./cell-list";
import {
  BASES,
  type Basis,
  CROSSWALK,
  MOVING,
  type MovingBasis,
  PAYMENTS,
  RAISES,
  STAFF_CHANGES,
  TYPED_SALARIES,
  YEARLY,
} from "./kinds";
import { typedSteps } from "./concerns";
import { LineBlock, TAKEN } from "./line-block";
import { upTo } from "./room";
import { toCents } from "./rounding";
import { choose, ifError, indexIn, or, sumIfs, when } from "../plan/formula-parts";
import type { PayrollTable, YearColumns } from "./year-states";

/** What the formulas of a year's lines rely on. */
interface LineParts {
  /** The table of offers; its first column names each line by offer, year and place. */
  readonly table: string;
  /** A column of it with its heading, as an address. */
  readonly offerCells: (heading: string) => string;
  /** The cell with the offer's name, and the year's number. */
  readonly offer: string;
  readonly year: number;
  readonly lines: LineBlock;
  /** The lines of the years before. */
  readonly earlier: readonly LineBlock[];
  readonly cells: CellList;
  readonly columns: YearColumns;
  readonly payrolls: PayrollTable;
  /** The lanes from left to right, as addresses of one row. */
  readonly lanes: string;
  /** The sum of a one-time payment on a basis, by its number in the year. */
  readonly paid: (basis: Basis, payment: number) => string;
  readonly workYear: string;
}

type Cells = Readonly<Record<string, string | number>>;

/** The rows of a year's lines, from the first to be taken to the last. */
export function lineFormulas(parts: LineParts): readonly (readonly Content[])[] {
  return Array.from({ length: parts.lines.room.lines }, (_, place) => {
    const cells: Cells = {
      ...termCells(parts, place),
      ...derivedCells(parts, place),
      ...moveCells(parts, place),
      ...costCells(parts, place),
    };
    return parts.lines.headings.map((heading): Content => {
      const content = cells[heading];
      if (content === undefined) throw new Error(`no formula for ${heading}`);
      return typeof content === "number" ? content : formula(`=${content}`);
    });
  });
}

const isOneOf = (kind: string, kinds: readonly string[]) => `OR(${kinds.map((name) => `${kind}="${name}"`).join()})`;
/** What the line is, from its row of the table of offers; blank where there is no such line. */
function termCells({ table, offerCells, offer, year, lines }: LineParts, place: number): Cells {
  const line = lines.line(place);
  const cells: Record<string, string> = {
    Row: ifError(`MATCH(${offer}&"|${year}|"&${line("Place")},${columnOf(table, "Line")},0)`, "0"),
  };
  const found = (heading: string) => when(`${line("Row")}=0`, '""', indexIn(offerCells(heading), `${line("Row")}+1`));
  return {
    ...cells,
    Kind: found("Kind"),
    Year: when(`${line("Row")}=0`, '""', `${year}`),
    Day: found("Work day"),
    ...Object.fromEntries(TAKEN.map((heading) => [heading, found(`${heading} used`)])),
  };
}

/** The figures of the terms. */
function derivedCells(parts: LineParts, place: number): Cells {
  const { lines, cells, lanes, payrolls, columns } = parts;
  const line = lines.line(place);
  const [first, last] = [cells.shape.positions[0] ?? 1, cells.shape.positions[cells.shape.positions.length - 1] ?? 1];
  const who = line("Who");
  const steps = typedSteps(who);
  const isLane = `ISNUMBER(MATCH(${who},${lanes},0))`;
  const ofSteps = (text: string, otherwise: number) => {
    const oneStep = ifError(`VALUE(${who})`, `${otherwise}`);
    const range = when(steps.isRange, ifError(text, "0"), oneStep);
    return when(or(`${who}=""`, isLane), `${otherwise}`, range);
  };
  const number = (heading: "From" | "To") =>
    `IF(${line(heading)}="",0,IFERROR((MATCH(${line(heading)},${lanes},0)-1)*${cells.shape.positions.length}+` +
    `MATCH(${line("Step")},${cells.positionsOfALane},0),0))`;
  const isTop = (end: "From" | "To") => {
    const topIn = (all: string) => indexIn(all, line(`${end} no.`));
    const old = topIn(cells.allLeading("Top step"));
    const { crosswalk } = columns;
    const top = crosswalk ? when(`${line("After crosswalk")}>0`, topIn(cells.all(crosswalk.top)), old) : old;
    return when(`${line(`${end} no.`)}=0`, "0", when(`${top}=${line("Step")}`, "1", "0"));
  };
  const counted = (kinds: readonly string[], most: number) =>
    `MIN(${most},${kinds.map((kind) => `COUNTIF(${lines.above(place + 1, "Kind")},"${kind}")`).join("+")})`;
  const { room } = lines;
  return {
    Place: place + 1,
    "Who lane":
      `IF(OR(${who}="",${who}="All",${who}="Top",${who}="Below top",${steps.isRange}),0,` +
      `IFERROR(MATCH(${who},${lanes},0),IF(ISNUMBER(IFERROR(VALUE(${who}),"")),0,-1)))`,
    "Who from": ofSteps(steps.first, first),
    "Who to": ofSteps(steps.last, last),
    "Who top": `IF(${who}="Top",1,IF(${who}="Below top",2,0))`,
    "From no.": number("From"),
    "To no.": number("To"),
    "From top": isTop("From"),
    "To top": isTop("To"),
    // Only those who move people take FTE.
    Moves: `N(${line("FTE")})`,
    "Steps so far": counted(STAFF_CHANGES, room.steps),
    "Raises so far": raisesSoFar(lines, place, counted),
    "Payments so far": counted(PAYMENTS, room.payments),
    "Day lines so far": counted(["Work-year days"], room.dayLines),
    "Besides payroll": besidePayroll(lines, payrolls, place),
    "After crosswalk": afterCrosswalk(parts, place),
  };
}

/** Typed salaries are the last schedule of a year, wherever they come. */
function raisesSoFar(
  lines: LineBlock,
  place: number,
  counted: (kinds: readonly string[], most: number) => string,
): string {
  const { raises, typed } = lines.room;
  const changes = counted([...RAISES, CROSSWALK], raises - (typed ? 1 : 0));
  return typed ? `IF(COUNTIF(${lines.above(place + 1, "Kind")},"${TYPED_SALARIES}")>0,${raises},${changes})` : changes;
}

/** 2 from the crosswalk to the end of its year, 1 in later years, else 0. */
function afterCrosswalk({ lines, earlier }: LineParts, place: number): string | number {
  if (!lines.room.crosswalk) return 0;
  const has = (kinds: string) => `COUNTIF(${kinds},"${CROSSWALK}")`;
  const before = earlier.map((year) => has(year.all("Kind"))).join("+") || "0";
  return `IF(${has(lines.above(place + 1, "Kind"))}>0,2,IF(${before}>0,1,0))`;
}

/** The new yearly amount less the one before. */
function besidePayroll(lines: LineBlock, payrolls: PayrollTable, place: number): string {
  const line = lines.line(place);
  const openings = YEARLY.map((kind, at) => `IF(${line("Kind")}="${kind}",${payrolls.yearlyCell(at)},0)`).join("+");
  const changes = `SUMIFS(${lines.above(place, "Besides payroll")},${lines.above(place, "Kind")},${line("Kind")})`;
  return `IF(${isOneOf(line("Kind"), YEARLY)},N(${line("Amount")})-(${openings})-${changes},0)`;
}

/** Whom the line moves, what the two ends had before, and what moving them costs on each schedule of the year. */
function moveCells(parts: LineParts, place: number): Cells {
  const { lines, cells, columns } = parts;
  const line = lines.line(place);
  const result: Record<string, string> = {};
  const atNumber = (column: number, number: string) => `INDEX(${cells.all(column)},${number})`;
  upTo(lines.room.steps).forEach((step) => {
    const there = staffBefore(parts, place, "Same staff", step, line("From no."));
    result[LineBlock.moved(step)] =
      `IF(AND(${line("Kind")}="Lane",${line("Steps so far")}=${step},${line("From no.")}>0,${line("To no.")}>0),` +
      `MAX(0,MIN(${line("Moves")},${there})),0)`;
  });
  for (const end of ["From", "To"] as const) {
    const number = line(`${end} no.`);
    columns.schedules.forEach((column, raise) => {
      result[LineBlock.salary(end, raise)] = `IF(${number}=0,0,${atNumber(column, number)})`;
    });
  }
  for (const basis of MOVING) {
    for (const end of ["From", "To"] as const) {
      const number = line(`${end} no.`);
      const states = upTo(lines.room.steps).map((step) => staffBefore(parts, place, basis, step, number));
      result[LineBlock.before(basis, end)] = `IF(${number}=0,0,CHOOSE(${line("Steps so far")}+1,${states.join()}))`;
    }
    upTo(lines.room.dayLines).forEach((days) =>
      upTo(lines.room.raises).forEach((raise) => {
        result[LineBlock.on(basis, raise, days)] = costOfMove(parts, place, basis, raise, days);
      }),
    );
  }
  return result;
}

/** FTE that the line moves on a basis. */
function movedBy(lines: LineBlock, place: number, basis: MovingBasis): string {
  if (basis === "All") return lines.at(place, "Moves");
  return upTo(lines.room.steps)
    .map((step) => lines.at(place, LineBlock.moved(step)))
    .join("+");
}

/** FTE in a place before the line: after so many steps, with those that the lines since have moved. */
function staffBefore(
  { lines, cells, columns }: LineParts,
  place: number,
  basis: MovingBasis,
  step: number,
  number: string,
) {
  const column = columns.staff[basis][step] ?? 0;
  const moved = lines.above(place, basis === "All" ? "Moves" : LineBlock.moved(step));
  const ofStep = basis === "All" ? `,${lines.above(place, "Steps so far")},${step}` : "";
  const sum = (end: "From" | "To") => `SUMIFS(${moved},${lines.above(place, `${end} no.`)},${number}${ofStep})`;
  return `INDEX(${cells.all(column)},${number})+${sum("To")}-${sum("From")}`;
}

function costOfMove(
  { lines, payrolls, workYear }: LineParts,
  place: number,
  basis: MovingBasis,
  raise: number,
  days: number,
) {
  const moved = movedBy(lines, place, basis);
  const rate = `(${workYear}+${payrolls.daysCell(days)})/${workYear}`;
  const change = (end: "From" | "To", sign: "+" | "-") => {
    const before = lines.at(place, LineBlock.before(basis, end));
    const salary = lines.at(place, LineBlock.salary(end, raise));
    return `${toCents(`(${before}${sign}(${moved}))*${salary}*${rate}`)}-${toCents(`${before}*${salary}*${rate}`)}`;
  };
  return `IF((${moved})=0,0,${change("From", "-")}+${change("To", "+")})`;
}

/** What the line costs on each basis: the payroll after it less the payroll before it. */
function costCells(parts: LineParts, place: number): Cells {
  const { lines, payrolls, workYear } = parts;
  const line = lines.line(place);
  const { dayLines, raises, payments } = lines.room;
  const result: Record<string, string> = {};
  for (const basis of BASES) {
    const step = basis === "Schedule" ? "0" : line("Steps so far");
    const row = `${step}*${dayLines + 1}+${line("Day lines so far")}+1`;
    const state = indexIn(payrolls.all(basis), row, `${line("Raises so far")}+1`);
    const since = [lines.above(place + 1, "Steps so far"), step];
    const moves =
      basis === "Schedule"
        ? []
        : upTo(dayLines).flatMap((days) =>
            upTo(raises).map((raise) => sumIfs(lines.above(place + 1, LineBlock.on(basis, raise, days)), ...since)),
          );
    const after = lines.at(place, LineBlock.cost(basis, "Payroll after"));
    const before =
      place === 0 ? payrolls.cellOf(basis, 0, 0, 0) : lines.at(place - 1, LineBlock.cost(basis, "Payroll after"));
    const annualized = lines.at(place, LineBlock.cost(basis, "Annualized"));
    const beside = basis === "All" ? `+${line("Besides payroll")}` : "";
    result[LineBlock.cost(basis, "Payroll after")] =
      basis === "Schedule"
        ? state
        : `${state}+CHOOSE(${line("Day lines so far")}*${raises + 1}+${line("Raises so far")}+1,${moves.join()})`;
    result[LineBlock.cost(basis, "Annualized")] = `IF(${line("Kind")}="",0,${toCents(`${after}-${before}${beside}`)})`;
    const sums = Array.from({ length: payments }, (_, at) => parts.paid(basis, at));
    const paid = choose(line("Payments so far"), ...sums);
    result[LineBlock.cost(basis, "Cash")] =
      `IF(${line("Kind")}="",0,IF(${isOneOf(line("Kind"), PAYMENTS)},${paid},` +
      `${toCents(`${annualized}*(${workYear}-${line("Day")}+1)/${workYear}`)}))`;
  }
  return result;
}
