import { findList } from "../../sheets/staff/find-list";
import { readFoundList } from "../../sheets/staff/read-list";
import type { StaffRow } from "../../sheets/staff/staff-columns";
import { STAFF_TABLE } from "../../sheets/staff/staff-names";
import { understand } from "../../sheets/staff/understand-headings";
import { parseAddress } from "../address";
import { WorkbookError } from "../errors";
import { run } from "../run";

/**
 * The people of the table `Staff`, in the order of its rows, whatever sheet is in front.
 * @throws WorkbookError where the workbook has no such table
 */
export function readStaffTable(): Promise<readonly StaffRow[]> {
  return run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(STAFF_TABLE);
    const range = table.getRange().load("address,values");
    await context.sync();
    const area = table.isNullObject ? null : parseAddress(range.address);
    if (area === null)
      throw new WorkbookError(
        `The workbook has no table named ${STAFF_TABLE}. Build it on the Staff screen, then try again.`,
        "ItemNotFound",
      );
    const values: unknown[][] = range.values;
    const grid = { top: area.top, left: area.left, values, hidden: new Set<number>(), merges: [], isTable: true };
    const found = findList(grid, { row: area.top, column: area.left });
    return found ? readFoundList(found, understand(found)).people.map(({ values: row }) => row) : [];
  });
}
