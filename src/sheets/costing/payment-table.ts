import { address, area, cell } from "../plan/cells";
import { formula } from "../plan/sheet-plan";
import type { SheetBuilder } from "../plan/sheet-builder";
import type { CellList } from "./cell-list";
import { concernsEach } from "./concerns";
import { rowsAStep } from "./grid";
import { BASES, type Basis } from "./kinds";
import { LineBlock } from "./line-block";
import { upTo } from "./room";
import { sumInCents } from "./rounding";
import { type PayrollTable, schedulesOn, type YearColumns } from "./year-states";

interface Year {
  readonly lines: LineBlock;
  readonly payrolls: PayrollTable;
  readonly columns: YearColumns;
}

/** The terms of a payment, then its sum in each state in which it may be paid. */
const TERMS = [
  "Place",
  "Kind",
  "Amount",
  "Who lane",
  "Who from",
  "Who to",
  "Who top",
  "Steps so far",
  "Raises so far",
  "After crosswalk",
];
const FIRST_STATE = 2 + TERMS.length;

interface PaymentState {
  readonly basis: Basis;
  readonly step: number;
  readonly raise: number;
}

/**
 * What each one-time payment of a year comes to, a row a payment: only the state that is in force on its day counts.
 * @returns the sum of a payment on a basis, as a formula
 */
export function paymentCells(
  sheet: SheetBuilder,
  row: number,
  year: number,
  { lines, columns }: Year,
  cells: CellList,
): (basis: Basis, payment: number) => string {
  const states = BASES.flatMap((basis) =>
    upTo(basis === "Schedule" ? 0 : lines.room.steps).flatMap((step) =>
      upTo(lines.room.raises).map((raise): PaymentState => ({ basis, step, raise })),
    ),
  );
  const titles = states.map(({ basis, step, raise }) => `${basis}, after change ${step}, schedule ${raise}`);
  sheet.write(row, 1, [[`Year ${year}: one-time payments`, ...TERMS, ...titles]], "header");
  for (let payment = 0; payment < lines.room.payments; payment += 1) {
    const own = row + 1 + payment;
    const term = (name: string) => cell(own, 2 + TERMS.indexOf(name), true);
    const place = `IFERROR(MATCH(${payment + 1},${lines.all("Payments so far")},0),0)`;
    const others = TERMS.slice(1).map(
      (name) => `IF(${term("Place")}=0,${name === "Kind" ? '""' : "0"},INDEX(${lines.all(name)},${term("Place")}))`,
    );
    const sums = states.map((state) => sumOf(state, lines, columns, cells, term));
    sheet.write(own, 1, [
      [`Payment ${payment + 1}`, ...[place, ...others, ...sums].map((text) => formula(`=${text}`))],
    ]);
  }
  return (basis, payment) => {
    const [first, last] = [
      states.findIndex((state) => state.basis === basis),
      states.filter((state) => state.basis === basis).length,
    ];
    return `SUM(${address(area(row + 1 + payment, FIRST_STATE + first, 1, last), true)})`;
  };
}

/** The payment's sum if so many steps and raises come before it, else 0. */
function sumOf(
  { basis, step, raise }: PaymentState,
  lines: LineBlock,
  columns: YearColumns,
  cells: CellList,
  term: (name: string) => string,
): string {
  const who = { lane: term("Who lane"), from: term("Who from"), to: term("Who to"), top: term("Who top") };
  const inDollars = `(${term("Kind")}="One-time $")`;
  const rate = (salary: string) => `(${inDollars}+(1-${inDollars})*${salary})*N(${term("Amount")})`;
  const staff = cells.all(columns.staff[basis][step] ?? 0);
  const isTop = topPlaces(basis === "Schedule" ? null : columns.crosswalk, cells, term("After crosswalk"));
  const concerned = concernsEach(who, cells.allLeading("Lane no."), cells.allLeading("Position"), isTop);
  const ofStaff = sumInCents(`${concerned}*${staff}*${rate(cells.all(schedulesOn(columns, basis)[raise] ?? 0))}`);
  const hasState = basis === "Schedule" ? "" : `${term("Steps so far")}=${step},`;
  const moved = basis === "Schedule" ? "" : `+${movedSince({ basis, step, raise }, lines, cells, term, rate)}`;
  return `IF(AND(${term("Place")}>0,${hasState}${term("Raises so far")}=${raise}),${ofStaff}${moved},0)`;
}

/** 1 for the places on the top step, after a crosswalk that of the new schedule. */
function topPlaces(crosswalk: YearColumns["crosswalk"], cells: CellList, after: string): string {
  const isAt = (tops: string) => `(${cells.allLeading("Position")}=${tops})`;
  const old = isAt(cells.allLeading("Top step"));
  return crosswalk ? `((${after}=0)*${old}+(${after}>0)*${isAt(cells.all(crosswalk.top))})` : old;
}

/** What those whom lines have moved since the last step add to it. */
function movedSince(
  { basis, step, raise }: PaymentState,
  lines: LineBlock,
  cells: CellList,
  term: (name: string) => string,
  rate: (salary: string) => string,
): string {
  if (basis === "Schedule") return "0";
  const who = { lane: term("Who lane"), from: term("Who from"), to: term("Who to"), top: term("Who top") };
  const moved = basis === "All" ? lines.all("Moves") : lines.all(LineBlock.moved(step));
  const since = `(${lines.all("Place")}<${term("Place")})*(${lines.all("Steps so far")}=${step})`;
  const change = (end: "From" | "To", sign: "+" | "-") => {
    const number = lines.all(`${end} no.`);
    const { positions } = cells.shape;
    const lane = `(INT((${number}-1)/${positions.length})+1)`;
    const position = `(${positions[0] ?? 1}+MOD(${number}-1,${positions.length})/${rowsAStep(cells.shape)})`;
    const concerned = concernsEach(who, lane, position, lines.all(`${end} top`));
    const before = lines.all(LineBlock.before(basis, end));
    const pay = rate(lines.all(LineBlock.salary(end, raise)));
    const part = `${since}*(${number}>0)*${concerned}`;
    return `${sumInCents(`${part}*(${before}${sign}${moved})*${pay}`)}-${sumInCents(`${part}*${before}*${pay}`)}`;
  };
  return `IF(SUM(${moved})=0,0,${change("From", "-")}+${change("To", "+")})`;
}
