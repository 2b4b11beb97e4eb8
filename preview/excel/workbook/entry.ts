import { DocumentDataModel } from "@univerjs/core";
import {
  EditingRenderController,
  type FRange,
  type FWorkbook,
  type FWorksheet,
  IEditorBridgeService,
  IRenderManagerService,
} from "@univerjs/preset-sheets-core";
import type { Engine } from "./start-engine";

const MOST_FRAMES = 60;

/** Brings a cell to the front. */
function reveal(workbook: FWorkbook, cell: FRange): FWorksheet {
  const sheet = workbook.getSheetBySheetId(cell.getSheetId());
  if (!sheet) throw new Error("The cell's sheet is gone.");
  if (workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) workbook.setActiveSheet(sheet);
  return sheet;
}

function isInView(sheet: FWorksheet, cell: FRange): boolean {
  const seen = sheet.getVisibleRange();
  if (!seen) return false;
  const [row, column] = [cell.getRow(), cell.getColumn()];
  return row >= seen.startRow && row < seen.endRow && column >= seen.startColumn && column < seen.endColumn;
}

/** The middle of a cell in the page's pixels, after bringing it into view. */
export async function pointOf({ workbook }: Engine, cell: FRange): Promise<{ x: number; y: number }> {
  const sheet = reveal(workbook, cell);
  if (!isInView(sheet, cell)) sheet.scrollToCell(cell.getRow(), cell.getColumn());
  await new Promise(requestAnimationFrame);
  // After other work the grid scrolls some frames later.
  for (let frame = 0; frame < MOST_FRAMES && !isInView(sheet, cell); frame += 1)
    await new Promise(requestAnimationFrame);
  const canvas = document.querySelector("#grid canvas[id^='univer-sheet-main-canvas']");
  if (!canvas) throw new Error("The grid is not on the page.");
  const { left, top } = canvas.getBoundingClientRect();
  const { x, y, width, height } = cell.getCellRect();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const zoom = sheet.getZoom();
  const origin = sheet.getRange(sheetViewStartRow, sheetViewStartColumn, 1, 1).getCellRect();
  const start = sheet.getRange(0, 0, 1, 1).getCellRect();
  return {
    x: left + (x - (origin.x - start.x) - offsetX + width / 2) * zoom,
    y: top + (y - (origin.y - start.y) - offsetY + height / 2) * zoom,
  };
}

/**
 * Waits until the grid takes the selected cell for the one that typing goes to: after other work that is not at once.
 */
async function editing(bridge: IEditorBridgeService, cell: FRange): Promise<void> {
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    bridge.refreshEditCellState();
    const at = bridge.getEditCellState();
    if (at?.sheetId === cell.getSheetId() && at.row === cell.getRow() && at.column === cell.getColumn()) return;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`${cell.getA1Notation()} cannot be typed into: another cell is being edited.`);
}

/**
 * Puts text into a cell as if a person had typed it there and pressed Enter: the sheet comes to the front, the cell
 * is selected, and the grid's own editor decides what is a number, a date, a percentage, a text or a formula.
 */
export async function typeInto({ injector, workbook }: Engine, cell: FRange, text: string): Promise<void> {
  reveal(workbook, cell);
  cell.activate();
  await editing(injector.get(IEditorBridgeService), cell);
  const editor = injector.get(IRenderManagerService).getRenderById(workbook.getId())?.with(EditingRenderController);
  if (!editor) throw new Error("The grid is not ready for typing.");
  const typed = new DocumentDataModel({ id: "typed", body: { dataStream: `${text}\r\n` }, documentStyle: {} });
  await editor.submitCellData(typed);
}
