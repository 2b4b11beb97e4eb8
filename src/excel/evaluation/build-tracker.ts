import { readInventory } from "../inventory";
import { findTrackers, newTrackerNames } from "../../sheets/evaluation/names";
import { trackerWorkbook, type TrackerOptions } from "../../sheets/evaluation/tracker/tracker-workbook";
import { openSheet } from "../open-sheet";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";

/**
 * Opens the tracker of a school year where the workbook has one, so that it is not built twice.
 * @param year the calendar year in which the school year begins
 * @returns the name of its sheet; `null` where there is none
 */
export async function openTrackerOf(year: number): Promise<string | null> {
  const found = findTrackers(await readInventory()).find(
    ({ names, missing }) => names.year === year && !missing.sheets.includes("tracker"),
  );
  if (!found) return null;
  await openSheet(found.names.sheets.tracker);
  return found.names.sheets.tracker;
}

/**
 * Builds a tracker beside whatever the workbook holds.
 * @param year the calendar year in which the school year begins
 * @returns the name of the tracker's sheet
 * @throws WorkbookError; then nothing was added
 */
export async function buildTracker(year: number, options: TrackerOptions, writing: WriteOptions): Promise<string> {
  const workbook = await readInventory();
  const names = newTrackerNames(year, workbook);
  await writePlan(trackerWorkbook(names, options), workbook, writing);
  return names.sheets.tracker;
}
