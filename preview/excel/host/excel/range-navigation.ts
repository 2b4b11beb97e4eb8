import type { Args } from "../args";
import { invalid } from "../errors";
import type { HostObject, Method } from "../object-type";
import { type Area, MAX_COLUMNS, MAX_ROWS, bounding, intersection, lastColumn, lastRow } from "./address";
import { usedArea } from "./extent";
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

/** A positive count of rows below; a negative one counts rows above. */
function rowsBelow(area: Area, count: number): Area {
  if (count === 0) throw invalid("count is not 0");
  return count > 0
    ? inGrid({ ...area, row: lastRow(area) + 1, rows: count })
    : inGrid({ ...area, row: area.row + count, rows: -count });
}

/** The ranges that can be reached from a range without knowing what the cells hold. */
export function rangeNavigation(model: Model): Methods {
  const from = (change: (area: Area, args: Args) => Area): Method<RangeState> => {
    return (self, args) => model.rangeOf(self.sheetId, change(self.area, args));
  };
  return {
    GetCell: from((area, args) => {
      const cell = { row: area.row + args.whole(0, "row"), column: area.column + args.whole(1, "column") };
      return inGrid({ ...cell, rows: 1, columns: 1 });
    }),
    GetRow: from((area, args) => inGrid({ ...area, row: area.row + args.whole(0, "row"), rows: 1 })),
    GetColumn: from((area, args) => inGrid({ ...area, column: area.column + args.whole(0, "column"), columns: 1 })),
    GetLastRow: from((area) => ({ ...area, row: lastRow(area), rows: 1 })),
    GetEntireColumn: from((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    GetResizedRange: from((area, args) =>
      inGrid({
        ...area,
        rows: area.rows + args.whole(0, "deltaRows"),
        columns: area.columns + args.whole(1, "deltaColumns"),
      }),
    ),
    GetRowsBelow: from((area, args) => rowsBelow(area, args.wholeOr(0, "count", 1))),
    GetBoundingRect: (self, args) => {
      const other = model.rangeFrom(args.at(0), self.sheetId, "anotherRange");
      if (other.sheetId !== self.sheetId) throw invalid("both ranges lie on the same sheet");
      return model.rangeOf(self.sheetId, bounding(self.area, other.area));
    },
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
    .merges(sheetId)
    .filter((merged) => intersection(merged, area) !== null)
    .map((merged) => ({ sheetId, area: merged }));
}

/** The ranges that depend on what the cells hold. */
export function usedNavigation(model: Model): Methods {
  const { engine } = model;
  return {
    GetUsedRangeOrNullObject: ({ sheetId, area }, args): HostObject | null => {
      const used = usedArea(engine, sheetId, args.yesNoOr(0, "valuesOnly", false), area);
      return used ? model.rangeOf(sheetId, used) : null;
    },
  };
}
