import { COLUMNS_OF_A_SHEET } from "../sheets/plan/cells";
import { parseAddress, type SheetArea } from "./address";
import { WorkbookError } from "./errors";
import { run } from "./run";

/**
 * The cells that are selected in the sheet. Of whole columns or rows it is the part in use, so that a picked
 * column does not mean a million blank rows.
 * @throws WorkbookError where the selection is not one range of cells.
 */
export function selectedArea(): Promise<SheetArea> {
  return run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    const area = parseAddress(selected.address);
    if (!area)
      throw new WorkbookError("Select one cell or one range in the sheet, then try again.", "InvalidSelection");
    return isWhole(area) ? partInUse(context, selected, area) : area;
  });
}

const WHOLE = 100_000;

function isWhole(area: SheetArea): boolean {
  return area.bottom - area.top > WHOLE || (area.left === 1 && area.right >= COLUMNS_OF_A_SHEET);
}

async function partInUse(context: Excel.RequestContext, selected: Excel.Range, area: SheetArea): Promise<SheetArea> {
  const used = selected.getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  const part = used.isNullObject ? null : parseAddress(used.address);
  return part ?? { ...area, bottom: area.top, right: area.left };
}
