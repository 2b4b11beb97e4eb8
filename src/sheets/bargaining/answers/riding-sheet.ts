import {
  EARLY_RETIREMENT_REPLACED_BY,
  EARLY_RETIREMENT_SHARE,
  EARLY_RETIREMENT_YEARS,
} from "../../../agreement/benefits";
import {
  BUY_BACK_FULL_DAYS,
  BUY_BACK_LIMIT,
  BUY_BACK_SHARE_ABOVE,
  SABBATICALS,
  STAY_WELL_DAYS,
} from "../../../agreement/leave";
import { figureInForce } from "../../../rules/figures";
import { address, area } from "../../plan/cells";
import { columnOf, inRow } from "../../plan/references";
import { type Content, formula, type SheetPlan, type TableColumn } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { oneOf, whole } from "../../plan/typing-rules";
import { choose, ifError, sumIfs, when } from "../../costing/formula-parts";
import { toCents } from "../../costing/rounding";
import type { OfferWorkings } from "../../costing/offer-workings";
import { nameOf } from "../names";
import { allYears, type AnswerParts, atPlace, placeOf, putInputs, putTop, scheduleAfter } from "./answer-parts";
import { BEFORE } from "./compensation-sheet";
import { itemsOfStaff, type Salaries, staffAmount, writeStaffDays } from "./riding-staff";

const YEAR_ROW = 5;
const TOTALS_ROW = 7;
const GAP = 3;
/** Rows for what rides on the schedule, most of them blank. */
const ROWS = 24;

/** Item, lane, step, people, FTE, days and work year. */
const TYPED_COLUMNS = 7;

/** What follows the schedule besides salaries, with the clause that says so. */
const ITEMS = [
  { item: "Further days", clause: "Article II, Section 2.C (R25, R35): salary ÷ work year × days" },
  { item: "Stay-well", clause: "Article XII, Section 1.F (R3, R34): whole unused days, at the daily rate" },
  { item: "Buy-back", clause: "Article XII, Section 1.E (R1, R34): accumulated days at retirement" },
  { item: "Sabbatical", clause: "Article XII, Section 2.F: half a year in full, or a full year at half" },
  { item: "Early retirement", clause: "Article XIX, Sections 3 and 6 (R12): half of the savings, all years of it" },
] as const;
type Item = (typeof ITEMS)[number]["item"];

/** One line of each item to begin with; people are typed. */
const firstRows = (): readonly (readonly [Item, number | null])[] => [
  ["Further days", 10],
  ["Stay-well", figureInForce(STAY_WELL_DAYS).value],
  ["Buy-back", figureInForce(BUY_BACK_LIMIT).value],
  ["Sabbatical", null],
  ["Early retirement", null],
];

/** The agreement's figures, in cells of their own, to be changed like any other term. */
const figuresOf = () => {
  const { share, years } = figureInForce(SABBATICALS).value.HALF;
  return [
    { key: "stayWell", label: "Stay-well: most days sold back", value: figureInForce(STAY_WELL_DAYS).value },
    { key: "fullDays", label: "Buy-back: days at the full rate", value: figureInForce(BUY_BACK_FULL_DAYS).value },
    {
      key: "above",
      label: "Buy-back: share of a day's pay above them",
      value: figureInForce(BUY_BACK_SHARE_ABOVE).value,
    },
    { key: "limit", label: "Buy-back: most days' pay", value: figureInForce(BUY_BACK_LIMIT).value },
    { key: "sabbatical", label: "Sabbatical: share of a year's salary", value: share * years },
    {
      key: "savings",
      label: "Early retirement: share of the savings",
      value: figureInForce(EARLY_RETIREMENT_SHARE).value,
    },
    {
      key: "replaced",
      label: "Early retirement: replaced by step",
      value: figureInForce(EARLY_RETIREMENT_REPLACED_BY).value,
    },
    { key: "times", label: "Early retirement: years", value: figureInForce(EARLY_RETIREMENT_YEARS).value },
  ] as const;
};
type FigureKey = ReturnType<typeof figuresOf>[number]["key"];

/** What rides on the schedule: days' pay, buy-back, sabbaticals and early retirement, before and under each offer. */
export function ridingSheet(parts: AnswerParts): SheetPlan {
  const { names, offers, checks } = parts;
  const ofStaff: readonly string[] = itemsOfStaff(parts).map(({ item }) => item);
  const sheet = new SheetBuilder(names.sheets.riding);
  putTop(
    sheet,
    "What rides on the schedule",
    "A raise of the schedule also raises what the agreement pays by the daily rate or the salary. Type whom it " +
      "concerns: a row for each lane and step, people and their FTE, days where it takes days (per diem is a day's " +
      "pay). Amounts are on the schedule in force and on that of each offer at the end of the year that you choose. " +
      "The buy-back is a liability: what would be due if all of them retired today." +
      (ofStaff.length === 0
        ? ""
        : ` ${ofStaff.join(" and ")} of everyone on the staff list are counted already: type here only what is more.`),
    10,
    checks,
  );
  const [year = ""] = putInputs(sheet, YEAR_ROW, [
    { label: "Schedule at the end of year", values: [allYears(parts).length] },
  ]);
  sheet.rule(area(YEAR_ROW, 2), whole(1, allYears(parts).length, "A year of the offers."));
  const table = nameOf(names, "RidingItems");
  const amounts = [BEFORE, ...offers.map(({ name }) => name)];
  const amountOf = (item: Item, of: string) => {
    const typed = sumIfs(columnOf(table, of), columnOf(table, "Item"), `"${item}"`);
    const [counted] = itemsOfStaff(parts).filter((each) => each.item === item);
    return counted ? `${typed}+${staffAmount(parts, counted.item, of)}` : typed;
  };
  const money = (heading: string): TableColumn => ({ heading, width: 16, format: "money" });
  sheet.table({
    name: nameOf(names, "RidingTotals"),
    row: TOTALS_ROW,
    column: 1,
    columns: [
      { heading: "What rides on the schedule", width: 46 },
      ...amounts.map(money),
      { heading: "Clause", width: 16, style: "beside" },
    ],
    rows: [
      ...ITEMS.map(({ item, clause }): readonly Content[] => [
        item,
        ...amounts.map((of) => formula(`=${amountOf(item, of)}`)),
        clause,
      ]),
      [
        "In all",
        ...amounts.map((_, at) => formula(`=SUM(${address(area(TOTALS_ROW + 1, at + 2, ITEMS.length))})`)),
        "",
      ],
    ],
  });
  const figuresRow = TOTALS_ROW + ITEMS.length + GAP + 1;
  const figures = figuresOf();
  const cells = putInputs(
    sheet,
    figuresRow,
    figures.map(({ label, value }) => ({ label, values: [value] })),
  );
  const figure = (key: FigureKey) => cells[figures.findIndex((each) => each.key === key)] ?? "0";
  const salaries = salariesOf(parts, year);
  const itemsRow = figuresRow + figures.length + 1;
  writeItems(sheet, itemsRow, parts, salaries, figure);
  if (ofStaff.length > 0) {
    const dayFigures = {
      stayWell: figure("stayWell"),
      fullDays: figure("fullDays"),
      above: figure("above"),
      limit: figure("limit"),
    };
    writeStaffDays(sheet, itemsRow + ROWS + GAP + 1, parts, dayFigures, salaries);
  }
  // Printed to the amounts, without the columns that only reckon and the list of all lanes and steps.
  const printed = area(1, 1, itemsRow + 1 + ROWS, TYPED_COLUMNS + salaries.length);
  return sheet.done({ landscape: true, wide: 1, footer: names.sheets.riding, area: printed });
}

/** The salary of a place before any offer, and on the schedule of each offer at the end of a year. */
function salariesOf({ workings }: AnswerParts, year: string): readonly Salaries[] {
  const [first] = workings as readonly [OfferWorkings];
  const ofOffer = (each: OfferWorkings) => (at: string) =>
    choose(
      `MIN(${year},${each.years.length})`,
      ...each.years.map((_, past) => atPlace(each, scheduleAfter(each, past + 1), at)),
    );
  return [
    { heading: BEFORE, salary: (at) => atPlace(first, scheduleAfter(first, 0), at) },
    ...workings.map((each) => ({ heading: each.offer, salary: ofOffer(each) })),
  ];
}

function writeItems(
  sheet: SheetBuilder,
  row: number,
  parts: AnswerParts,
  salaries: readonly Salaries[],
  figure: (key: FigureKey) => string,
): void {
  const { names, base } = parts;
  const table = nameOf(names, "RidingItems");
  const here = (heading: string) => inRow(table, heading);
  const is = (item: Item) => `${here("Item")}="${item}"`;
  const first = firstRows();
  const one = (heading: string) => when(`${here(heading)}=""`, "1", here(heading));
  const days = `N(${here("Days")})`;
  const workYear = when(`${here("Work year")}=""`, nameOf(names, "WorkYear"), here("Work year"));
  const full = `MIN(${days},${figure("fullDays")})`;
  const paid = `MIN(${figure("limit")},${full}+(${days}-${full})*${figure("above")})`;
  const sold = `MIN(INT(${days}),${figure("stayWell")})`;
  // A further day is a whole day at the full rate (R35); the other days are of the individual's own salary (R34).
  const share = [
    [is("Further days"), `${days}/${workYear}`],
    [is("Stay-well"), `${sold}*${one("FTE")}/${workYear}`],
    [is("Buy-back"), `${paid}*${one("FTE")}/${workYear}`],
    [is("Sabbatical"), `${figure("sabbatical")}*${one("FTE")}`],
    [is("Early retirement"), figure("savings")],
  ].reduceRight((otherwise, [test = "", text = ""]) => when(test, text, otherwise), "0");
  const place = (step: string) => when(`${here("Item")}=""`, "0", ifError(placeOf(parts, here("Lane"), step), "0"));
  const amount = (salary: (place: string) => string) => {
    const less = when(is("Early retirement"), salary(here("Place of the replacement")), "0");
    // One rounding for each person: the daily rate itself is not rounded (R4).
    const each = toCents(`(${salary(here("Place"))}-${less})*${here("Share of a salary")}`);
    return `=${when(`${here("Place")}=0`, "0", `${each}*${here("Times")}`)}`;
  };
  const typed = (heading: string, width: number, more: Partial<TableColumn> = {}): TableColumn => ({
    heading,
    width,
    style: "typedCenter",
    ...more,
  });
  const hasProblem = `AND(${here("Item")}<>"",OR(${here("Place")}=0,${here("Place of the replacement")}=0))`;
  sheet.put(row, 1, "Whom it concerns", "subtitle");
  sheet.table({
    name: table,
    row: row + 1,
    column: 1,
    columns: [
      typed("Item", 46, { rule: oneOf(ITEMS.map(({ item }) => item)) }),
      typed("Lane", 16),
      typed("Step", 16),
      typed("People", 16),
      typed("FTE", 16),
      typed("Days", 16),
      typed("Work year", 16),
      ...salaries.map(({ heading, salary }): TableColumn => ({
        heading,
        width: 16,
        format: "moneyOrBlank",
        formula: amount(salary),
      })),
      {
        heading: "Problem",
        width: 68,
        style: "problem",
        formula: `=${when(hasProblem, '"The schedule does not have this lane or step; the row is left out."', '""')}`,
      },
      { heading: "Share of a salary", width: 14, formula: `=${share}` },
      {
        heading: "Times",
        width: 8,
        formula: `=${one("People")}*${when(is("Early retirement"), figure("times"), "1")}`,
      },
      { heading: "Place", width: 8, formula: `=${place(here("Step"))}` },
      { heading: "Place of the replacement", width: 14, formula: `=${place(figure("replaced"))}` },
    ],
    rows: Array.from({ length: ROWS }, (_, at): readonly Content[] => {
      const [item, itsDays] = first[at] ?? [null, null];
      const { lanes } = base.shape;
      const top = base.topStep(lanes.length - 1);
      const lane = lanes[lanes.length - 1] ?? "";
      const typedIn = item === null ? [null, null, null, null, null] : [item, lane, top, 0, 1];
      return [...typedIn, itsDays, null, ...Array.from({ length: salaries.length + 5 }, () => null)];
    }),
  });
}
