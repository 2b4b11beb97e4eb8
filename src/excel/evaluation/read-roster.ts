import { STAFF_TABLE } from "../../sheets/staff/staff-names";
import { parseAddress, type Area } from "../address";
import { WorkbookError } from "../errors";
import { run } from "../run";

/** A roster as it stands on a sheet: its headings and the rows below them. */
export interface Roster {
  /** The cells it was read from, headings included. */
  readonly area: Area;
  readonly headings: readonly unknown[];
  readonly rows: readonly (readonly unknown[])[];
}

/** More rows than this are no staff list. */
const MOST_ROWS = 10_000;

/**
 * Reads the roster at the selection: the table that the selection touches, or the selected cells; a single cell stands
 * for the block of filled cells around it. Where the selection is empty it is the table Staff. The first row is the
 * headings.
 * @throws WorkbookError where there is no roster
 */
export function readRosterAtSelection(): Promise<Roster> {
  return run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const tables = selected.getTables(false);
    const staff = context.workbook.tables.getItemOrNullObject(STAFF_TABLE);
    selected.load("address,cellCount");
    tables.load("items/name");
    await context.sync();
    const {
      items: [table],
    } = tables;
    const around = selected.cellCount === 1 ? selected.getSurroundingRegion() : selected.getUsedRangeOrNullObject(true);
    const range = table ? table.getRange() : around;
    range.load("address,values");
    await context.sync();
    if (!staff.isNullObject && isBlank(range)) {
      const list = staff.getRange().load("address,values");
      await context.sync();
      return rosterFrom(list.address, list.values);
    }
    if (range.isNullObject)
      throw new WorkbookError(
        "The selected cells are empty. Select the staff list, headings included, then try again.",
        "Empty",
      );
    return rosterFrom(range.address, range.values);
  });
}

/** Whether nothing is selected but an empty cell with nothing around it. */
const isBlank = (range: Excel.Range) => range.isNullObject || range.values.flat().every((value) => value === "");

function rosterFrom(address: string, values: readonly (readonly unknown[])[]): Roster {
  const area = parseAddress(address);
  const [headings, ...rows] = values;
  if (!area || !headings)
    throw new WorkbookError("Select the staff list, headings included, then try again.", "InvalidSelection");
  if (rows.length === 0)
    throw new WorkbookError(
      `${address} has headings or a single row only. Select the staff list with its headings, then try again.`,
      "Empty",
    );
  if (rows.length > MOST_ROWS)
    throw new WorkbookError(
      `${address} has ${rows.length} rows; at most ${MOST_ROWS} are read. Select fewer.`,
      "TooLarge",
    );
  return { area, headings, rows };
}

/** Where a cell of the roster stands: rows counted without the headings, both from 0. */
export function cellOfRoster({ area }: Roster, row: number, column: number): Area {
  const top = area.top + 1 + row;
  const left = area.left + column;
  return { sheet: area.sheet, top, bottom: top, left, right: left };
}

/** The dates in the selected cells; other cells are left out. */
export function readSelectedDates(): Promise<readonly number[]> {
  return run(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load("values,address");
    await context.sync();
    const cells: readonly unknown[] = used.isNullObject ? [] : used.values.flat();
    const dates = cells.filter((cell): cell is number => typeof cell === "number" && cell > 0);
    if (dates.length === 0)
      throw new WorkbookError(
        "There are no dates in the selected cells. Select the cells that hold the days without school, then try again.",
        "Empty",
      );
    return [...new Set(dates.map(Math.floor))].sort((one, other) => one - other);
  });
}
