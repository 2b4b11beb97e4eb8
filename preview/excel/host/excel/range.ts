import { ObjectType } from "../object-type";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { toPoints } from "./engine";
import { hyperlinkProperty } from "./hyperlink";
import type { Model } from "./model";
import { calculatedActions, rangeActions } from "./range-actions";
import { rangeNavigation, usedNavigation } from "./range-navigation";
import { writeAsTyped } from "./calculated-columns";
import { hideRows, rowProperties, rowsHidden } from "./visibility";
import { type RangeState, readFormulas, readNumberFormats, readTexts, readValues, writeNumberFormats } from "./values";

export function rangeType(model: Model): ObjectType<RangeState> {
  const { engine } = model;
  return new ObjectType<RangeState>("Range", () => ({
    properties: {
      Address: { get: (self) => model.addressOf(self) },
      RowIndex: { get: ({ area }) => area.row },
      ColumnIndex: { get: ({ area }) => area.column },
      RowCount: { get: ({ area }) => area.rows },
      ColumnCount: { get: ({ area }) => area.columns },
      CellCount: { get: ({ area }) => cellCount(area.rows * area.columns) },
      Values: {
        calculated: true,
        get: (self) => readValues(engine, self),
        set: (self, value) => writeAsTyped(model, self, value),
      },
      Formulas: {
        get: (self) => readFormulas(engine, self),
        set: (self, value) => writeAsTyped(model, self, value),
      },
      Text: { calculated: true, get: (self) => readTexts(engine, self) },
      NumberFormat: {
        get: (self) => readNumberFormats(engine, self),
        set: (self, value) => writeNumberFormats(engine, self, value),
      },
      Hyperlink: { ...hyperlinkProperty(model), explicit: true },
      RowHidden: {
        get: (self) => rowsHidden(engine, self),
        set: (self, value) => hideRows(engine, self, value),
      },
    },
    objects: {
      Worksheet: (self) => model.sheetOf(self.sheetId),
      Format: (self) => model.format.of(self.sheetId, [self.area]),
      DataValidation: (self) => model.validation.of(self),
      ConditionalFormats: (self) => model.conditionalFormats.of(self.sheetId, [self.area]),
    },
    methods: {
      ...rangeNavigation(model),
      ...rangeActions(model),
      GetRowProperties: (self, args) => rowProperties(engine, self, args.at(0)),
    },
    calculatedMethods: { ...usedNavigation(model), ...calculatedActions(model) },
  }));
}

/** Excel gives -1 where the number does not fit 31 bits. */
const cellCount = (count: number): number => (count > 2 ** 31 - 1 ? -1 : count);

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
