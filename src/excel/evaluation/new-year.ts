import { carryOver } from "../../sheets/evaluation/carry-over";
import type { EvaluationNames } from "../../sheets/evaluation/names";
import type { CycleOptions } from "../../sheets/evaluation/cycle-sheet";
import type { WriteOptions } from "../write-batch";
import { buildTracker } from "./build-tracker";
import { readTracker } from "./update-tracker";

/**
 * Builds the next school year's tracker beside this year's, which stays as it is.
 * @returns the name of the new tracker's sheet
 */
export async function startNewYear(names: EvaluationNames, options: CycleOptions, writing: WriteOptions): Promise<string> {
  const entries = carryOver(await readTracker(names));
  return buildTracker(names.year + 1, { ...options, entries }, writing);
}
