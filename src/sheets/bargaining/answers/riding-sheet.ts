import { address, area } from "../../plan/cells";
import { amounts } from "../../plan/columns";
import { columnOf } from "../../plan/references";
import { type Content, formula, type SheetPlan } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { whole } from "../../plan/typing-rules";
import { choose, sumIfs } from "../../plan/formula-parts";
import type { OfferWorkings } from "../../costing/offer-workings";
import { nameOf } from "../names";
import { allYears, type AnswerParts, atPlace, putInputs, putTop, scheduleAfter } from "./answer-parts";
import { BEFORE } from "./compensation-sheet";
import { putFigures } from "./riding-figures";
import { type Item, ITEM_ROWS, ITEMS, TYPED_COLUMNS, writeItems } from "./riding-items";
import { itemsOfStaff, type Salaries, staffAmount, writeStaffDays } from "./riding-staff";

const YEAR_ROW = 5;
const TOTALS_ROW = 7;
const GAP = 3;

/** What rides on the schedule: days' pay, buy-back, sabbaticals and early retirement, before and under each offer. */
export function ridingSheet(parts: AnswerParts): SheetPlan {
  const { names, checks } = parts;
  const ofStaff = itemsOfStaff(parts)
    .map(({ item }) => item)
    .join(" and ");
  const sheet = new SheetBuilder(names.sheets.riding);
  putTop(
    sheet,
    "What is tied to the schedule",
    "A raise of the schedule also raises what the agreement pays by the daily rate or the salary. Type who it " +
      "applies to: a row for each lane and step, people and their FTE, days where it takes days (per diem is a day's " +
      "pay). Amounts are on the schedule in force and on that of each offer at the end of the year that you choose. " +
      "The buy-back is a liability: what would be due if all of them retired today." +
      (ofStaff && ` ${ofStaff} of everyone on the staff list are counted already: type only what comes on top.`),
    10,
    checks,
  );
  const years = allYears(parts).length;
  const [year = ""] = putInputs(sheet, YEAR_ROW, [{ label: "Schedule at the end of year", values: [years] }]);
  sheet.rule(area(YEAR_ROW, 2), whole(1, years, `Type a year of the offers, 1 to ${years}.`));
  writeTotals(sheet, parts);
  const { figure, below } = putFigures(sheet, TOTALS_ROW + ITEMS.length + GAP + 1);
  const salaries = salariesOf(parts, year);
  const itemsRow = below + 1;
  writeItems(sheet, itemsRow, parts, salaries, figure);
  if (ofStaff) writeStaffDays(sheet, itemsRow + ITEM_ROWS + GAP + 1, parts, figure, salaries);
  // Printed to the amounts, without the columns that only reckon and the list of all lanes and steps.
  const printed = area(1, 1, itemsRow + 1 + ITEM_ROWS, TYPED_COLUMNS + salaries.length);
  return sheet.done({ landscape: true, wide: 1, footer: names.sheets.riding, area: printed });
}

/** What each item comes to before and under each offer, and all of them. */
function writeTotals(sheet: SheetBuilder, parts: AnswerParts): void {
  const { names, offers } = parts;
  const table = nameOf(names, "RidingItems");
  const headings = [BEFORE, ...offers.map(({ name }) => name)];
  const amountOf = (item: Item, of: string) => {
    const typed = sumIfs(columnOf(table, of), columnOf(table, "Item"), `"${item}"`);
    const counted = itemsOfStaff(parts).find((each) => each.item === item);
    return counted ? `${typed}+${staffAmount(parts, counted.item, of)}` : typed;
  };
  const sum = (column: number) => `SUM(${address(area(TOTALS_ROW + 1, column, ITEMS.length))})`;
  sheet.table({
    name: nameOf(names, "RidingTotals"),
    row: TOTALS_ROW,
    column: 1,
    columns: [
      { heading: "What is tied to the schedule", width: 46 },
      ...headings.map((heading) => amounts(heading, 16)),
      { heading: "Clause", width: 16, style: "beside" },
    ],
    rows: [
      ...ITEMS.map(({ item, clause }): readonly Content[] => [
        item,
        ...headings.map((of) => formula(`=${amountOf(item, of)}`)),
        clause,
      ]),
      ["Total", ...headings.map((_, at) => formula(`=${sum(at + 2)}`)), ""],
    ],
  });
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
