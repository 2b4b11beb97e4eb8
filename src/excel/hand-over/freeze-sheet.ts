import { errorsOn, frozenSheet, withoutResult, type ShownSheet } from "../../sheets/hand-over/frozen-sheet";
import { area, cell, type Area } from "../../sheets/plan/cells";
import type { Print } from "../../sheets/plan/sheet-plan";
import { freeSheetName } from "../../sheets/plan/sheet-names";
import { parseAddress } from "../address";
import { WorkbookError } from "../errors";
import { readInventory } from "../inventory";
import { run } from "../run";
import { readPieces } from "../tables/read-pieces";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";

/** Rows whose heights are kept: titles and notes are higher than the rest, and they are on top. */
const ROWS_WITH_HEIGHTS = 100;

/** A sheet of values and what it was made from. */
export interface Frozen {
  readonly original: string;
  readonly copy: string;
  /** Cells that show an error, such as #N/A. */
  readonly errors: number;
  readonly charts: number;
}

interface Shown {
  readonly sheet: ShownSheet;
  readonly charts: number;
}

/** `Sheet1!A1:B2,Sheet1!D4` as rectangles. */
function areasOf(addresses: string): readonly Area[] {
  return addresses.split(/,(?=(?:'(?:[^']|'')+'|[^',!]+)!)/).flatMap((one) => {
    const found = parseAddress(one);
    return found ? [area(found.top, found.left, found.bottom - found.top + 1, found.right - found.left + 1)] : [];
  });
}

/** Reads the sheet that is open, in a number of round trips that does not grow with its rows. */
function readShown(): Promise<Shown> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount");
    await context.sync();
    if (used.isNullObject) throw new WorkbookError(`The ${sheet.name} sheet is empty.`, "Empty");
    const rows = used.rowIndex + used.rowCount;
    const columns = used.columnIndex + used.columnCount;
    const all = sheet.getRangeByIndexes(0, 0, rows, columns);
    const widths = Array.from({ length: columns }, (_, at) =>
      sheet.getRangeByIndexes(0, at, 1, 1).format.load("columnWidth"),
    );
    const heights = Array.from({ length: Math.min(rows, ROWS_WITH_HEIGHTS) }, (_, at) =>
      sheet.getRangeByIndexes(at, 0, 1, 1).format.load("rowHeight"),
    );
    const merged = all.getMergedAreasOrNullObject().load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount");
    const charts = sheet.charts.load("items/name");
    const page = sheet.pageLayout.load("orientation,zoom");
    const printed = page.getPrintAreaOrNullObject().load("address");
    const titles = page.getPrintTitleRowsOrNullObject().load("rowIndex,rowCount");
    const breaks = sheet.horizontalPageBreaks.load("items");
    await context.sync();
    const after = breaks.items.map((one) => one.getCellAfterBreak().load("rowIndex"));
    const [values = []] = await readPieces(context, [{ sheet: sheet.name, row: 0, column: 0, rows, columns }]);
    const printAreas = printed.isNullObject ? [] : areasOf(printed.address);
    const print: Omit<Print, "footer"> = {
      landscape: page.orientation === "Landscape",
      wide: page.zoom.horizontalFitToPages ?? 1,
      ...(page.zoom.verticalFitToPages ? { tall: page.zoom.verticalFitToPages } : {}),
      ...(after.length > 0 ? { breaks: after.map(({ rowIndex }) => rowIndex + 1) } : {}),
      ...(printAreas[0] ? { area: printAreas[0], furtherAreas: printAreas.slice(1) } : {}),
      ...(titles.isNullObject
        ? {}
        : { titleRows: { from: titles.rowIndex + 1, to: titles.rowIndex + titles.rowCount } }),
    };
    return {
      charts: charts.items.length,
      sheet: {
        name: sheet.name,
        values,
        widths: widths.map(({ columnWidth }) => columnWidth),
        heights: heights.map(({ rowHeight }) => rowHeight),
        merges: merged.isNullObject ? [] : areasOf(merged.address),
        frozen: frozen.isNullObject
          ? null
          : {
              rows: frozen.rowCount > rows ? 0 : frozen.rowCount,
              columns: frozen.columnCount > columns ? 0 : frozen.columnCount,
            },
        print,
      },
    };
  });
}

/** @throws WorkbookError where a cell has no result that could be kept */
function refuseMissingResults({ sheet }: Shown): void {
  const [first, ...others] = withoutResult(sheet);
  if (!first) return;
  const more = others.length === 0 ? "" : ` and ${others.length} other ${others.length === 1 ? "cell" : "cells"}`;
  throw new WorkbookError(
    `${cell(first.row, first.column)}${more} of the ${sheet.name} sheet ${others.length === 0 ? "has" : "have"} no ` +
      "result yet, such as #NAME?. Wait for the calculation, or repair the formulas, then try again. " +
      "Nothing was added.",
    "NoResult",
  );
}

/**
 * Copies the open sheet as values, for people who do not have the add-in. The original stays as it is.
 * @throws WorkbookError; then nothing was added
 */
export async function freezeOpenSheet(writing: WriteOptions): Promise<Frozen> {
  const shown = await readShown();
  refuseMissingResults(shown);
  const { sheet, charts } = shown;
  const workbook = await readInventory();
  const copy = freeSheetName(`${sheet.name.slice(0, 24)} values`, workbook.sheets);
  const [rows, columns] = [sheet.values.length, sheet.widths.length];
  await writePlan({ sheets: [frozenSheet(copy, sheet)], names: [] }, workbook, writing, {
    tables: [],
    add: async ({ context }) => {
      const { worksheets } = context.workbook;
      worksheets
        .getItem(copy)
        .getRangeByIndexes(0, 0, rows, columns)
        .copyFrom(worksheets.getItem(sheet.name).getRangeByIndexes(0, 0, rows, columns), "Formats");
    },
  });
  return { original: sheet.name, copy, errors: errorsOn(sheet).length, charts };
}
