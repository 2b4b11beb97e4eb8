import { withStyles } from "../../plan/columns";
import type { SheetPlan, Table } from "../../plan/sheet-plan";
import { inOrder, missingRows, tableUpdate, type TableChange, type TableContents } from "../../plan/table-update";
import type { SettingLine } from "../../plan/setting-lines";
import { quoted } from "../../plan/cells";
import type { Name, WorkbookPlan } from "../../plan/workbook-plan";
import { nameOf, type BuiltTracker, type EvaluationNames, type Setting, type TableKey } from "../names";
import type { Educator } from "../educator";
import { settingLines } from "./settings";
import { staffChanges } from "./staff-changes";
import { FOR_EVERYONE, type TrackerTask } from "./task-status";
import { TASKS } from "./tasks";
import { trackerColumns } from "./tracker-columns";
import { educatorRow } from "./tracker-sheet";
import { trackerWorkbook, type TrackerOptions } from "./tracker-workbook";

/** Tables whose lines are known by their first cell: an update adds the lines that are new. */
const LISTS: readonly TableKey[] = ["Calendar", "Tasks", "PlanRules", "PlanPhases", "ObservationRules"];

/** What an update of a tracker does. */
export interface TrackerUpdate {
  /** The sheets and names that are missing, as they are in a new tracker. */
  readonly plan: WorkbookPlan;
  /** Settings that came later than the tracker's Cycle sheet. */
  readonly settings: readonly SettingLine[];
  readonly tables: readonly TableChange[];
  /** The dashboard as it is built today, where there is one. */
  readonly dashboard: readonly SheetPlan[];
  /** The educators who are new. */
  readonly educators: readonly Educator[];
}

/**
 * The tasks that a tracker should have: those of the agreement, and those that the district added to the list of tasks,
 * each behind the one it follows there. Counts and next dates go from the first task that is not for everyone at once
 * to the last, so a task of the district's is between the two.
 * @param listed the names in the list of tasks, from top to bottom
 */
function trackerTasks(listed: readonly string[]): readonly TrackerTask[] {
  const tasks: TrackerTask[] = [...TASKS];
  const first = tasks.findIndex(({ name }) => !FOR_EVERYONE.includes(name)) + 1;
  listed.forEach((name, at) => {
    if (name === "" || tasks.some((task) => task.name === name)) return;
    const behind = tasks.findIndex((task) => task.name === listed[at - 1]) + 1;
    const last = tasks.length - 1;
    tasks.splice(behind === 0 ? last : Math.max(first, Math.min(behind, last)), 0, { name });
  });
  return tasks;
}

/**
 * What a tracker needs to be whole and up to date: sheets that were deleted or came later, columns, lines of its lists,
 * new educators of the staff. What people typed, added or moved is left alone.
 * @param present its tables, by key
 */
export function trackerUpdate(
  { names, missing }: BuiltTracker,
  present: Readonly<Partial<Record<TableKey, TableContents>>>,
  staff: readonly Educator[],
  options: TrackerOptions,
): TrackerUpdate {
  const whole = trackerWorkbook(names, options);
  const tableOf = (key: TableKey) => {
    const name = nameOf(names, key);
    return whole.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name);
  };
  const changes = present.Tracker ? staffChanges(staff, present.Tracker) : [];
  const educators = changes.flatMap((change) => (change.kind === "new" ? [change.educator] : []));
  const tables = (Object.entries(present) as [TableKey, TableContents][]).flatMap(([key, contents]) => {
    const table = tableOf(key);
    if (!table) return [];
    if (key === "Tracker") return [trackerChange(names, contents, present.Tasks, educators)];
    return [listChange(table, contents, LISTS.includes(key) ? missingRows(table, contents) : [])];
  });
  const sheets = whole.sheets.filter(({ name }) => missing.sheets.some((key) => names.sheets[key] === name));
  const onNewSheet = ({ refersTo }: Name) => sheets.some(({ name }) => refersTo.startsWith(`${quoted(name)}!`));
  return {
    plan: { sheets, names: [...whole.names.filter(onNewSheet), ...namesForOldDashboard(names, missing)] },
    settings: missing.sheets.includes("cycle") ? [] : missingSettings(names, missing.names, options),
    tables,
    dashboard: whole.sheets.filter(
      ({ name }) => name === names.sheets.dashboard && !sheets.some((sheet) => sheet.name === name),
    ),
    educators,
  };
}

/** What the tracker's formulas call of a dashboard that an earlier version built and that has no such cells. */
function namesForOldDashboard(names: EvaluationNames, missing: BuiltTracker["missing"]): readonly Name[] {
  if (missing.sheets.includes("dashboard")) return [];
  const total = `${quoted(names.sheets.dashboard)}!$B$5`;
  const refersTo = { ChecksTotal: total, WorklistSchool: '""', WorklistEvaluator: '""' } as const;
  return (Object.keys(refersTo) as (keyof typeof refersTo)[])
    .filter((key) => missing.names.includes(key))
    .map((key) => ({ name: nameOf(names, key), refersTo: refersTo[key] }));
}

function missingSettings(
  names: EvaluationNames,
  missing: readonly Setting[],
  options: TrackerOptions,
): readonly SettingLine[] {
  return settingLines(names, options).filter(({ name }) => missing.some((key) => nameOf(names, key) === name));
}

function trackerChange(
  names: BuiltTracker["names"],
  contents: TableContents,
  tasks: TableContents | undefined,
  educators: readonly Educator[],
): TableChange {
  const place = Math.max(0, tasks?.headings.findIndex((heading) => heading === "Task" || heading === "Step") ?? 0);
  const listed = tasks?.rows.map((row) => String(row[place] ?? "")) ?? [];
  const columns = withStyles(trackerColumns(names, trackerTasks(listed)));
  const update = tableUpdate(columns, contents.headings);
  return {
    ...update,
    name: nameOf(names, "Tracker"),
    columns: update.headings.map((heading) => columns.find((column) => column.heading === heading) ?? { heading }),
    rows: educators.map((educator) => educatorRow(update.headings, educator)),
  };
}

function listChange(table: Table, contents: TableContents, rows: Table["rows"]): TableChange {
  const update = tableUpdate(table.columns, contents.headings);
  return {
    ...update,
    name: table.name,
    columns: update.headings.map(
      (heading) => table.columns.find((column) => column.heading === heading) ?? { heading },
    ),
    rows: inOrder(update.headings, table.columns, rows),
  };
}
