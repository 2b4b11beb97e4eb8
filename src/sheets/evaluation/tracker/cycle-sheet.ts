import { area } from "../../plan/cells";
import { withWholeHeadings } from "../../plan/column-width";
import { withStyles } from "../../plan/columns";
import { addSettings } from "../../plan/setting-lines";
import { pageGroups } from "../../plan/page-groups";
import { SheetBuilder } from "../../plan/sheet-builder";
import { heightOf } from "../../plan/text-height";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { Name } from "../../plan/workbook-plan";
import { TWO_LINES } from "../../plan/row-heights";
import { nameOf, schoolYearLabel, type EvaluationNames } from "../names";
import { calendar, CALENDAR_ON_PAPER, noSchool } from "./calendar";
import { observationRules } from "./observation-rules";
import { planPhases, planRules } from "./plan-rules";
import { settingLines, type CycleOptions } from "./settings";
import { BELOW, taskTable } from "./task-table";
import { TO_CHECK } from "./task-status";

const FIRST_SETTING = 5;
const NO_SCHOOL_COLUMN = 6;
/** How wide the notes beside the settings are, in characters. */
const NOTE = 78;
/** A row without a note that wraps, in points: days without school print on one page. */
const LINE = 15;

/** The settings of one school year and its days without school. */
export function cycleSheet(
  names: EvaluationNames,
  options: CycleOptions,
): { readonly sheet: SheetPlan; readonly names: readonly Name[] } {
  const lines = settingLines(names, options);
  const days = noSchool(names, NO_SCHOOL_COLUMN, options.noSchool);
  const builder = new SheetBuilder(names.sheets.cycle)
    .put(1, 1, `Evaluation cycle ${schoolYearLabel(names.year)}: settings`, "title")
    .put(2, 1, "Edit the yellow cells only. The calendar, the tracker, the forms and the dashboard follow.", "note", 4)
    .put(FIRST_SETTING - 1, 1, "Settings", "subtitle")
    .put(3, NO_SCHOOL_COLUMN, "Days without school", "subtitle")
    .table({ ...days, columns: withStyles(days.columns) })
    .width(1, 56)
    .width(2, 24)
    .width(3, 9)
    .width(4, NOTE)
    .width(5, 3)
    .height(1, 24);
  const settings = addSettings(builder, names.sheets.cycle, { row: FIRST_SETTING, column: 1 }, lines);
  builder.style(area(FIRST_SETTING, 1, lines.length, 4), "middle");
  lines.forEach(({ note }, at) => builder.height(FIRST_SETTING + at, heightOf(note, NOTE)));
  builder.height(FIRST_SETTING + lines.length, LINE, Math.max(0, days.rows.length - lines.length));
  return {
    sheet: builder.done({
      landscape: true,
      wide: 1,
      area: area(1, 1, FIRST_SETTING + lines.length - 1, 4),
      furtherAreas: [area(3, NO_SCHOOL_COLUMN, 2 + days.rows.length, 2)],
      footer: `Evaluation cycle ${schoolYearLabel(names.year)}`,
    }),
    names: [...settings.names, { name: nameOf(names, "SettingChecks"), refersTo: settings.checks }],
  };
}

/** The milestones of one school year with their dates, on a page. */
export function calendarSheet(names: EvaluationNames): SheetPlan {
  const table = calendar(names);
  const columns = withStyles(withWholeHeadings(table.columns));
  const check = columns.findIndex(({ heading }) => heading === "Check") + 1;
  return new SheetBuilder(names.sheets.calendar)
    .put(1, 1, `Evaluation calendar ${schoolYearLabel(names.year)}`, "title")
    .put(
      2,
      1,
      "Dates come from Appendix A. Edit the yellow cells only: a district date overrides the calculated " +
        "date. The timeline of Section 20 is guidance.",
      "note",
      CALENDAR_ON_PAPER,
    )
    .table({ ...table, columns })
    .condition({ area: area(table.row + 1, check, table.rows.length), equals: TO_CHECK, style: "bad" })
    .height(1, 24)
    .height(2, TWO_LINES)
    .height(table.row, TWO_LINES)
    .freeze(table.row, 1)
    .done({
      landscape: true,
      wide: 1,
      tall: 1,
      area: area(1, 1, table.row + table.rows.length, CALENDAR_ON_PAPER),
      titleRows: { from: table.row, to: table.row },
      footer: `Evaluation calendar ${schoolYearLabel(names.year)}`,
    });
}

/** What plans, phases, tasks and observations go by. */
export function rulesSheet(names: EvaluationNames): SheetPlan {
  const tasks = taskTable(names);
  const columns = withStyles(withWholeHeadings(tasks.columns));
  const check = columns.findIndex(({ heading }) => heading === "Check") + 1;
  const right = columns.length + 2;
  const plans = planRules(names, tasks.row, right);
  const phases = planPhases(names, plans.row + plans.rows.length + 4, right);
  const observations = observationRules(names, phases.row + phases.rows.length + 4, right);
  // The tasks and their milestones print; their dates are on the calendar, and the tables beside them say which plan is
  // whose.
  const milestones = columns.findIndex(({ heading }) => heading === BELOW) + 1;
  const [firstPage, ...pages] = pageGroups(columns.slice(0, milestones), 1);
  return new SheetBuilder(names.sheets.rules)
    .put(1, 1, `Rules ${schoolYearLabel(names.year)}`, "title")
    .put(
      2,
      2,
      "What a task needs, and which milestone of the calendar gives its date in each phase of a plan. A " +
        "district may choose other words of the lists, or add a task below the last one and then update the " +
        "tracker.",
      "note",
      5,
    )
    .put(tasks.row - 1, 1, "Tasks", "subtitle")
    .table({ ...tasks, columns })
    .condition({ area: area(tasks.row + 1, check, tasks.rows.length), equals: TO_CHECK, style: "bad" })
    .put(plans.row - 1, right, "Plan by status", "subtitle")
    .table(plans)
    .put(phases.row - 1, right, "Plan phase by plan and duration", "subtitle")
    .table(phases)
    .put(observations.row - 1, right, "Observations: the minimum by status", "subtitle")
    .table(observations)
    .width(right, 46)
    .width(right + 1, 34)
    .width(right + 2, 26)
    .width(right + 3, 34, 2)
    .height(1, 24)
    .height(2, TWO_LINES)
    .height(tasks.row, TWO_LINES)
    .freeze(tasks.row, 1)
    .done({
      landscape: true,
      wide: 1,
      titleColumns: 1,
      area: firstPage,
      furtherAreas: pages,
      footer: `Evaluation rules ${schoolYearLabel(names.year)}`,
    });
}
