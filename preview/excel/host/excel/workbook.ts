import { type HostObject, ObjectType } from "../object-type";
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

/** The range of an event, by the reference that the event carried; null if its sheet has gone. */
function eventRange(model: Model, reference: string): HostObject | null {
  const [sheetId = "", address = ""] = reference.split("!");
  const area = parseArea(address);
  return area && model.engine.workbook.getSheetBySheetId(sheetId) ? model.rangeOf(sheetId, area) : null;
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
      Names: () => model.names.collection(null),
      Settings: () => model.settings.of(null),
      Tables: () => model.tableTypes.collection(),
    },
    methods: {
      GetSelectedRange: () => model.range.of(selectedRange(model)),
      _GetRangeForEventByReferenceId: (_self, args) => eventRange(model, args.text(0, "the reference")),
      _GetRangeOrNullObjectForEventByReferenceId: (_self, args) => eventRange(model, args.text(0, "the reference")),
      GetActiveCell: () => model.range.of(activeCell(model)),
    },
    events: ["SelectionChanged", "Activated"],
  }));
}
