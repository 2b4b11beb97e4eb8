import type { Grid, Merge } from "../../sheets/staff/grid";
import { readList, type StaffList } from "../../sheets/staff/read-list";
import { STAFF_TABLE } from "../../sheets/staff/staff-names";
import type { Chosen } from "../../sheets/staff/understand-headings";
import { parseAddress, type SheetArea } from "../address";
import { WorkbookError } from "../errors";
import { rangeAt } from "../range-at";
import { run } from "../run";
import { type Cells, readPieces } from "../tables/read-pieces";
import type { WriteOptions } from "../write/write-batch";
import { chosenIn, loadChosen } from "./chosen-columns";

/** A list as it was read, and where. */
export interface StaffReading {
  readonly list: StaffList;
  /** The cells that were read to find it. */
  readonly area: SheetArea;
  /** The cell from which it was found; from here it is read again. */
  readonly at: { readonly row: number; readonly column: number };
  readonly chosen: Chosen;
  /** Whether the person selected these cells, so that they are read again and not whatever is around them. */
  readonly isSelected: boolean;
  /** The name of the table that it is; null for cells that are no table. */
  readonly table: string | null;
  /** Further columns whose cells are shown as dates, by their place among the further columns. */
  readonly dates: ReadonlySet<number>;
}

/** More rows than this are no staff list; some of them may be blank or titles. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

const NOTHING_THERE = "There is no list at the selected cell. Select a cell of the staff list, then try again.";
const NOBODY_THERE = "The staff list has headings and nobody below them. Type your staff, then try again.";

/**
 * Reads the staff list at the selected cell: a table, the selected cells, or for a single cell whatever list of its
 * sheet it is in.
 * @throws WorkbookError where there is no list
 */
export function readStaffAtSelection(reading: WriteOptions = {}): Promise<StaffReading> {
  return run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address,cellCount,rowIndex,columnIndex");
    const tables = selected.getTables(false).load("items/name");
    await context.sync();
    const [table] = tables.items;
    const range = table
      ? table.getRange()
      : selected.cellCount === 1
        ? selected.worksheet.getUsedRangeOrNullObject(true)
        : selected.getUsedRangeOrNullObject(true);
    range.load("address");
    const chosen = loadChosen(context);
    await context.sync();
    const area = range.isNullObject ? null : parseAddress(range.address);
    if (area === null) throw new WorkbookError(NOTHING_THERE, "Empty");
    const at = { row: selected.rowIndex + 1, column: selected.columnIndex + 1 };
    const isSelected = table === undefined && selected.cellCount !== 1;
    const place = { area, at, isSelected, chosen: chosenIn(chosen), table: table?.name ?? null };
    return readAt(context, place, reading);
  });
}

/** Reads the `Staff` table; null where the workbook has none. */
export function readStaffTable(reading: WriteOptions = {}): Promise<StaffReading | null> {
  return run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(STAFF_TABLE);
    await context.sync();
    if (table.isNullObject) return null;
    const range = table.getRange().load("address");
    const chosen = loadChosen(context);
    await context.sync();
    const area = parseAddress(range.address);
    if (area === null) return null;
    const at = { row: area.top, column: area.left };
    return readAt(context, { area, at, isSelected: false, chosen: chosenIn(chosen), table: STAFF_TABLE }, reading);
  });
}

/** Reads a list again from where it was found, with the columns as they are chosen now. */
export function readStaffAgain(before: StaffReading, reading: WriteOptions = {}): Promise<StaffReading> {
  const { area, at, isSelected, table } = before;
  return run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const around = () => worksheets.getItem(area.sheet).getUsedRangeOrNullObject(true);
    const range = table ? tables.getItem(table).getRange() : isSelected ? rangeAt(context, area) : around();
    range.load("address");
    const chosen = loadChosen(context);
    await context.sync();
    const now = range.isNullObject ? null : parseAddress(range.address);
    if (now === null) throw new WorkbookError(NOTHING_THERE, "Empty");
    return readAt(context, { area: now, at, isSelected, chosen: chosenIn(chosen), table }, reading);
  });
}

async function readAt(
  context: Excel.RequestContext,
  place: Omit<StaffReading, "list" | "dates">,
  reading: WriteOptions = {},
): Promise<StaffReading> {
  const { area, at, chosen } = place;
  refuseLarge(area);
  const grid = await readGrid(context, area, reading);
  const list = readList({ ...grid, isTable: place.table !== null }, at, chosen);
  if (list === null) throw new WorkbookError(NOTHING_THERE, "Empty");
  if (list.people.length === 0) throw new WorkbookError(NOBODY_THERE, "Empty");
  return { ...place, list, dates: await readDates(context, area.sheet, list) };
}

function refuseLarge(area: SheetArea): void {
  const refuse = (howMany: number, what: string, most: number) => {
    if (howMany <= most) return;
    const sentence = `There are ${howMany} ${what}; at most ${most} are read.`;
    throw new WorkbookError(`${sentence} Select the staff list alone, with its headings, then try again.`, "TooLarge");
  };
  refuse(area.bottom - area.top + 1, "rows", MOST_ROWS);
  refuse(area.right - area.left + 1, "columns", MOST_COLUMNS);
}

const cellsIn = ({ sheet, top, left, bottom, right }: SheetArea): Cells => ({
  sheet,
  row: top - 1,
  column: left - 1,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** The values of the area, its merged cells and its hidden rows. */
async function readGrid(context: Excel.RequestContext, area: SheetArea, reading: WriteOptions = {}): Promise<Grid> {
  const whole = rangeAt(context, area);
  const merged = whole.getMergedAreasOrNullObject().load("address");
  const rows = whole.getRowProperties({ rowHidden: true });
  await context.sync();
  const [values = []] = await readPieces(context, [cellsIn(area)], reading);
  return {
    top: area.top,
    left: area.left,
    values,
    hidden: new Set(rows.value.flatMap(({ rowHidden }, at) => (rowHidden ? [area.top + at] : []))),
    merges: merged.isNullObject ? [] : mergesAt(merged.address),
  };
}

/** Each of several addresses with their sheet, whose name may hold a comma in quotes. */
const ADDRESSES = /(?:'(?:[^']|'')+'|[^',!]+)![$A-Z0-9:]+/g;

function mergesAt(addresses: string): readonly Merge[] {
  return (addresses.match(ADDRESSES) ?? []).flatMap((address) => {
    const area = parseAddress(address);
    return area ? [{ top: area.top, left: area.left, rows: area.bottom - area.top + 1 }] : [];
  });
}

const SHOWS_A_DATE = /[dy]/i;
const COLORS_AND_TEXTS = /\[[^\]]*\]|"[^"]*"/g;

/** Which further columns show their numbers as dates, by the first person's cells. */
async function readDates(context: Excel.RequestContext, sheet: string, list: StaffList): Promise<ReadonlySet<number>> {
  const [first] = list.people;
  const columns = list.found.columns.filter(({ title }) => list.further.includes(title));
  if (first === undefined || columns.length === 0) return new Set();
  const cells = columns.map(({ column }) => {
    const area: SheetArea = { sheet, top: first.row, bottom: first.row, left: column, right: column };
    return rangeAt(context, area).load("numberFormat");
  });
  await context.sync();
  const formats = cells.map(({ numberFormat }) => String(numberFormat[0]?.[0] ?? "").replace(COLORS_AND_TEXTS, ""));
  return new Set(formats.flatMap((format, at) => (SHOWS_A_DATE.test(format) ? [at] : [])));
}
