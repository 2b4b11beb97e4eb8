import { columnOf, inRow } from "../../plan/references";
import type { Content, TableColumn } from "../../plan/sheet-plan";
import type { SheetBuilder } from "../../plan/sheet-builder";
import { toCents } from "../../costing/rounding";
import { nameOf } from "../names";
import type { AnswerParts } from "./answer-parts";
import type { RidingFigure } from "./riding-figures";

/** What the staff list says of days that are paid: the item, its column, and the days that one person is paid. */
const ITEMS = [
  {
    item: "Stay-well",
    heading: "Stay-well",
    days: (column: string, figure: RidingFigure) => `(${column}="Yes")*${figure("stayWell")}`,
  },
  {
    item: "Buy-back",
    heading: "Sick days",
    days: (column: string, figure: RidingFigure) => {
      const [fullDays, above, limit] = [figure("fullDays"), figure("above"), figure("limit")];
      const paid = `(${column}-(${column}>${fullDays})*(${column}-${fullDays})*(1-${above}))`;
      return `(${paid}-(${paid}>${limit})*(${paid}-${limit}))`;
    },
  },
] as const;
export type StaffItem = (typeof ITEMS)[number]["item"];

/** A column of salaries: its heading, and the salary at the number of a place. */
export interface Salaries {
  readonly heading: string;
  readonly salary: (place: string) => string;
}

const COUNTED = ["Lane", "Step", "FTE"] as const;

/** The items that the staff list has a column for; none where the staff is a scattergram. */
export const itemsOfStaff = ({ base }: Pick<AnswerParts, "base">) =>
  ITEMS.flatMap(({ item, heading, days }) => {
    const [lane, step, fte, column] = base.staffColumns(...COUNTED, heading) ?? [];
    return lane && step && fte && column ? [{ item, lane, step, fte, days: days.bind(null, column) }] : [];
  });

const daysOf = (item: StaffItem) => `${item} days`;

/** What an item comes to for the whole staff list, on the salaries of a column of the table. */
export const staffAmount = ({ names }: Pick<AnswerParts, "names">, item: StaffItem, salaries: string): string => {
  const of = (heading: string) => columnOf(nameOf(names, "RidingStaff"), heading);
  return toCents(`SUMPRODUCT(${of(daysOf(item))},${of(salaries)})/${nameOf(names, "WorkYear")}`);
};

/**
 * Every lane and step with the days of the staff list that are paid for, weighted by FTE, and its salary.
 */
export function writeStaffDays(
  sheet: SheetBuilder,
  row: number,
  parts: AnswerParts,
  figure: RidingFigure,
  salaries: readonly Salaries[],
): void {
  const { names, base } = parts;
  const { lanes, positions } = base.shape;
  const table = nameOf(names, "RidingStaff");
  const here = (heading: string) => inRow(table, heading);
  const items = itemsOfStaff(parts);
  sheet.put(row, 1, "From the staff list: days paid for by lane and step, times FTE", "subtitle");
  sheet.table({
    name: table,
    row: row + 1,
    column: 1,
    columns: [
      { heading: "Lane", width: 46 },
      { heading: "Step", width: 16 },
      { heading: "Place", width: 16 },
      ...items.map(({ item, lane, step, fte, days }): TableColumn => ({
        heading: daysOf(item),
        width: 16,
        format: "share",
        formula: `=SUMPRODUCT((${lane}&""=${here("Lane")}&"")*(${step}&""=${here("Step")}&"")*${fte}*${days(figure)})`,
      })),
      ...salaries.map(({ heading, salary }): TableColumn => ({
        heading,
        width: 16,
        format: "money",
        formula: `=${salary(here("Place"))}`,
      })),
    ],
    rows: lanes.flatMap((lane, nth) =>
      positions.map((step, at): readonly Content[] => [
        lane,
        step,
        nth * positions.length + at + 1,
        ...[...items, ...salaries].map(() => null),
      ]),
    ),
  });
}
