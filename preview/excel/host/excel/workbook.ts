import { ObjectType } from "../object-type";
import { parseArea } from "./address";
import type { Model } from "./model";
import type { RangeState } from "./values";

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };

/** What the user has selected: the active range of the active sheet. */
export function selectedRange({ engine }: Model): RangeState {
  const sheet = engine.workbook.getActiveSheet();
  const selected = engine.workbook.getActiveRange()?.getA1Notation();
  return { sheetId: sheet.getSheetId(), area: (selected ? parseArea(selected) : null) ?? A1 };
}

export function workbookType(model: Model): ObjectType<null> {
  return new ObjectType("Workbook", () => ({
    objects: {
      Worksheets: () => model.worksheets.of(null),
      Names: () => model.names.all(),
      Settings: () => model.settings.of(null),
      Tables: () => model.tableTypes.collection(),
    },
    methods: {
      GetSelectedRange: () => model.range.of(selectedRange(model)),
    },
    events: ["SelectionChanged"],
  }));
}
