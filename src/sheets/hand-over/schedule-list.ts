import { SALARIES } from "../../agreement/schedule";
import { YEARS } from "../../agreement/years";
import { provisionOf } from "../../agreement/agreement";
import { settledIn } from "../../rules/figures";
import { newNames, versionStamp, type BuiltKind, type BuiltNames, type Inventory } from "../plan/built-kind";
import type { Content } from "../plan/sheet-plan";
import { SheetBuilder } from "../plan/sheet-builder";
import type { WorkbookPlan } from "../plan/workbook-plan";

/** The printed schedules in one long table, as other programs read them. */
const SCHEDULE_LIST: BuiltKind<"list", "ScheduleList", never> = {
  id: "ScheduleList",
  noun: "list of salaries",
  version: 1,
  suffix: /^(?:v\d+)?$/,
  sheets: { list: { title: "Schedule list", table: "ScheduleList", since: 1 } },
  tables: { ScheduleList: { sheet: "list", since: 1 } },
  names: {},
};

const TABLE_ROW = 4;

/** One row a year, lane and step. */
function salaries(): readonly (readonly Content[])[] {
  return YEARS.flatMap((year) => {
    const schedule = settledIn(year, SALARIES)?.value;
    if (!schedule) return [];
    return schedule.lanes.flatMap((lane, at) =>
      schedule.rows.map((row, step): readonly Content[] => [year.code, lane, step + 1, row[at] ?? null]),
    );
  });
}

export interface ScheduleList {
  readonly names: BuiltNames<"list">;
  readonly plan: WorkbookPlan;
  readonly rows: number;
}

/** Every printed salary by year, lane and step, on a sheet that nothing in the workbook has. */
export function scheduleList(workbook: Inventory): ScheduleList {
  const names = newNames(SCHEDULE_LIST, "", "", workbook);
  const name = names.sheets.list;
  const rows = salaries();
  const clauses = new Set(YEARS.flatMap(({ agreement }) => provisionOf(agreement, SALARIES)?.clause ?? []));
  const sheet = new SheetBuilder(name)
    .put(1, 1, "Salary schedules as a list", "title")
    .put(2, 1, `As printed in ${[...clauses].join(", ")}: dollars a year at full time.`, "note", 4)
    .table({
      name: `ScheduleList${names.suffix}`,
      row: TABLE_ROW,
      column: 1,
      columns: [
        { heading: "Year", width: 12 },
        { heading: "Lane", width: 12 },
        { heading: "Step", width: 12, format: "whole" },
        { heading: "Amount", width: 16, format: "money" },
      ],
      rows,
    })
    .freeze(TABLE_ROW, 0)
    .done({ wide: 1, titleRows: { from: TABLE_ROW, to: TABLE_ROW }, footer: name });
  return { names, plan: { sheets: [sheet], names: [versionStamp(SCHEDULE_LIST, names.suffix)] }, rows: rows.length };
}
