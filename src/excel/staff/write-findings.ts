import { takenNames } from "../../sheets/plan/built-kind";
import { freeSheetName } from "../../sheets/plan/sheet-names";
import type { Finding } from "../../sheets/staff/doctor/examine";
import { findingsWorkbook } from "../../sheets/staff/findings-sheet";
import { readInventory } from "../inventory";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";

/**
 * Puts findings on a new sheet.
 * @param list the sheet of the list
 * @returns the name of the new sheet
 */
export async function writeFindings(
  list: string,
  findings: readonly Finding[],
  writing: WriteOptions,
): Promise<string> {
  const workbook = await readInventory();
  const sheet = freeSheetName("Staff findings", workbook.sheets);
  const taken = new Set(takenNames(workbook).map((name) => name.toLowerCase()));
  let table = "StaffFindings";
  for (let count = 2; taken.has(table.toLowerCase()); count += 1) table = `StaffFindings${count}`;
  await writePlan(findingsWorkbook({ sheet, table }, list, findings), workbook, writing);
  return sheet;
}
