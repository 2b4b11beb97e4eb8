import { EVALUATION } from "../../sheets/evaluation/names";
import { freeSheetName } from "../../sheets/plan/sheet-names";
import { sampleStaff } from "../../sheets/staff/sample-staff";
import { STAFF_TABLE, findStaff } from "../../sheets/staff/staff-names";
import { contentOf, staffWorkbook, type StaffContent } from "../../sheets/staff/staff-sheet";
import { WorkbookError } from "../errors";
import { readInventory } from "../inventory";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";
import { readStaffAtSelection, readStaffTable, type StaffReading } from "./read-staff-list";

type StaffSource = StaffReading | "empty" | "sample";

function contentFrom(source: StaffSource): StaffContent {
  if (source === "empty") return { rows: [] };
  if (source === "sample") return { rows: sampleStaff() };
  return contentOf(source.list, (at) => source.dates.has(at));
}

/**
 * Makes the Staff sheet with the table of that name, from a list, with invented staff or empty.
 * @returns the name of the sheet
 * @throws WorkbookError where the workbook has the table already, or Excel refuses; then nothing was added
 */
export async function buildStaff(source: StaffSource, writing: WriteOptions): Promise<string> {
  const workbook = await readInventory();
  const before = findStaff(workbook);
  if (before !== null)
    throw new WorkbookError(
      `The workbook already has a table named ${STAFF_TABLE}, on the ${before.names.sheets.staff} sheet. ` +
        "There is one such table in a workbook: type changes into it. " +
        "To build a new one, first give that table another name (Table Design tab).",
      "ItemAlreadyExists",
    );
  const sheet = freeSheetName("Staff", workbook.sheets);
  await writePlan(staffWorkbook(sheet, contentFrom(source)), workbook, writing);
  return sheet;
}

/** The `Staff` table as it was read, and the list from which it was made just now. */
interface StaffRead {
  readonly reading: StaffReading;
  readonly madeFrom: StaffReading | null;
}

/** Whether a table is one of a tracker's: it has people too, and is no staff list. */
const isOfTracker = (table: string) =>
  Object.keys(EVALUATION.tables).some(
    (key) => table.startsWith(key) && EVALUATION.suffix.test(table.slice(key.length)),
  );

const NO_STAFF = "This workbook has no Staff table yet. Select a cell of your staff list, then try again.";

/** @throws WorkbookError where the list cannot become the `Staff` table without a person's word */
function refuseOther({ list, table }: StaffReading): void {
  if (table !== null && isOfTracker(table))
    throw new WorkbookError(`The selected cell is in a tracker. ${NO_STAFF}`, "NoStaff");
  if (list.people.every(({ values }) => values.Name === undefined))
    throw new WorkbookError(
      "No column of the selected list is known to hold names. Choose its columns on the Staff screen.",
      "NoNames",
    );
}

/**
 * Reads the `Staff` table. Where the workbook has none, the list at the selected cell becomes it; that list stays as it
 * is.
 * @throws WorkbookError where there is neither; then nothing was added
 */
export async function readOrBuildStaff(writing: WriteOptions): Promise<StaffRead> {
  const there = await readStaffTable(writing);
  if (there !== null) return { reading: there, madeFrom: null };
  const madeFrom = await readStaffAtSelection(writing);
  refuseOther(madeFrom);
  await buildStaff(madeFrom, writing);
  const reading = await readStaffTable();
  if (reading === null) throw new WorkbookError(NO_STAFF, "NoStaff");
  return { reading, madeFrom };
}
