import { BUY_BACK_LIMIT, STAY_WELL_DAYS } from "../../../agreement/leave";
import { figureInForce } from "../../../rules/figures";
import { typedCenter } from "../../plan/columns";
import { inRow } from "../../plan/references";
import type { Content, TableColumn } from "../../plan/sheet-plan";
import type { SheetBuilder } from "../../plan/sheet-builder";
import { oneOf } from "../../plan/typing-rules";
import { and, firstOf, ifError, or, when } from "../../plan/formula-parts";
import { toCents } from "../../costing/rounding";
import { type BargainingNames, nameOf } from "../names";
import { type AnswerParts, placeOf } from "./answer-parts";
import type { RidingFigure } from "./riding-figures";
import type { Salaries } from "./riding-staff";

/** What follows the schedule besides salaries, with the clause that says so, and the days with which it begins. */
export const ITEMS = [
  {
    item: "Extra days",
    clause: "Article II, Section 2.C (R25, R35): salary ÷ work year × days",
    days: () => 10,
  },
  {
    item: "Stay-well",
    clause: "Article XII, Section 1.F (R3, R34): whole unused days, at the daily rate",
    days: () => figureInForce(STAY_WELL_DAYS).value,
  },
  {
    item: "Buy-back",
    clause: "Article XII, Section 1.E (R1, R34): accumulated days at retirement",
    days: () => figureInForce(BUY_BACK_LIMIT).value,
  },
  {
    item: "Sabbatical",
    clause: "Article XII, Section 2.F: half a year in full, or a full year at half",
    days: () => null,
  },
  {
    item: "Early retirement",
    clause: "Article XIX, Sections 3 and 6 (R12): half of the savings, all years of it",
    days: () => null,
  },
] as const;
export type Item = (typeof ITEMS)[number]["item"];

/** Rows for what rides on the schedule, most of them blank. */
export const ITEM_ROWS = 24;
/** Item, lane, step, people, FTE, days and work year. */
export const TYPED_COLUMNS = 7;
const WIDTH = 16;

/** The cells of a row of whom it concerns. */
class ItemRow {
  constructor(private readonly names: BargainingNames) {}

  cell(heading: string): string {
    return inRow(nameOf(this.names, "RidingItems"), heading);
  }

  is(item: Item): string {
    return `${this.cell("Item")}="${item}"`;
  }

  orOne(heading: string): string {
    return when(`${this.cell(heading)}=""`, "1", this.cell(heading));
  }
}

/** Whom it concerns: a line of each item to begin with, and what it comes to on each column of salaries. */
export function writeItems(
  sheet: SheetBuilder,
  row: number,
  parts: AnswerParts,
  salaries: readonly Salaries[],
  figure: RidingFigure,
): void {
  const { names, base } = parts;
  const here = new ItemRow(names);
  const place = (step: string) =>
    when(`${here.cell("Item")}=""`, "0", ifError(placeOf(parts, here.cell("Lane"), step), "0"));
  const calculated: readonly TableColumn[] = [
    ...salaries.map(({ heading, salary }): TableColumn => ({
      heading,
      width: WIDTH,
      format: "moneyOrBlank",
      formula: `=${amount(here, salary)}`,
    })),
    { heading: "Problem", width: 68, style: "problem", formula: `=${problem(here)}` },
    { heading: "Share of a salary", width: 14, formula: `=${shareOfSalary(here, names, figure)}` },
    {
      heading: "Times",
      width: 8,
      formula: `=${here.orOne("People")}*${when(here.is("Early retirement"), figure("times"), "1")}`,
    },
    { heading: "Place", width: 8, formula: `=${place(here.cell("Step"))}` },
    { heading: "Place of the replacement", width: 14, formula: `=${place(figure("replaced"))}` },
  ];
  const lane = base.shape.lanes.length - 1;
  const who = [base.shape.lanes[lane] ?? "", base.topStep(lane), 0, 1];
  sheet.put(row, 1, "Who it applies to", "subtitle");
  sheet.table({
    name: nameOf(names, "RidingItems"),
    row: row + 1,
    column: 1,
    columns: [...TYPED, ...calculated],
    rows: Array.from({ length: ITEM_ROWS }, (_, at): readonly Content[] => {
      const first = ITEMS[at];
      const typed = first ? [first.item, ...who, first.days(), null] : TYPED.map(() => null);
      return [...typed, ...calculated.map(() => null)];
    }),
  });
}

const TYPED: readonly TableColumn[] = [
  typedCenter("Item", 46, oneOf(ITEMS.map(({ item }) => item))),
  ...["Lane", "Step", "People", "FTE", "Days", "Work year"].map((heading) => typedCenter(heading, WIDTH)),
];

/** What one person is paid, as a share of a salary. */
function shareOfSalary(here: ItemRow, names: BargainingNames, figure: RidingFigure): string {
  const days = `N(${here.cell("Days")})`;
  const workYear = when(`${here.cell("Work year")}=""`, nameOf(names, "WorkYear"), here.cell("Work year"));
  const full = `MIN(${days},${figure("fullDays")})`;
  const paid = `MIN(${figure("limit")},${full}+(${days}-${full})*${figure("above")})`;
  const sold = `MIN(INT(${days}),${figure("stayWell")})`;
  const fte = here.orOne("FTE");
  // An extra day is a whole day at the full rate (R35); the other days are of the individual's own salary (R34).
  return firstOf(
    [
      [here.is("Extra days"), `${days}/${workYear}`],
      [here.is("Stay-well"), `${sold}*${fte}/${workYear}`],
      [here.is("Buy-back"), `${paid}*${fte}/${workYear}`],
      [here.is("Sabbatical"), `${figure("sabbatical")}*${fte}`],
      [here.is("Early retirement"), figure("savings")],
    ],
    "0",
  );
}

/** What a row comes to, on the salary of a place. */
function amount(here: ItemRow, salary: (place: string) => string): string {
  const less = when(here.is("Early retirement"), salary(here.cell("Place of the replacement")), "0");
  // One rounding for each person: the daily rate itself is not rounded (R4).
  const each = toCents(`(${salary(here.cell("Place"))}-${less})*${here.cell("Share of a salary")}`);
  return when(`${here.cell("Place")}=0`, "0", `${each}*${here.cell("Times")}`);
}

const problem = (here: ItemRow): string =>
  when(
    and(`${here.cell("Item")}<>""`, or(`${here.cell("Place")}=0`, `${here.cell("Place of the replacement")}=0`)),
    '"The schedule does not have this lane or step; the row is left out."',
    '""',
  );
