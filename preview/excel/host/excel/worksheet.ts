import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { type Args, oneOf, text, whole, yesNo } from "../args";
import { HostError, invalid } from "../errors";
import { type HostObject, ObjectType, type Property } from "../object-type";
import { MAX_COLUMNS, MAX_ROWS, between } from "./address";
import { usedArea } from "./extent";
import type { Model } from "./model";
import { checkSheetName, freeCopyName } from "./sheet-name";
import { listSheets } from "./worksheets";

export interface SheetState {
  readonly sheetId: string;
}

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;
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
      Id: { get: (self) => self.sheetId },
      Name: {
        get: (self) => sheetOf(self).getSheetName(),
        set: (self, value) => {
          const name = text(value, "name");
          checkSheetName(engine, name, self.sheetId);
          sheetOf(self).setName(name);
        },
      },
      Position: {
        get: (self) => sheetOf(self).getIndex(),
        set: (self, value) => {
          const position = whole(value, "position", 0);
          const count = engine.workbook.getSheets().length;
          if (position >= count)
            throw invalid(`position is below ${count}, the number of sheets; ${position} was given`);
          engine.workbook.moveSheet(sheetOf(self), position);
        },
      },
      Visibility: {
        get: (self) => visibility(model, self),
        set: (self, value) => setVisibility(model, self, oneOf(value, VISIBILITY, "visibility")),
      },
      TabColor: {
        get: (self) => sheetOf(self).getTabColor() ?? "",
        set: (self, value) => void sheetOf(self).setTabColor(text(value, "tabColor")),
      },
      ShowGridlines: gridlines,
      // Under this name office.js sets what it reads under the other.
      Gridlines: { ...gridlines, explicit: true },
    },
    objects: {
      FreezePanes: (self) => model.freezePanes.of(self),
      Charts: (self) => model.chartTypes.of(self),
      Names: (self) => model.names.collection(self.sheetId),
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
      Copy: (self, args) => copySheet(model, self, args),
      GetRange: (self, args) =>
        args.has(0) && args.at(0) !== ""
          ? model.range.of(model.resolve(args.text(0, "address"), self.sheetId))
          : model.rangeOf(self.sheetId, WHOLE_SHEET),
      GetRanges: (self, args) => model.areas.collection(self.sheetId, args.has(0) ? args.text(0, "address") : null),
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
      GetNext: (self, args) => neighbour(model, self, 1, args.yesNoOr(0, "visibleOnly", false)),
      GetNextOrNullObject: (self, args) => neighbour(model, self, 1, args.yesNoOr(0, "visibleOnly", false)),
      GetPrevious: (self, args) => neighbour(model, self, -1, args.yesNoOr(0, "visibleOnly", false)),
      GetPreviousOrNullObject: (self, args) => neighbour(model, self, -1, args.yesNoOr(0, "visibleOnly", false)),
    },
    calculatedMethods: {
      GetUsedRange: (self, args) =>
        model.rangeOf(
          self.sheetId,
          usedArea(engine, self.sheetId, args.yesNoOr(0, "valuesOnly", false)) ?? {
            row: 0,
            column: 0,
            rows: 1,
            columns: 1,
          },
        ),
      GetUsedRangeOrNullObject: (self, args) => {
        const used = usedArea(engine, self.sheetId, args.yesNoOr(0, "valuesOnly", false));
        return used ? model.rangeOf(self.sheetId, used) : null;
      },
      Calculate: () => null,
    },
    events: ["Activated", "Deactivated", "Calculated", "DataChanged", "SelectionChanged"],
  }));
}

function rectangle(model: Model, self: SheetState, row: number, column: number, rows: number, columns: number) {
  const area = between(row, column, row + rows - 1, column + columns - 1);
  if (area === null) throw invalid("the range lies outside the sheet");
  return model.rangeOf(self.sheetId, area);
}

function neighbour(model: Model, self: SheetState, step: 1 | -1, visibleOnly: boolean) {
  const all = listSheets(model, false).map((sheet) => sheet.getSheetId());
  const candidates = new Set(listSheets(model, visibleOnly).map((sheet) => sheet.getSheetId()));
  for (let at = all.indexOf(self.sheetId) + step; at >= 0 && at < all.length; at += step) {
    const id = all[at];
    if (id !== undefined && candidates.has(id)) return model.sheetOf(id);
  }
  return null;
}

function visibility({ engine }: Model, { sheetId }: SheetState): (typeof VISIBILITY)[number] {
  if (!engine.sheet(sheetId).isSheetHidden()) return "Visible";
  return engine.notes.of(sheetId).veryHidden === true ? "VeryHidden" : "Hidden";
}

function setVisibility(model: Model, { sheetId }: SheetState, wanted: (typeof VISIBILITY)[number]): void {
  const sheet = model.engine.sheet(sheetId);
  if (wanted === "Visible") {
    sheet.showSheet();
  } else if (!sheet.isSheetHidden()) {
    if (listSheets(model, true).length <= 1) {
      throw new HostError(
        "InvalidOperation",
        "A workbook has at least one visible sheet: the last one cannot be hidden.",
      );
    }
    sheet.hideSheet();
  }
  model.engine.notes.of(sheetId).veryHidden = wanted === "VeryHidden";
}

const PLACES = ["None", "Before", "After", "Beginning", "End"] as const;

/** "Plan (2)": a copy with its cells, formats and rules, placed as asked; the sheet in front stays in front. */
async function copySheet(model: Model, { sheetId }: SheetState, args: Args): Promise<HostObject> {
  const { engine } = model;
  const source = engine.sheet(sheetId);
  const place = args.oneOfOr(0, PLACES, "positionType", "None");
  const relative = args.objectOr(1, model.worksheet);
  const copy = await engine.aside(() => engine.workbook.duplicateSheet(source));
  copy.setName(freeCopyName(engine, source.getSheetName()));
  engine.notes.copy(sheetId, copy.getSheetId());
  const last = engine.workbook.getSheets().length - 1;
  const beside = engine.sheet(relative?.sheetId ?? sheetId).getIndex();
  const position = { None: last, End: last, Beginning: 0, Before: beside, After: beside + 1 }[place];
  engine.workbook.moveSheet(copy, position);
  return model.sheetOf(copy.getSheetId());
}

/** Deletes a sheet, its tables first: the engine would keep them, and their names, without a sheet. */
async function deleteSheet(model: Model, { sheetId }: SheetState): Promise<void> {
  const sheet = model.engine.sheet(sheetId);
  if (!sheet.isSheetHidden() && listSheets(model, true).length <= 1) {
    throw new HostError(
      "InvalidOperation",
      "A workbook has at least one visible sheet: the last one cannot be deleted.",
    );
  }
  for (const table of model.tables.all(sheetId)) await model.tables.remove(table);
  model.engine.workbook.deleteSheet(sheet);
  model.engine.notes.forget(sheetId);
}
