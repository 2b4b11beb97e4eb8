import {
  findTrackers,
  missingFromTracker,
  nameOf,
  schoolYearLabel,
  type BuiltTracker,
} from "../../sheets/evaluation/names";
import { WorkbookError } from "../errors";
import { readInventory } from "../inventory";
import { run } from "../run";

/** A tracker that is in the workbook, with its educators. */
export interface Tracker extends BuiltTracker {
  /** What to call it: the school year, and the sheet where there are several of the year. */
  readonly label: string;
  readonly educators: readonly string[];
  /** What an update has to bring or cannot bring, in sentences. */
  readonly incomplete: readonly string[];
}

/**
 * The trackers of the workbook, the newest school year first.
 * @throws WorkbookError where there is none
 */
export async function requireTrackers(): Promise<readonly Tracker[]> {
  const trackers = findTrackers(await readInventory());
  if (trackers.length === 0)
    throw new WorkbookError("There is no evaluation tracker in this workbook yet. Build one first.", "NoTracker");
  const educators = await readEducators(trackers);
  return trackers.map((tracker, at) => ({
    ...tracker,
    label: `${schoolYearLabel(tracker.names.year)} (${tracker.names.sheets.tracker})`,
    educators: educators[at] ?? [],
    incomplete: missingFromTracker(tracker),
  }));
}

/** The names in each tracker; none where its table or the column of names was deleted. */
function readEducators(trackers: readonly BuiltTracker[]): Promise<readonly (readonly string[])[]> {
  return run(async (context) => {
    const columns = trackers.map(({ names, missing }) => {
      if (missing.tables.includes("Tracker")) return null;
      const { columns: all } = context.workbook.tables.getItem(nameOf(names, "Tracker"));
      return all.getItemOrNullObject("Educator");
    });
    await context.sync();
    const cells = columns.map((column) =>
      column && !column.isNullObject ? column.getDataBodyRange().load("values") : null,
    );
    await context.sync();
    return cells.map((range) =>
      (range?.values ?? [])
        .flat()
        .map(String)
        .filter((name) => name !== ""),
    );
  });
}
