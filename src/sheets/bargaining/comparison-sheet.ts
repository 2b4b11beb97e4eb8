import { area, cell } from "../plan/cells";
import { columnOf } from "../plan/references";
import { type Content, formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { oneOf } from "../plan/typing-rules";
import { sumIfs, sumOf, when } from "../costing/formula-parts";
import { BASES, BASIS_TITLES, COST_GROUPS } from "../costing/kinds";
import type { BaseSheet } from "./base-sheet";
import { type CostingLine, OPENING, TOTAL } from "./costing-sheet";
import { type BargainingNames, nameOf } from "./names";
import type { Offer } from "./offer-lines";
import { putChecks } from "./results-sheet";

const CHOICES_ROW = 5;
const BASIS_ROW = 6;
const FIRST_ROW = 8;
/** Line, the two offers, their difference in dollars and in percent of the first. */
const [A, B, SHARE] = [2, 3, 5];
const CHART_COLORS = ["#0F4C5C", "#5FA8A0", "#E0A030", "#8E6BBF", "#5B8DB8", "#B8785B", "#7A9A3A", "#B05070"];
const CHART_ROWS = 18;

/** Two offers beside each other on one page: what each costs by year and cause, and how far they are apart. */
export function comparisonSheet(
  names: BargainingNames,
  offers: readonly Offer[],
  base: BaseSheet,
  checks: string,
): SheetPlan {
  const sheet = new SheetBuilder(names.sheets.comparison);
  const [first, second = first] = offers;
  sheet.put(1, 1, "Comparison of two offers", "title");
  sheet.put(
    2,
    1,
    "Choose two offers and a basis in the yellow cells. Amounts are annualized; savings are negative.",
    "note",
    5,
  );
  putChecks(sheet, 3, checks);
  sheet.write(CHOICES_ROW, 1, [["Offers", first?.name ?? "", second?.name ?? "", "Difference ($)", "Difference (%)"]]);
  sheet.style(area(CHOICES_ROW, 1, 1, SHARE), "header").style(area(CHOICES_ROW, A, 1, 2), "input");
  sheet.rule(area(CHOICES_ROW, A, 1, 2), oneOf(offers.map(({ name }) => name)));
  sheet.write(BASIS_ROW, 1, [["Basis", BASIS_TITLES["Same staff"]]]);
  sheet.style(area(BASIS_ROW, A), "input").rule(area(BASIS_ROW, A), oneOf(BASES.map((basis) => BASIS_TITLES[basis])));
  const years = Math.max(...offers.map((offer) => offer.years));
  const lines = comparedLines(names, base, years);
  lines.forEach(({ label, of, format, isHeading }, at) => {
    const row = FIRST_ROW + at;
    sheet.put(row, 1, label, isHeading ? "subtitle" : "label");
    if (of === undefined) return;
    const [own, other] = [cell(row, A), cell(row, B)];
    const parts: readonly Content[] = [
      formula(`=${of(cell(CHOICES_ROW, A, true))}`),
      formula(`=${of(cell(CHOICES_ROW, B, true))}`),
      formula(`=${other}-${own}`),
      format === "money" ? formula(`=${when(`${own}=0`, '""', `(${other}-${own})/${own}`)}`) : null,
    ];
    sheet.write(row, A, [parts]);
    sheet.format(area(row, A, 1, 3), format).format(area(row, SHARE), "percent2");
  });
  const chartRow = FIRST_ROW + lines.length + 1;
  writeChart(sheet, chartRow, names, years);
  const printed = area(1, 1, chartRow + CHART_ROWS + 1, SHARE);
  return sheet.done({ wide: 1, tall: 1, footer: names.sheets.comparison, area: printed });
}

interface ComparedLine {
  readonly label: string;
  readonly isHeading?: boolean;
  /** The figure of an offer, whose name is in a cell. */
  readonly of?: (offer: string) => string;
  readonly format: "money" | "percent2";
}

/** A figure of the long table, on the basis that is chosen. */
function figureOf(names: BargainingNames, offer: string, year: string, line: string, column = "Annualized"): string {
  const costing = nameOf(names, "Costing");
  const of = (heading: string, value: string) => [columnOf(costing, heading), value];
  return sumIfs(
    columnOf(costing, column),
    ...of("Offer", offer),
    ...of("Year", year),
    ...of("Basis", cell(BASIS_ROW, A, true)),
    ...of("Line", line),
  );
}

function comparedLines(names: BargainingNames, base: BaseSheet, years: number): readonly ComparedLine[] {
  const figure = (year: number, line: CostingLine, column?: "Cash") => (offer: string) =>
    figureOf(names, offer, String(year), `"${line}"`, column);
  const all = Array.from({ length: years }, (_, at) => at + 1);
  const money = (label: string, of: (offer: string) => string): ComparedLine => ({ label, of, format: "money" });
  const heading = (label: string): ComparedLine => ({ label, isHeading: true, format: "money" });
  const newMoney = (year: number) => (offer: string) => `${figure(year, TOTAL)(offer)}-${figure(year, OPENING)(offer)}`;
  // A year that an offer does not have has no total: its exit rate is the last one there is.
  const exit = (offer: string) =>
    all.reduce((before, year) => when(`${figure(year, TOTAL)(offer)}=0`, before, figure(year, TOTAL)(offer)), "0");
  const opening = figure(1, OPENING);
  const overBase = (year: number) => (offer: string) =>
    when(`${figure(year, TOTAL)(offer)}=0`, "0", `${figure(year, TOTAL)(offer)}-${opening(offer)}`);
  const count = (offer: string) => sumOf(all.map((year) => when(`${figure(year, TOTAL)(offer)}=0`, "0", "1")));
  const perYear = (amount: string, offer: string) =>
    when(`${count(offer)}=0`, "0", `ROUND((${amount})/(${count(offer)}),2)`);
  const change = (year: number) => (offer: string) =>
    when(`${figure(year, OPENING)(offer)}=0`, "0", `(${newMoney(year)(offer)})/${figure(year, OPENING)(offer)}`);
  const share = (label: string, of: (offer: string) => string): ComparedLine => ({ label, of, format: "percent2" });
  return [
    money("What one percent of the base is worth", () => `ROUND(${base.payroll}/100,2)`),
    ...all.flatMap((year) => [
      heading(`Year ${year}`),
      money("Opening", figure(year, OPENING)),
      ...COST_GROUPS.map((group) => money(group, figure(year, group))),
      money("Total, annualized", figure(year, TOTAL)),
      money("New money", newMoney(year)),
      money("Cash in the year", figure(year, TOTAL, "Cash")),
    ]),
    heading("Over the term"),
    ...all.map((year) => money(`Year ${year} over the base`, overBase(year))),
    money("Sum over the term", (offer) => sumOf(all.map((year) => overBase(year)(offer)))),
    money("Sum over the term, a year of it", (offer) =>
      perYear(sumOf(all.map((year) => overBase(year)(offer))), offer),
    ),
    money("Exit rate (annualized at the end)", exit),
    share("Percents added up (simple)", (offer) => sumOf(all.map((year) => change(year)(offer)))),
    share("Compounded", (offer) => when(`${opening(offer)}=0`, "0", `${exit(offer)}/${opening(offer)}-1`)),
    share("Compounded, a year of the term", (offer) =>
      when(`${opening(offer)}*${exit(offer)}=0`, "0", `(${exit(offer)}/${opening(offer)})^(1/(${count(offer)}))-1`),
    ),
  ];
}

/** What a year adds, by cause: the cells of the chart below the comparison, and the chart. */
function writeChart(sheet: SheetBuilder, row: number, names: BargainingNames, years: number): void {
  sheet.put(row, 1, "New money by year and cause", "subtitle");
  sheet.put(
    row + 1,
    1,
    "The chart shows the cells below it: a bar for each offer and year, and in it what each cause adds, in dollars.",
    "note",
    5,
  );
  const cells = row + 2 + CHART_ROWS;
  const bars = Array.from({ length: years }, (_, at) => [A, B].map((column) => ({ year: at + 1, column }))).flat();
  sheet.table({
    name: nameOf(names, "ComparedYears"),
    row: cells,
    column: 1,
    columns: [
      { heading: "Offer and year", width: 44 },
      ...COST_GROUPS.map((heading) => ({ heading, width: 18, format: "money" as const })),
    ],
    rows: bars.map(({ year, column }) => {
      const offer = cell(CHOICES_ROW, column, true);
      const parts = COST_GROUPS.map((group) => formula(`=${figureOf(names, offer, String(year), `"${group}"`)}`));
      return [formula(`=${offer}&", year ${year}"`), ...parts];
    }),
  });
  sheet.chart({
    name: "New money by year and cause",
    type: "stacked bars",
    title: "New money by year and cause",
    source: area(cells, 1, bars.length + 1, COST_GROUPS.length + 1),
    place: area(row + 2, 1, CHART_ROWS - 1, 5),
    colors: CHART_COLORS,
  });
}
