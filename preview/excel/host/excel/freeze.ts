import { ObjectType } from "../object-type";
import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow } from "./address";
import type { Model, SheetState } from "./model";

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
  return new ObjectType<SheetState>("WorksheetFreezePanes", () => ({
    methods: {
      GetLocationOrNullObject: ({ sheetId }) => {
        const { xSplit, ySplit } = engine.sheet(sheetId).getFreeze();
        if (xSplit <= 0 && ySplit <= 0) return null;
        const area = { row: 0, column: 0, rows: ySplit || MAX_ROWS, columns: xSplit || MAX_COLUMNS };
        return model.rangeOf(sheetId, area);
      },
      FreezeRows: (self, args) => freeze(self, args.wholeOr(0, "count", 1), 0),
      FreezeAt: (self, args) => {
        const { area } = model.rangeFrom(args.at(0), self.sheetId, "frozenRange");
        const rows = lastRow(area) + 1;
        const columns = lastColumn(area) + 1;
        freeze(self, rows >= MAX_ROWS ? 0 : rows, columns >= MAX_COLUMNS ? 0 : columns);
      },
    },
  }));
}
