import type { ICellData, IRange, ISheetDataValidationRule, IWorkbookData } from "@univerjs/core";
import { arrange, TABLE_COLUMN_WIDTH, WIDTHS } from "./arrange";
import type { Allowed, Content } from "./content";
import { styles } from "./looks";
import { CONTENT } from "./sheet";

export const SHEET_NAME = "Start here";

/** A sheet to try things on. */
const EMPTY = { id: "sheet1", name: "Sheet1", rowCount: 1000, columnCount: 26 };

/** The workbook with which the preview opens: live examples, and an empty sheet. */
export function startHere(content: Content = CONTENT): Partial<IWorkbookData> {
  const { cells, merges, heights, rules } = arrange(content);
  const id = "start-here";
  return {
    id: "book1",
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
        defaultRowHeight: 22,
        defaultColumnWidth: TABLE_COLUMN_WIDTH,
        showGridlines: 0,
        tabColor: "#1f3a5f",
        cellData: cells as Record<number, Record<number, ICellData>>,
        mergeData: [...merges],
        rowData: Object.fromEntries(Object.entries(heights).map(([row, h]) => [row, { h, ia: 0 }])),
        columnData: Object.fromEntries(Object.entries(WIDTHS).map(([column, w]) => [column, { w }])),
      },
    },
    resources: [{ name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify({ [id]: rules.map(({ range, allowed }, at) => validation(at, range, allowed)) }) }],
  };
}

const STOP = 1;
const ARROW = 1;

function validation(at: number, range: IRange, allowed: Allowed): ISheetDataValidationRule {
  const rule = { uid: `start-here-${at}`, ranges: [range], allowBlank: true, errorStyle: STOP, showErrorMessage: true, renderMode: ARROW };
  if (allowed === "anything") return { ...rule, type: "any" };
  if ("list" in allowed) return { ...rule, type: "list", formula1: JSON.stringify(allowed.list.map(String)), showDropDown: true, error: `Choose one of ${allowed.list.join(", ")}.` };
  const type = { "whole number": "whole", number: "decimal", date: "date" }[allowed.what];
  const error = allowed.what === "date" ? "Type a date within the agreement's term." : `Type a ${allowed.what} from ${allowed.from} to ${allowed.to}.`;
  return { ...rule, type, operator: "between" as NonNullable<ISheetDataValidationRule["operator"]>, formula1: String(allowed.from), formula2: String(allowed.to), error };
}

