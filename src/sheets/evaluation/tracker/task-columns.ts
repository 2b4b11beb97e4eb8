import { computed, typed } from "../../plan/columns";
import type { TableColumn } from "../../plan/sheet-plan";
import { DATE_RULE, DATES } from "../../plan/typing-rules";
import { textInFormula } from "../../plan/cells";
import { onSchoolDay } from "./calendar";
import { doneOf, dueOf, STATUS, statusOf, type TrackerTask } from "./task-status";
import { BELOW, phaseDue } from "./task-table";
import { NEED } from "./tasks";
import type { TrackerCells } from "./tracker-cells";

/** What the list of tasks has for a task, in the column with this number or heading. */
function listed(cells: TrackerCells, task: string, column: string): string {
  const table = cells.columns("Tasks", "Task", phaseDue(BELOW));
  return `VLOOKUP(${textInFormula(task)},${table},${column},FALSE)`;
}

const inTask = (cells: TrackerCells, task: string, heading: string) =>
  cells.find("Tasks", heading, textInFormula(task), "Task");

/** The calendar's date of a task for the educator's phase; empty where the phase has no such task. */
function calendarDate(cells: TrackerCells, { name, belowProficient }: Pick<TrackerTask, "name" | "belowProficient">) {
  const byPhase = listed(cells, name, cells.row("Phase number"));
  if (!belowProficient) return byPhase;
  const below = inTask(cells, name, phaseDue(BELOW));
  return `IF(AND(${byPhase}<>"",${cells.row("Below Proficient")}="Yes"),${below},${byPhase})`;
}

/** So many weeks after a new educator's first day, as the list of tasks has it. */
function afterWeeks(cells: TrackerCells, name: string): string {
  return onSchoolDay(
    cells.names,
    `(${cells.row("Weeks counted from")}+7*${inTask(cells, name, "Weeks for new educators")})`,
  );
}

/** For somebody who started this year: weeks from the first day, alone or where they end after the calendar's date. */
function forNewEducators(cells: TrackerCells, name: string, date: string): string {
  const alone = `${inTask(cells, name, "New educators")}="These weeks"`;
  const own = `MAX(IF(${alone},0,${date}),${afterWeeks(cells, name)})`;
  return `IF(${cells.row("Weeks counted from")}="",${date},${own})`;
}

/**
 * The calendar's own date as long as the report is due when the calendar says; else counted back from the report. What
 * holds for the report holds for it too: it goes to the next year with it.
 */
function countedBack(cells: TrackerCells, { name }: TrackerTask, report: string): string {
  const due = cells.row(dueOf(report));
  const milestone = `MATCH(${cells.row("Plan phase")},${cells.headingsOf("Tasks", "Task", phaseDue(BELOW))},0)`;
  const days = cells.find("Calendar", "Days before", listed(cells, name, milestone), "Milestone");
  const back = onSchoolDay(cells.names, `(${due}-${days})`);
  const asPrinted = `${due}=${calendarDate(cells, { name: report })}`;
  const counted = `IF(${asPrinted},${calendarDate(cells, { name })},${back})`;
  const meeting = `IF(${cells.row("Weeks counted from")}="",0,${afterWeeks(cells, name)})`;
  return `IF(ISNUMBER(${due}),MAX(${counted},${meeting},N(${cells.row("Plan starts")})),${due})`;
}

/** Not before the educator's plan starts and not after it ends; a mid-cycle task of a short plan is in its middle. */
function withinPlan(cells: TrackerCells, { midPlan }: TrackerTask, date: string): string {
  const [starts, ends] = [cells.row("Plan starts"), cells.row("Plan ends")];
  const within = `MIN(MAX(${date},N(${starts})),IF(${ends}="",${DATES.to},${ends}))`;
  if (!midPlan) return within;
  const from = `IF(${starts}="",${cells.setting("FirstDay")},${starts})`;
  const middle = onSchoolDay(cells.names, `(${from}+INT((${ends}-${from})/2))`);
  const yearEnd = cells.find("Calendar", "Due by", '"Summative report"', "Milestone");
  return `IF(AND(${ends}<>"",${ends}<${yearEnd}),${middle},${within})`;
}

function due(cells: TrackerCells, task: TrackerTask): string {
  const date = calendarDate(cells, task);
  const inUse = (value: string) => `=IF(${cells.row("Phase number")}="","",IF(${date}="","",${value}))`;
  if (task.after) {
    const done = cells.row(doneOf(task.after));
    const later = `WORKDAY(${done},${cells.setting("ResponseDays")},${cells.column("NoSchool", "Date")})`;
    return inUse(`IF(${done}="","",${later})`);
  }
  if (task.before) return inUse(countedBack(cells, task, task.before));
  const own = forNewEducators(cells, task.name, date);
  const within = task.withinPlan ? withinPlan(cells, task, own) : own;
  const isTooLate = `AND(${cells.row("Weeks counted from")}<>"",${within}>${cells.setting("LastDay")})`;
  return inUse(`IF(${isTooLate},"${STATUS.nextYear}",${within})`);
}

/** From the log: the first observation, or the one that completed their number. */
function doneFromLog(cells: TrackerCells, kind: "first" | "complete"): string {
  const dates = cells.column("Observations", "Date");
  const first = `MINIFS(${dates},${cells.logged()})`;
  if (kind === "first") return cells.forEducator(`IF(${first}=0,"",${first})`);
  const last = `MAX(MAXIFS(${dates},${cells.logged()}),${cells.setting("FirstDay")})`;
  return `=IF(OR(${cells.row("Phase number")}="",${cells.row("Observations missing")}>0),"",${last})`;
}

/** Whether the educator need not do the task: by what the list of tasks says of it. */
function notNeeded(cells: TrackerCells, task: string): string {
  const need = inTask(cells, task, "Needed");
  const unless = (needed: string, heading: string) => `AND(${need}="${needed}",${cells.row(heading)}="No")`;
  const never = [NEED.asked, NEED.never].map((needed) => `${need}="${needed}"`);
  return `OR(${[
    ...never,
    unless(NEED.belowProficient, "Below Proficient"),
    unless(NEED.firstYear, "First year"),
    unless(NEED.beforePts, "PTS to be decided"),
    unless(NEED.lowImpact, "Low impact"),
  ].join(",")})`;
}

function status(cells: TrackerCells, task: string): string {
  const [day, done] = [cells.row(dueOf(task)), cells.row(doneOf(task))];
  const asOf = cells.setting("AsOf");
  const isDate = `COUNTIFS(${done},">=${DATES.from}",${done},"<=${DATES.to}")=1`;
  const lastYear = `AND(${day}="",${cells.row("Plan year")}=2)`;
  const isDone = `IF(${isDate},IF(${lastYear},"${STATUS.lastYear}","${STATUS.done}"),"${STATUS.check}")`;
  const everyone = inTask(cells, task, "Done for everyone");
  const forAll = `AND(ISNUMBER(${everyone}),${everyone}>0,N(${cells.row("Start date")})<=${everyone})`;
  const soon = `IF(${day}<=${asOf}+${cells.setting("DueSoon")},"${STATUS.soon}","${STATUS.due}")`;
  const byDate = `IF(ISNUMBER(${day}),IF(${day}<${asOf},"${STATUS.overdue}",${soon}),"${STATUS.check}")`;
  const open = `IF(${day}="${STATUS.nextYear}","${STATUS.nextYear}",${byDate})`;
  const isNotNeeded = `OR(${day}="",${notNeeded(cells, task)})`;
  const needed = `IF(${isNotNeeded},"${STATUS.notRequired}",IF(${forAll},"${STATUS.done}",${open}))`;
  // An error in any of the cells shows as something to check, so that no count passes over it.
  return cells.forEducator(`IFERROR(IF(LEN(${done})>0,${isDone},${needed}),"${STATUS.check}")`);
}

/** The three columns of each task: when it is due, when it was done, its status. */
export function taskColumns(cells: TrackerCells, tasks: readonly TrackerTask[]): readonly TableColumn[] {
  return tasks.flatMap((task): readonly TableColumn[] => {
    const date = { format: "date", group: task.name } as const;
    return [
      computed(dueOf(task.name), 12, due(cells, task), date),
      task.fromLog
        ? computed(doneOf(task.name), 12, doneFromLog(cells, task.fromLog), date)
        : typed(doneOf(task.name), 12, { rule: DATE_RULE, ...date }),
      computed(statusOf(task.name), 13, status(cells, task.name), { group: task.name }),
    ];
  });
}
