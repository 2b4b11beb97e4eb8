import type { ICellData, IRange, ISheetDataValidationRule, IWorkbookData } from "@univerjs/core";
import type { Engine } from "../excel/workbook/start-engine";
import type { PageExtras } from "../excel/xlsx/extras";
import { arrange, ROW_HEIGHT, TABLE_COLUMN_WIDTH, WIDTHS } from "./arrange";
import type { Allowed, Content } from "./content";
import { styles } from "./cell-styles";
import { CONTENT } from "./sheet";

const SHEET_NAME = "Start here";

const WORKBOOK_ID = "book1";
const SHEET_ID = "start-here";
/** The engine's name of the change that a person's undo does not reach. */
const SET_VALUES = "sheet.mutation.set-range-values";

/** A sheet to try things on. */
const EMPTY = { id: "sheet1", name: "Sheet1", rowCount: 1000, columnCount: 26 };

/**
 * The workbook with which the preview opens: the sheet of examples, still without its formulas, and an empty sheet.
 * The engine keeps a function it does not know as an error for good, so the formulas wait for the add-in's functions.
 */
export function startHere(content: Content = CONTENT): Partial<IWorkbookData> {
  const { cells, merges, heights, rules } = arrange(content);
  const id = SHEET_ID;
  return {
    id: WORKBOOK_ID,
    name: "Book1",
    styles: styles(),
    sheetOrder: [id, EMPTY.id],
    sheets: {
      [EMPTY.id]: EMPTY,
      [id]: {
        id,
        name: SHEET_NAME,
        rowCount: 1000,
        columnCount: 30,
        defaultRowHeight: ROW_HEIGHT,
        defaultColumnWidth: TABLE_COLUMN_WIDTH,
        showGridlines: 0,
        tabColor: "#1f3a5f",
        cellData: mapCells(cells, ({ f: _formula, ...cell }) => cell),
        mergeData: [...merges],
        rowData: Object.fromEntries(Object.entries(heights).map(([row, h]) => [row, { h, ia: 0 }])),
        columnData: Object.fromEntries(Object.entries(WIDTHS).map(([column, w]) => [column, { w }])),
      },
    },
    resources: [
      {
        name: "SHEET_DATA_VALIDATION_PLUGIN",
        data: JSON.stringify({ [id]: rules.map(({ range, allowed }, at) => validation(at, range, allowed)) }),
      },
    ],
  };
}

/**
 * The examples in print, by sheet: across one landscape page, the title on each. The tables beside them stay on screen.
 */
export function startHereNotes(content: Content = CONTENT): Readonly<Record<string, { page: PageExtras }>> {
  const { cells, spills } = arrange(content);
  const written = Object.entries(cells).flatMap(([row, line]) =>
    Object.keys(line).some(isPrinted) ? [Number(row)] : [],
  );
  const filled = spills.filter(({ startColumn }) => isPrinted(startColumn)).map(({ endRow }) => endRow);
  const rows = Math.max(...written, ...filled) + 1;
  const printAreas = [`A1:E${rows}`];
  return { [SHEET_ID]: { page: { orientation: "landscape", fit: { wide: 1 }, printAreas, titleRows: "1:2" } } };
}

/** Columns A to E hold the examples. */
const isPrinted = (column: string | number): boolean => Number(column) < 5;

/**
 * Enters the formulas of the examples, if the workbook has them, once the add-in's functions are there. Undo does not
 * reach it.
 */
export function enterFormulas({ univerAPI, workbook }: Engine, content: Content = CONTENT): void {
  if (!workbook.getSheetBySheetId(SHEET_ID)) return;
  const cellValue = mapCells(arrange(content).cells, ({ f }) => (f === undefined ? undefined : { f }));
  univerAPI.syncExecuteCommand(SET_VALUES, { unitId: WORKBOOK_ID, subUnitId: SHEET_ID, cellValue });
}

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

function mapCells(
  cells: Cells,
  change: (cell: ICellData) => ICellData | undefined,
): Record<number, Record<number, ICellData>> {
  const lines = Object.entries(cells).map(([row, line]) => {
    const changed = Object.entries(line).flatMap(([column, cell]) => {
      const other = change(cell);
      return other ? [[column, other] as const] : [];
    });
    return [row, Object.fromEntries(changed)] as const;
  });
  return Object.fromEntries(lines);
}

const STOP = 1;
const ARROW = 1;

function validation(at: number, range: IRange, allowed: Allowed): ISheetDataValidationRule {
  const rule = {
    uid: `start-here-${at}`,
    ranges: [range],
    allowBlank: true,
    errorStyle: STOP,
    showErrorMessage: true,
    renderMode: ARROW,
  };
  if (allowed === "anything") return { ...rule, type: "any" };
  if ("list" in allowed)
    return {
      ...rule,
      type: "list",
      formula1: JSON.stringify(allowed.list.map(String)),
      showDropDown: true,
      error: `Choose one of ${allowed.list.join(", ")}.`,
    };
  const type = { "whole number": "whole", number: "decimal", date: "date" }[allowed.what];
  const error =
    allowed.what === "date"
      ? "Type a date within the agreement's term."
      : `Type a ${allowed.what} from ${allowed.from} to ${allowed.to}.`;
  return {
    ...rule,
    type,
    operator: "between" as NonNullable<ISheetDataValidationRule["operator"]>,
    formula1: String(allowed.from),
    formula2: String(allowed.to),
    error,
  };
}
