import { address, type Area } from "../plan/cells";
import { formula, type Content } from "../plan/sheet-plan";
import { lookUp } from "../plan/references";
import type { Grid, GridShape } from "./grid";
import { toCents } from "./rounding";
import { BASES, MOVING, type MovingBasis, type SheetBasis, Slots } from "./slots";

/** Where a year's lines come from. */
export interface LineSource {
  /** The row of the year's heading; its lines follow below. */
  readonly row: number;
  /** The table of offers; its first column names each line by offer, year and place. */
  readonly table: string;
  /** The cells with the offer's name and the year. */
  readonly offer: string;
  readonly year: string;
}

interface Parts {
  readonly source: LineSource;
  readonly frame: { readonly shape: GridShape; readonly numbersRow: number; readonly workYear: string };
  readonly slots: Slots;
  readonly schedules: readonly Grid[];
  readonly staff: Readonly<Record<MovingBasis, readonly Grid[]>>;
  readonly payments: Readonly<Record<SheetBasis, readonly Grid[]>>;
  /** The payrolls of a basis: a row a state of the staff, a column a schedule. */
  readonly payrolls: (basis: SheetBasis) => Area;
}

/** The rows of a year's lines, from the first to be taken to the last. */
export function lineFormulas(parts: Parts): readonly (readonly Content[])[] {
  return Array.from({ length: parts.slots.room.lines }, (_, place) => {
    const cells = { ...lineCells(parts, place), ...moveCells(parts, place), ...costCells(parts, place) };
    return parts.slots.headings.map((heading): Content => {
      const content = cells[heading];
      if (content === undefined) throw new Error(`no formula for ${heading}`);
      return typeof content === "number" ? content : formula(`=${content}`);
    });
  });
}

type Cells = Readonly<Record<string, string | number>>;

const RAISES = ["Schedule %", "Schedule $", "Minimum $"];
const PAYMENTS = ["One-time $", "One-time %"];
const MOVES = ["Lane", "Leaver", "Replacement"];
const isOneOf = (kind: string, kinds: readonly string[]) => `OR(${kinds.map((name) => `${kind}="${name}"`).join()})`;

/** What the line is, looked up in the table of offers by its place. */
function lineCells({ source, frame, slots }: Parts, place: number): Cells {
  const line = slots.line(place);
  const key = `${source.offer}&"|"&${source.year}&"|"&${line("Place")}`;
  const found = (heading: string, missing = '""') => lookUp(source.table, key, "Line", heading, missing);
  const lanes = address({ row: frame.numbersRow - 1, column: 2, rows: 1, columns: frame.shape.lanes.length }, true);
  const number = (heading: string) => `IFERROR(MATCH(${found(heading)}&"",${lanes},0),0)`;
  const who = line("Who");
  const to = `SEARCH(" to ",${who})`;
  const [first = 0, last = 0] = [frame.shape.steps[0], frame.shape.steps[frame.shape.steps.length - 1]];
  const counted = (kinds: readonly string[]) =>
    kinds.map((kind) => `COUNTIF(${upToHere(slots, place, "Kind")},"${kind}")`).join("+");
  return {
    Place: place + 1,
    Kind: `${found("Kind")}&""`,
    Day: `MAX(1,${found("Day", "1")})`,
    Amount: found("Amount", "0"),
    Who: `${found("Who")}&""`,
    "Who lane": `IF(OR(${who}="",${who}="All",${who}="Top",${who}="Below top",ISNUMBER(${to})),0,IFERROR(MATCH(${who},${lanes},0),-1))`,
    "Who from": `IF(ISNUMBER(${to}),VALUE(LEFT(${who},${to}-1)),${first})`,
    "Who to": `IF(ISNUMBER(${to}),VALUE(MID(${who},${to}+LEN(" to "),LEN(${who}))),${last})`,
    "Who top": `IF(${who}="Top",1,IF(${who}="Below top",2,0))`,
    "From lane": number("From"),
    "To lane": number("To"),
    Step: found("Step", "0"),
    FTE: `IF(${isOneOf(line("Kind"), MOVES)},IF(N(${found("FTE", "0")})=0,1,${found("FTE", "0")}),0)`,
    "Steps so far": counted(["Step"]),
    "Raises so far": counted(RAISES),
    "Payments so far": counted(PAYMENTS),
  };
}

const upToHere = (slots: Slots, place: number, heading: string) => slots.above(place + 1, heading);

/** Whom the line moves on the bases with movement, and what that costs on each schedule of the year. */
function moveCells({ frame, slots, schedules, staff }: Parts, place: number): Cells {
  const line = slots.line(place);
  const steps = staff.All[0]?.row ?? 1;
  const stepPlace = `MATCH(${line("Step")},${address({ row: steps, column: 1, rows: frame.shape.steps.length, columns: 1 }, true)},0)`;
  const cells: Record<string, string> = {};
  for (const basis of MOVING) {
    const after = staff[basis];
    const movedAbove = (step: number, end: "From lane" | "To lane", lane: string) =>
      `SUMIFS(${slots.above(place, Slots.moved(basis, step))},${slots.above(place, end)},${lane},${slots.above(place, "Step")},${line("Step")})`;
    const there = (step: number, lane: string) =>
      `INDEX(${after[step]?.all ?? ""},${stepPlace},${lane})+${movedAbove(step, "To lane", lane)}-${movedAbove(step, "From lane", lane)}`;
    const before = (lane: string) =>
      `IF(${lane}=0,0,CHOOSE(${line("Steps so far")}+1,${after.map((_, step) => there(step, lane)).join()}))`;
    after.forEach((_, step) => {
      const here = `${line("Steps so far")}=${step}`;
      cells[Slots.moved(basis, step)] =
        basis === "All"
          ? `IF(AND(${isOneOf(line("Kind"), MOVES)},${here}),${line("FTE")},0)`
          : `IF(AND(${line("Kind")}="Lane",${here}),MAX(0,MIN(${line("FTE")},${there(step, line("From lane"))})),0)`;
    });
    const moved = after.map((_, step) => slots.at(place, Slots.moved(basis, step))).join("+");
    const [from, to] = [slots.at(place, Slots.of(basis, "From before")), slots.at(place, Slots.of(basis, "To before"))];
    const moves = isOneOf(line("Kind"), MOVES);
    cells[Slots.of(basis, "From before")] = `IF(${moves},${before(line("From lane"))},0)`;
    cells[Slots.of(basis, "To before")] = `IF(${moves},${before(line("To lane"))},0)`;
    schedules.forEach((schedule, raise) => {
      const change = (lane: string, fte: string, sign: "+" | "-") => {
        const salary = `INDEX(${schedule.all},${stepPlace},${lane})`;
        return `IF(${lane}=0,0,${toCents(`(${fte}${sign}(${moved}))*${salary}`)}-${toCents(`${fte}*${salary}`)})`;
      };
      cells[Slots.on(basis, raise)] =
        `IF((${moved})=0,0,${change(line("From lane"), from, "-")}+${change(line("To lane"), to, "+")})`;
    });
  }
  return cells;
}

/** What the line costs on each basis: the payroll after it less the payroll before it. */
function costCells({ frame, slots, schedules, payments, payrolls }: Parts, place: number): Cells {
  const line = slots.line(place);
  const isPayment = isOneOf(line("Kind"), PAYMENTS);
  const cells: Record<string, string> = {};
  for (const basis of BASES) {
    const table = payrolls(basis);
    const state = basis === "Schedule" ? "1" : `${line("Steps so far")}+1`;
    const payroll = `INDEX(${address(table, true)},${state},${line("Raises so far")}+1)`;
    const moved = (raise: number) =>
      basis === "Schedule"
        ? "0"
        : `SUMIFS(${upToHere(slots, place, Slots.on(basis, raise))},${upToHere(slots, place, "Steps so far")},${line("Steps so far")})`;
    const opening = address({ ...table, rows: 1, columns: 1 }, true);
    const after = slots.at(place, Slots.of(basis, "Payroll after"));
    const before = place === 0 ? opening : slots.at(place - 1, Slots.of(basis, "Payroll after"));
    const annualized = slots.at(place, Slots.of(basis, "Annualized"));
    const paid = slots.at(place, Slots.of(basis, "Paid once"));
    const ofPayments = payments[basis].map((grid) => `SUM(${grid.all})`).join();
    cells[Slots.of(basis, "Payroll after")] =
      `${payroll}+CHOOSE(${line("Raises so far")}+1,${schedules.map((_, raise) => moved(raise)).join()})`;
    cells[Slots.of(basis, "Paid once")] =
      ofPayments === "" ? "0" : `IF(${isPayment},CHOOSE(${line("Payments so far")},${ofPayments}),0)`;
    cells[Slots.of(basis, "Annualized")] = toCents(`${after}-${before}`);
    const days = `(${frame.workYear}-${line("Day")}+1)/${frame.workYear}`;
    cells[Slots.of(basis, "Cash")] = `IF(${isPayment},${paid},${toCents(`${annualized}*${days}`)})`;
  }
  return cells;
}
