import { address, area, cell } from "../plan/cells";
import { amounts } from "../plan/columns";
import { columnOf, inRow } from "../plan/references";
import { formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { oneOf } from "../plan/typing-rules";
import { sumIfs } from "../plan/formula-parts";
import { BASES, type Basis, BASIS_TITLES } from "../costing/kinds";
import { BEFORE } from "./answers/compensation-sheet";
import { COSTING_LINES, costingFigure, type CostingLine, OPENING, TOTAL, type WhichLine } from "./costing-sheet";
import { type BargainingNames, nameOf } from "./names";
import type { Offer } from "./offer-lines";
import { putChecks } from "./results-sheet";

const OFFER_ROW = 5;
const BASIS_ROW = 6;
const TABLE_ROW = 8;
const BEFORE_COLUMN = 2;
/** The first line below the table. */
const BELOW_ROW = TABLE_ROW + COSTING_LINES.length + 2;
/** The cell with the offer. */
export const SETTLEMENT_OFFER = area(OFFER_ROW, 2);
const OFFER = address(SETTLEMENT_OFFER, true);
const BASIS = cell(BASIS_ROW, 2, true);

const columnOfYear = (year: number) => BEFORE_COLUMN + year;

/** A figure of the offer that is chosen, in a year; the basis as a formula has it. */
type Figure = (year: number, basis: string, line: WhichLine, column?: "Annualized" | "Cash") => string;

/** The cell of another line below the table, in the same column. */
type Own = (label: string) => string;
/** A line below the table: its label, its formula in a year, and that before the offer. */
type Line = readonly [label: string, of: (year: number, own: Own) => string, before?: (own: Own) => string];

/**
 * The settlement that is proposed to the committee: what each line of one offer costs, year by year.
 * @param compensation the table with the charges on pay, where the workbook has it
 */
export function settlementSheet(
  names: BargainingNames,
  offers: readonly Offer[],
  checks: string,
  compensation: string | null,
): SheetPlan {
  const sheet = new SheetBuilder(names.sheets.settlement);
  const years = Array.from({ length: Math.max(...offers.map((offer) => offer.years)) }, (_, at) => at + 1);
  const figure: Figure = (year, basis, line, column) =>
    costingFigure(names, { offer: OFFER, year: `${year}`, basis }, line, column);
  sheet.put(1, 1, "Settlement report", "title");
  sheet.put(2, 1, "What one offer costs, line by line. Choose the offer and the basis in the yellow cells.", "note", 5);
  putChecks(sheet, 3, checks);
  sheet.write(OFFER_ROW, 1, [["Offer", offers[0]?.name ?? ""]]).write(BASIS_ROW, 1, [["Basis", BASIS_TITLES.All]]);
  sheet.style(area(OFFER_ROW, 2, 2), "input");
  sheet.rule(SETTLEMENT_OFFER, oneOf(offers.map(({ name }) => name)));
  sheet.rule(area(BASIS_ROW, 2), oneOf(BASES.map((basis) => BASIS_TITLES[basis])));
  writeCosts(sheet, nameOf(names, "Settlement"), years, figure);
  const lines = [...reconciliation(figure), ...(compensation === null ? [] : charges(compensation, figure))];
  writeLines(sheet, lines, years);
  const texts = BELOW_ROW + lines.length + 1;
  sheet
    .put(texts, 1, "Assumptions", "label")
    .put(texts, 2, "", "writeIn", years.length + 2)
    .height(texts, 64);
  return sheet.done({ wide: 1, tall: 1, footer: names.sheets.settlement });
}

/** A figure of the table of costs, by its line. */
const shown = (year: number, line: CostingLine) =>
  cell(TABLE_ROW + 1 + COSTING_LINES.indexOf(line), columnOfYear(year), true);

/** The table of costs: each line in each year, with room for the source of funding. */
function writeCosts(sheet: SheetBuilder, table: string, years: readonly number[], figure: Figure): void {
  const line = inRow(table, "Annualized dollars");
  // Before the offer there is the opening, which is the total.
  const before = `IF(OR(${line}="${OPENING}",${line}="${TOTAL}"),${shown(1, OPENING)},0)`;
  sheet.table({
    name: table,
    row: TABLE_ROW,
    column: 1,
    columns: [
      { heading: "Annualized dollars", width: 40 },
      amounts("Before", 18, before),
      ...years.map((year) => amounts(`Year ${year}`, 18, figure(year, BASIS, { cell: line }))),
      { heading: "Funding source", width: 26, style: "typed" },
    ],
    rows: COSTING_LINES.map((label) => [label, null, ...years.map(() => null), null]),
  });
  sheet.style(area(TABLE_ROW, BEFORE_COLUMN, 1, years.length + 1), "headerCenter");
}

const ofBasis = (basis: Basis) => `"${BASIS_TITLES[basis]}"`;
const totalOf = (basis: Basis) => `${BASIS_TITLES[basis]}: total`;

/** New money, cash, and how one basis leads to the next. */
function reconciliation(figure: Figure): readonly Line[] {
  const total = (basis: Basis): Line => [totalOf(basis), (year) => figure(year, ofBasis(basis), TOTAL)];
  const beyond = (label: string, basis: Basis, before: Basis): Line => [
    label,
    (_, own) => `${own(totalOf(basis))}-${own(totalOf(before))}`,
  ];
  return [
    ["New money", (year) => `${shown(year, TOTAL)}-${shown(year, OPENING)}`],
    ["Cash in the year", (year) => figure(year, BASIS, TOTAL, "Cash")],
    ["Of this, paid once", (year) => figure(year, BASIS, "One-time", "Cash")],
    total("Schedule"),
    beyond("+ movement (steps and lanes)", "Same staff", "Schedule"),
    total("Same staff"),
    beyond("+ turnover and yearly amounts", "All", "Same staff"),
    total("All"),
  ];
}

const CHARGES = "Payroll-driven costs (roll-up)";

/** What follows pay at a rate, and the total with it; on the basis on which total compensation is worked out. */
function charges(compensation: string, figure: Figure): readonly Line[] {
  const of = (heading: string) => columnOf(compensation, heading);
  const both = (...which: readonly string[]) =>
    ["Medicare", "Other charges"].map((heading) => sumIfs(of(heading), of("Offer"), ...which)).join("+");
  return [
    [CHARGES, (year) => both(OFFER, of("Year"), `${year}`), () => both(`"${BEFORE}"`)],
    [
      `${totalOf("All")} with them`,
      (_, own) => `${own(totalOf("All"))}+${own(CHARGES)}`,
      (own) => `${figure(1, ofBasis("All"), OPENING)}+${own(CHARGES)}`,
    ],
  ];
}

function writeLines(sheet: SheetBuilder, lines: readonly Line[], years: readonly number[]): void {
  const ownIn =
    (column: number): Own =>
    (wanted) =>
      cell(BELOW_ROW + lines.findIndex(([label]) => label === wanted), column);
  lines.forEach(([label, of, before], at) => {
    const row = BELOW_ROW + at;
    const cells = years.map((year) => formula(`=${of(year, ownIn(columnOfYear(year)))}`));
    sheet.put(row, 1, label, "label").write(row, columnOfYear(1), [cells], "computed");
    if (before) sheet.put(row, BEFORE_COLUMN, formula(`=${before(ownIn(BEFORE_COLUMN))}`), "computed");
  });
  sheet.format(area(BELOW_ROW, BEFORE_COLUMN, lines.length, years.length + 1), "money");
}
