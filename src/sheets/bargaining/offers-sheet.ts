import { area, onSheet, wholeColumns } from "../plan/cells";
import { columnOf, inRow, lookUp } from "../plan/references";
import type { Content, SheetPlan, Table, TableColumn } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { oneOf } from "../plan/typing-rules";
import { LINE_KINDS } from "../costing/kinds";
import { when } from "../plan/formula-parts";
import { type Room, roomOf } from "../costing/room";
import { lineProblem, type ProblemParts, takes } from "./line-problems";
import { type BargainingNames, nameOf, REACH, type TableKey } from "./names";
import { type Offer, type OfferLine, TYPED, typedCells } from "./offer-lines";
import { putChecks } from "./results-sheet";
import { workDayFormula } from "./work-day";

/** More rows than an offer has, and more kinds than a day: a line's order is its day, its kind, then its row. */
const KINDS_A_DAY = 20;
const ROWS = 1000;
/** Blank rows below the lines, to type further ones into. */
const SPARE_ROWS = 12;
const TABLE_ROW = 5;

/** What a line costs follows from these: two lines that have the same in all of them are the same. */
const AS_COSTED = [
  "Year",
  "Work day",
  "Kind",
  "Who used",
  "Amount used",
  "From used",
  "To used",
  "Step used",
  "FTE used",
] as const;

/**
 * A column of the table of offers with its heading, as an address, from the table's headings on: INDEX over a table of
 * another sheet is empty in the preview.
 */
export function offersColumn({ sheets }: Pick<BargainingNames, "sheets">, heading: string): string {
  const at = LINE_HEADINGS.findIndex((each) => each === heading);
  if (at < 0) throw new Error(`no column ${heading} of offers`);
  return onSheet(sheets.offers, area(TABLE_ROW, 1 + at, REACH));
}

const isShare = (kind: string): boolean => LINE_KINDS.some((each) => each.kind === kind && each.amount === "share");

/** The lines of all offers in one table, the offers and kinds beside it. */
export function offersSheet(
  names: BargainingNames,
  offers: readonly Offer[],
  lines: readonly OfferLine[],
  room: Room,
  parts: Omit<ProblemParts, "offersTable" | "namesTable" | "kindsTable" | "room">,
  checks: string,
): SheetPlan {
  const sheet = new SheetBuilder(names.sheets.offers);
  const [offersTable, namesTable, kindsTable] = (["Offers", "OfferNames", "LineKinds"] as const).map((key) =>
    nameOf(names, key),
  ) as [string, string, string];
  const tables = { offersTable, namesTable, kindsTable };
  const columns = columnsOf(names, offers, { ...parts, ...tables, room });
  sheet.put(1, 1, "Offers: what each changes, year by year", "title");
  sheet.put(
    2,
    1,
    "A line holds from its work day (1 is the first day of school) or a date. Problem says what is wrong with it.",
    "note",
    8,
  );
  putChecks(sheet, 3, checks);
  const blank: readonly Content[] = columns.map(() => null);
  const rows = lines.map((line): readonly Content[] => [null, ...typedCells(line), ...blank.slice(TYPED.length + 1)]);
  sheet.table({
    name: offersTable,
    row: TABLE_ROW,
    column: 1,
    columns,
    rows: [...rows, ...Array.from({ length: SPARE_ROWS }, () => blank)],
  });
  const amount = columns.findIndex(({ heading }) => heading === "Amount");
  lines.forEach(({ kind }, at) => {
    if (isShare(kind)) sheet.format(area(TABLE_ROW + 1 + at, 1 + amount), "percent2");
  });
  let column = columns.length + 2;
  for (const { key, ...list } of [offersList(offers), ...calendarLists(offers), kindsList(room)]) {
    sheet.table({ name: nameOf(names, key), row: TABLE_ROW, column, ...list });
    column += list.columns.length + 1;
  }
  sheet.freeze(TABLE_ROW, 2);
  return sheet.done({
    landscape: true,
    wide: 1,
    footer: names.sheets.offers,
    // To the column Note, however many lines there are: the Checks sheet says what is wrong with a line.
    area: wholeColumns(1, TYPED.length + 1),
    titleRows: { from: TABLE_ROW, to: TABLE_ROW },
  });
}

/** A list beside the lines. */
interface List extends Pick<Table, "columns" | "rows"> {
  readonly key: TableKey;
}

const offersList = (offers: readonly Offer[]): List => ({
  key: "OfferNames",
  columns: [
    { heading: "Offer", width: 18 },
    { heading: "Years", width: 8 },
  ],
  rows: offers.map(({ name, years }) => [name, years]),
});

/** The school calendar of each year, by which a typed date becomes a work day. */
const calendarLists = (offers: readonly Offer[]): readonly List[] => [
  {
    key: "OfferYears",
    columns: [
      { heading: "Year", width: 8 },
      { heading: "First day of school", width: 14, style: "typedCenter", format: "date" },
    ],
    rows: Array.from({ length: Math.max(...offers.map(({ years }) => years)) }, (_, at) => [at + 1, null]),
  },
  {
    key: "DaysOff",
    columns: [{ heading: "Day without school", width: 14, style: "typedCenter", format: "date" }],
    rows: Array.from({ length: SPARE_ROWS }, () => [null]),
  },
];

const kindsList = (room: Room): List => ({
  key: "LineKinds",
  columns: [
    { heading: "Kind", width: 16 },
    { heading: "Place", width: 8 },
    { heading: "Amount is", width: 12 },
    { heading: "Takes", width: 24 },
    { heading: "Sort", width: 14 },
    { heading: "Room", width: 8 },
    { heading: "Part", width: 22 },
    { heading: "Meaning", width: 60 },
  ],
  rows: LINE_KINDS.map(({ kind, place, amount, takes: taken, group, sort, meaning }) => [
    kind,
    place,
    amount ?? "",
    taken.join(", "),
    sort,
    roomOf(kind, room),
    group,
    meaning,
  ]),
});

/** The columns of the table, in their order. */
const LINE_HEADINGS = [
  "Line",
  ...TYPED,
  "Problem",
  "Work day",
  "Takes",
  "Amount used",
  "Who used",
  "From used",
  "To used",
  "Step used",
  "FTE used",
  "Order",
  "Place",
  "Sort",
  "As costed",
  "Count of its kind",
] as const;
type LineHeading = (typeof LINE_HEADINGS)[number];

const typed = (width: number, more: Partial<TableColumn> = {}): Partial<TableColumn> => ({
  width,
  style: width > 17 ? "typed" : "typedCenter",
  ...more,
});

function columnsOf(names: BargainingNames, offers: readonly Offer[], parts: ProblemParts): readonly TableColumn[] {
  const table = parts.offersTable;
  const here = (heading: LineHeading) => inRow(table, heading);
  const all = (heading: LineHeading) => columnOf(table, heading);
  const kind = (heading: string, missing: string) => lookUp(parts.kindsTable, here("Kind"), "Kind", heading, missing);
  const inDay = `N(${here("Work day")})*${KINDS_A_DAY}+${kind("Place", "0")}`;
  const order = when(`${here("Kind")}=""`, "0", `(${inDay})*${ROWS}+ROW()-ROW(${table}[[#Headers],[Order]])`);
  const sameYear = `${all("Offer")},${here("Offer")},${all("Year")},${here("Year")}`;
  const before = `${all("Order")},"<="&${here("Order")},${all("Order")},">0"`;
  // What a line does not take counts for nothing, whatever is typed there.
  const ifTaken = (heading: (typeof TYPED)[number], text: string) =>
    `=${when(takes(here("Takes"), heading), text, '""')}`;
  const columns: Readonly<Record<LineHeading, Partial<TableColumn>>> = {
    Line: {
      width: 22,
      formula: `=IF(${here("Kind")}="","",${here("Offer")}&"|"&${here("Year")}&"|"&${here("Place")})`,
    },
    Offer: typed(18, { rule: oneOf(offers.map(({ name }) => name)) }),
    Year: typed(7),
    Day: typed(8),
    Kind: typed(16, { rule: oneOf(LINE_KINDS.map((each) => each.kind)) }),
    Who: typed(14),
    Amount: typed(12),
    From: typed(9),
    To: typed(9),
    Step: typed(8),
    FTE: typed(8),
    Note: typed(44),
    Problem: { width: 96, formula: `=${lineProblem(parts)}`, style: "problem" },
    "Work day": { width: 8, formula: `=${workDayFormula(names, table)}` },
    Takes: { width: 12, formula: `=${kind("Takes", '""')}` },
    "Amount used": {
      width: 10,
      formula: ifTaken(
        "Amount",
        when(`${here("Amount")}=""`, when(`${here("Kind")}="Step"`, "1", "0"), here("Amount")),
      ),
    },
    "Who used": { width: 9, formula: ifTaken("Who", `${here("Who")}&""`) },
    "From used": { width: 9, formula: ifTaken("From", `${here("From")}&""`) },
    "To used": { width: 9, formula: ifTaken("To", `${here("To")}&""`) },
    "Step used": { width: 8, formula: ifTaken("Step", here("Step")) },
    "FTE used": { width: 8, formula: ifTaken("FTE", when(`${here("FTE")}=""`, "1", here("FTE"))) },
    Order: { width: 10, formula: `=${order}` },
    Place: { width: 8, formula: `=IF(${here("Kind")}="",0,COUNTIFS(${sameYear},${before}))` },
    Sort: { width: 14, formula: `=${kind("Sort", '""')}` },
    "As costed": {
      width: 40,
      formula: `=IF(${here("Kind")}="","",${AS_COSTED.map(here).join('&"; "&')})`,
    },
    "Count of its kind": {
      width: 10,
      formula: `=IF(${here("Kind")}="",0,COUNTIFS(${sameYear},${before},${all("Sort")},${here("Sort")}))`,
    },
  };
  return LINE_HEADINGS.map((heading) => ({ heading, ...columns[heading] }));
}
