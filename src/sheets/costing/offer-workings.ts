import { address, area, cell, quoted } from "../plan/cells";
import { formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { THREE_LINES } from "../plan/row-heights";
import { CellList } from "./cell-list";
import type { Grid, GridShape } from "./grid";
import { TERMS } from "../../rules/costing/line";
import { BASES, type Basis, YEARLY } from "./kinds";
import type { BySheet } from "./by-sheet";
import { LineBlock } from "./line-block";
import { type Room, upTo } from "./room";
import { lineFormulas } from "./line-formulas";
import { paymentCells } from "./payment-table";
import { sumIfs } from "../plan/formula-parts";
import { sumInCents } from "./rounding";
import { StateColumns } from "./state-columns";
import { PayrollTable, schedulesOn, type YearColumns } from "./year-states";

/** What an offer is costed on: cells of another sheet. */
export interface CostingBase {
  /** The sheet's name. */
  readonly sheet: string;
  readonly shape: GridShape;
  readonly fte: Grid;
  readonly salaries: Grid;
  /** The cell with the top step of a lane. */
  readonly topOf: (lane: number) => string;
  /** The cells with the yearly amounts beside payroll, in the order of YEARLY. */
  readonly yearly: readonly string[];
}

/** Names and tables that the workings rely on. */
interface CostingNames {
  /** The table of the lines of all offers, and a column of it with its heading as an address. */
  readonly lines: string;
  readonly offerCells: (heading: string) => string;
  /** The dollars to which changed salaries are rounded, and the days of the work year. */
  readonly unit: string;
  readonly workYear: string;
}

/** A year of an offer on its sheet of workings. */
export interface YearWorkings {
  /** Counted from 1. */
  readonly number: number;
  /** The year before it; none before the first. */
  readonly before: YearWorkings | undefined;
  readonly lines: LineBlock;
  readonly payrolls: PayrollTable;
  /** Those of the offer's first year, which open with the base's own amounts beside payroll. */
  readonly firstPayrolls: PayrollTable;
  readonly columns: YearColumns;
  /** The columns of the list of cells with the staff at its end. */
  readonly closingStaff: Readonly<Record<Basis, number>>;
}

export interface OfferWorkings {
  readonly sheet: SheetPlan;
  readonly offer: string;
  readonly cells: CellList;
  readonly years: readonly YearWorkings[];
  /** The column of the list with what those of a place in the base earn at the end. */
  readonly endSalary: number;
  /** The lines of all years under the headings that OFFERCOST takes. */
  readonly terms: string;
}

/** A formula of an offer's workings as another sheet has it: each of its addresses with the sheet. */
export const onWorkings = ({ sheet }: Pick<OfferWorkings, "sheet">, text: string): string =>
  text.replace(/\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?/g, (ref) => `${quoted(sheet.name)}!${ref}`);

/** Columns repeated on each printed page: what a line is. */
const TITLE_COLUMNS = 4;
const LINES_HEADING = 4;
const LANES_ROW = 3;
const OFFER_CELL = cell(1, 1, true);
/** Short things are centered: at the edge of its column a number would touch the word beside it. */
const CENTERED: readonly (typeof TERMS)[number][] = ["Year", "Day", "Who", "From", "To", "Step", "FTE"];

/** Where the parts of an offer's workings are on its sheet, one below the other. */
function layoutOf(years: number, room: Room, shape: GridShape) {
  const lastLine = LINES_HEADING + years * (room.lines + 1) - 1;
  let row = lastLine + 2;
  const blocks = Array.from({ length: years }, (_, at) => {
    const lines = new LineBlock(LINES_HEADING + 1 + at * (room.lines + 1), room);
    const payrolls = new PayrollTable(row, lines);
    row = payrolls.end + 1;
    return { lines, payrolls };
  });
  const firstPayments = row;
  const paymentsOf = (year: number) => firstPayments + (year - 1) * (room.payments + 2);
  const termsRow = paymentsOf(years + 1);
  const cells = new CellList(termsRow + StateColumns.termRows + 1, shape);
  return { lastLine, blocks, paymentsOf, termsRow, cells };
}
type Layout = ReturnType<typeof layoutOf>;

/** The workings of an offer: its lines in the order taken, payrolls of every state, and the states cell by cell. */
export function offerWorkings(
  name: string,
  offer: string,
  base: CostingBase,
  names: CostingNames,
  years: number,
  room: Room,
  bySheet: BySheet = {},
): OfferWorkings {
  const sheet = new SheetBuilder(name);
  const { shape } = base;
  const layout = layoutOf(years, room, shape);
  const { blocks, cells, lastLine } = layout;
  const headings = LineBlock.headings(room);
  sheet.put(1, 1, offer, "title");
  sheet.put(2, 1, `The lines of ${offer} in the order in which they are taken, and what each costs.`, "note", 8);
  sheet.write(LANES_ROW, 1, [["Lanes", ...shape.lanes]]);
  sheet.write(LINES_HEADING, 1, [headings], "header");
  cells.writeLeading(sheet, (lane) => `${quoted(base.sheet)}!${base.topOf(lane)}`);

  const states = new StateColumns(sheet, cells, layout.termsRow, { unit: names.unit, offer: OFFER_CELL, bySheet });
  let opening = states.base((position, lane) => ({
    fte: `N(${quoted(base.sheet)}!${base.fte.at(position, lane)})`,
    salary: `N(${quoted(base.sheet)}!${base.salaries.at(position, lane)})`,
  }));
  const workings: YearWorkings[] = [];
  for (const block of blocks) {
    const [before, number] = [workings.at(-1), workings.length + 1];
    const columns = states.year(number - 1, block.lines, opening);
    opening = states.closing(columns, block.lines);
    const firstPayrolls = workings[0]?.payrolls ?? block.payrolls;
    workings.push({ ...block, number, before, firstPayrolls, columns, closingStaff: opening.staff });
  }
  for (const year of workings) {
    writeLines(sheet, year, layout, names);
    writePayrolls(sheet, year, base, cells, names.workYear);
  }
  const endSalary = states.end(
    workings.map(({ columns }) => columns),
    opening.schedule,
  );
  return {
    sheet: finished(sheet, name, layout, headings, Math.max(headings.length, states.last)),
    offer,
    cells,
    years: workings,
    endSalary,
    terms: address(area(LINES_HEADING, 1, lastLine - LINES_HEADING + 1, TERMS.length), true),
  };
}

/** A year's lines, and below all payrolls its one-time payments. */
function writeLines(sheet: SheetBuilder, year: YearWorkings, layout: Layout, names: CostingNames): void {
  const { blocks, paymentsOf, cells } = layout;
  const paid = paymentCells(sheet, paymentsOf(year.number), year.number, year, cells);
  const formulas = lineFormulas({
    ...year,
    earlier: blocks.slice(0, year.number - 1).map(({ lines }) => lines),
    table: names.lines,
    offerCells: names.offerCells,
    offer: OFFER_CELL,
    year: year.number,
    cells,
    lanes: address(area(LANES_ROW, 2, 1, cells.shape.lanes.length), true),
    paid,
    workYear: names.workYear,
  });
  sheet.write(year.lines.row, 1, formulas);
}

/** Payrolls of a year, and above them its further days and yearly amounts. */
function writePayrolls(
  sheet: SheetBuilder,
  { number, before, payrolls, lines, columns }: YearWorkings,
  base: CostingBase,
  cells: CellList,
  workYear: string,
): void {
  const { dayLines } = lines.room;
  sheet.put(payrolls.row, 1, `Year ${number}: payrolls`, "subtitle");
  const opened = before ? before.payrolls.daysCell(dayLines) : "0";
  const daysOf = (count: number) =>
    sumIfs(lines.all("Amount"), lines.all("Kind"), '"Work-year days"', lines.all("Day lines so far"), `"<=${count}"`);
  const days = upTo(dayLines).map((count) =>
    formula(`=${count === 0 ? opened : `${payrolls.daysCell(0)}+${daysOf(count)}`}`),
  );
  sheet.write(payrolls.row + 1, 1, [["Extra days, after so many lines of them", ...days]]);
  const yearly = YEARLY.map((kind, place) => {
    const changes = before
      ? `+SUMIFS(${before.lines.all("Besides payroll")},${before.lines.all("Kind")},"${kind}")`
      : "";
    const from = before ? before.payrolls.yearlyCell(place) : `${quoted(base.sheet)}!${base.yearly[place] ?? "$A$1"}`;
    return formula(`=${from}${changes}`);
  });
  sheet.write(payrolls.row + 2, 1, [[`Besides payroll: ${YEARLY.join(", ").toLowerCase()}`, ...yearly]]);
  const headings = columns.schedules.map((_, raise) => `Schedule ${raise}`);
  sheet.put(payrolls.row + 3, 1, "Payroll of the staff on", "header");
  sheet.write(payrolls.row + 3, 2, [headings], "headerCenter");
  sheet.write(
    payrolls.row + PayrollTable.payrollsBelow,
    1,
    payrolls.states.map(({ basis, step, days: count }) => [
      `${basis}, after change ${step}${dayLines > 0 ? `, days ${count}` : ""}`,
      ...schedulesOn(columns, basis).map((schedule) => {
        const staff = cells.all(columns.staff[basis][step] ?? 0);
        const rate = `(${workYear}+${payrolls.daysCell(count)})/${workYear}`;
        return formula(`=${sumInCents(`${staff}*${cells.all(schedule)}*${rate}`)}`);
      }),
    ]),
  );
  sheet
    .format(area(payrolls.row + 2, 2, 1, YEARLY.length), "money")
    .format(area(payrolls.row + PayrollTable.payrollsBelow, 2, payrolls.states.length, headings.length), "money");
}

/** Widths, formats and the printed pages: the lines with their payrolls, then what they cost. */
function finished(sheet: SheetBuilder, name: string, layout: Layout, headings: readonly string[], columns: number) {
  const { blocks, paymentsOf, lastLine, cells } = layout;
  sheet.width(1, 44).width(2, 12, columns - 1);
  const payments = blocks.map((_, at) => paymentsOf(at + 1));
  for (const heading of [LINES_HEADING, ...payments, cells.headings]) sheet.height(heading, THREE_LINES);
  const costs = headings.indexOf(LineBlock.cost(BASES[0], "Payroll after"));
  const costed = area(LINES_HEADING, 1 + costs, lastLine - LINES_HEADING + 1, headings.length - costs);
  sheet.format(costed, "money");
  sheet.style(area(LINES_HEADING + 1, 1, costed.rows - 1, TERMS.length), "middle");
  for (const term of CENTERED) {
    const column = 1 + TERMS.indexOf(term);
    sheet.style(area(LINES_HEADING, column), "headerCenter");
    sheet.style(area(LINES_HEADING + 1, column, costed.rows - 1), "center");
  }
  sheet.freeze(LINES_HEADING, 3);
  // How it comes about cell by cell is followed on the screen.
  return sheet.done({
    landscape: true,
    wide: 1,
    area: area(1, 1, paymentsOf(1) - 1, TERMS.length),
    furtherAreas: [costed],
    titleColumns: TITLE_COLUMNS,
    footer: name,
  });
}

/** What an offer's year comes to on a basis, as formulas on its sheet. */
export function yearTotals({ lines, payrolls, firstPayrolls }: YearWorkings, basis: Basis) {
  // On the other bases no line changes the amounts beside payroll: each year opens with the base's.
  const beside = (basis === "All" ? payrolls : firstPayrolls).yearly;
  const opening = `${payrolls.cellOf(basis, 0, 0, 0)}+SUM(${beside})`;
  return {
    opening,
    annualized: `${opening}+SUM(${lines.all(LineBlock.cost(basis, "Annualized"))})`,
    cash: `${opening}+SUM(${lines.all(LineBlock.cost(basis, "Cash"))})`,
    /** The payroll after the last line, which the parts have to come to. */
    closing: cell(lines.end - 1, lines.column(LineBlock.cost(basis, "Payroll after")), true),
  };
}
