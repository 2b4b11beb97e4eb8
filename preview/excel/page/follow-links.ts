import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Links } from "../functions/hyperlink";
import { parseArea, splitSheet } from "../host/excel/address";
import { hyperlinkOf } from "../host/excel/hyperlink";
import type { Engine } from "../workbook/start-engine";

/**
 * Follows a link to a place in the workbook when its cell is clicked, as Excel does. Links out of the workbook stay
 * where they are.
 */
export function followLinks({ univerAPI, workbook }: Engine, links: Links): void {
  univerAPI.addEvent(univerAPI.Event.CellClicked, ({ worksheet, row, column }) => {
    const target = targetAt(worksheet, links, row, column);
    if (target?.startsWith("#")) goTo(target.slice(1));
  });

  function goTo(place: string): void {
    const { sheet: name, rest } = splitSheet(place);
    const sheet = name === null ? workbook.getActiveSheet() : workbook.getSheetByName(name);
    const area = parseArea(rest);
    if (!sheet || !area) return;
    sheet.activate();
    sheet.getRange(area.row, area.column, area.rows, area.columns).activate();
    sheet.scrollToCell(area.row, area.column);
  }
}

/** Where the cell leads: by the link it bears, or by its formula as long as it shows the link's text. */
function targetAt(sheet: FWorksheet, links: Links, row: number, column: number): string | undefined {
  const cell = sheet.getRange(row, column, 1, 1);
  const own = hyperlinkOf(cell.getCellData());
  if (own) return own.documentReference === undefined ? undefined : `#${own.documentReference}`;
  if (!/\bHYPERLINK\(/i.test(cell.getFormula())) return undefined;
  const link = links.at(sheet.getSheetId(), row, column);
  return link?.text === String(cell.getValue() ?? "") ? link.target : undefined;
}
