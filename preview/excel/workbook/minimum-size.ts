import { ICommandService } from "@univerjs/core";
import { type IInsertSheetMutationParams, InsertSheetMutation } from "@univerjs/preset-sheets-core";
import type { Engine } from "./start-engine";

/** The grid's sheets end, Excel's as good as never do: results must find room to spill. */
const ROWS = 2000;
const COLUMNS = 104;

/** Makes every sheet, those that come later too, at least this large. */
export function growToMinimum({ workbook, injector }: Engine): void {
  for (const sheet of workbook.getSheets()) {
    const model = sheet.getSheet();
    model.setRowCount(Math.max(ROWS, model.getRowCount()));
    model.setColumnCount(Math.max(COLUMNS, model.getColumnCount()));
  }
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const { sheet } = params as IInsertSheetMutationParams;
    sheet.rowCount = Math.max(ROWS, sheet.rowCount ?? 0);
    sheet.columnCount = Math.max(COLUMNS, sheet.columnCount ?? 0);
  });
}
