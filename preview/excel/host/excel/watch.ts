import {
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type IRange,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { Dispatch, type Events, ExcelEvent, hostArray } from "../events";
import { type Area, MAX_COLUMNS, MAX_ROWS, bounding, formatArea, intersection } from "./address";
import { areaOf } from "./corners";
import type { Model } from "./model";
import { headerOf } from "./table-store";
import { selectedRange } from "./workbook";

/** Mutations of the engine that move cells, and what Excel calls the change. */
const STRUCTURE: Readonly<Record<string, string>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

interface Mutation {
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
}

/** Tells the add-in's pages what happens in the workbook: changes, selections, sheets that come, go and are shown. */
export function watchWorkbook(model: Model, events: Events, inBatch: () => boolean): void {
  watchChanges(model, events, inBatch);
  watchSelection(model, events);
  watchSheets(model, events);
  const { engine } = model;
  engine.univer.getFormula().calculationResultApplied(() => {
    for (const sheet of engine.workbook.getSheets()) {
      const worksheetId = sheet.getSheetId();
      events.fireExcel(ExcelEvent.worksheetCalculated, worksheetId, { worksheetId, address: "" });
    }
  });
}

/** Rows are inserted and deleted over the whole width of the sheet, columns over its whole height. */
function wholeLines(mutation: string, area: Area): Area {
  const isRow = STRUCTURE[mutation]?.startsWith("Row") === true;
  return isRow ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS };
}

/** The cells whose content is written; results of formulas and formats do not count. */
function changedArea(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): Area | null {
  const { cellValue, range } = command.params as Mutation;
  if (STRUCTURE[command.id]) return range ? wholeLines(command.id, areaOf(range)) : null;
  if (options?.onlyLocal === true || options?.applyFormulaCalculationResult === true || cellValue === undefined)
    return null;
  let area: Area | null = null;
  new ObjectMatrix(cellValue).forValue((row, column, cell) => {
    // Where cells move, the engine writes formulas that refer to them anew, without a value: no change of theirs.
    const content = cell === null || cell === undefined || "v" in cell || "p" in cell;
    const here = { row, column, rows: 1, columns: 1 };
    if (content) area = area ? bounding(area, here) : here;
  });
  return area;
}

function watchChanges(model: Model, events: Events, inBatch: () => boolean): void {
  model.engine.service(ICommandService).onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id && !STRUCTURE[command.id]) return;
    const area = changedArea(command, options);
    if (area === null) return;
    const { subUnitId: worksheetId } = command.params as Mutation;
    const address = formatArea(area);
    const details = {
      worksheetId,
      address,
      changeType: STRUCTURE[command.id] ?? "RangeEdited",
      source: "Local",
      triggerSource: inBatch() ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      referenceId: eventReference(worksheetId, address),
    };
    events.fireExcel(ExcelEvent.worksheetChanged, worksheetId, details);
    for (const table of model.tables.all(worksheetId)) {
      const common = intersection(table.area, area);
      if (!common) continue;
      events.fireExcel(ExcelEvent.tableChanged, table.id, {
        ...details,
        tableId: table.id,
        address: formatArea(common),
      });
      void followHeadings(model, worksheetId, area);
    }
  });
}

/** The reference by which an event's range is asked for later. */
const eventReference = (sheetId: string, address: string): string => `${sheetId}!${address}`;

/** A heading that is typed over renames the column for formulas. */
async function followHeadings(model: Model, sheetId: string, area: Area): Promise<void> {
  for (const table of model.tables.all(sheetId)) {
    if (intersection(headerOf(table), area) && model.tables.headingsChanged(table)) await model.tables.refresh(table);
  }
}

function watchSelection(model: Model, events: Events): void {
  const { engine } = model;
  const service = engine.service(SheetsSelectionsService);
  let last = "";
  const selected = (): void => {
    if (engine.isAside) return;
    const { sheetId, area } = selectedRange(model);
    const address = formatArea(area);
    const key = eventReference(sheetId, address);
    if (key === last) return;
    last = key;
    events.fireExcel(ExcelEvent.worksheetSelectionChanged, sheetId, { worksheetId: sheetId, address });
    events.fire(Dispatch.documentSelectionChanged, hostArray([]));
  };
  // The engine announces a selection before it can be asked for.
  const later = (): void => void queueMicrotask(selected);
  service.selectionMoveEnd$.subscribe(later);
  service.selectionSet$.subscribe(later);
}

function watchSheets(model: Model, events: Events): void {
  const { engine } = model;
  const { univer } = engine;
  let shown = engine.workbook.getActiveSheet().getSheetId();
  const activated = (): void => {
    if (engine.isAside) return;
    const worksheetId = engine.workbook.getActiveSheet().getSheetId();
    if (worksheetId === shown) return;
    events.fireExcel(ExcelEvent.worksheetDeactivated, shown, { worksheetId: shown });
    shown = worksheetId;
    events.fireExcel(ExcelEvent.worksheetActivated, worksheetId, { worksheetId });
  };
  // Some work brings a sheet to the front for a moment only; what counts is what is in front afterwards.
  univer.addEvent(univer.Event.ActiveSheetChanged, () => void setTimeout(activated, 0));
  univer.addEvent(univer.Event.SheetCreated, ({ worksheet }) => {
    const worksheetId = worksheet.getSheetId();
    events.fireExcel(ExcelEvent.worksheetAdded, worksheetId, { worksheetId, source: "Local" });
  });
  univer.addEvent(univer.Event.SheetDeleted, ({ sheetId }) => {
    events.fireExcel(ExcelEvent.worksheetDeleted, sheetId, { worksheetId: sheetId, source: "Local" });
  });
}
