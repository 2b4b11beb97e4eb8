import type { Args } from "../args";
import { HostError } from "../errors";
import type { Method } from "../object-type";
import { type Area, intersection, unbounded } from "./address";
import { deleteCells, insertCells } from "./cells-shift";
import { copyFormats } from "./copy";
import { areaOf } from "./corners";
import type { Engine } from "./engine";
import { clearHyperlinks } from "./hyperlink";
import type { Model } from "./model";
import type { RangeState } from "./values";

type Methods = Readonly<Record<string, Method<RangeState>>>;

const CLEAR = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** What changes the sheet: clearing, inserting, deleting, merging, selecting. */
export function rangeActions(model: Model): Methods {
  const { engine } = model;
  return {
    Select: (self) => select(engine, self),
    Clear: (self, args) => clear(model, self, args),
    Insert: async (self, args) => {
      await insertCells(engine, self.sheetId, self.area, args.oneOf(0, ["Down", "Right"], "shift"));
      return model.range.of(self);
    },
    Delete: (self, args) => deleteCells(engine, self.sheetId, self.area, args.oneOf(0, ["Up", "Left"], "shift")),
    Merge: (self, args) => merge(engine, self, args.yesNoOr(0, "across", false)),
    Unmerge: ({ sheetId, area }) => {
      engine.assertUnprotected(sheetId);
      engine.range(sheetId, area).breakApart();
    },
  };
}

/** Actions that read what formulas give: calculation is waited for before them. */
export function calculatedActions(model: Model): Methods {
  return {
    CopyFrom: (self, args) => {
      const source = model.rangeFrom(args.at(0), self.sheetId, "sourceRange");
      if (args.at(1) !== "Formats") throw new HostError("ApiNotFound", "The preview copies formats only.");
      copyFormats(model, source, self);
    },
  };
}

function select(engine: Engine, { sheetId, area }: RangeState): void {
  const sheet = engine.sheet(sheetId);
  if (sheet.isSheetHidden()) throw new HostError("InvalidSelection", "A range of a hidden sheet cannot be selected.");
  engine.workbook.setActiveSheet(sheet);
  const range = engine.range(sheetId, area);
  range.activate();
  sheet.scrollToCell(area.row, area.column);
}

function clear(model: Model, self: RangeState, args: Args): void {
  const { engine } = model;
  const what = args.oneOfOr(0, CLEAR, "applyTo", "All");
  engine.assertWritable(self.sheetId, self.area);
  const clipped = engine.clip(self.sheetId, self.area);
  if (clipped === null) return;
  const range = engine.sheet(self.sheetId).getRange(clipped);
  if (what === "Hyperlinks" || what === "RemoveHyperlinks" || what === "All") clearHyperlinks(engine, self);
  if (what === "Contents" || what === "ResetContents" || what === "All") range.clearContent();
  if (what === "Formats" || what === "All") {
    range.clearFormat();
    model.clearRules(self);
  }
}

function merge(engine: Engine, { sheetId, area }: RangeState, across: boolean): void {
  engine.assertUnprotected(sheetId);
  if (
    engine
      .sheet(sheetId)
      .getSubTableInfos()
      .some(({ range }) => intersection(area, areaOf(range)) !== null)
  ) {
    throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
  }
  const range = engine.range(sheetId, area);
  if (across) range.mergeAcross({ isForceMerge: true });
  else if (isPlain(engine, sheetId, area)) engine.merge(sheetId, range.getRange());
  else range.merge({ isForceMerge: true });
}

/** Whether merging changes the looks alone: nothing is merged here yet, and only the first cell holds something. */
function isPlain(engine: Engine, sheetId: string, area: Area): boolean {
  const { rows, columns } = area;
  if (unbounded(area)) return false;
  if (engine.merges(sheetId).some((merged) => intersection(area, merged) !== null)) return false;
  const cells = Array.from({ length: rows * columns }, (_, at) =>
    engine.cell(sheetId, area.row + Math.floor(at / columns), area.column + (at % columns)),
  );
  return cells
    .slice(1)
    .every((cell) => !cell || (!cell.f && !cell.si && !cell.p && (cell.v === undefined || cell.v === null)));
}
