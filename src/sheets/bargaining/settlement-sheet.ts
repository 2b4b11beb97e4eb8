import { area, cell } from "../plan/cells";
import { columnOf, inRow } from "../plan/references";
import { formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { oneOf } from "../plan/typing-rules";
import { sumIfs } from "../costing/formula-parts";
import { BASES, BASIS_TITLES } from "../costing/kinds";
import { BEFORE } from "./answers/compensation-sheet";
import { COSTING_LINES, type CostingLine, OPENING, TOTAL } from "./costing-sheet";
import { type BargainingNames, nameOf } from "./names";
import type { Offer } from "./offer-lines";
import { putChecks } from "./results-sheet";

const OFFER_ROW = 5;
const BASIS_ROW = 6;
const TABLE_ROW = 8;
const FIRST_YEAR = 3;
/** A line below the table: its label, its formula in a year, and that before the offer. */
type Line = readonly [label: string, of: (year: number) => string, before?: string];

const TOTALS = {
  Schedule: "Schedule only: total",
  "Same staff": "Same staff: total",
  All: "Budget to budget: total",
} as const;
/** The cell with the offer. */
export const SETTLEMENT_OFFER = area(OFFER_ROW, 2);

const CHARGES = "Payroll-driven costs (roll-up)";

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
  const years = Math.max(...offers.map((offer) => offer.years));
  const table = nameOf(names, "Settlement");
  const costing = nameOf(names, "Costing");
  /** A figure of the offer that is chosen; `line` and `basis` as a formula has them. */
  const figure = (year: number, line: string, basis: string, column = "Annualized") =>
    sumIfs(
      columnOf(costing, column),
      ...[columnOf(costing, "Offer"), cell(OFFER_ROW, 2, true)],
      ...[columnOf(costing, "Year"), String(year)],
      ...[columnOf(costing, "Basis"), basis],
      ...[columnOf(costing, "Line"), line],
    );
  const chosen = cell(BASIS_ROW, 2, true);
  const all = Array.from({ length: years }, (_, at) => at + 1);
  sheet.put(1, 1, "Settlement report", "title");
  sheet.put(2, 1, "What one offer costs, line by line. Choose the offer and the basis in the yellow cells.", "note", 5);
  putChecks(sheet, 3, checks);
  sheet.write(OFFER_ROW, 1, [["Offer", offers[0]?.name ?? ""]]).write(BASIS_ROW, 1, [["Basis", BASIS_TITLES.All]]);
  sheet.style(area(OFFER_ROW, 2, 2), "input");
  sheet.rule(area(OFFER_ROW, 2), oneOf(offers.map(({ name }) => name)));
  sheet.rule(area(BASIS_ROW, 2), oneOf(BASES.map((basis) => BASIS_TITLES[basis])));
  const line = inRow(table, "Annualized dollars");
  /** A figure of the table, by its line. */
  const shown = (year: number, of: CostingLine) =>
    cell(TABLE_ROW + 1 + COSTING_LINES.indexOf(of), FIRST_YEAR + year - 1, true);
  // Before the offer there is the opening, which is the total.
  const before = `IF(OR(${line}="${OPENING}",${line}="${TOTAL}"),${shown(1, OPENING)},0)`;
  sheet.table({
    name: table,
    row: TABLE_ROW,
    column: 1,
    columns: [
      { heading: "Annualized dollars", width: 40 },
      { heading: "Before", width: 18, format: "money", formula: `=${before}` },
      ...all.map((year) => ({
        heading: `Year ${year}`,
        width: 18,
        format: "money" as const,
        formula: `=${figure(year, line, chosen)}`,
      })),
      { heading: "Funding source", width: 26, style: "typed" },
    ],
    rows: COSTING_LINES.map((line) => [line, null, ...all.map(() => null), null]),
  });
  const below = TABLE_ROW + COSTING_LINES.length + 2;
  const basis = (of: keyof typeof BASIS_TITLES) => `"${BASIS_TITLES[of]}"`;
  const total = (year: number, of: keyof typeof BASIS_TITLES) => figure(year, `"${TOTAL}"`, basis(of));
  /** A total of a basis below the table. */
  const ownTotal = (year: number, of: keyof typeof TOTALS) =>
    cell(below + reconciled.findIndex(([label]) => label === TOTALS[of]), FIRST_YEAR + year - 1);
  const reconciled: readonly Line[] = [
    ["New money", (year) => `${shown(year, TOTAL)}-${shown(year, OPENING)}`],
    ["Cash in the year", (year) => figure(year, `"${TOTAL}"`, chosen, "Cash")],
    ["Of this, paid once", (year) => figure(year, '"One-time"', chosen, "Cash")],
    [TOTALS.Schedule, (year) => total(year, "Schedule")],
    ["+ movement (steps and lanes)", (year) => `${ownTotal(year, "Same staff")}-${ownTotal(year, "Schedule")}`],
    [TOTALS["Same staff"], (year) => total(year, "Same staff")],
    ["+ turnover and yearly amounts", (year) => `${ownTotal(year, "All")}-${ownTotal(year, "Same staff")}`],
    [TOTALS.All, (year) => total(year, "All")],
  ];
  /** What follows pay at a rate, and the total with it; on the basis on which total compensation is worked out. */
  const charged = (table: string): readonly Line[] => {
    const sum = (heading: string, ...of: readonly string[]) =>
      sumIfs(columnOf(table, heading), columnOf(table, "Offer"), ...of);
    const both = (...of: readonly string[]) => `${sum("Medicare", ...of)}+${sum("Other charges", ...of)}`;
    const before = figure(1, `"${OPENING}"`, basis("All"));
    const own = (column: number) => cell(below + reconciled.length, column);
    return [
      [CHARGES, (year) => both(cell(OFFER_ROW, 2, true), columnOf(table, "Year"), `${year}`), both(`"${BEFORE}"`)],
      [
        `${BASIS_TITLES.All}: total with them`,
        (year) => `${ownTotal(year, "All")}+${own(FIRST_YEAR + year - 1)}`,
        `${before}+${own(FIRST_YEAR - 1)}`,
      ],
    ];
  };
  const lines = [...reconciled, ...(compensation === null ? [] : charged(compensation))];
  lines.forEach(([label, of, first], at) => {
    sheet.put(below + at, 1, label, "label");
    sheet.write(below + at, FIRST_YEAR, [all.map((year) => formula(`=${of(year)}`))], "computed");
    if (first !== undefined) sheet.put(below + at, FIRST_YEAR - 1, formula(`=${first}`), "computed");
  });
  sheet.format(area(below, FIRST_YEAR - 1, lines.length, years + 1), "money");
  const texts = below + lines.length + 1;
  sheet
    .put(texts, 1, "Assumptions", "label")
    .put(texts, 2, "", "writeIn", years + 2)
    .height(texts, 64);
  return sheet.done({ wide: 1, tall: 1, footer: names.sheets.settlement });
}
