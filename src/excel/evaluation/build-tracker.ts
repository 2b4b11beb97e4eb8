import { newNames } from "../../sheets/evaluation/names";
import { rosterWorkbook, sampleEducators } from "../../sheets/evaluation/roster/roster-sheet";
import { trackerWorkbook, type TrackerOptions } from "../../sheets/evaluation/tracker/tracker-workbook";
import { freeSheetName } from "../../sheets/plan/sheet-names";
import type { WriteOptions } from "../write/write-batch";
import { takenNames, writePlan } from "../write/write-plan";

/**
 * Builds a tracker beside whatever the workbook holds.
 * @param year the calendar year in which the school year begins
 * @returns the name of the tracker's sheet
 * @throws WorkbookError; then nothing was added
 */
export async function buildTracker(year: number, options: TrackerOptions, writing: WriteOptions): Promise<string> {
  const names = newNames(year, await takenNames());
  await writePlan(trackerWorkbook(names, options), writing);
  return names.sheets.tracker;
}

/**
 * Makes a sheet with a table for educators: empty, or with invented ones.
 * @returns the name of the sheet
 */
export async function makeRoster(year: number, kind: "empty" | "sample", writing: WriteOptions): Promise<string> {
  const taken = await takenNames();
  const sheet = freeSheetName("Educators", taken.sheets);
  const used = new Set(taken.names.map((name) => name.toLowerCase()));
  let table = "Roster";
  for (let count = 2; used.has(table.toLowerCase()); count += 1) table = `Roster${count}`;
  await writePlan(rosterWorkbook({ sheet, table }, kind === "sample" ? sampleEducators(year) : []), writing);
  return sheet;
}
