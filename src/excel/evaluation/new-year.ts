import type { CycleOptions } from "../../sheets/evaluation/tracker/settings";
import { carryOver, currentHeadings, NEEDED_TO_CARRY_OVER } from "../../sheets/evaluation/tracker/carry-over";
import { nameOf, type EvaluationNames } from "../../sheets/evaluation/names";
import { WorkbookError } from "../errors";
import { readTables } from "../tables/read-tables";
import type { WriteOptions } from "../write/write-batch";
import { buildTracker } from "./build-tracker";

/**
 * Builds the next school year's tracker beside this year's, which stays as it is.
 * @returns the name of the new tracker's sheet
 * @throws WorkbookError; then nothing was added
 */
export async function startNewYear(
  names: EvaluationNames,
  options: CycleOptions,
  writing: WriteOptions,
): Promise<string> {
  const [tracker] = await readTables([nameOf(names, "Tracker")]);
  if (!tracker) throw new WorkbookError("The tracker was deleted. Build a new one.", "ItemNotFound");
  const headings = currentHeadings(tracker.headings);
  const gone = NEEDED_TO_CARRY_OVER.find((heading) => !headings.includes(heading));
  if (gone !== undefined)
    throw new WorkbookError(
      `The tracker no longer has the column “${gone}”, so next year's plans cannot be determined. Update the tracker first. Nothing was added.`,
      "ColumnMissing",
    );
  return buildTracker(names.year + 1, { ...options, ...carryOver(tracker) }, writing);
}
