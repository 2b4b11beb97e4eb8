import { carryOver } from "../../sheets/evaluation/carry-over";
import { nameOf, type EvaluationNames } from "../../sheets/evaluation/names";
import type { CycleOptions } from "../../sheets/evaluation/cycle-sheet";
import { readTable } from "../table-rows";
import type { WriteOptions } from "../write-batch";
import { buildTracker } from "./build-tracker";

/**
 * Builds the next school year's tracker beside this year's, which stays as it is.
 * @returns the name of the new tracker's sheet
 */
export async function startNewYear(names: EvaluationNames, options: CycleOptions, writing: WriteOptions): Promise<string> {
  const { headings, values } = await readTable(nameOf(names, "Tracker"));
  return buildTracker(names.year + 1, { ...options, entries: carryOver({ headings, rows: values }) }, writing);
}
