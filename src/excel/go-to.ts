import type { SheetArea } from "./address";
import { rangeAt } from "./range-at";
import { run } from "./run";

/** Shows a cell: its sheet comes forward and the cell is selected. */
export function goTo(area: SheetArea): Promise<void> {
  return run(async (context) => {
    const range = rangeAt(context, area);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}
