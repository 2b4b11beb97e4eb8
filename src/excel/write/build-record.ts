import { restoreSizes, type TableSize } from "../tables/table-sizes";

/** What a build adds to the workbook, so that it can be removed again. */
export interface Additions {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** The tables that grow, as they were before. */
  readonly tables: readonly TableSize[];
}

/** The additions of a build that is under way, in the add-in's settings of the workbook. */
interface BuildRecord extends Additions {
  /** The pane that builds. */
  readonly pane: string;
  /** When it began, in milliseconds. */
  readonly began: number;
}

const SETTING = "GardnerBuild";
/** This pane, for as long as it is open. */
const THIS_PANE = crypto.randomUUID();
const keyOf = (pane: string) => `${SETTING} ${pane}`;
/** A build of somebody else who shares the workbook is over by then. */
const LONGEST_BUILD = 10 * 60_000;

/** Notes in the workbook what is about to be added. */
export function beginRecord({ workbook }: Excel.RequestContext, additions: Additions): void {
  const record: BuildRecord = { ...additions, pane: THIS_PANE, began: Date.now() };
  localStorage.setItem(keyOf(THIS_PANE), "building");
  workbook.settings.add(SETTING, JSON.stringify(record));
}

/** Removes the note once everything has been added. */
export function endRecord({ workbook }: Excel.RequestContext): void {
  localStorage.removeItem(keyOf(THIS_PANE));
  workbook.settings.getItem(SETTING).delete();
}

/** Removes all that was added, and the note. All of it is the build's own: its names were free before. */
export async function removeAdditions(context: Excel.RequestContext, additions: Additions): Promise<void> {
  const { workbook } = context;
  const sheets = additions.sheets.map((name) => workbook.worksheets.getItemOrNullObject(name));
  const names = additions.names.map((name) => workbook.names.getItemOrNullObject(name));
  const record = workbook.settings.getItemOrNullObject(SETTING);
  await context.sync();
  for (const item of [...names, ...sheets, record]) if (!item.isNullObject) item.delete();
  await context.sync();
  await restoreSizes(context, additions.tables);
  await context.sync();
  localStorage.removeItem(keyOf(THIS_PANE));
}

/**
 * Removes what a build has left that ended with its pane, closed or reloaded before everything was added.
 * @returns what was removed, in a sentence; `null` where there was nothing
 */
export function removeLeftovers(): Promise<string | null> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const setting = workbook.settings.getItemOrNullObject(SETTING).load("value");
    const sheets = workbook.worksheets.load("items/name");
    await context.sync();
    if (setting.isNullObject) return null;
    const record = JSON.parse(String(setting.value)) as BuildRecord;
    if (record.pane === THIS_PANE || !isOver(record)) return null;
    const left = sheets.items.map(({ name }) => name).filter((name) => record.sheets.includes(name));
    await removeAdditions(context, record);
    localStorage.removeItem(keyOf(record.pane));
    const removed = left.length > 0 ? ` Removed what was unfinished: ${left.join(", ")}.` : "";
    return (
      `A build did not finish; its pane may have been closed or reloaded.${removed} ` +
      "Start it again when you are ready."
    );
  });
}

/** Whether nobody builds any more: the pane was of this browser and has made room for this one, or it is long ago. */
function isOver({ pane, began }: BuildRecord): boolean {
  return localStorage.getItem(keyOf(pane)) !== null || Date.now() - began > LONGEST_BUILD;
}
