import type { FWorksheet } from "@univerjs/preset-sheets-core";
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
      Add: async (_self, args) => {
        const name = args.has(0) ? args.text(0, "name") : freeSheetName(engine);
        checkSheetName(engine, name);
        // A new sheet is not shown until it is activated.
        return objectOf(await engine.aside(() => engine.workbook.insertSheet(name, { sheet: NEW_SHEET })));
      },
      GetFirst: () => objectOf(engine.workbook.getSheets()[0]),
      GetActiveWorksheet: () => objectOf(engine.workbook.getActiveSheet()),
    },
    events: ["Calculated", "DataChanged"],
  }));
}
