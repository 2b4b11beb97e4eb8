import { address, area, cell, quoted } from "../../plan/cells";
import { amounts, typedCenter } from "../../plan/columns";
import { inRow } from "../../plan/references";
import { formula, type SheetPlan, type TableColumn } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { TWO_LINES } from "../../plan/row-heights";
import { when } from "../../plan/formula-parts";
import { sumInCents, toUnit } from "../../costing/rounding";
import { BASIS_TITLES } from "../../costing/kinds";
import { type OfferWorkings, onWorkings, type YearWorkings } from "../../costing/offer-workings";
import { costingFigure, TOTAL } from "../costing-sheet";
import { nameOf } from "../names";
import { putOffers } from "../offer-choice";
import { allYears, type AnswerParts, listColumn, offerYears, ONE_BASIS, putInputs, putTop } from "./answer-parts";

const SETTINGS_ROW = 5;
const TABLE_ROW = 9;
/** How finely raises are found, and the raise whose worth is shown. */
const FINENESS = 0.0001;
const ONE_PERCENT = 0.01;
const ALL_IN = 0.03;

/** What a sum buys under each offer once its steps are paid, what one percent is worth, how far two offers differ. */
export function moneySheet(parts: AnswerParts): SheetPlan {
  const { names, base, checks } = parts;
  const sheet = new SheetBuilder(names.sheets.money);
  putTop(
    sheet,
    "Money to percent: what a sum buys",
    "“3% all in” is 3% of the opening payroll for everything: steps are paid first, and what is left buys a raise of " +
      "the schedule for everyone. Type a percent or dollars for each offer and year. New money is what a year costs " +
      "beyond its opening payroll. Today's people are counted (same staff); lane changes after the last step are not.",
    13,
    checks,
  );
  const [finest = "", sample = ""] = putInputs(sheet, SETTINGS_ROW, [
    { label: "Raises are found to", values: [FINENESS], format: "percent2" },
    { label: "What a raise of this much is worth", values: [ONE_PERCENT], format: "percent2" },
  ]);
  sheet.put(SETTINGS_ROW + 2, 1, "It is worth, on the base", "label");
  const [fte, salaries] = [base.fte, base.salaries].map(({ all }) => `${quoted(base.sheet)}!${all}`);
  const unit = nameOf(names, "RoundingUnit");
  const raised = sumInCents(`${fte}*${toUnit(`${salaries}*(1+${sample})`, unit)}`);
  sheet.put(SETTINGS_ROW + 2, 2, formula(`=${raised}-${base.payroll}`), "computed");
  sheet.format(area(SETTINGS_ROW + 2, 2), "money");
  writePurchases(sheet, parts, { finest, sample });
  const below = TABLE_ROW + offerYears(parts).length + 3;
  writeDistance(sheet, below, parts, cell(SETTINGS_ROW + 2, 2, true), sample);
  return sheet.done({ landscape: true, wide: 1, footer: names.sheets.money });
}

/** A row for each offer and year: the sum, its steps, the raise that the rest buys and what is left over. */
function writePurchases(
  sheet: SheetBuilder,
  parts: AnswerParts,
  { finest, sample }: { readonly finest: string; readonly sample: string },
): void {
  const { names } = parts;
  const table = nameOf(names, "MoneyToPercent");
  const here = (heading: string) => inRow(table, heading);
  sheet.table({
    name: table,
    row: TABLE_ROW,
    column: 1,
    columns: purchaseColumns(table, finest),
    rows: offerYears(parts).map(({ each, year, number }) => {
      const cost = (raise: string) => formula(`=${raiseCost(each, year, names, raise, here("After steps"))}`);
      const triedCost = raiseCost(each, year, names, here("Raise tried"), here("After steps"));
      const tooDear = `${triedCost}>${here("Left for a raise")}`;
      const { payrolls, lines } = year;
      const payroll = (step: number) => formula(`=${onWorkings(each, payrolls.cellOf("Same staff", step, 0, 0))}`);
      return [
        ...[each.offer, number, ALL_IN, null],
        ...[payroll(0), null, payroll(lines.room.steps), null, null, cost(sample), null],
        // Salaries are rounded one by one, so that the raise tried may cost cents too much.
        formula(`=${when(tooDear, `${here("Raise tried")}-${finest}`, here("Raise tried"))}`),
        ...[cost(here("Raise")), null],
      ];
    }),
  });
  sheet.style(area(TABLE_ROW + 1, 3, offerYears(parts).length, 2), "input").height(TABLE_ROW, TWO_LINES);
}

/** @param finest the cell with the fineness to which raises are found */
function purchaseColumns(table: string, finest: string): readonly TableColumn[] {
  const here = (heading: string) => inRow(table, heading);
  const tried = when(
    `${here("After steps")}=0`,
    "0",
    `ROUND(INT(ROUND(${here("Left for a raise")}/${here("After steps")}/${finest},6))*${finest},6)`,
  );
  const money = (heading: string, text?: string) => amounts(heading, 15, text);
  const allIn = `ROUND(${here("All in")}*${here("Opening payroll")},2)`;
  return [
    { heading: "Offer", width: 34 },
    { heading: "Year", width: 15 },
    typedCenter("All in", 16, { format: "percent2" }),
    typedCenter("Or dollars", 14, { format: "money" }),
    money("Opening payroll"),
    money("New money", when(`${here("Or dollars")}=""`, allIn, here("Or dollars"))),
    money("After steps"),
    money("Steps first", `ROUND(${here("After steps")}-${here("Opening payroll")},2)`),
    money("Left for a raise", `ROUND(${here("New money")}-${here("Steps first")},2)`),
    money("One percent is worth"),
    { heading: "Raise tried", width: 10, format: "percent2", formula: `=${tried}` },
    { heading: "Raise", width: 10, format: "percent2" },
    money("Cost of the raise"),
    money("Left over", `ROUND(${here("Left for a raise")}-${here("Cost of the raise")},2)`),
  ];
}

/** What a raise of the year's first schedule costs the same staff after their steps, cell by cell. */
function raiseCost(
  each: OfferWorkings,
  { columns, payrolls }: YearWorkings,
  names: AnswerParts["names"],
  raise: string,
  before: string,
): string {
  const { staff, schedules } = columns;
  const people = listColumn(each, staff["Same staff"][staff["Same staff"].length - 1] ?? 0);
  const salaries = toUnit(`${listColumn(each, schedules[0] ?? 0)}*(1+${raise})`, nameOf(names, "RoundingUnit"));
  const workYear = nameOf(names, "WorkYear");
  const rate = `(${workYear}+${onWorkings(each, payrolls.daysCell(0))})/${workYear}`;
  return `ROUND(${sumInCents(`${people}*${salaries}*${rate}`)}-${before},2)`;
}

/** How far two offers are apart, year by year and over the term. */
function writeDistance(sheet: SheetBuilder, row: number, parts: AnswerParts, worth: string, sample: string): void {
  const { names } = parts;
  sheet.put(row, 1, "The distance between two offers", "subtitle");
  putOffers(sheet, row + 1, parts);
  sheet.put(row + 3, 1, "Basis", "label").put(row + 3, 2, BASIS_TITLES["Same staff"], "input");
  sheet.rule(area(row + 3, 2), ONE_BASIS);
  const basis = cell(row + 3, 2, true);
  const years = allYears(parts);
  const head = row + 5;
  const first = head + 1;
  const total = (column: number, year: number) =>
    costingFigure(names, { offer: cell(row + 1, column, true), year: String(year), basis }, TOTAL);
  sheet.write(head, 1, [["Annualized", "First offer", "Second offer", "Distance ($)", "Distance (%)", "As a raise"]]);
  sheet.style(area(head, 1), "header").style(area(head, 2, 1, 5), "headerCenter");
  const lines = [...years.map((year) => `Year ${year}`), "Sum of the years that both have"];
  const sumOf = (column: number) => `SUM(${address(area(first, column, years.length))})`;
  sheet.write(
    first,
    1,
    lines.map((label, at) => {
      const [own, other, distance] = [2, 3, 4].map((column) => cell(first + at, column)) as [string, string, string];
      const year = years[at];
      // An offer that is for fewer years has no figure, and no distance.
      const figure = (column: number) => (year === undefined ? sumOf(column) : shown(total(column, year)));
      const apart = year === undefined ? sumOf(4) : when(`OR(${own}="",${other}="")`, '""', `ROUND(${other}-${own},2)`);
      const share = (of: string) => when(`OR(N(${distance})=0,N(${of})=0)`, "0", `${distance}/${of}`);
      return [label, figure(2), figure(3), apart, share(own), `${share(worth)}*${sample}`].map((content, column) =>
        column === 0 ? content : formula(`=${content}`),
      );
    }),
  );
  sheet.format(area(first, 2, lines.length, 3), "money").format(area(first, 5, lines.length, 2), "percent2");
  sheet.put(
    first + lines.length,
    1,
    "As a raise: the distance as percents of the schedule in force, each worth what is shown on top.",
    "note",
    6,
  );
}

const shown = (amount: string) => when(`${amount}=0`, '""', amount);
