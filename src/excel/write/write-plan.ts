import type { WorkbookPlan } from "../../sheets/plan/workbook-plan";
import { takenNames, type Inventory } from "../../sheets/plan/built-kind";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import { learnListSeparator } from "../list-separator";
import { asWorkbookError, WorkbookError } from "../errors";
import type { TableSize } from "../tables/table-sizes";
import { beginRecord, endRecord, removeAdditions, type Additions } from "./build-record";
import { Cancelled, WriteBatch, type WriteOptions } from "./write-batch";
import { makeTables, writeContents } from "./write-contents";
import { applyFormats, setWidths } from "./write-formats";
import { sum } from "../../sheets/plan/sum";

/**
 * Sheets filled together, and empty ones made together: enough for few round trips, few enough for progress that moves.
 */
const SHEETS_A_TRIP = 5;
const NEW_SHEETS_A_TRIP = 25;

/** What goes into sheets that existed before, such as a line in a list: with the plan's own sheets or not at all. */
export interface ExtraWrite {
  /** The tables that grow, as they are before. */
  readonly tables: readonly TableSize[];
  /** Adds it, at the very end. */
  readonly add: (batch: WriteBatch) => Promise<void>;
  /** What goes, once all else is there; where that fails it brings back what has gone already. */
  readonly remove?: { readonly write: (context: Excel.RequestContext) => void; readonly restore: () => Promise<void> };
  /** Writes back what was in cells that changed, once the tables have their former size again. */
  readonly restore?: (context: Excel.RequestContext) => void;
}

/**
 * Writes a plan: all of its sheets and names, or nothing. It makes new sheets only; a sheet or name that exists is a
 * refusal. The number of round trips follows the number of sheets, not of rows. It is not one step to undo: Excel
 * refuses to merge as many formulas as a sheet has into one.
 * @param workbook the names that it has
 * @throws WorkbookError that says what happened; then nothing is left of what was written
 */
export async function writePlan(
  plan: WorkbookPlan,
  workbook: Inventory,
  options: WriteOptions = {},
  extra?: ExtraWrite,
): Promise<void> {
  refuseTaken(plan, workbook);
  const additions: Additions = {
    sheets: plan.sheets.map(({ name }) => name),
    names: plan.names.map(({ name }) => name),
    tables: extra?.tables ?? [],
  };
  const progress: Progress = { isRemoving: false };
  try {
    await learnListSeparator();
    await Excel.run((context) =>
      write(new WriteBatch(context, options.signal), plan, additions, options, progress, extra),
    );
  } catch (error) {
    const problem = asWorkbookError(error);
    await rollBack(additions, progress, problem, extra);
    throw problem instanceof Cancelled ? problem : problem.and("All changes were undone.");
  }
}

/** The first of some names that is taken, in whatever capitals. */
function firstTaken(wanted: readonly string[], taken: readonly string[]): string | undefined {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.find((name) => used.has(name.toLowerCase()));
}

/** Sheets have names of their own; tables and named cells share theirs. */
function refuseTaken({ sheets, names }: WorkbookPlan, workbook: Inventory): void {
  const sheetNames = sheets.map(({ name }) => name);
  const otherNames = [...sheets.flatMap(({ tables }) => tables), ...names].map(({ name }) => name);
  const clash = firstTaken(sheetNames, workbook.sheets) ?? firstTaken(otherNames, takenNames(workbook));
  if (clash !== undefined)
    throw new WorkbookError(
      `The workbook already has something named “${clash}”. Nothing was changed. Try again.`,
      "ItemAlreadyExists",
    );
}

/** How far the writing has come. */
interface Progress {
  /** The last request is on its way, or done: what it deletes may be gone. */
  isRemoving: boolean;
}

/** What a sheet takes to be made, beside what is on it: as much as so many cells. */
const A_NEW_SHEET = 100;

/** The cells of a sheet that are written. */
const sizeOf = ({ blocks, tables }: SheetPlan): number =>
  sum(blocks.map(({ rows }) => rows.length * (rows[0]?.length ?? 0))) +
  sum(tables.map(({ rows, columns }) => rows.length * columns.length));

interface Made {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

async function write(
  batch: WriteBatch,
  plan: WorkbookPlan,
  additions: Additions,
  { onProgress }: WriteOptions,
  progress: Progress,
  extra?: ExtraWrite,
): Promise<void> {
  const { workbook } = batch.context;
  beginRecord(batch.context, additions);
  const sizes = plan.sheets.map(sizeOf);
  const of = sum(sizes) + (plan.sheets.length + 1) * A_NEW_SHEET;
  const made: Made[] = [];
  if (plan.sheets.length > 0) onProgress?.({ done: 0, of, now: "Making the sheets" });
  for (const sheetPlan of plan.sheets) {
    const sheet = workbook.worksheets.add(sheetPlan.name);
    made.push({ plan: sheetPlan, sheet });
    setWidths(sheet, sheetPlan);
    await makeTables(batch, sheet, sheetPlan.tables);
    if (made.length % NEW_SHEETS_A_TRIP !== 0 && made.length < plan.sheets.length) continue;
    await batch.send();
    onProgress?.({ done: made.length * A_NEW_SHEET, of });
  }
  for (const { name, refersTo } of plan.names) workbook.names.add(name, `=${refersTo}`);
  for (const [at, { plan: sheetPlan, sheet }] of made.entries()) {
    const before = made.length * A_NEW_SHEET + sum(sizes.slice(0, at));
    const report = (share: number) =>
      onProgress?.({
        done: before + share * (sizes[at] ?? 0),
        of,
        now: `Sheet ${at + 1} of ${made.length}: ${sheetPlan.name}`,
      });
    report(0);
    await writeContents(batch, sheet, sheetPlan, report);
    applyFormats(sheet, sheetPlan);
    if ((at + 1) % SHEETS_A_TRIP !== 0 && sheetPlan.tables.length === 0) continue;
    await batch.send();
    report(1);
  }
  if (made[0]) show(made[0].sheet, made[0].plan);
  await extra?.add(batch);
  if (extra?.remove) {
    await batch.send();
    progress.isRemoving = true;
    extra.remove.write(batch.context);
  }
  endRecord(batch.context);
  await batch.send();
  onProgress?.({ done: of, of });
}

/** A table that begins below is out of sight of who sees the sheet's top. */
const FIRST_SCREEN = 20;

/** Brings the first sheet forward, where typing begins: below the headings of its first table, or else at its top. */
function show(sheet: Excel.Worksheet, { tables }: WorkbookPlan["sheets"][number]): void {
  sheet.activate();
  const table = tables[0];
  if (table && table.row <= FIRST_SCREEN) sheet.getCell(table.row, table.column - 1).select();
}

/** Removes what was written. @param problem why it is removed */
async function rollBack(
  additions: Additions,
  progress: Progress,
  problem: WorkbookError,
  extra?: ExtraWrite,
): Promise<void> {
  try {
    if (progress.isRemoving) await extra?.remove?.restore();
    await Excel.run(async (context) => {
      await removeAdditions(context, additions);
      extra?.restore?.(context);
      await context.sync();
    });
  } catch (error) {
    const sheets = additions.sheets.length > 0 ? ` Delete these sheets yourself: ${additions.sheets.join(", ")}.` : "";
    const tables = additions.tables.map(({ sheet }) => sheet);
    const others = tables.length > 0 ? ` Check the tables on these sheets: ${[...new Set(tables)].join(", ")}.` : "";
    const undoing = asWorkbookError(error);
    throw new WorkbookError(
      `Writing stopped partway (${problem.code}), and the changes could not be undone (${undoing.code}).` +
        `${sheets}${others}`,
      "CleanUpFailed",
      problem.details ?? undoing.details,
    );
  }
}
