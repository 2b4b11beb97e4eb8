import { WorkbookError } from "../errors";
import { run } from "../run";

/** The dates in the selected cells; other cells are left out. */
export function readSelectedDates(): Promise<readonly number[]> {
  return run(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load("values,address");
    await context.sync();
    const cells: readonly unknown[] = used.isNullObject ? [] : used.values.flat();
    const dates = cells.filter((cell): cell is number => typeof cell === "number" && cell > 0);
    if (dates.length === 0)
      throw new WorkbookError(
        "There are no dates in the selected cells. Select the cells that hold the days without school, then try again.",
        "Empty",
      );
    return [...new Set(dates.map(Math.floor))].sort((one, other) => one - other);
  });
}
