import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { text, yesNo } from "../args";
import { HostError, invalid } from "../errors";
import { ObjectType, type Property } from "../object-type";
import { MAX_COLUMNS, MAX_ROWS, between } from "./address";
import { usedArea } from "./extent";
import type { Model, SheetState } from "./model";
import { checkSheetName } from "./sheet-name";

const WHOLE_SHEET = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function worksheetType(model: Model): ObjectType<SheetState> {
  const { engine } = model;
  const sheetOf = (self: SheetState): FWorksheet => engine.sheet(self.sheetId);
  const gridlines: Property<SheetState> = {
    get: (self) => !sheetOf(self).hasHiddenGridLines(),
    set: (self, value) => void sheetOf(self).setHiddenGridlines(!yesNo(value, "showGridlines")),
  };
  return new ObjectType<SheetState>("Worksheet", () => ({
    identity: { name: "Id", of: (self) => sheetOf(self).getSheetId() },
    properties: {
      Name: {
        get: (self) => sheetOf(self).getSheetName(),
        set: (self, value) => {
          const name = text(value, "name");
          checkSheetName(engine, name, self.sheetId);
          sheetOf(self).setName(name);
        },
      },
      ShowGridlines: gridlines,
      // Under this name office.js sets what it reads under the other.
      Gridlines: { ...gridlines, explicit: true },
    },
    objects: {
      FreezePanes: (self) => model.freezePanes.of(self),
      Charts: (self) => model.chartTypes.of(self),
      PageLayout: (self) => model.page.of(self),
      HorizontalPageBreaks: (self) => model.pageBreaks.of(self),
      Protection: (self) => model.protection.of(self),
      Tables: (self) => model.tableTypes.collection(self.sheetId),
    },
    methods: {
      Activate: (self) => {
        if (sheetOf(self).isSheetHidden())
          throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
        engine.workbook.setActiveSheet(sheetOf(self));
      },
      Delete: (self) => deleteSheet(model, self),
      GetRange: (self, args) =>
        args.has(0) && args.at(0) !== ""
          ? model.range.of(model.resolve(args.text(0, "address"), self.sheetId))
          : model.rangeOf(self.sheetId, WHOLE_SHEET),
      GetRanges: (self, args) => model.areas.at(self.sheetId, args.text(0, "address")),
      GetCell: (self, args) => rectangle(model, self, args.whole(0, "row", 0), args.whole(1, "column", 0), 1, 1),
      GetRangeByIndexes: (self, args) =>
        rectangle(
          model,
          self,
          args.whole(0, "startRow", 0),
          args.whole(1, "startColumn", 0),
          args.whole(2, "rowCount", 1),
          args.whole(3, "columnCount", 1),
        ),
    },
    calculatedMethods: {
      GetUsedRangeOrNullObject: (self, args) => {
        const used = usedArea(engine, self.sheetId, args.yesNoOr(0, "valuesOnly", false));
        return used ? model.rangeOf(self.sheetId, used) : null;
      },
    },
  }));
}

function rectangle(model: Model, self: SheetState, row: number, column: number, rows: number, columns: number) {
  const area = between(row, column, row + rows - 1, column + columns - 1);
  if (area === null) throw invalid("the range lies outside the sheet");
  return model.rangeOf(self.sheetId, area);
}

/** Deletes a sheet, its tables first: the engine would keep them, and their names, without a sheet. */
async function deleteSheet(model: Model, { sheetId }: SheetState): Promise<void> {
  const sheet = model.engine.sheet(sheetId);
  const shown = model.engine.workbook.getSheets().filter((each) => !each.isSheetHidden());
  if (!sheet.isSheetHidden() && shown.length <= 1) {
    throw new HostError(
      "InvalidOperation",
      "A workbook has at least one visible sheet: the last one cannot be deleted.",
    );
  }
  for (const table of model.tables.all(sheetId)) await model.tables.remove(table);
  model.engine.workbook.deleteSheet(sheet);
  model.engine.notes.forget(sheetId);
}
