import { DocumentDataModel, type Injector } from "@univerjs/core";
import { EditingRenderController, type FRange, type FWorkbook, IEditorBridgeService, IRenderManagerService } from "@univerjs/preset-sheets-core";

/**
 * Puts text into a cell as if a person had typed it there and pressed Enter: the sheet comes to the front, the cell
 * is selected, and the grid's own editor decides what is a number, a date, a percentage, a text or a formula.
 */
export async function typeInto(injector: Injector, workbook: FWorkbook, cell: FRange, text: string): Promise<void> {
  const sheet = workbook.getSheetBySheetId(cell.getSheetId());
  if (sheet) workbook.setActiveSheet(sheet);
  cell.activate();
  injector.get(IEditorBridgeService).refreshEditCellState();
  const editor = injector.get(IRenderManagerService).getRenderById(workbook.getId())?.with(EditingRenderController);
  if (!editor) throw new Error("The grid is not ready for typing.");
  const typed = new DocumentDataModel({ id: "typed", body: { dataStream: `${text}\r\n` }, documentStyle: {} });
  await editor.submitCellData(typed);
}
