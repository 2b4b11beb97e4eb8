import type { FRange } from "@univerjs/preset-sheets-core";
import { Dispatch, type Events, ExcelEvent, hostArray } from "../events";
import { type Area, formatArea } from "./address";
import type { Model } from "./model";

const areaOf = (range: FRange): Area => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getHeight(),
  columns: range.getWidth(),
});

/** Tells the add-in's pages what happens in the workbook: changes, selections, sheets that come, go and are shown. */
export function watchWorkbook(model: Model, events: Events): void {
  const { engine } = model;
  const { univer } = engine;
  const active = (): string => engine.workbook.getActiveSheet().getSheetId();
  let shown = active();
  univer.addEvent(univer.Event.SheetValueChanged, ({ effectedRanges }) => {
    for (const range of effectedRanges) {
      const worksheetId = range.getSheetId();
      events.fireExcel(ExcelEvent.worksheetChanged, worksheetId, {
        worksheetId,
        address: formatArea(areaOf(range)),
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
        shiftDirection: "None",
      });
    }
  });
  univer.addEvent(univer.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [selection] = selections;
    if (!selection) return;
    const worksheetId = worksheet.getSheetId();
    const area: Area = {
      row: selection.startRow,
      column: selection.startColumn,
      rows: selection.endRow - selection.startRow + 1,
      columns: selection.endColumn - selection.startColumn + 1,
    };
    events.fireExcel(ExcelEvent.worksheetSelectionChanged, worksheetId, { worksheetId, address: formatArea(area) });
    events.fire(Dispatch.documentSelectionChanged, hostArray([]));
  });
  univer.addEvent(univer.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const worksheetId = activeSheet.getSheetId();
    if (worksheetId === shown) return;
    events.fireExcel(ExcelEvent.worksheetDeactivated, shown, { worksheetId: shown });
    shown = worksheetId;
    events.fireExcel(ExcelEvent.worksheetActivated, worksheetId, { worksheetId });
  });
  univer.addEvent(univer.Event.SheetCreated, ({ worksheet }) => {
    const worksheetId = worksheet.getSheetId();
    events.fireExcel(ExcelEvent.worksheetAdded, worksheetId, { worksheetId, source: "Local" });
  });
  univer.addEvent(univer.Event.SheetDeleted, ({ sheetId }) => {
    events.fireExcel(ExcelEvent.worksheetDeleted, sheetId, { worksheetId: sheetId, source: "Local" });
  });
  univer.getFormula().calculationResultApplied(() => {
    for (const sheet of engine.workbook.getSheets()) {
      const worksheetId = sheet.getSheetId();
      events.fireExcel(ExcelEvent.worksheetCalculated, worksheetId, { worksheetId, address: "" });
    }
  });
}
