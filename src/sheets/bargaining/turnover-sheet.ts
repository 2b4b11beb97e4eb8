import { textInFormula, wholeColumns } from "../plan/cells";
import { columnOf, inRow, lookUp } from "../plan/references";
import type { Content, SheetPlan, TableColumn } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import { oneOf } from "../plan/typing-rules";
import { TWO_LINES } from "../plan/row-heights";
import { and, not, notIn, or, when } from "../costing/formula-parts";
import { TURNOVER } from "../costing/kinds";
import { EVERY_OFFER, turnoverKey } from "../costing/turnover-keys";
import { type BargainingNames, nameOf } from "./names";
import type { Offer } from "./offer-lines";
import { putChecks } from "./results-sheet";
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

/** Addresses with their sheet that the sentences about a row rely on. */
interface TurnoverParts {
  readonly lanes: string;
  readonly positions: string;
  readonly salaries: string;
  readonly newSalaries?: string;
  readonly workYear: string;
}

const TABLE_ROW = 6;
const SPARE_ROWS = 24;
const TYPED = ["Offer", "Year", "Day", "Leaves lane", "Leaves step", "Comes lane", "Comes step", "FTE", "Note"];

/** Expected turnover: leavers and replacements by lane, step and day; it counts on the basis budget to budget. */
export function turnoverSheet(
  names: BargainingNames,
  offers: readonly Offer[],
  rows: readonly TurnoverRow[],
  parts: TurnoverParts,
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

function columnsFor(names: BargainingNames, offers: readonly Offer[], parts: TurnoverParts): readonly TableColumn[] {
  const table = nameOf(names, "Turnover");
  const here = (heading: string) => inRow(table, heading);
  const key = (lane: string, step: string) => {
    const offer = `IF(${here("Offer")}="","${EVERY_OFFER}",${here("Offer")})`;
    return when(`${here(lane)}=""`, '""', turnoverKey(offer, here("Year"), here("Work day"), here(lane), here(step)));
  };
  const typed = (heading: string, width: number, more: Partial<TableColumn> = {}): TableColumn => ({
    heading,
    width,
    style: width > 17 ? "typed" : "typedCenter",
    ...more,
  });
  return [
    typed("Offer", 18, { rule: oneOf(offers.map(({ name }) => name)) }),
    typed("Year", 7),
    typed("Day", 9),
    typed("Leaves lane", 10),
    typed("Leaves step", 10),
    typed("Comes lane", 10),
    typed("Comes step", 10),
    typed("FTE", 8),
    typed("Note", 30),
    { heading: "Problem", width: 96, style: "problem", formula: `=${problemFormula(names, parts)}` },
    { heading: "Work day", width: 9, formula: `=${workDayFormula(names, table)}` },
    { heading: "FTE used", width: 9, formula: `=IF(${here("FTE")}="",1,${here("FTE")})` },
    { heading: "Leaves from", width: 24, formula: `=${key("Leaves lane", "Leaves step")}` },
    { heading: "Comes to", width: 24, formula: `=${key("Comes lane", "Comes step")}` },
  ];
}

/** What is wrong with a row, in a sentence; empty where nothing is. */
function problemFormula(names: BargainingNames, parts: TurnoverParts): string {
  const table = nameOf(names, "Turnover");
  const { lanes, positions, salaries, newSalaries, workYear } = parts;
  const here = (heading: string) => inRow(table, heading);
  const ofOffers = (heading: string) => columnOf(nameOf(names, "Offers"), heading);
  const ofNames = (heading: string) => columnOf(nameOf(names, "OfferNames"), heading);
  const text = textInFormula;
  const day = `N(${here("Work day")})`;
  const ofYear = `${ofOffers("Year")},${here("Year")},${ofOffers("Work day")},${day}`;
  const lines = `COUNTIFS(${ofOffers("Kind")},"${TURNOVER}",${ofYear}`;
  const ofOne = `${lines},${ofOffers("Offer")},${here("Offer")})`;
  const years = lookUp(nameOf(names, "OfferNames"), here("Offer"), "Offer", "Years", "0");
  const most = when(`${here("Offer")}=""`, `MAX(${ofNames("Years")})`, years);
  const salaryIn = (grid: string, lane: string, step: string) =>
    `N(IFERROR(INDEX(${grid},MATCH(${here(step)},${positions},0),MATCH(${here(lane)}&"",${lanes},0)),0))`;
  const ends = [
    ["Leaves lane", "Leaves step"],
    ["Comes lane", "Comes step"],
  ] as const;
  const noSalary = ([lane, step]: readonly [string, string]) => {
    const grids = newSalaries === undefined ? [salaries] : [salaries, newSalaries];
    return and(`${here(lane)}<>""`, `(${grids.map((grid) => salaryIn(grid, lane, step)).join("+")})=0`);
  };
  const typed = TYPED.slice(0, -1).map(here).join("&");
  const conditions: readonly (readonly [string, string])[] = [
    [`${typed}=""`, '""'],
    [
      and(`${here("Offer")}<>""`, notIn(`${here("Offer")}&""`, ofNames("Offer"))),
      `${text("There is no offer “")}&${here("Offer")}&${text("”. Choose one of the list, or leave it blank.")}`,
    ],
    [
      or(`N(${here("Year")})<1`, `N(${here("Year")})>${most}`, `N(${here("Year")})<>INT(N(${here("Year")}))`),
      `${text("Year “")}&${here("Year")}&${text("”: there are years 1 to ")}&${most}&"."`,
    ],
    [
      or(`${day}<1`, `${day}>${workYear}`, `${day}<>INT(${day})`),
      [
        text("Day “"),
        here("Day"),
        text("” is outside the work year: type 1 to "),
        workYear,
        text(", or a date in it."),
      ].join("&"),
    ],
    [
      `${here("Leaves lane")}&${here("Comes lane")}=""`,
      text("Type the lane and step that somebody leaves, or to which somebody comes."),
    ],
    ...ends.map((end): readonly [string, string] => [
      noSalary(end),
      `${text("The schedule has no salary for lane ")}&${here(end[0])}&${text(", step ")}&${here(end[1])}&"."`,
    ]),
    [
      or(not(`ISNUMBER(${here("FTE used")})`), `N(${here("FTE used")})<0`),
      `${text("FTE “")}&${here("FTE")}&${text("”: type a number above 0.")}`,
    ],
    [
      when(`${here("Offer")}=""`, `${lines})<COUNTIF(${ofNames("Years")},">="&${here("Year")})`, `${ofOne}=0`),
      when(
        `${here("Offer")}=""`,
        text("Not every offer has a line Turnover for this year and day: there it does not count."),
        text("The offer has no line Turnover for this year and day: it does not count."),
      ),
    ],
  ];
  return conditions.reduceRight((otherwise, [condition, said]) => when(condition, said, otherwise), '""');
}
