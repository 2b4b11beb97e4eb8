import {
  nameOf,
  schoolYearLabel,
  suffixOfTracker,
  type EvaluationNames,
  type SheetKey,
  type TableKey,
} from "../../sheets/evaluation/names";
import { WorkbookError } from "../errors";
import { run } from "../run";

/** A tracker that stands in the workbook, with its educators. */
export interface Tracker {
  readonly names: EvaluationNames;
  /** What to call it: the school year, and the sheet where there are several of the year. */
  readonly label: string;
  readonly educators: readonly string[];
}

/** A table that stands on each of a tracker's sheets, by which the sheet is found even when it was renamed. */
const TABLE_OF_SHEET: Readonly<Record<SheetKey, TableKey>> = {
  tracker: "Tracker",
  log: "Observations",
  dashboard: "Schools",
  cycle: "Calendar",
  forms: "Forms",
};

/** The trackers of the workbook, known by the names of their tables; the newest school year first. */
export function findTrackers(): Promise<readonly Tracker[]> {
  return run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/worksheet/name");
    await context.sync();
    const sheetOf = new Map(tables.items.map((table) => [table.name, table.worksheet.name]));
    const found = [...sheetOf.keys()].flatMap((table) => {
      const suffix = suffixOfTracker(table);
      return suffix === null
        ? []
        : [{ suffix, names: tables.getItem(table).columns.getItem("Educator").getDataBodyRange().load("values") }];
    });
    await context.sync();
    return found
      .flatMap(({ suffix, names: column }) => {
        const names = namesOf(suffix, sheetOf);
        if (!names) return [];
        const educators = column.values
          .flat()
          .map(String)
          .filter((name) => name !== "");
        return [{ names, label: `${schoolYearLabel(names.year)} (${names.sheets.tracker})`, educators }];
      })
      .sort((one, other) => other.names.year - one.names.year);
  });
}

/** The names of a tracker's sheets; `null` where a part of it was deleted. */
function namesOf(suffix: string, sheetOf: ReadonlyMap<string, string>): EvaluationNames | null {
  const sheets = Object.entries(TABLE_OF_SHEET).map(
    ([key, table]) => [key, sheetOf.get(nameOf({ suffix }, table))] as const,
  );
  if (sheets.some(([, name]) => name === undefined)) return null;
  return {
    year: 2000 + Number(suffix.slice(0, 2)),
    suffix,
    sheets: Object.fromEntries(sheets) as EvaluationNames["sheets"],
  };
}

/** @throws WorkbookError where the workbook has no tracker */
export async function requireTrackers(): Promise<readonly Tracker[]> {
  const trackers = await findTrackers();
  if (trackers.length === 0)
    throw new WorkbookError("There is no evaluation tracker in this workbook yet. Build one first.", "NoTracker");
  return trackers;
}
