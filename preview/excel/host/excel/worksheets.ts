import { ICommandService } from "@univerjs/core";
import { type FWorksheet, InsertSheetCommand } from "@univerjs/preset-sheets-core";
import { ObjectType } from "../object-type";
import type { Model } from "./model";
import { checkSheetName, freeSheetName } from "./sheet-name";

const NEW_SHEET = { rowCount: 200, columnCount: 26 };

export function worksheetsType(model: Model): ObjectType<null> {
  const { engine } = model;
  const objectOf = (sheet: FWorksheet | undefined | null) => (sheet ? model.sheetOf(sheet.getSheetId()) : null);
  return new ObjectType("WorksheetCollection", () => ({
    items: () => engine.workbook.getSheets().map((sheet) => model.sheetOf(sheet.getSheetId())),
    item: (_self, key) => objectOf(engine.workbook.getSheetBySheetId(String(key)) ?? engine.sheetNamed(String(key))),
    methods: {
      Add: (_self, args) => {
        const name = args.has(0) ? args.text(0, "name") : freeSheetName(engine);
        checkSheetName(engine, name);
        // Not through the facade, which brings the new sheet to the front; in Excel that is a request of its own.
        const place = { unitId: engine.id, index: engine.workbook.getSheets().length };
        engine.service(ICommandService).syncExecuteCommand(InsertSheetCommand.id, {
          ...place,
          sheet: { ...NEW_SHEET, name },
        });
        return objectOf(engine.sheetNamed(name));
      },
      GetFirst: () => objectOf(engine.workbook.getSheets()[0]),
      GetActiveWorksheet: () => objectOf(engine.workbook.getActiveSheet()),
    },
    events: ["Calculated", "DataChanged"],
  }));
}
