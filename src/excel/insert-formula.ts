import { addressOf, resized, type Area } from "./address";
import { WorkbookError } from "./errors";
import { rangeAt } from "./range-at";
import { run } from "./run";

/** A formula and where it goes. */
export interface Insertion {
  /** Begins with `=`. */
  readonly formula: string;
  /** The formula goes into the first cell of this area. */
  readonly target: Area;
  /** Rows that the result fills. */
  readonly rows: number;
  /** The columns that it fills, each with its number format; `null` leaves the cells' own. */
  readonly formats: readonly (string | null)[];
  /** Whether cells that hold something may be emptied for it. */
  readonly replace: boolean;
}

/** The formula is in its cell, or nothing was changed because `count` cells in the way hold something. */
export type Inserted =
  | { readonly done: true; readonly address: string }
  | { readonly done: false; readonly address: string; readonly count: number };

/**
 * Writes a formula into a cell. Cells that hold something, in the place of the formula or of its result, are
 * emptied only with `replace`; without it nothing is changed and they are counted. Cells that have a number format of
 * their own keep it.
 * @throws WorkbookError where Excel refuses, or the result would reach over the end of the sheet.
 */
export function insertFormula({ formula, target, rows, formats, replace }: Insertion): Promise<Inserted> {
  return run(async (context) => {
    const filled = resized(target, rows, formats.length);
    const first = resized(target, 1, 1);
    if (!filled || !first)
      throw new WorkbookError(
        "The result does not fit between this cell and the end of the sheet. Select another cell.",
        "InvalidArgument",
      );
    const place = rangeAt(context, filled);
    place.load("formulas,numberFormat");
    await context.sync();
    const count = place.formulas.flat().filter((content) => content !== "").length;
    if (count > 0 && !replace) return { done: false, address: addressOf(filled), count };
    if (count > 0) place.clear("Contents");
    place.numberFormat = place.numberFormat.map((row: unknown[]) =>
      row.map((own, column) => (own === "General" ? (formats[column] ?? own) : own)),
    );
    rangeAt(context, first).formulas = [[formula]];
    await context.sync();
    return { done: true, address: addressOf(first) };
  });
}
