import { freeSheetName } from "../../sheets/plan/sheet-names";
import { sampleStaff } from "../../sheets/staff/sample-staff";
import { STAFF_TABLE, findStaff } from "../../sheets/staff/staff-names";
import { contentOf, staffWorkbook, type StaffContent } from "../../sheets/staff/staff-sheet";
import { WorkbookError } from "../errors";
import { readInventory } from "../inventory";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";
import type { StaffReading } from "./read-staff-list";

export type StaffSource = StaffReading | "empty" | "sample";

function contentFrom(source: StaffSource): StaffContent {
  if (source === "empty") return { rows: [] };
  if (source === "sample") return { rows: sampleStaff() };
  return contentOf(source.list, (at) => source.dates.has(at));
}

/**
 * Makes the sheet Staff with the table of that name, from a list, with invented staff or empty.
 * @returns the name of the sheet
 * @throws WorkbookError where the workbook has the table already, or Excel refuses; then nothing was added
 */
export async function buildStaff(source: StaffSource, writing: WriteOptions): Promise<string> {
  const workbook = await readInventory();
  const before = findStaff(workbook);
  if (before !== null)
    throw new WorkbookError(
      `The workbook already has a table named ${STAFF_TABLE}, on the sheet ${before.names.sheets.staff}. ` +
        "There is one such table in a workbook: type changes into it. " +
        "To build a new one, first give that table another name (Table Design tab).",
      "ItemAlreadyExists",
    );
  const sheet = freeSheetName("Staff", workbook.sheets);
  await writePlan(staffWorkbook(sheet, contentFrom(source)), workbook, writing);
  return sheet;
}
