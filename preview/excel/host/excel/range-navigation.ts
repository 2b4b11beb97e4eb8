import type { Args } from "../args";
import { HostError, invalid } from "../errors";
import type { HostObject, Method } from "../object-type";
import { type Area, MAX_COLUMNS, MAX_ROWS, bounding, intersection, lastColumn, lastRow } from "./address";
import { DIRECTIONS, edgeCell, surroundingRegion, usedArea } from "./extent";
import type { Model } from "./model";
import type { RangeState } from "./values";

type Methods = Readonly<Record<string, Method<RangeState>>>;

function inGrid(area: Area): Area {
  if (area.row < 0 || area.column < 0 || lastRow(area) >= MAX_ROWS || lastColumn(area) >= MAX_COLUMNS) {
    throw invalid("the range would lie outside the sheet");
  }
  if (area.rows < 1 || area.columns < 1) throw invalid("the range would have no cells");
  return area;
}

const sized = (area: Area, rows: number, columns: number): Area => inGrid({ ...area, rows, columns });

/** Moved by rows and columns; whole columns stay whole when moved sideways. */
const offset = (area: Area, rows: number, columns: number): Area =>
  inGrid({ ...area, row: area.row + rows, column: area.column + columns });

/** A count of rows above (negative) or below, or columns before or after. */
function beside(area: Area, side: "above" | "below" | "before" | "after", count: number): Area {
  const size = Math.abs(count);
  if (size === 0) throw invalid("count is not 0");
  if (count < 0) return beside(area, OPPOSITE[side], size);
  if (side === "above") return inGrid({ ...area, row: area.row - size, rows: size });
  if (side === "below") return inGrid({ ...area, row: lastRow(area) + 1, rows: size });
  if (side === "before") return inGrid({ ...area, column: area.column - size, columns: size });
  return inGrid({ ...area, column: lastColumn(area) + 1, columns: size });
}

const OPPOSITE = { above: "below", below: "above", before: "after", after: "before" } as const;

/** The ranges that can be reached from a range without knowing what the cells hold. */
export function rangeNavigation(model: Model): Methods {
  const at = (self: RangeState, area: Area): HostObject => model.rangeOf(self.sheetId, area);
  const from = (change: (area: Area, args: Args) => Area): Method<RangeState> => {
    return (self, args) => at(self, change(self.area, args));
  };
  const other = (self: RangeState, args: Args): Area => {
    const range = model.rangeFrom(args.at(0), self.sheetId, "anotherRange");
    if (range.sheetId !== self.sheetId) throw invalid("both ranges lie on the same sheet");
    return range.area;
  };
  const common = (self: RangeState, args: Args): HostObject | null => {
    const area = intersection(self.area, other(self, args));
    return area ? at(self, area) : null;
  };
  return {
    GetCell: from((area, args) => {
      const cell = { row: area.row + args.whole(0, "row"), column: area.column + args.whole(1, "column") };
      return inGrid({ ...cell, rows: 1, columns: 1 });
    }),
    GetRow: from((area, args) => inGrid({ ...area, row: area.row + args.whole(0, "row"), rows: 1 })),
    GetColumn: from((area, args) => inGrid({ ...area, column: area.column + args.whole(0, "column"), columns: 1 })),
    GetLastRow: from((area) => ({ ...area, row: lastRow(area), rows: 1 })),
    GetLastColumn: from((area) => ({ ...area, column: lastColumn(area), columns: 1 })),
    GetLastCell: from((area) => ({ row: lastRow(area), column: lastColumn(area), rows: 1, columns: 1 })),
    GetEntireRow: from((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
    GetEntireColumn: from((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    GetOffsetRange: from((area, args) => offset(area, args.whole(0, "rowOffset"), args.whole(1, "columnOffset"))),
    GetResizedRange: from((area, args) =>
      sized(area, area.rows + args.whole(0, "deltaRows"), area.columns + args.whole(1, "deltaColumns")),
    ),
    GetAbsoluteResizedRange: from((area, args) => sized(area, args.whole(0, "numRows"), args.whole(1, "numColumns"))),
    GetRowsAbove: from((area, args) => beside(area, "above", args.wholeOr(0, "count", 1))),
    GetRowsBelow: from((area, args) => beside(area, "below", args.wholeOr(0, "count", 1))),
    GetColumnsBefore: from((area, args) => beside(area, "before", args.wholeOr(0, "count", 1))),
    GetColumnsAfter: from((area, args) => beside(area, "after", args.wholeOr(0, "count", 1))),
    GetBoundingRect: (self, args) => at(self, bounding(self.area, other(self, args))),
    GetIntersection: common,
    GetIntersectionOrNullObject: common,
    _ValidateArraySize: ({ area }, args) => {
      if (args.at(0) === area.rows && args.at(1) === area.columns) return null;
      throw invalid(
        `the values are ${String(args.at(0))} x ${String(args.at(1))}, the range ${area.rows} x ${area.columns}`,
      );
    },
    GetTables: (self, args) => model.tableTypes.within(self, args.yesNoOr(0, "fullyContained", false)),
    GetMergedAreasOrNullObject: (self) => {
      const merged = mergedAreas(model, self);
      return merged.length === 0 ? null : model.areas.of(self.sheetId, merged);
    },
  };
}

function mergedAreas({ engine }: Model, { sheetId, area }: RangeState): readonly RangeState[] {
  return engine
    .sheet(sheetId)
    .getMergedRanges()
    .map((range) => ({
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    }))
    .filter((merged) => intersection(merged, area) !== null)
    .map((merged) => ({ sheetId, area: merged }));
}

/** The ranges that depend on what the cells hold. */
export function spillNavigation(model: Model): Methods {
  const { engine } = model;
  const at = (self: RangeState, area: Area): HostObject => model.rangeOf(self.sheetId, area);
  const used = (self: RangeState, args: Args): HostObject | null => {
    const area = usedArea(engine, self.sheetId, args.yesNoOr(0, "valuesOnly", false), self.area);
    return area ? at(self, area) : null;
  };
  const spillAt = ({ sheetId, area }: RangeState, parentOnly: boolean): Area | null => {
    if (area.rows !== 1 || area.columns !== 1) throw invalid("spills are asked for of a single cell");
    const spill = engine
      .spills(sheetId)
      .find(({ startRow, startColumn, endRow, endColumn }) =>
        parentOnly
          ? startRow === area.row && startColumn === area.column
          : area.row >= startRow && area.row <= endRow && area.column >= startColumn && area.column <= endColumn,
      );
    return spill
      ? {
          row: spill.startRow,
          column: spill.startColumn,
          rows: spill.endRow - spill.startRow + 1,
          columns: spill.endColumn - spill.startColumn + 1,
        }
      : null;
  };
  const spillingTo = (self: RangeState): HostObject | null => {
    const area = spillAt(self, true);
    return area ? at(self, area) : null;
  };
  const spillParent = (self: RangeState): HostObject | null => {
    const area = spillAt(self, false);
    return area ? at(self, { ...area, rows: 1, columns: 1 }) : null;
  };
  const edge = (self: RangeState, args: Args): Area => {
    const direction = args.oneOf(0, DIRECTIONS, "direction");
    const start = args.has(1) ? model.rangeFrom(args.at(1), self.sheetId, "activeCell").area : self.area;
    return edgeCell(engine, self.sheetId, start.row, start.column, direction, {
      row: 0,
      column: 0,
      rows: MAX_ROWS,
      columns: MAX_COLUMNS,
    });
  };
  return {
    GetUsedRange: (self, args) => used(self, args) ?? at(self, { ...self.area, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: used,
    GetSurroundingRegion: (self) => at(self, surroundingRegion(engine, self.sheetId, self.area)),
    GetRangeEdge: (self, args) => at(self, edge(self, args)),
    GetExtendedRange: (self, args) => at(self, bounding(self.area, edge(self, args))),
    GetSpillingToRange: (self) => {
      const range = spillingTo(self);
      if (range === null) throw new HostError("ItemNotFound", "The cell does not spill.");
      return range;
    },
    GetSpillingToRangeOrNullObject: spillingTo,
    GetSpillParent: spillParent,
    GetSpillParentOrNullObject: spillParent,
  };
}
