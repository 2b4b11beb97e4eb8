import { MILESTONES } from "../../../agreement/evaluation-calendar";
import { area, onSheet } from "../../plan/cells";
import { computed, typed } from "../../plan/columns";
import { beside, inRow, spanInRow } from "../../plan/references";
import type { Content, Rule, Table, TableColumn } from "../../plan/sheet-plan";
import { wrongCells } from "../../plan/typed-cells";
import { DATE_RULE, oneOf, whole } from "../../plan/typing-rules";
import { inSchoolYear } from "../in-school-year";
import { nameOf, type EvaluationNames } from "../names";
import { calendar } from "./calendar";
import { PLAN_PHASES } from "./plan-phases";
import { TO_CHECK } from "./task-status";
import { NEEDS, NEW_EDUCATOR_RULES, TASKS } from "./tasks";

/** The heading of the column with the dates of a phase. */
export const phaseDue = (phase: string) => `${phase} due`;
export const BELOW = "Below Proficient";

/** The table of the tracker's tasks, with a column for each phase of a plan: the milestone that gives the date. */
export function taskTable(names: EvaluationNames): Table {
  const name = nameOf(names, "Tasks");
  const calendarName = nameOf(names, "Calendar");
  const milestones = [...PLAN_PHASES, BELOW];
  const row = (heading: string) => inRow(name, heading);
  // No date in place of one that cannot be found: the error shows in the tracker, and here in the check.
  const dateOf = (heading: string) =>
    `=IF(${row(heading)}="","",${beside(calendarName, row(heading), "Milestone", "Due by")})`;
  const milestone: Rule = {
    kind: "list from",
    reference: columnRange(calendar(names), 1, names.sheets.calendar),
    message: "Choose a milestone of the calendar, or leave the cell empty: then the plan has no such task.",
  };
  const weeks = whole(0, 40, "Type a whole number of weeks.");
  const columns: readonly TableColumn[] = [
    { heading: "Task", width: 24, formerly: "Step" },
    { heading: "Who acts", width: 12 },
    { heading: "Needed", width: 26, rule: oneOf(NEEDS) },
    { heading: "Weeks for new educators", width: 14, rule: weeks },
    { heading: "New educators", width: 22, rule: oneOf(NEW_EDUCATOR_RULES, "Choose one of the two.") },
    typed("Done for everyone", 13, { format: "date", rule: DATE_RULE }),
    ...milestones.map((heading) => ({ heading, width: heading === BELOW ? 36 : 29, rule: milestone })),
    ...milestones.map((heading) => computed(phaseDue(heading), 13, dateOf(heading), { format: "date" })),
    computed("Check", 9, taskCheck(name)),
  ];
  const { value: due } = inSchoolYear(MILESTONES, names);
  const rows = TASKS.map((task): Content[] => [
    task.name,
    task.by,
    task.need,
    task.weeks === null ? 0 : (due[task.weeks].weeksFromStart ?? 0),
    task.newEducators,
    null,
    ...PLAN_PHASES.map((phase) => task.milestones[phase] ?? null),
    task.belowProficient ?? null,
    ...milestones.map(() => null),
    null,
  ]);
  return { name, row: 4, column: 1, columns, rows };
}

/** Whether a line of the list of tasks can be used: known words, a number, milestones of the calendar. */
function taskCheck(table: string): string {
  const row = (heading: string) => inRow(table, heading);
  const dates = spanInRow(table, phaseDue(PLAN_PHASES[0]), phaseDue(BELOW));
  const wrong = [
    `SUMPRODUCT(ISERROR(${dates})*1)`,
    wrongCells(row("Needed"), oneOf(NEEDS)),
    wrongCells(row("Weeks for new educators"), whole(0, 40, "")),
    wrongCells(row("New educators"), oneOf(NEW_EDUCATOR_RULES)),
    wrongCells(row("Done for everyone"), DATE_RULE),
  ];
  return `=IF(${row("Task")}="","",IFERROR(IF(${wrong.join("+")}=0,"OK","${TO_CHECK}"),"${TO_CHECK}"))`;
}

/** The cells of one column of a table, below its header. */
function columnRange(table: Table, number: number, sheet: string): string {
  return onSheet(sheet, area(table.row + 1, table.column + number - 1, table.rows.length, 1));
}
