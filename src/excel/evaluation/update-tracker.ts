import { isBeyondRepair, versionStamp, type Inventory } from "../../sheets/plan/built-kind";
import { serial, type Serial } from "../../sheets/plan/serial";
import {
  EVALUATION,
  findTrackers,
  missingFromTracker,
  nameInUse,
  nameOf,
  type BuiltTracker,
  type TableKey,
} from "../../sheets/evaluation/names";
import type { Educator } from "../../sheets/evaluation/educator";
import { educatorsOf } from "../../sheets/evaluation/tracker/carry-over";
import { staffChanges, type Known, type StaffChange } from "../../sheets/evaluation/tracker/staff-changes";
import { trackerUpdate, type TrackerUpdate } from "../../sheets/evaluation/tracker/tracker-update";
import { asWorkbookError, WorkbookError } from "../errors";
import { readInventory } from "../inventory";
import { run } from "../run";
import {
  fillTables,
  findRewritten,
  isChanged,
  makeRoom,
  restoreFormulas,
  sizeBefore,
  type TableWork,
} from "../tables/change-tables";
import { readTables, type TableState } from "../tables/read-tables";
import type { WriteOptions } from "../write/write-batch";
import { writePlan, type ExtraWrite } from "../write/write-plan";
import { makeRoomAgain, refillRows, removeRows } from "../tables/remove-rows";
import { keepForms, readLeavers, restoreForms, type Leavers } from "./leavers";
import { formsInPlace, readRepairs, writeRepairs, type RepairedSheet } from "./repair-formulas";
import { renameParts, restoreNames } from "./former-names";
import { refuseHidden, refuseWhereNoRoom } from "./refuse-update";
import { takeOver, type TakeOver } from "./take-over";
import {
  drawTaskNames,
  readTaskNames,
  renewChoices,
  restoreTaskNames,
  writeSettings,
  type TaskNameRow,
} from "./update-sheets";

/** What an update added. */
export interface Updated {
  readonly educators: readonly string[];
  readonly sheets: readonly string[];
  readonly columns: readonly string[];
  /** How many changes of the staff list were taken over. */
  readonly taken: number;
  /** Who left the tracker, the sheet that keeps their rows, and their forms, which stay. */
  readonly left: {
    readonly educators: readonly string[];
    readonly sheet: string;
    readonly forms: readonly string[];
  } | null;
  /** Whether all formulas of an earlier version were replaced. */
  readonly renewed: boolean;
  /** How many columns' formulas were written again, and the sheets that have others which were. */
  readonly repaired: number;
  readonly repairedSheets: readonly string[];
}

type States = Readonly<Partial<Record<TableKey, TableState>>>;

/**
 * Makes a tracker whole and up to date: sheets that were deleted or came with a later version, columns, lines of its
 * lists, and the educators of the staff that it does not have. What people typed stays as it is; of their formulas only
 * those are written again that call something which is gone, or that a later version has changed. All of it or nothing.
 * @throws WorkbookError; then the workbook is as it was
 */
export async function updateTracker(
  suffix: string,
  accepted: readonly StaffChange[],
  day: Serial,
  writing: WriteOptions,
): Promise<Updated> {
  const workbook = await readInventory();
  const tracker = requireTracker(workbook, suffix);
  const added = accepted.flatMap((change) => (change.kind === "new" ? [change.educator] : []));
  const states = await readStates(tracker, added.length);
  const educators = states.Tracker ? educatorsOf({ headings: states.Tracker.headings, rows: states.Tracker.rows }) : [];
  const { year } = tracker.names;
  const options = { educators: [...educators, ...added], firstDay: serial(year, 8, 28), noSchool: [] };
  const update = trackerUpdate(tracker, states, added, options);
  const older = tracker.version < EVALUATION.version;
  const pairs = update.tables.flatMap((change) => {
    const state = Object.values(states).find(({ name }) => name === change.name);
    return state ? [{ state, change }] : [];
  });
  const work = (await findRewritten(pairs, older)).filter(isChanged);
  refuseWhereNoRoom(work);
  const leavers = await readLeavers(tracker.names, states, workbook, accepted, { added: added.length, day });
  refuseHidden(Object.values(states), leavers);
  const taken = takeOver(tracker.names, states, workbook, accepted);
  const taskNames = await readTaskNames(work.find(({ change }) => change.name === nameOf(tracker.names, "Tracker")));
  const broken = await readBroken(tracker, update, states, workbook, repairedIn(work) > 0);
  const changes = work.length + taken.cells + update.plan.sheets.length + update.settings.length + broken.length;
  if (changes > 0 || older || leavers)
    await write(tracker, update, { tables: pairs, work, taken, taskNames, leavers, broken }, workbook, writing);
  return {
    educators: update.educators.map(({ name }) => name),
    sheets: update.plan.sheets.map(({ name }) => name),
    taken: accepted.filter(({ kind }) => kind === "changed").length,
    left: leavers && { educators: leavers.names, sheet: leavers.sheet.name, forms: leavers.forms },
    columns: work.flatMap(({ change }) => change.missing.map(({ heading }) => heading)),
    renewed: older,
    repaired: older ? 0 : repairedIn(work),
    repairedSheets: broken.map(({ sheet }) => sheet),
  };
}

/**
 * What the staff list has otherwise than a tracker, as it is now.
 * @param also who is on the staff but has something to fix
 */
export async function compareWithStaff(
  tracker: BuiltTracker,
  educators: readonly Educator[],
  also: readonly Known[],
): Promise<readonly StaffChange[]> {
  const [values] = await readTables([nameInUse(tracker, "Tracker")]);
  return values ? staffChanges(educators, values, also) : [];
}

function requireTracker(workbook: Inventory, suffix: string): BuiltTracker {
  const tracker = findTrackers(workbook).find(({ names }) => names.suffix === suffix);
  if (!tracker) throw new WorkbookError("The tracker was deleted. Build a new one.", "ItemNotFound");
  if (isBeyondRepair(EVALUATION, tracker))
    throw new WorkbookError(`${missingFromTracker(tracker).join(" ")} Nothing was changed.`, "PartMissing");
  return tracker;
}

/** Gives parts with a former name today's, writes, and gives them back their former names if that fails. */
async function write(
  tracker: BuiltTracker,
  update: TrackerUpdate,
  pieces: Pieces,
  workbook: Inventory,
  writing: WriteOptions,
): Promise<void> {
  await deleteDeadNames(tracker, update, workbook);
  try {
    await renameParts(tracker);
    const free = withoutMissing(tracker, update, workbook);
    const { leavers } = pieces;
    const plan = leavers ? { ...update.plan, sheets: [...update.plan.sheets, leavers.sheet] } : update.plan;
    await writePlan(plan, free, writing, extraWrite(tracker, update, pieces, workbook));
  } catch (error) {
    const problem = asWorkbookError(error);
    await restoreNames(tracker).catch(() => {
      throw problem.and("The tracker's tables may have their new names already; the next update finds them.");
    });
    throw problem;
  }
}

async function readStates(tracker: BuiltTracker, rowsBelow: number): Promise<States> {
  const keys = (Object.keys(EVALUATION.tables) as TableKey[]).filter((key) => !tracker.missing.tables.includes(key));
  const states = await readTables(
    keys.map((key) => nameInUse(tracker, key)),
    Math.max(rowsBelow, MOST_LINES),
  );
  // From here on the tables go by today's names.
  const byKey = Object.fromEntries(
    keys.map((key, at) => [key, { ...states[at], name: nameOf(tracker.names, key) }]),
  ) as States;
  if (byKey.Tracker && !byKey.Tracker.headings.includes("Educator"))
    throw new WorkbookError(
      "The tracker no longer has the column “Educator”. Rename the column back to Educator, or build a new " +
        "tracker. Nothing was changed.",
      "ColumnMissing",
    );
  return byKey;
}

/** More lines than this come to none of a tracker's lists with a new version. */
const MOST_LINES = 30;

/** What calls something that is gone on the dashboard, and where anything is, on the forms, of which there are many. */
async function readBroken(
  tracker: BuiltTracker,
  { plan, dashboard }: TrackerUpdate,
  { Forms }: States,
  workbook: Inventory,
  inTables: boolean,
): Promise<readonly RepairedSheet[]> {
  const onDashboard = await readRepairs(dashboard);
  if (!inTables && plan.sheets.length + onDashboard.length === 0) return [];
  return [...onDashboard, ...(await readRepairs(formsInPlace(tracker.names, Forms, workbook)))];
}

/** How many columns have formulas that are written again. */
const repairedIn = (work: readonly TableWork[]) =>
  work.reduce((sum, { rewritten }) => sum + rewritten.filter(({ runs }) => runs.length > 0).length, 0);

const removalOf = ({ removals }: Leavers): NonNullable<ExtraWrite["remove"]> => ({
  write: (context) => removeRows(context, removals),
  restore: () => makeRoomAgain(removals),
});

/** The names that the update gives a cell: those of new sheets, and those that were missing. */
const renewed = (tracker: BuiltTracker, { plan, settings }: TrackerUpdate) =>
  new Set([
    ...plan.names.map(({ name }) => name),
    ...settings.map(({ name }) => name),
    ...tracker.missing.names.map((key) => nameOf(tracker.names, key)),
  ]);

/** The workbook without the names that are deleted before they are added again. */
function withoutMissing(tracker: BuiltTracker, update: TrackerUpdate, workbook: Inventory): Inventory {
  const gone = renewed(tracker, update);
  return { ...workbook, names: workbook.names.filter(({ name }) => !gone.has(name)) };
}

/**
 * The names of cells that were deleted stay in the workbook; they make room for new ones. They led nowhere: where the
 * update then fails, nothing is missing that was there.
 */
async function deleteDeadNames(tracker: BuiltTracker, update: TrackerUpdate, workbook: Inventory): Promise<void> {
  const dead = renewed(tracker, update);
  const names = workbook.names.filter(({ name }) => dead.has(name));
  if (names.length === 0) return;
  await run(async (context) => {
    for (const { name } of names) context.workbook.names.getItem(name).delete();
    await context.sync();
  });
}

/** The tables that are there, and what is done to them: their own changes, and those of the staff list. */
interface Pieces {
  readonly tables: readonly Pick<TableWork, "state" | "change">[];
  readonly work: readonly TableWork[];
  readonly taken: TakeOver;
  readonly taskNames: TaskNameRow | null;
  readonly leavers: Leavers | null;
  readonly broken: readonly RepairedSheet[];
}

function extraWrite(
  tracker: BuiltTracker,
  update: TrackerUpdate,
  { tables, work, taken, taskNames, leavers, broken }: Pieces,
  workbook: Inventory,
): ExtraWrite {
  const stamp = versionStamp(EVALUATION, tracker.names.suffix);
  const isStamped = workbook.names.some(({ name }) => name === stamp.name);
  const setStamp = ({ workbook: { names } }: Excel.RequestContext, isThere: boolean, version: string) => {
    if (isThere) names.getItem(stamp.name).delete();
    names.add(stamp.name, version);
  };
  let begun = false;
  return {
    tables: work.map(sizeBefore),
    add: async (batch) => {
      const { context } = batch;
      begun = true;
      makeRoom(context, work);
      await batch.send();
      await fillTables(batch, work);
      renewChoices(context, tables, update.plan.sheets);
      await writeSettings(batch, tracker.names, update.settings);
      if (taskNames) drawTaskNames(context, taskNames);
      setStamp(context, isStamped, `=${stamp.refersTo}`);
      taken.write(context);
      writeRepairs(context, broken, "formula");
      if (leavers) keepForms(context, leavers);
    },
    ...(leavers ? { remove: removalOf(leavers) } : {}),
    restore: (context) => {
      if (!begun) return;
      if (isStamped) setStamp(context, true, `=${tracker.version}`);
      if (leavers) {
        refillRows(context, leavers.removals);
        restoreForms(context, leavers);
      }
      if (taskNames) restoreTaskNames(context, taskNames);
      restoreFormulas(context, work);
      writeRepairs(context, broken, "was");
      taken.restore(context);
    },
  };
}
