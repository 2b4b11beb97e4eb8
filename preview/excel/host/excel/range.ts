import { ObjectType } from "../object-type";
import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow, wholeColumns, wholeRows } from "./address";
import { toPoints } from "./engine";
import { hyperlinkProperty } from "./hyperlink";
import type { Model } from "./model";
import { calculatedActions, rangeActions } from "./range-actions";
import { rangeNavigation, spillNavigation } from "./range-navigation";
import { hidden, setHidden } from "./visibility";
import {
  type RangeState,
  readFormulas,
  readNumberFormats,
  readTexts,
  readValueTypes,
  readValues,
  writeNumberFormats,
  writeValues,
} from "./values";

export function rangeType(model: Model): ObjectType<RangeState> {
  const { engine } = model;
  const formulas = {
    get: (self: RangeState) => readFormulas(engine, self),
    set: (self: RangeState, value: unknown) => writeValues(engine, self, value),
  };
  const numberFormat = {
    get: (self: RangeState) => readNumberFormats(engine, self),
    set: (self: RangeState, value: unknown) => writeNumberFormats(engine, self, value),
  };
  return new ObjectType<RangeState>("Range", () => ({
    properties: {
      Address: { get: (self) => model.addressOf(self) },
      AddressLocal: { get: (self) => model.addressOf(self) },
      RowIndex: { get: ({ area }) => area.row },
      ColumnIndex: { get: ({ area }) => area.column },
      RowCount: { get: ({ area }) => area.rows },
      ColumnCount: { get: ({ area }) => area.columns },
      CellCount: { get: ({ area }) => cellCount(area.rows * area.columns) },
      IsEntireColumn: { get: ({ area }) => wholeColumns(area) },
      IsEntireRow: { get: ({ area }) => wholeRows(area) },
      Values: {
        calculated: true,
        get: (self) => readValues(engine, self),
        set: (self, value) => writeValues(engine, self, value),
      },
      Formulas: formulas,
      FormulasLocal: { ...formulas, explicit: true },
      Text: { calculated: true, get: (self) => readTexts(engine, self) },
      ValueTypes: { calculated: true, get: (self) => readValueTypes(engine, self) },
      NumberFormat: numberFormat,
      NumberFormatLocal: { ...numberFormat, explicit: true },
      HasSpill: { calculated: true, explicit: true, get: (self) => hasSpill(model, self) },
      Hyperlink: { ...hyperlinkProperty(model), explicit: true },
      RowHidden: {
        get: (self) => hidden(engine, self, "row"),
        set: (self, value) => setHidden(engine, self, "row", value),
      },
      ColumnHidden: {
        get: (self) => hidden(engine, self, "column"),
        set: (self, value) => setHidden(engine, self, "column", value),
      },
      Hidden: { get: (self) => hidden(engine, self, "row") === true || hidden(engine, self, "column") === true },
      Top: { explicit: true, get: (self) => position(model, self).top },
      Left: { explicit: true, get: (self) => position(model, self).left },
      Width: { explicit: true, get: (self) => position(model, self).width },
      Height: { explicit: true, get: (self) => position(model, self).height },
    },
    objects: {
      Worksheet: (self) => model.sheetOf(self.sheetId),
      Format: (self) => model.format.of(self.sheetId, [self.area]),
      Sort: (self) => model.rangeSort.of(self),
      DataValidation: (self) => model.validation.of(self),
      ConditionalFormats: (self) => model.conditionalFormats.of(self.sheetId, [self.area]),
    },
    methods: { ...rangeNavigation(model), ...rangeActions(model) },
    calculatedMethods: { ...spillNavigation(model), ...calculatedActions(model) },
  }));
}

/** Excel gives -1 where the number does not fit 31 bits. */
const cellCount = (count: number): number => (count > 2 ** 31 - 1 ? -1 : count);

function hasSpill({ engine }: Model, { sheetId, area }: RangeState): boolean | null {
  const inSpill = (row: number, column: number): boolean =>
    engine
      .spills(sheetId)
      .some(
        (spill) =>
          row >= spill.startRow && row <= spill.endRow && column >= spill.startColumn && column <= spill.endColumn,
      );
  const first = inSpill(area.row, area.column);
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      if (inSpill(row, column) !== first) return null;
    }
  }
  return first;
}

/** Where the range lies on the sheet, in points from its top left. */
export function position({ engine }: Model, { sheetId, area }: RangeState) {
  const sheet = engine.sheet(sheetId);
  const rowPoints = (from: number, count: number): number =>
    sum(from, count, MAX_ROWS, (row) => sheet.getRowHeight(row));
  const columnPoints = (from: number, count: number): number =>
    sum(from, count, MAX_COLUMNS, (column) => sheet.getColumnWidth(column));
  return {
    top: rowPoints(0, area.row),
    left: columnPoints(0, area.column),
    width: columnPoints(area.column, Math.min(area.columns, sheet.getMaxColumns())),
    height: rowPoints(area.row, Math.min(area.rows, sheet.getMaxRows())),
  };
}

function sum(from: number, count: number, most: number, pixelsAt: (index: number) => number): number {
  let pixels = 0;
  for (let index = from; index < Math.min(from + count, most); index += 1) pixels += pixelsAt(index);
  return toPoints(pixels);
}
