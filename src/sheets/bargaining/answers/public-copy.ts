import { area } from "../../plan/cells";
import { SheetBuilder } from "../../plan/sheet-builder";
import type { Serial } from "../../plan/serial";
import { asContent, type SheetPlan } from "../../plan/sheet-plan";
import { TWO_LINES } from "../../plan/row-heights";
import { FIGURES, LEFT_OUT, MERGING } from "./public-sheet";

type Values = readonly (readonly unknown[])[];

/** How many FTE the sheet for the public leaves out of its scattergram: anything but 0 is wrong. */
export const leftOut = (values: Values): number => Number(values.find(([label]) => label === LEFT_OUT)?.[1] ?? NaN);

/**
 * A copy of the sheet for the public: values, no formulas, so that nothing in it leads to the staff.
 * @param values the sheet's cells from its first on
 * @param day the day on which it was made
 */
export function publicCopy(name: string, values: Values, day: Serial): SheetPlan {
  const end = values.findIndex(([first]) => first === MERGING);
  const lines = (end < 0 ? values : values.slice(0, end)).map((row) => row.map(asContent));
  const rowOf = (label: string) => lines.findIndex(([first]) => first === label) + 1;
  const [figures, grid] = [rowOf("Offer"), rowOf("Step")];
  const shown = lines.filter(([first], at) => at >= figures - 1 && first !== MERGING);
  const columns = Math.max(...lines.map((row) => row.length));
  const moved = (row: number) => row - figures + TABLE_ROW;
  const sheet = new SheetBuilder(name)
    .put(1, 1, "Bargaining: what the offers cost", "title")
    .put(2, 1, "Made on", "label")
    .put(2, 2, day, "computed")
    .format(area(2, 2), "date")
    .put(3, 1, NOTE, "note", FIGURES)
    .height(3, TWO_LINES)
    .height(TABLE_ROW, TWO_LINES)
    .write(TABLE_ROW, 1, shown)
    .style(area(TABLE_ROW, 1, 1, FIGURES), "header")
    .style(area(moved(grid), 1, 1, columns), "header")
    .style(area(moved(grid) - 1, 1), "subtitle")
    .format(area(TABLE_ROW + 1, 3, grid - figures - 4, FIGURES - 3), "money")
    .format(area(TABLE_ROW + 1, FIGURES, grid - figures - 4), "percent2")
    .format(area(moved(grid) + 1, 2, lines.length - grid, columns - 1), "share")
    .width(1, 34)
    .width(2, 13, columns - 1);
  return sheet.done({ landscape: true, wide: 1, tall: 1, footer: name });
}

const TABLE_ROW = 5;
const NOTE =
  "Costs of the same staff, annualized. FTE by lane and step: a figure also counts the blank cells above it in its " +
  "lane, and the lanes without figures to its left.";
