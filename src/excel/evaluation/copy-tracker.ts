import { nameInUse, schoolYearLabel, type BuiltTracker } from "../../sheets/evaluation/names";
import { copiesOf, copySheet, type CopyFor } from "../../sheets/evaluation/tracker/copy-sheet";
import type { Serial } from "../../sheets/plan/serial";
import { freeSheetName } from "../../sheets/plan/sheet-names";
import { WorkbookError } from "../errors";
import { readInventory } from "../inventory";
import { readTables, type TableState } from "../tables/read-tables";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";

async function readTracker(tracker: BuiltTracker): Promise<TableState> {
  const [values] = await readTables([nameInUse(tracker, "Tracker")]);
  if (!values) throw new WorkbookError("The tracker was deleted. Build a new one.", "ItemNotFound");
  return values;
}

/** The schools and evaluators for whom a tracker can be copied, as it is now. */
export const readCopies = async (tracker: BuiltTracker): Promise<readonly CopyFor[]> =>
  copiesOf(await readTracker(tracker));

/**
 * Copies the rows of one school or one evaluator to a sheet of their own, as values.
 * @param day today
 * @returns the name of the sheet
 * @throws WorkbookError; then nothing was added
 */
export async function copyTracker(
  tracker: BuiltTracker,
  whose: CopyFor,
  day: Serial,
  writing: WriteOptions,
): Promise<string> {
  const values = await readTracker(tracker);
  const workbook = await readInventory();
  const sheet = freeSheetName(`${schoolYearLabel(tracker.names.year)} ${whose.value}`, workbook.sheets);
  await writePlan({ sheets: [copySheet(tracker.names, sheet, values, whose, day)], names: [] }, workbook, writing);
  return sheet;
}
