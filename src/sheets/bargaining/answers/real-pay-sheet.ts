import { area, onSheet } from "../../plan/cells";
import { amounts, typedCenter } from "../../plan/columns";
import { inRow, lookUp } from "../../plan/references";
import { type Content, formula, type SheetPlan, type TableColumn } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { oneOf } from "../../plan/typing-rules";
import { TWO_LINES } from "../../plan/row-heights";
import { when } from "../../plan/formula-parts";
import { nameOf } from "../names";
import { putOffers } from "../offer-choice";
import {
  allYears,
  type AnswerParts,
  atPlace,
  ofOffer,
  placeOf,
  putInputs,
  putTop,
  scheduleAfter,
} from "./answer-parts";

const OFFER_ROW = 5;
const INPUTS_ROW = 7;
const TABLE_ROW = 11;
/** Blank rows for years before the base. */
const EARLIER = 6;
const BASE = "Base";

/** What a salary buys: its rise since a year beside that of prices. */
export function realPaySheet(parts: AnswerParts): SheetPlan {
  const { names, base, checks } = parts;
  const { lanes } = base.shape;
  const sheet = new SheetBuilder(names.sheets.realPay);
  putTop(
    sheet,
    "Real pay: salaries against prices",
    "Type the consumer price index (CPI) of each year from the source that both sides accept, and the salaries of " +
      "earlier years. The real change is that of the salary after prices: below 0 it buys less than in the year " +
      "chosen. The lane and step stay the same, so that no step is in it.",
    7,
    checks,
  );
  const [number = "1"] = putOffers(sheet, OFFER_ROW, parts, 1);
  const [lane = "", step = "", since = ""] = putInputs(sheet, INPUTS_ROW, [
    { label: "Lane", values: [lanes[0] ?? ""] },
    { label: "Step", values: [base.topStep(0)] },
    { label: "Since the year", values: [BASE] },
  ]);
  sheet.rule(area(INPUTS_ROW, 2), oneOf(lanes));
  const place = placeOf(parts, lane, step);
  const years = [0, ...allYears(parts)];
  const offered = (year: number) =>
    ofOffer(number, parts, (each) =>
      year > each.years.length ? '""' : atPlace(each, scheduleAfter(each, year), place),
    );
  sheet.table({
    name: nameOf(names, "RealPay"),
    row: TABLE_ROW,
    column: 1,
    columns: columnsFor(nameOf(names, "RealPay"), since),
    rows: [
      ...Array.from({ length: EARLIER }, (): readonly Content[] => [null, null, null, "", null, null, null, null]),
      ...years.map((year): readonly Content[] => [
        year === 0 ? BASE : `Year ${year}`,
        ...[null, null, formula(`=${offered(year)}`), null, null, null, null],
      ]),
    ],
  });
  sheet.rule(area(INPUTS_ROW + 2, 2), {
    kind: "list from",
    reference: onSheet(names.sheets.realPay, area(TABLE_ROW + 1, 1, EARLIER + years.length)),
    message: "Choose a year from the list.",
  });
  sheet.height(TABLE_ROW, TWO_LINES).freeze(TABLE_ROW, 1);
  return sheet.done({ landscape: true, wide: 1, footer: names.sheets.realPay });
}

/** Prices and salaries of a year, and their rise. @param since the cell with the year from which it is counted */
function columnsFor(table: string, since: string): readonly TableColumn[] {
  const here = (heading: string) => inRow(table, heading);
  const then = (heading: string) => lookUp(table, since, "Year", heading, "0");
  const rise = (heading: string) =>
    when(`OR(N(${here(heading)})=0,N(${then(heading)})=0)`, '""', `${here(heading)}/${then(heading)}-1`);
  const [salaries, prices] = [here("Salary since then"), here("Prices since then")];
  const computed = (heading: string, text: string, format: TableColumn["format"] & string = "percent2") => ({
    heading,
    width: 16,
    format,
    formula: `=${text}`,
  });
  return [
    typedCenter("Year", 34),
    typedCenter("CPI", 16),
    typedCenter("Salary typed", 16, { format: "money" }),
    amounts("Under the offer", 16),
    computed(
      "Salary",
      when(`${here("Salary typed")}=""`, here("Under the offer"), here("Salary typed")),
      "moneyOrBlank",
    ),
    computed("Salary since then", rise("Salary")),
    computed("Prices since then", rise("CPI")),
    computed("Real change", when(`OR(${salaries}="",${prices}="")`, '""', `(1+${salaries})/(1+${prices})-1`)),
  ];
}
