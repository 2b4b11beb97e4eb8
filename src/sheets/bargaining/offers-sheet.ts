import { columnOf, inRow, lookUp } from "../plan/references";
import type { Content, SheetPlan, TableColumn } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { oneOf, whole } from "../plan/typing-rules";
import { LINE_KINDS, OFFERS } from "./names";

/** A line as it is typed. Shares are fractions, 0.02 for 2%. */
export interface OfferLine {
  readonly offer: string;
  readonly year: number;
  readonly day: number;
  readonly kind: string;
  readonly who?: string;
  readonly amount?: number;
  readonly from?: string;
  readonly to?: string;
  readonly step?: number;
  readonly fte?: number;
  readonly note?: string;
}

/** In the order in which lines of a day are taken; leavers and replacements together. */
const KINDS: readonly (readonly [kind: string, place: number])[] = [
  ["Step", 1],
  ["Lane", 2],
  ["Schedule %", 3],
  ["Schedule $", 4],
  ["Minimum $", 5],
  ["Leaver", 6],
  ["Replacement", 6],
  ["One-time $", 7],
  ["One-time %", 7],
];

/** More rows than an offer has, and more kinds than a day: a line's order is its day, its kind, then its row. */
const KINDS_A_DAY = 10;
const ROWS = 1000;

const here = (heading: string) => inRow(OFFERS, heading);

/** The line's place among those of its offer and year: every line's order is another number. */
const lineName =
  `IF(${here("Kind")}="","",${here("Offer")}&"|"&${here("Year")}&"|"&` +
  `(COUNTIFS(${columnOf(OFFERS, "Offer")},${here("Offer")},${columnOf(OFFERS, "Year")},${here("Year")},` +
  `${columnOf(OFFERS, "Order")},"<"&${here("Order")})+1))`;
const order =
  `IF(${here("Kind")}="",0,(MAX(1,${here("Day")})*${KINDS_A_DAY}+` +
  `${lookUp(LINE_KINDS, here("Kind"), "Kind", "Place", "0")})*${ROWS}+ROW()-ROW(${OFFERS}[[#Headers],[Order]]))`;

function columns(offers: readonly string[], workYear: number): readonly TableColumn[] {
  return [
    { heading: "Line", width: 22, formula: `=${lineName}` },
    { heading: "Offer", width: 16, style: "typed", rule: oneOf(offers) },
    { heading: "Year", width: 8, style: "typedCenter", rule: whole(1, 9, "Type the year of the offer: 1, 2, 3 …") },
    { heading: "Day", width: 8, style: "typedCenter", rule: whole(1, workYear, `Type a work day, 1 to ${workYear}.`) },
    { heading: "Kind", width: 14, style: "typed", rule: oneOf(KINDS.map(([kind]) => kind)) },
    { heading: "Who", width: 14, style: "typed" },
    { heading: "Amount", width: 12, style: "typed" },
    { heading: "From", width: 10, style: "typedCenter" },
    { heading: "To", width: 10, style: "typedCenter" },
    { heading: "Step", width: 8, style: "typedCenter" },
    { heading: "FTE", width: 8, style: "typedCenter" },
    { heading: "Note", width: 30, style: "typed" },
    { heading: "Order", width: 10, formula: `=${order}` },
  ];
}

const row = (line: OfferLine): readonly Content[] => [
  null,
  line.offer,
  line.year,
  line.day,
  line.kind,
  line.who ?? "",
  line.amount ?? "",
  line.from ?? "",
  line.to ?? "",
  line.step ?? "",
  line.fte ?? "",
  line.note ?? "",
  null,
];

/** The lines of all offers in one table, and the kinds of lines beside it. */
export function offersSheet(
  name: string,
  offers: readonly string[],
  lines: readonly OfferLine[],
  workYear: number,
): SheetPlan {
  const sheet = new SheetBuilder(name);
  const all = columns(offers, workYear);
  sheet.put(1, 1, "Offers: what each changes, year by year", "title");
  sheet.table({ name: OFFERS, row: 3, column: 1, columns: all, rows: lines.map(row) });
  sheet.table({
    name: LINE_KINDS,
    row: 3,
    column: all.length + 2,
    columns: [
      { heading: "Kind", width: 14 },
      { heading: "Place", width: 8 },
    ],
    rows: KINDS,
  });
  sheet.freeze(3, 2);
  return sheet.done({ landscape: true, wide: 1, footer: name });
}
