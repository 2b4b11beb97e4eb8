import { cellsOf, type SheetArea } from "./address";

/** The cells of `area` in this batch. */
export function rangeAt(context: Excel.RequestContext, area: SheetArea): Excel.Range {
  return context.workbook.worksheets.getItem(area.sheet).getRange(cellsOf(area));
}
