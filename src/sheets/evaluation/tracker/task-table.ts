import { MILESTONES } from "../../../agreement/evaluation-calendar";
import { area, onSheet } from "../../plan/cells";
import { columnOf, inRow } from "../../plan/references";
import type { Rule, Table, TableColumn } from "../../plan/sheet-plan";
import { oneOf } from "../../plan/typing-rules";
import { inSchoolYear } from "../in-school-year";
import { nameOf, type EvaluationNames } from "../names";
import { calendar } from "./calendar";
import { PLAN_PHASES } from "./plan-phases";
import { NEEDS, NEW_EDUCATOR_RULES, TASKS } from "./tasks";

/** The heading of the column with the dates of a stage. */
export const phaseDue = (stage: string) => `${stage} due`;
export const BELOW = "Below Proficient";

/** The table of the tracker's tasks, with a column for each phase of a plan: the milestone that gives the date. */
export function taskTable(names: EvaluationNames, column: number, calendarColumn: number): Table {
  const name = nameOf(names, "Steps");
  const calendarName = nameOf(names, "Calendar");
  const milestones = [...PLAN_PHASES, BELOW];
  const dueOf = (heading: string) => {
    const milestone = inRow(name, heading);
    const found = `INDEX(${columnOf(calendarName, "Due by")},MATCH(${milestone},${columnOf(calendarName, "Milestone")},0))`;
    return `=IF(${milestone}="","",IFERROR(${found},""))`;
  };
  const list: Rule = {
    kind: "list from",
    reference: columnRange(calendar(names, calendarColumn), 1, names.sheets.cycle),
    message: "Choose a milestone of the calendar, or leave the cell empty: then the plan has no such step.",
  };
  const columns: readonly TableColumn[] = [
    { heading: "Step", width: 24 },
    { heading: "Who acts", width: 12 },
    { heading: "Needed", width: 26, rule: oneOf(NEEDS) },
    { heading: "Weeks for new educators", width: 14 },
    {
      heading: "New educators",
      width: 20,
      rule: oneOf(NEW_EDUCATOR_RULES, "Choose one of the two."),
    },
    ...milestones.map((heading) => ({ heading, width: 26, rule: list })),
    ...milestones.map((heading) => ({
      heading: phaseDue(heading),
      width: 13,
      format: "date" as const,
      formula: dueOf(heading),
    })),
  ];
  const { value: due } = inSchoolYear(MILESTONES, names);
  const rows = TASKS.map((step) => [
    step.name,
    step.by,
    step.need,
    step.weeks === null ? 0 : (due[step.weeks].weeksFromStart ?? 0),
    step.newEducators,
    ...PLAN_PHASES.map((stage) => step.milestones[stage] ?? null),
    step.belowProficient ?? null,
    ...milestones.map(() => null),
  ]);
  return { name, row: 4, column, columns, rows };
}

/** The cells of one column of a table, below its header. */
export function columnRange(table: Table, number: number, sheet: string): string {
  return onSheet(sheet, area(table.row + 1, table.column + number - 1, table.rows.length, 1));
}
