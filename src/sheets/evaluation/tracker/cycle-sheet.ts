import { area } from "../../plan/cells";
import { SheetBuilder } from "../../plan/sheet-builder";
import type { SheetPlan } from "../../plan/sheet-plan";
import type { Name } from "../../plan/workbook-plan";
import { schoolYearLabel, type EvaluationNames } from "../names";
import { calendar, noSchool } from "./calendar";
import { observationRules } from "./observation-rules";
import { phases, planRules } from "./plan-rules";
import { FIRST_SETTING, settingLines, settingNames, type CycleOptions } from "./settings";
import { taskTable } from "./task-table";

/** The first columns of the tables beside each other. */
const COLUMNS = { noSchool: 8, calendar: 11, tasks: 21 } as const;

/** The settings, the calendar and the rules of one school year: all that the tracker's formulas go by. */
export function cycleSheet(
  names: EvaluationNames,
  options: CycleOptions,
): { readonly sheet: SheetPlan; readonly names: readonly Name[] } {
  const lines = settingLines(names, options);
  const rules = planRules(names, FIRST_SETTING + lines.length + 3);
  const stagesTable = phases(names, rules.row + rules.rows.length + 4);
  const visits = observationRules(names, stagesTable.row + stagesTable.rows.length + 4);
  const builder = new SheetBuilder(names.sheets.cycle)
    .put(1, 1, `Evaluation cycle ${schoolYearLabel(names.year)}: settings, calendar and rules`, "title")
    .put(
      2,
      1,
      "Change what is yellow. The tracker, the forms and the dashboard follow. Dates come from Appendix A; a district date takes their place.",
      "note",
    )
    .width(1, 50)
    .width(2, 34, 2)
    .width(4, 34, 2)
    .put(4, 1, "Settings", "subtitle")
    .write(
      FIRST_SETTING,
      1,
      lines.map(({ label, value, note }) => [label, value, note]),
    )
    .style(area(FIRST_SETTING, 1, lines.length), "label")
    .style(area(FIRST_SETTING, 2, lines.length), "input")
    .style(area(FIRST_SETTING, 3, lines.length), "note")
    .put(rules.row - 1, 1, "Which plan: by standing", "subtitle")
    .table(rules)
    .put(stagesTable.row - 1, 1, "Which steps: by plan and duration", "subtitle")
    .table(stagesTable)
    .put(visits.row - 1, 1, "Observations: the least number", "subtitle")
    .table(visits)
    .put(3, COLUMNS.noSchool, "Days without school", "subtitle")
    .table(noSchool(names, COLUMNS.noSchool, options.noSchool))
    .put(3, COLUMNS.calendar, "Calendar", "subtitle")
    .table(calendar(names, COLUMNS.calendar))
    .put(3, COLUMNS.tasks, "Steps: which milestone gives the date, by plan", "subtitle")
    .table(taskTable(names, COLUMNS.tasks, COLUMNS.calendar));
  lines.forEach(({ rule, date }, at) => {
    const where = area(FIRST_SETTING + at, 2);
    builder.rule(where, rule);
    if (date) builder.format(where, "date");
  });
  return {
    sheet: builder.done({ landscape: true, wide: 2, footer: "Evaluation cycle" }),
    names: settingNames(names, lines),
  };
}
