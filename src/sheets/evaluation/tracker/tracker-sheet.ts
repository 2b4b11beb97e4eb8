import { NOT_BOTH_PROFICIENT, STATUS, statusOf, type TrackerTask } from "./task-status";
import { withStyles } from "../../plan/columns";
import { DATE_RULE } from "../../plan/typing-rules";
import type { Name } from "../../plan/workbook-plan";
import type { Serial } from "../../plan/serial";
import { address, area, cell, onSheet, quoted } from "../../plan/cells";
import { formula, type Content, type SheetPlan, type Table } from "../../plan/sheet-plan";
import { lookUp } from "../../plan/references";
import { SheetBuilder } from "../../plan/sheet-builder";
import { TASKS } from "./tasks";
import { ROSTER_FIELDS, rosterCells, type Educator } from "../roster/educators";
import { nameOf, schoolYearLabel, type EvaluationNames } from "../names";
import { TASK_HEADER, FIRST_TASK_COLUMN, trackerColumns } from "./tracker-columns";

/** An educator with what last year's tracker hands on. */
export interface TrackerEntry {
  readonly educator: Educator;
  /** Typed cells of the new row beside the roster's, by heading. */
  readonly carried: Readonly<Record<string, string | number>>;
}

/** Status colors reach below the table, for educators who are added later. */
const SPARE_ROWS = 500;

const AS_OF = { typed: area(3, 2), used: area(3, 4) } as const;

/** The cells of an entry's row, in the order of these headings. */
export function entryRow(headings: readonly string[], { educator, carried }: TrackerEntry): readonly Content[] {
  const roster = rosterCells(educator);
  const byHeading = new Map(ROSTER_FIELDS.map(({ heading }, at) => [heading, roster[at] ?? null]));
  return headings.map((heading) => byHeading.get(heading) ?? carried[heading] ?? null);
}

function trackerTable(names: EvaluationNames, entries: readonly TrackerEntry[]): Table {
  const columns = trackerColumns(names, TASKS);
  const headings = columns.map(({ heading }) => heading);
  const rows = entries.length > 0 ? entries.map((entry) => entryRow(headings, entry)) : [headings.map(() => null)];
  return { name: nameOf(names, "Tracker"), row: TASK_HEADER.header, column: 1, columns: withStyles(columns), rows };
}

/** Puts what stands over the columns of a step, above the headings: its name, and who needs it. */
export function taskHeader(
  builder: SheetBuilder,
  names: Pick<EvaluationNames, "suffix">,
  step: Pick<TrackerTask, "name">,
  {
    header = TASK_HEADER.header,
    column,
    columns = 3,
  }: { readonly header?: number; readonly column: number; readonly columns?: number },
): void {
  const [name, need] = [header - TASK_HEADER.header + TASK_HEADER.name, header - TASK_HEADER.header + TASK_HEADER.need];
  const needed = lookUp(
    nameOf(names, "Steps"),
    cell(name, column, true),
    "Step",
    "Needed",
    '"not in the list of steps"',
  );
  builder
    .write(name, column, [[step.name], [formula(`=${needed}`)]], "muted")
    .shape(area(name, column, 1, columns), "band")
    .shape(area(need, column, 1, columns), "muted");
}

/** Colors for the words of a status, in these cells. The word itself always stands there too. */
export function statusColors(builder: SheetBuilder, where: ReturnType<typeof area>): void {
  const styles = {
    [STATUS.overdue]: "bad",
    [STATUS.soon]: "soon",
    [STATUS.done]: "good",
    [STATUS.none]: "quiet",
  } as const;
  for (const [word, style] of Object.entries(styles)) builder.condition({ area: where, equals: word, style });
}

/**
 * The evaluation tracker: a table with a row for each educator.
 * @param entries the educators; none gives an empty row to type in
 * @param asOf the day to look from; today if left out
 */
export function trackerSheet(
  names: EvaluationNames,
  entries: readonly TrackerEntry[],
  asOf?: Serial,
): { readonly sheet: SheetPlan; readonly names: readonly Name[] } {
  const table = trackerTable(names, entries);
  const rows = table.rows.length;
  const builder = new SheetBuilder(names.sheets.tracker)
    .put(1, 1, `Evaluation tracker ${schoolYearLabel(names.year)}`, "title")
    .put(
      2,
      1,
      "Type in the yellow columns. The rest follows by formula; a due date may be typed over where the evaluator has set another one.",
      "note",
      8,
    )
    .put(3, 1, "As of (empty: today)", "label")
    .put(3, 2, asOf ?? null, "input")
    .put(3, 3, "Looking from", "label")
    .put(3, 4, formula(`=IF(${address(AS_OF.typed, true)}="",TODAY(),${address(AS_OF.typed, true)})`), "computed")
    .format(area(3, 2, 1, 3), "date")
    .rule(AS_OF.typed, DATE_RULE)
    .put(4, 1, "Checks (must be 0)", "label")
    .put(4, 2, formula(`=${quoted(names.sheets.dashboard)}!$B$5`), "computed")
    .condition({ area: area(4, 2), formula: "=$B$4<>0", style: "bad" })
    .table(table)
    .put(TASK_HEADER.need, 1, "Needed", "muted");
  TASKS.forEach((step, at) => taskHeader(builder, names, step, { column: FIRST_TASK_COLUMN + 3 * at }));
  const heading = (text: string) => table.columns.findIndex((column) => column.heading === text) + 1;
  const body = (first: string, last: string) =>
    area(TASK_HEADER.header + 1, heading(first), rows + SPARE_ROWS, heading(last) - heading(first) + 1);
  statusColors(builder, body("Status", "Status"));
  statusColors(builder, body(statusOf(TASKS[0]?.name ?? ""), statusOf(TASKS.at(-1)?.name ?? "")));
  const check = body("Rating check", "Rating check");
  builder
    .condition({ area: check, equals: NOT_BOTH_PROFICIENT, style: "bad" })
    .height(1, 24)
    .height(TASK_HEADER.header, 45)
    .freeze(TASK_HEADER.header, 1);
  return {
    sheet: builder.done({
      landscape: true,
      wide: 8,
      titleRows: { from: TASK_HEADER.name, to: TASK_HEADER.header },
      titleColumns: 1,
      footer: `Evaluation tracker ${schoolYearLabel(names.year)}`,
    }),
    names: [{ name: nameOf(names, "AsOf"), refersTo: onSheet(names.sheets.tracker, AS_OF.used) }],
  };
}
