import { addressOf, parseAddress, resized, sizeOf, type SheetArea } from "./address";
import { WorkbookError } from "./errors";
import { rangeAt } from "./range-at";
import { run } from "./run";

/** A formula and where it goes. */
interface Insertion {
  /** Begins with `=`. */
  readonly formula: string;
  /** The formula goes into the first cell of this area. */
  readonly target: SheetArea;
  /** Rows that the result fills. */
  readonly rows: number;
  /** The columns that it fills, each with its number format; `null` leaves the cells' own. */
  readonly formats: readonly (string | null)[];
  /** Whether cells that hold something may be emptied for it. */
  readonly replace: boolean;
}

/**
 * What is in the way of a result. Filled cells can be emptied; a result of several cells cannot spill into a table or
 * over merged cells, where Excel shows #SPILL!.
 */
export type Obstacle =
  | { readonly kind: "filled"; readonly count: number }
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "merged" };

/** The formula is in its cell; or nothing was changed, and why, with a free place on the same sheet if there is one. */
export type Inserted =
  | { readonly done: true; readonly address: string }
  | {
      readonly done: false;
      readonly address: string;
      readonly obstacle: Obstacle;
      readonly free: SheetArea | null;
    };

const TEXT = "@";
const GENERAL = "General";

/** The place of the same size to the right of all that is on the sheet, a blank column apart. */
function freePlace(filled: SheetArea, used: Excel.Range): SheetArea | null {
  const inUse = used.isNullObject ? null : parseAddress(used.address);
  const left = inUse ? inUse.right + 2 : filled.left;
  const moved = { ...filled, left, right: left };
  return resized(moved, filled.bottom - filled.top + 1, filled.right - filled.left + 1);
}

interface Place {
  readonly cells: Excel.Range;
  readonly tables: Excel.TableScopedCollection;
  readonly merged: Excel.RangeAreas;
}

function obstacleIn({ cells, tables, merged }: Place, several: boolean, replace: boolean): Obstacle | null {
  const [table] = tables.items;
  if (several && table) return { kind: "table", name: table.name };
  if (several && !merged.isNullObject) return { kind: "merged" };
  const count = cells.formulas.flat().filter((content) => content !== "").length;
  return count > 0 && !replace ? { kind: "filled", count } : null;
}

/**
 * Writes a formula into a cell. Cells that hold something, in the place of the formula or of its result, are
 * emptied only with `replace`. Cells that have a number format of their own keep it; a cell formatted as Text becomes
 * General, because Excel would show the formula itself in it.
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
    const cells = rangeAt(context, filled).load("formulas,numberFormat");
    const tables = cells.getTables(false).load("items/name");
    const merged = cells.getMergedAreasOrNullObject().load("address");
    const used = context.workbook.worksheets.getItem(filled.sheet).getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    const obstacle = obstacleIn({ cells, tables, merged }, sizeOf(filled) > 1, replace);
    if (obstacle) return { done: false, address: addressOf(filled), obstacle, free: freePlace(filled, used) };
    cells.clear("Contents");
    cells.numberFormat = cells.numberFormat.map((row: unknown[]) =>
      row.map((own, column) => (own === GENERAL || own === TEXT ? (formats[column] ?? GENERAL) : own)),
    );
    rangeAt(context, first).formulas = [[formula]];
    await context.sync();
    return { done: true, address: addressOf(first) };
  });
}
