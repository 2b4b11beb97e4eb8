import type { HyperlinkExtras, SheetExtras, SpillExtras, SpilledValue, WorkbookExtras } from "../../xlsx/extras";
import { type Area, compactAreas, formatArea } from "./address";
import { type Engine, UNLOCKED } from "./engine";
import { hyperlinkOf } from "./hyperlink";
import type { Model } from "./model";
import { isErrorValue, plainValue } from "./typed";

/** Everything that the saved file needs and the grid engine's own snapshot does not have. */
export function workbookExtras(model: Model): WorkbookExtras {
  const { engine } = model;
  const sheets = engine.workbook
    .getSheets()
    .map((sheet) => [sheet.getSheetId(), sheetExtras(engine, sheet.getSheetId())]);
  return {
    sheets: Object.fromEntries(sheets) as Record<string, SheetExtras>,
    activeSheetId: engine.workbook.getActiveSheet().getSheetId(),
  };
}

function sheetExtras(engine: Engine, sheetId: string): SheetExtras {
  const note = engine.notes.of(sheetId);
  const links: HyperlinkExtras[] = [];
  const unlocked: { row: number; column: number }[] = [];
  engine.eachCell(sheetId, (row, column, cell) => {
    const link = hyperlinkOf(cell);
    if (link) links.push(linkExtras(formatArea({ row, column, rows: 1, columns: 1 }), link));
    if (cell.custom?.[UNLOCKED] === true) unlocked.push({ row, column });
  });
  return {
    page: note.page,
    tables: note.tables,
    spills: engine.spills(sheetId).map((spill) => spillExtras(engine, sheetId, spill)),
    hyperlinks: links,
    ...(note.protection
      ? { protection: { unlocked: compactAreas(unlocked).map(formatArea), allow: note.protection } }
      : {}),
  };
}

function linkExtras(cell: string, link: NonNullable<ReturnType<typeof hyperlinkOf>>): HyperlinkExtras {
  return {
    cell,
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.documentReference === undefined ? {} : { place: link.documentReference }),
    ...(link.screenTip === undefined ? {} : { tip: link.screenTip }),
  };
}

type Corners = {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
};

function spillExtras(engine: Engine, sheetId: string, spill: Corners): SpillExtras {
  const area: Area = {
    row: spill.startRow,
    column: spill.startColumn,
    rows: spill.endRow - spill.startRow + 1,
    columns: spill.endColumn - spill.startColumn + 1,
  };
  const values = Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column): SpilledValue => {
      const own = engine.cell(sheetId, area.row + row, area.column + column);
      const value = plainValue(
        own?.v === undefined || own.v === null ? engine.spilled(sheetId, area.row + row, area.column + column) : own,
      );
      if (value === "") return null;
      return isErrorValue(value) ? { error: String(value) } : value;
    }),
  );
  return { range: formatArea(area), values };
}
