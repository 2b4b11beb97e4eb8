import { ObjectType } from "../object-type";
import { type Area, MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow } from "./address";
import type { Model } from "./model";
import type { SheetState } from "./worksheet";

export function freezeType(model: Model): ObjectType<SheetState> {
  const { engine } = model;
  const freeze = (self: SheetState, rows: number, columns: number): void => {
    engine.sheet(self.sheetId).setFreeze({
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  };
  const location = (self: SheetState): Area | null => {
    const { xSplit, ySplit } = engine.sheet(self.sheetId).getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    return { row: 0, column: 0, rows: ySplit > 0 ? ySplit : MAX_ROWS, columns: xSplit > 0 ? xSplit : MAX_COLUMNS };
  };
  const locationRange = (self: SheetState) => {
    const area = location(self);
    return area ? model.rangeOf(self.sheetId, area) : null;
  };
  return new ObjectType<SheetState>("WorksheetFreezePanes", () => ({
    methods: {
      FreezeRows: (self, args) => freeze(self, args.wholeOr(0, "count", 1), 0),
      FreezeColumns: (self, args) => freeze(self, 0, args.wholeOr(0, "count", 1)),
      FreezeAt: (self, args) => {
        const { area } = model.rangeFrom(args.at(0), self.sheetId, "frozenRange");
        const rows = lastRow(area) + 1;
        const columns = lastColumn(area) + 1;
        freeze(self, rows >= MAX_ROWS ? 0 : rows, columns >= MAX_COLUMNS ? 0 : columns);
      },
      Unfreeze: (self) => void engine.sheet(self.sheetId).cancelFreeze(),
      GetLocation: locationRange,
      GetLocationOrNullObject: locationRange,
    },
  }));
}
