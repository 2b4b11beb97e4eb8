import { scheduleList } from "../../sheets/hand-over/schedule-list";
import { readInventory } from "../inventory";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";

/**
 * Puts every printed salary on a sheet of its own, a row a year, lane and step.
 * @throws WorkbookError; then nothing was added
 */
export async function exportSchedule(
  writing: WriteOptions,
): Promise<{ readonly sheet: string; readonly rows: number }> {
  const workbook = await readInventory();
  const { names, plan, rows } = scheduleList(workbook);
  await writePlan(plan, workbook, writing);
  return { sheet: names.sheets.list, rows };
}
