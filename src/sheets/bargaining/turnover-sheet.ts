import { wholeColumns } from "../plan/cells";
import { typed, typedCenter } from "../plan/columns";
import { columnOf, inRow, lookUp } from "../plan/references";
import type { Content, SheetPlan, TableColumn } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { oneOf } from "../plan/typing-rules";
import { TWO_LINES } from "../plan/row-heights";
import { and, type Case, firstOf, notIn, say, when } from "../plan/formula-parts";
import { TURNOVER } from "../costing/kinds";
import { EVERY_OFFER, turnoverKey } from "../costing/turnover-keys";
import { type BargainingNames, nameOf } from "./names";
import type { Offer } from "./offer-lines";
import { putChecks } from "./results-sheet";
import { dayOutside, isOutside, noFte, salariesAt, type ScheduleParts } from "./row-problems";
import { workDayFormula } from "./work-day";

/** Somebody who is expected to leave, to come, or to be replaced, in a year of one offer or of all. */
export interface TurnoverRow {
  /** Every offer if left out. */
  readonly offer?: string;
  readonly year: number;
  /** A work day, or Excel's day number of a date; the first day if left out. */
  readonly day?: number;
  readonly leaves?: { readonly lane: string; readonly step: number };
  readonly comes?: { readonly lane: string; readonly step: number };
  /** One if left out. */
  readonly fte?: number;
  readonly note?: string;
}

const TABLE_ROW = 6;
const SPARE_ROWS = 24;
const TYPED = ["Offer", "Year", "Day", "Leaves lane", "Leaves step", "Comes lane", "Comes step", "FTE", "Note"];

/** Expected turnover: leavers and replacements by lane, step and day; it counts on the basis budget to budget. */
export function turnoverSheet(
  names: BargainingNames,
  offers: readonly Offer[],
  rows: readonly TurnoverRow[],
  parts: ScheduleParts,
  checks: string,
): SheetPlan {
  const sheet = new SheetBuilder(names.sheets.turnover);
  sheet.put(1, 1, "Expected turnover", "title");
  const note =
    "Who is expected to leave, and who comes instead. A row counts where the offer has a line of the kind Turnover " +
    "for the same year and day; without a day it is the first. Without an offer it is for all. It changes only the " +
    "basis budget to budget: turnover saves (breakage) what leavers cost less what their replacements cost.";
  sheet.put(2, 1, note, "note", TYPED.length).height(2, 48);
  putChecks(sheet, 3, checks);
  const columns = columnsFor(names, offers, parts);
  const blank: readonly Content[] = columns.map(() => null);
  const typed = rows.map(({ offer, year, day, leaves, comes, fte, note: text }): readonly Content[] => [
    offer ?? null,
    year,
    day ?? null,
    leaves?.lane ?? null,
    leaves?.step ?? null,
    comes?.lane ?? null,
    comes?.step ?? null,
    fte ?? null,
    text ?? null,
    ...blank.slice(TYPED.length),
  ]);
  sheet.table({
    name: nameOf(names, "Turnover"),
    row: TABLE_ROW,
    column: 1,
    columns,
    rows: [...typed, ...Array.from({ length: SPARE_ROWS }, () => blank)],
  });
  sheet.height(TABLE_ROW, TWO_LINES).freeze(TABLE_ROW, 2);
  return sheet.done({
    landscape: true,
    wide: 1,
    footer: names.sheets.turnover,
    area: wholeColumns(1, TYPED.length),
    titleRows: { from: TABLE_ROW, to: TABLE_ROW },
  });
}

function columnsFor(names: BargainingNames, offers: readonly Offer[], parts: ScheduleParts): readonly TableColumn[] {
  const table = nameOf(names, "Turnover");
  const here = (heading: string) => inRow(table, heading);
  const key = (lane: string, step: string) => {
    const offer = `IF(${here("Offer")}="","${EVERY_OFFER}",${here("Offer")})`;
    return when(`${here(lane)}=""`, '""', turnoverKey(offer, here("Year"), here("Work day"), here(lane), here(step)));
  };
  return [
    typed("Offer", 18, oneOf(offers.map(({ name }) => name))),
    typedCenter("Year", 7),
    typedCenter("Day", 9),
    typedCenter("Leaves lane", 10),
    typedCenter("Leaves step", 10),
    typedCenter("Comes lane", 10),
    typedCenter("Comes step", 10),
    typedCenter("FTE", 8),
    typed("Note", 30),
    { heading: "Problem", width: 96, style: "problem", formula: `=${problemFormula(names, parts)}` },
    { heading: "Work day", width: 9, formula: `=${workDayFormula(names, table)}` },
    { heading: "FTE used", width: 9, formula: `=IF(${here("FTE")}="",1,${here("FTE")})` },
    { heading: "Leaves from", width: 24, formula: `=${key("Leaves lane", "Leaves step")}` },
    { heading: "Comes to", width: 24, formula: `=${key("Comes lane", "Comes step")}` },
  ];
}

/** What is wrong with a row, in a sentence; empty where nothing is. */
function problemFormula(names: BargainingNames, parts: ScheduleParts): string {
  const table = nameOf(names, "Turnover");
  const here = (heading: string) => inRow(table, heading);
  const [offer, year, leaves, comes] = [here("Offer"), here("Year"), here("Leaves lane"), here("Comes lane")];
  const ofNames = (heading: string) => columnOf(nameOf(names, "OfferNames"), heading);
  const years = lookUp(nameOf(names, "OfferNames"), offer, "Offer", "Years", "0");
  const most = when(`${offer}=""`, `MAX(${ofNames("Years")})`, years);
  const typed = TYPED.slice(0, -1).map(here).join("&");
  return firstOf([
    [`${typed}=""`, '""'],
    [
      and(`${offer}<>""`, notIn(`${offer}&""`, ofNames("Offer"))),
      say`There is no offer “${offer}”. Choose one from the list, or leave it blank.`,
    ],
    [isOutside(year, most), say`Year “${year}”: there are years 1 to ${most}.`],
    dayOutside(table, parts),
    [`${leaves}&${comes}=""`, say`Type the lane and step that somebody leaves, or to which somebody comes.`],
    noSalary(parts, leaves, here("Leaves step")),
    noSalary(parts, comes, here("Comes step")),
    noFte(table),
    noLine(names),
  ]);
}

/** A typed lane and step for which there is no salary. */
const noSalary = (parts: ScheduleParts, lane: string, step: string): Case => [
  and(`${lane}<>""`, `(${salariesAt(parts, `${lane}&""`, step)})=0`),
  say`The schedule has no salary for lane ${lane}, step ${step}.`,
];

/** A row counts by a line Turnover of its offer, or of every offer, for the same year and day. */
function noLine(names: BargainingNames): Case {
  const here = (heading: string) => inRow(nameOf(names, "Turnover"), heading);
  const ofOffers = (heading: string) => columnOf(nameOf(names, "Offers"), heading);
  const ofYear = `${ofOffers("Year")},${here("Year")},${ofOffers("Work day")},N(${here("Work day")})`;
  const lines = `COUNTIFS(${ofOffers("Kind")},"${TURNOVER}",${ofYear}`;
  const offers = `COUNTIF(${columnOf(nameOf(names, "OfferNames"), "Years")},">="&${here("Year")})`;
  const isForAll = `${here("Offer")}=""`;
  return [
    when(isForAll, `${lines})<${offers}`, `${lines},${ofOffers("Offer")},${here("Offer")})=0`),
    when(
      isForAll,
      say`Not every offer has a line Turnover for this year and day: there it does not count.`,
      say`The offer has no line Turnover for this year and day: it does not count.`,
    ),
  ];
}
