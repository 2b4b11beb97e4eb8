import type { Inventory } from "../../sheets/plan/built-kind";
import { STAFF_TABLE } from "../../sheets/staff/staff-names";
import type { StaffHeading } from "../../sheets/staff/staff-columns";
import { WorkbookError } from "../errors";
import { run } from "../run";

/** The headings by which staff are counted on their lane and step. */
const NEEDED: readonly StaffHeading[] = ["Lane", "Step", "FTE"];

/** The headings of the table of staff. @throws WorkbookError where there is no such table, or it cannot be counted */
export async function readHeadings({ tables }: Inventory): Promise<readonly string[]> {
  if (!tables.some(({ name }) => name === STAFF_TABLE))
    throw new WorkbookError(
      `There is no ${STAFF_TABLE} table in this workbook. Build the staff list first, or select a scattergram.`,
      "NoStaff",
    );
  const headings = await run(async (context) => {
    const head = context.workbook.tables.getItem(STAFF_TABLE).getHeaderRowRange().load("values");
    await context.sync();
    return (head.values[0] ?? []).map(String);
  });
  const missing = NEEDED.filter((heading) => !headings.includes(heading));
  if (missing.length > 0)
    throw new WorkbookError(`The ${STAFF_TABLE} table has no column ${missing.join(", ")}.`, "InvalidInput");
  return headings;
}
