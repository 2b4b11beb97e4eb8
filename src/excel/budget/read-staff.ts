import { STAFF } from "../../sheets/budget/names";
import type { StaffPlace } from "../../sheets/budget/options";
import type { StaffHeading } from "../../sheets/staff/staff-columns";
import { WorkbookError } from "../errors";
import { run } from "../run";

/** What the sheets that follow the staff list are laid out by; all else stays in the list and is looked up there. */
interface StaffPlaces {
  readonly staff: StaffPlace;
  readonly ids: readonly string[];
  readonly accounts: readonly string[];
  readonly schools: readonly string[];
  readonly positions: readonly string[];
}

/** The columns that formulas of the budget call, and those of payroll beside others. */
const NEEDED: readonly StaffHeading[] = [
  "Id",
  "Name",
  "School",
  "Position",
  "Role",
  "Lane",
  "Step",
  "FTE",
  "Hire date",
  "Service start",
  "Years away",
  "Starts",
  "Ends",
  "Leave from",
  "Leave to",
  "Account",
  "Stay-well",
  "Insurance plan",
  "Insurance tier",
];

/**
 * Reads the Ids of the Staff table, and the accounts, schools and positions that it has.
 * @param further columns that are needed beside those of a budget
 * @throws WorkbookError with the rows where the list cannot be built on
 */
export function readStaffPlaces(further: readonly StaffHeading[] = []): Promise<StaffPlaces> {
  return run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(STAFF);
    await context.sync();
    if (table.isNullObject)
      throw new WorkbookError(
        `There is no ${STAFF} table in this workbook. Make the staff list first, on the Staff screen.`,
        "NoStaff",
      );
    const head = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values,rowIndex,columnIndex");
    const sheet = table.worksheet.load("name");
    await context.sync();
    const place = { sheet: sheet.name, row: body.rowIndex + 1, column: body.columnIndex + 1 };
    return staffPlaces(head.values[0] ?? [], body.values, place, further);
  });
}

/** Signs by which look-ups would take one Id for another. */
const WILD = /[*?~]/;

/**
 * @param place the sheet and the first cell of the first person
 * @param further columns that are needed beside those of a budget
 */
export function staffPlaces(
  headings: readonly unknown[],
  rows: readonly (readonly unknown[])[],
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  further: readonly StaffHeading[] = [],
): StaffPlaces {
  const needed = [...NEEDED, ...further];
  const missing = needed.filter((heading) => !headings.includes(heading));
  if (missing.length > 0)
    throw new WorkbookError(
      `The ${STAFF} table has no column ${missing.join(", ")}. Its headings have to be those of the staff list.`,
      "NoColumn",
    );
  const firstRow = place.row;
  const texts = (heading: StaffHeading) => {
    const at = headings.indexOf(heading);
    return rows.map((row) => String(row[at] ?? ""));
  };
  const ids = texts("Id");
  const without = ids.findIndex((id) => id.trim() === "");
  if (without >= 0)
    throw new WorkbookError(
      `Row ${firstRow + without} of the staff list has no Id. Give everyone one, then try again.`,
      "NoId",
    );
  // To Excel, capitals and small letters are the same.
  const firstOf = new Map<string, number>();
  for (const [at, id] of ids.entries()) {
    const before = firstOf.get(id.toLowerCase());
    if (before !== undefined)
      throw new WorkbookError(
        `The Id ${id} is in rows ${firstRow + before} and ${firstRow + at} of the staff list. Give each person one ` +
          "of their own, then try again.",
        "IdTwice",
      );
    firstOf.set(id.toLowerCase(), at);
  }
  const wild = ids.findIndex((id) => WILD.test(id));
  if (wild >= 0)
    throw new WorkbookError(
      `The Id ${ids[wild]} in row ${firstRow + wild} of the staff list has *, ? or ~ in it, which Excel reads as ` +
        "wildcards. Give an Id of letters and digits, then try again.",
      "WildId",
    );
  const columns = needed.map((heading) => [heading, place.column + headings.indexOf(heading)] as const);
  const once = (heading: StaffHeading) =>
    [...new Set(texts(heading).filter((text) => text !== ""))].sort((one, other) => one.localeCompare(other, "en"));
  const staff = { sheet: place.sheet, firstRow, columns: new Map(columns) };
  return { staff, ids, accounts: once("Account"), schools: once("School"), positions: once("Position") };
}
