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

function activeCell({ engine }: Model): RangeState {
  const sheet = engine.workbook.getActiveSheet();
  const cell = engine.workbook.getActiveCell();
  const area = cell ? { row: cell.getRow(), column: cell.getColumn(), rows: 1, columns: 1 } : A1;
  return { sheetId: sheet.getSheetId(), area };
}

export function workbookType(model: Model): ObjectType<null> {
  const { engine } = model;
  return new ObjectType("Workbook", () => ({
    properties: {
      Name: { get: () => engine.workbook.getName() },
      ReadOnly: { get: () => false },
    },
    objects: {
      Application: () => model.application.of(null),
      Worksheets: () => model.worksheets.of(null),
      Tables: () => model.tableTypes.collection(),
    },
    methods: {
      GetSelectedRange: () => model.range.of(selectedRange(model)),
      GetActiveCell: () => model.range.of(activeCell(model)),
    },
    events: ["SelectionChanged", "Activated"],
  }));
}
