import { area, cell } from "../plan/cells";
import { amounts } from "../plan/columns";
import { type Content, formula, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { oneOf } from "../plan/typing-rules";
import { sumOf, when } from "../plan/formula-parts";
import { BASES, BASIS_TITLES, COST_GROUPS } from "../costing/kinds";
import type { BaseSheet } from "./base-sheet";
import { costingFigure, type CostingLine, OPENING, TOTAL } from "./costing-sheet";
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
/** What a bar adds up to in words, in characters, and the height of its line. */
const LONGEST_LINE = 400;
const LINE_HEIGHT = 16;

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
  sheet.style(area(CHOICES_ROW, 1), "header").style(area(CHOICES_ROW, A, 1, 2), "input");
  sheet.style(area(CHOICES_ROW, B + 1, 1, SHARE - B), "headerCenter");
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
      formula(`=${of(offerIn(A, lines))}`),
      formula(`=${of(offerIn(B, lines))}`),
      formula(`=${other}-${own}`),
      format === "money" ? formula(`=${when(`${own}=0`, '""', `(${other}-${own})/${own}`)}`) : null,
    ];
    sheet.write(row, A, [parts]);
    sheet.format(area(row, A, 1, 3), format).format(area(row, SHARE), "percent2");
  });
  const chartRow = FIRST_ROW + lines.length + 1;
  writeChart(sheet, chartRow, names, lines, years);
  const printed = area(1, 1, chartRow + CHART_ROWS + 1, SHARE);
  return sheet.done({ wide: 1, tall: 1, footer: names.sheets.comparison, area: printed });
}

interface ComparedLine {
  /** By which other lines find it. */
  readonly key: string;
  readonly label: string;
  readonly isHeading?: boolean;
  readonly of?: (offer: OfferColumn) => string;
  readonly format: "money" | "percent2";
}

/** The column of an offer: the cell with its name, and those of its lines. */
interface OfferColumn {
  readonly name: string;
  readonly at: (key: string) => string;
}

const offerIn = (column: number, lines: readonly ComparedLine[]): OfferColumn => ({
  name: cell(CHOICES_ROW, column, true),
  at: (key) => {
    const at = lines.findIndex((line) => line.key === key);
    if (at < 0) throw new Error(`no line ${key}`);
    return cell(FIRST_ROW + at, column);
  },
});

/** A line of a year. */
const inYear = (year: number, label: string): string => `${year} ${label}`;
const OVER_TERM = "Sum over the term";
const EXIT = "Exit rate (annualized at the end)";
const NEW_MONEY = "New money";
const TOTAL_LINE = "Total, annualized";

/** The lines from top to bottom. The long table is asked once for each of its figures: the rest follows from them. */
const comparedLines = (names: BargainingNames, base: BaseSheet, years: number): readonly ComparedLine[] => {
  const all = Array.from({ length: years }, (_, at) => at + 1);
  return [
    money("What one percent of the base is worth", () => `ROUND(${base.payroll}/100,2)`),
    ...all.flatMap((year) => [heading(`Year ${year}`), ...yearLines(names, year)]),
    heading("Over the term"),
    ...termLines(all),
  ];
};

const heading = (label: string): ComparedLine => ({ key: label, label, isHeading: true, format: "money" });
const line =
  (format: ComparedLine["format"]) =>
  (label: string, of: ComparedLine["of"] & object, year?: number): ComparedLine => ({
    key: year === undefined ? label : inYear(year, label),
    label,
    of,
    format,
  });
const [money, share] = [line("money"), line("percent2")];

const opening = ({ at }: OfferColumn, year = 1) => at(inYear(year, OPENING));
const total = ({ at }: OfferColumn, year: number) => at(inYear(year, TOTAL_LINE));

/** What a year costs, by cause. */
function yearLines(names: BargainingNames, year: number): readonly ComparedLine[] {
  const basis = cell(BASIS_ROW, A, true);
  const figure =
    (of: CostingLine, column: "Annualized" | "Cash" = "Annualized") =>
    ({ name: offer }: OfferColumn) =>
      costingFigure(names, { offer, year: `${year}`, basis }, of, column);
  return [
    ...([OPENING, ...COST_GROUPS] as const).map((label) => money(label, figure(label), year)),
    money(TOTAL_LINE, figure(TOTAL), year),
    money(NEW_MONEY, (offer) => `${total(offer, year)}-${opening(offer, year)}`, year),
    money("Cash in the year", figure(TOTAL, "Cash"), year),
  ];
}

/** What all years of an offer come to, in dollars and in percent. */
function termLines(years: readonly number[]): readonly ComparedLine[] {
  // A year that an offer does not have has no total: its exit rate is the last one there is.
  const ifThere = (offer: OfferColumn, year: number, text: string, otherwise = "0") =>
    when(`${total(offer, year)}=0`, otherwise, text);
  const overBase = (year: number) => `Year ${year} over the base`;
  const count = (offer: OfferColumn) => sumOf(years.map((year) => ifThere(offer, year, "1")));
  const change = (offer: OfferColumn, year: number) =>
    when(`${opening(offer, year)}=0`, "0", `${offer.at(inYear(year, NEW_MONEY))}/${opening(offer, year)}`);
  return [
    ...years.map((year) =>
      money(overBase(year), (offer) => ifThere(offer, year, `${total(offer, year)}-${opening(offer)}`)),
    ),
    money(OVER_TERM, ({ at }) => sumOf(years.map((year) => at(overBase(year))))),
    money("Sum over the term, average per year", (offer) =>
      when(`${count(offer)}=0`, "0", `ROUND(${offer.at(OVER_TERM)}/(${count(offer)}),2)`),
    ),
    money(EXIT, (offer) => years.reduce((before, year) => ifThere(offer, year, total(offer, year), before), "0")),
    share("Percents added up (simple)", (offer) => sumOf(years.map((year) => change(offer, year)))),
    share("Compounded", (offer) => when(`${opening(offer)}=0`, "0", `${offer.at(EXIT)}/${opening(offer)}-1`)),
    share("Compounded, per year of the term", (offer) =>
      when(
        `${opening(offer)}*${offer.at(EXIT)}=0`,
        "0",
        `(${offer.at(EXIT)}/${opening(offer)})^(1/(${count(offer)}))-1`,
      ),
    ),
  ];
}

/** What a year adds, by cause: the cells of the chart below the comparison, and the chart. */
function writeChart(
  sheet: SheetBuilder,
  row: number,
  names: BargainingNames,
  lines: readonly ComparedLine[],
  years: number,
): void {
  sheet.put(row, 1, "New money by year and cause", "subtitle");
  const cells = row + 2 + CHART_ROWS;
  const bars = Array.from({ length: years }, (_, at) => [A, B].map((column) => ({ year: at + 1, column }))).flat();
  const said = bars.map((_, at) => {
    const own = (column: number) => cell(cells + 1 + at, column);
    const parts = COST_GROUPS.map((group, nth) =>
      when(`ROUND(${own(2 + nth)},0)=0`, '""', `", ${group} "&TEXT(${own(2 + nth)},"#,##0")`),
    );
    return `CHAR(10)&${own(1)}&": "&MID(${parts.join("&")},3,${LONGEST_LINE})`;
  });
  sheet
    .put(row + 1, 1, formula(`="The chart in words, in dollars:"&${said.join("&")}`), "note", 5)
    .height(row + 1, LINE_HEIGHT * (bars.length + 1));
  sheet.table({
    name: nameOf(names, "ComparedYears"),
    row: cells,
    column: 1,
    columns: [{ heading: "Offer and year", width: 44 }, ...COST_GROUPS.map((group) => amounts(group, 18))],
    rows: bars.map(({ year, column }) => {
      const { name, at } = offerIn(column, lines);
      return [
        formula(`=${name}&", year ${year}"`),
        ...COST_GROUPS.map((group) => formula(`=${at(inYear(year, group))}`)),
      ];
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
