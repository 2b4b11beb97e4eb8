import { isErrorValue } from "../../functions/arguments/reader";
import type { Area } from "../plan/cells";
import { asContent, type Print, type SheetPlan } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";

/** A sheet as it shows: what its formulas give, and how it is laid out. */
export interface ShownSheet {
  readonly name: string;
  /** From A1 on. */
  readonly values: readonly (readonly unknown[])[];
  /** The width of each column in points; 0 where it is hidden. */
  readonly widths: readonly number[];
  /** The height of each of the first rows in points. */
  readonly heights: readonly number[];
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly print: Omit<Print, "footer">;
}

/** A cell without a result: the add-in is missing, or the calculation is not done. */
const WITHOUT_RESULT: readonly unknown[] = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"];

interface Place {
  readonly row: number;
  readonly column: number;
}

const placesOf = ({ values }: Pick<ShownSheet, "values">, is: (value: unknown) => boolean): readonly Place[] =>
  values.flatMap((line, row) =>
    line.flatMap((value, column) => (is(value) ? [{ row: row + 1, column: column + 1 }] : [])),
  );

/** The cells that have no result that could be kept. */
export const withoutResult = (sheet: Pick<ShownSheet, "values">) =>
  placesOf(sheet, (value) => WITHOUT_RESULT.includes(value));

/** The cells that show an error, which the copy shows as text. */
export const errorsOn = (sheet: Pick<ShownSheet, "values">) => placesOf(sheet, isErrorValue);

/** In characters, from points: a character of the usual font has 7 pixels, and the margins 5. */
const charactersOf = (points: number) => (points / 0.75 - 5) / 7;

/** The same sheet without a formula: numbers, texts and dates as they show. Formats are copied when it is written. */
export function frozenSheet(name: string, shown: ShownSheet): SheetPlan {
  const builder = new SheetBuilder(name).write(
    1,
    1,
    shown.values.map((line) => line.map(asContent)),
  );
  shown.widths.forEach((points, at) => builder.width(at + 1, charactersOf(points)));
  shown.heights.forEach((points, at) => builder.height(at + 1, points));
  for (const merged of shown.merges) builder.shape(merged);
  if (shown.frozen) builder.freeze(shown.frozen.rows, shown.frozen.columns);
  return builder.done({ ...shown.print, footer: name });
}
