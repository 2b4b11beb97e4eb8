import { type Injector, type IRange, IUniverInstanceService, type Workbook } from "@univerjs/core";
import { FormulaRuntimeService, ISuperTableService } from "@univerjs/preset-sheets-core";

/**
 * The engine's own state while it puts a result into cells, and its test for a result that has no room on the sheet.
 */
interface Runtime {
  readonly _currentUnitId: string;
  readonly _currentSubUnitId: string;
  _checkIfArrayFormulaExceeded(rowCount: number, columnCount: number, filled: IRange): boolean;
}

const overlap = (one: IRange, other: IRange): boolean =>
  one.startRow <= other.endRow &&
  other.startRow <= one.endRow &&
  one.startColumn <= other.endColumn &&
  other.startColumn <= one.endColumn;

/**
 * In Excel a result of several cells is #SPILL! in a table, and where a table or merged cells are in its way. The grid
 * lets it spill.
 */
export function refuseSpills(injector: Injector): void {
  const tables = injector.get(ISuperTableService);
  const workbooks = injector.get(IUniverInstanceService);
  const runtime = FormulaRuntimeService.prototype as unknown as Runtime;
  const hasNoRoom = runtime._checkIfArrayFormulaExceeded;
  runtime._checkIfArrayFormulaExceeded = function refuse(this: Runtime, rowCount, columnCount, filled) {
    if (hasNoRoom.call(this, rowCount, columnCount, filled)) return true;
    if (filled.startRow === filled.endRow && filled.startColumn === filled.endColumn) return false;
    const ofWorkbook = [...(tables.getTableMap(this._currentUnitId)?.values() ?? [])];
    if (ofWorkbook.some(({ sheetId, range }) => sheetId === this._currentSubUnitId && overlap(range, filled)))
      return true;
    const sheet = workbooks.getUnit<Workbook>(this._currentUnitId)?.getSheetBySheetId(this._currentSubUnitId);
    return sheet?.getMergeData().some((merged) => overlap(merged, filled)) ?? false;
  };
}
