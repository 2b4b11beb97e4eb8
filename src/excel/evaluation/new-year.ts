import type { CycleOptions } from "../../sheets/evaluation/tracker/settings";
import { carryOver, NEEDED_TO_CARRY_OVER } from "../../sheets/evaluation/tracker/carry-over";
import { nameOf, type EvaluationNames } from "../../sheets/evaluation/names";
import { WorkbookError } from "../errors";
import { readTable } from "../write/table-rows";
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
  const { headings, values } = await readTable(nameOf(names, "Tracker"));
  const gone = NEEDED_TO_CARRY_OVER.find((heading) => !headings.includes(heading));
  if (gone !== undefined)
    throw new WorkbookError(
      `The tracker has no column “${gone}” any more, so it cannot be told who goes on with which plan. Update the tracker first. Nothing was added.`,
      "ColumnMissing",
    );
  return buildTracker(names.year + 1, { ...options, entries: carryOver({ headings, rows: values }) }, writing);
}
