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

/** Reports to the add-in's pages what happens in the workbook: changes, calculations and selections. */
export function watchWorkbook(model: Model, events: Events, inBatch: () => boolean): void {
  watchChanges(model, events, inBatch);
  watchSelection(model, events);
  const { engine } = model;
  engine.univer.getFormula().calculationResultApplied(() => {
    for (const sheet of engine.workbook.getSheets()) {
      const worksheetId = sheet.getSheetId();
      events.fireExcel(ExcelEvent.worksheetCalculated, { worksheetId, address: "" });
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
    // Where cells move, the engine writes formulas that refer to them again, without a value: no change of theirs.
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
    events.fireExcel(ExcelEvent.worksheetChanged, {
      worksheetId,
      address: formatArea(area),
      changeType: STRUCTURE[command.id] ?? "RangeEdited",
      source: "Local",
      triggerSource: inBatch() ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
    });
    void followHeadings(model, worksheetId, area);
  });
}

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
    if (engine.isCodeSelecting) return;
    const { sheetId, area } = selectedRange(model);
    const now = `${sheetId}!${formatArea(area)}`;
    if (now === last) return;
    last = now;
    events.fire(Dispatch.documentSelectionChanged, hostArray([]));
  };
  // The engine announces a selection before it can be asked for.
  const later = (): void => void queueMicrotask(selected);
  service.selectionMoveEnd$.subscribe(later);
  service.selectionSet$.subscribe(later);
}
