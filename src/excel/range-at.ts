import { cellsOf, type Area } from "./address";

/** The cells of `area` in this batch. */
export function rangeAt(context: Excel.RequestContext, area: Area): Excel.Range {
  return context.workbook.worksheets.getItem(area.sheet).getRange(cellsOf(area));
}
