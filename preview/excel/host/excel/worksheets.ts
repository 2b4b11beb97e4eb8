import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { ObjectType } from "../object-type";
import type { Model } from "./model";
import { checkSheetName, freeSheetName } from "./sheet-name";

const NEW_SHEET = { rowCount: 200, columnCount: 26 };

/** The visible sheets, or all. */
export function listSheets(model: Model, visibleOnly: boolean): readonly FWorksheet[] {
  return model.engine.workbook.getSheets().filter((sheet) => !visibleOnly || !sheet.isSheetHidden());
}

export function worksheetsType(model: Model): ObjectType<null> {
  const { engine } = model;
  const objectOf = (sheet: FWorksheet | undefined | null) => (sheet ? model.sheetOf(sheet.getSheetId()) : null);
  return new ObjectType("WorksheetCollection", () => ({
    items: () => listSheets(model, false).map((sheet) => model.sheetOf(sheet.getSheetId())),
    item: (_self, key) => objectOf(engine.workbook.getSheetBySheetId(String(key)) ?? engine.sheetNamed(String(key))),
    methods: {
      Add: async (_self, args) => {
        const name = args.has(0) ? args.text(0, "name") : freeSheetName(engine);
        checkSheetName(engine, name);
        // A new sheet is not shown until it is activated.
        return objectOf(await engine.aside(() => engine.workbook.insertSheet(name, { sheet: NEW_SHEET })));
      },
      GetActiveWorksheet: () => objectOf(engine.workbook.getActiveSheet()),
      GetFirst: (_self, args) => objectOf(listSheets(model, args.yesNoOr(0, "visibleOnly", false))[0]),
      GetLast: (_self, args) => objectOf(listSheets(model, args.yesNoOr(0, "visibleOnly", false)).at(-1)),
      GetCount: (_self, args) => listSheets(model, args.yesNoOr(0, "visibleOnly", false)).length,
    },
    events: ["Activated", "Deactivated", "Added", "Deleted", "Calculated", "DataChanged", "SelectionChanged"],
  }));
}
