import { address, area, onSheet } from "../../plan/cells";
import { withStyles } from "../../plan/columns";
import type { Serial } from "../../plan/serial";
import { SheetBuilder } from "../../plan/sheet-builder";
import { formula, type Content, type SheetPlan, type Table, type TableColumn } from "../../plan/sheet-plan";
import { DATE_RULE } from "../../plan/typing-rules";
import { wrongCells } from "../../plan/typed-cells";
import type { Name } from "../../plan/workbook-plan";
import { TWO_LINES } from "../../plan/row-heights";
import { nameOf, schoolYearLabel, type EvaluationNames } from "../names";
import { EDUCATOR_FIELDS, educatorCells, type Educator } from "../educator";
import { CHECK_PLAN, CHECK_ROW, NOT_BOTH_PROFICIENT, STATUS, statusOf } from "./task-status";
import { TASKS } from "./tasks";
import { TITLE_COLUMNS, trackerColumns, trackerPages } from "./tracker-columns";

/** What last year's tracker hands on: typed cells of the new row beside the educator's own, by heading. */
export type Carried = Readonly<Record<string, string | number>>;

/** Status colors reach below the table, for educators who are added later. */
const SPARE_ROWS = 500;

/** The rows of a new tracker: the names of tasks, and the headings below them. */
export const TRACKER_ROWS = { tasks: 6, header: 7 } as const;
const AS_OF = { typed: area(3, 2), used: area(3, 4) } as const;

/** The cells of an educator's row, in the order of these headings. */
export function educatorRow(
  headings: readonly string[],
  educator: Educator,
  carried: Carried = {},
): readonly Content[] {
  const cells = educatorCells(educator);
  const byHeading = new Map<string, Content>(EDUCATOR_FIELDS.map(({ heading }, at) => [heading, cells[at] ?? null]));
  return headings.map((heading) => byHeading.get(heading) ?? carried[heading] ?? null);
}

function trackerTable(
  names: EvaluationNames,
  educators: readonly Educator[],
  carried: readonly (Carried | undefined)[],
): Table {
  const columns = trackerColumns(names, TASKS);
  const headings = columns.map(({ heading }) => heading);
  const rows = educators.map((educator, at) => educatorRow(headings, educator, carried[at]));
  const { header } = TRACKER_ROWS;
  const body = rows.length > 0 ? rows : [headings.map(() => null)];
  return { name: nameOf(names, "Tracker"), row: header, column: 1, columns: withStyles(columns), rows: body };
}

/** A name over columns side by side: the first one's place, counted from 0, and how many they are. */
export interface NameOver {
  readonly name: string;
  readonly at: number;
  readonly columns: number;
}

/** The names of tasks over their columns. */
export function namesOver(columns: readonly Pick<TableColumn, "group">[]): readonly NameOver[] {
  return columns.flatMap(({ group }, at): readonly NameOver[] => {
    if (group === undefined || group === columns[at - 1]?.group) return [];
    const width = columns.slice(at).findIndex((other) => other.group !== group);
    return [{ name: group, at, columns: width < 0 ? columns.length - at : width }];
  });
}

/**
 * Writes names over columns.
 * @param row, column the cell over the first column
 */
export function writeNamesOver(builder: SheetBuilder, names: readonly NameOver[], row: number, column: number): void {
  for (const { name, at, columns } of names) builder.put(row, column + at, name, "band", columns);
}

/** Colors for the words of a status, in these cells. The word itself is always there too. */
export function statusColors(builder: SheetBuilder, where: ReturnType<typeof area>): void {
  const styles = {
    [STATUS.overdue]: "bad",
    [STATUS.check]: "bad",
    [CHECK_ROW]: "bad",
    [CHECK_PLAN]: "bad",
    [STATUS.soon]: "soon",
    [STATUS.done]: "good",
    [STATUS.lastYear]: "quiet",
    [STATUS.notRequired]: "quiet",
    [STATUS.nextYear]: "quiet",
  } as const;
  for (const [word, style] of Object.entries(styles)) builder.condition({ area: where, equals: word, style });
}

export interface TrackerSheetOptions {
  /** None gives an empty row to type in. */
  readonly educators: readonly Educator[];
  /** What last year's tracker hands on, educator by educator. */
  readonly carried?: readonly (Carried | undefined)[];
  /** The as-of date; today if left out. */
  readonly asOf?: Serial;
}

/** The evaluation tracker: a table with a row for each educator. */
export function trackerSheet(
  names: EvaluationNames,
  { educators, carried = [], asOf }: TrackerSheetOptions,
): { readonly sheet: SheetPlan; readonly names: readonly Name[] } {
  const table = trackerTable(names, educators, carried);
  const rows = table.rows.length;
  const builder = new SheetBuilder(names.sheets.tracker);
  putAsOf(builder, names, asOf ?? null);
  builder.table(table);
  writeNamesOver(builder, namesOver(table.columns), TRACKER_ROWS.tasks, 1);
  writeColors(builder, table.columns, rows + SPARE_ROWS);
  builder.height(1, 24).height(2, TWO_LINES).height(TRACKER_ROWS.header, 45).freeze(TRACKER_ROWS.header, 1);
  const [firstPage, ...pages] = trackerPages(table.columns);
  return {
    sheet: builder.done({
      landscape: true,
      wide: 1,
      area: firstPage,
      furtherAreas: pages,
      titleRows: { from: TRACKER_ROWS.tasks, to: TRACKER_ROWS.header },
      titleColumns: TITLE_COLUMNS,
      footer: `Evaluation tracker ${schoolYearLabel(names.year)}`,
    }),
    names: [{ name: nameOf(names, "AsOf"), refersTo: onSheet(names.sheets.tracker, AS_OF.used) }],
  };
}

/** Above the table: what may be edited, the as-of date, and whether the checks hold. */
function putAsOf(builder: SheetBuilder, names: EvaluationNames, asOf: Serial | null): void {
  const typedDate = address(AS_OF.typed, true);
  builder
    .put(1, 1, `Evaluation tracker ${schoolYearLabel(names.year)}`, "title")
    // Beside the columns that are repeated on every page, so that it prints on the first one alone.
    .put(
      2,
      1 + TITLE_COLUMNS,
      "Edit the yellow columns only; the others are formulas. You may type over a due date where the " +
        "evaluator has set another one. A blank as-of date means today.",
      "note",
      7,
    )
    .put(3, 1, "As-of date", "label")
    .put(3, 2, asOf, "input")
    .put(3, 3, "Date used", "label")
    // Anything but a date is an error, so that nothing is called done or due by it.
    .put(
      3,
      4,
      formula(`=IF(ISBLANK(${typedDate}),TODAY(),IF(${wrongCells(typedDate, DATE_RULE)}=0,${typedDate},NA()))`),
      "computed",
    )
    .format(area(3, 2, 1, 3), "date")
    .rule(AS_OF.typed, DATE_RULE)
    .put(4, 1, "Checks (must be 0)", "label")
    .put(4, 2, formula(`=${nameOf(names, "ChecksTotal")}`), "computed")
    .condition({ area: area(4, 2), formula: `=IF(ISNUMBER($B$4),$B$4<>0,TRUE)`, style: "bad" });
}

/** The cells under a heading, or from one heading to another, so many rows of them. */
export const cellsUnder =
  (columns: readonly Pick<TableColumn, "heading">[], header: number, rows: number) =>
  (first: string, last = first) => {
    const at = (heading: string) => columns.findIndex((column) => column.heading === heading) + 1;
    return area(header + 1, at(first), rows, at(last) - at(first) + 1);
  };

/** Colors for the status of each educator and of each task. */
export function colorStatuses(builder: SheetBuilder, under: ReturnType<typeof cellsUnder>): void {
  statusColors(builder, under("Status"));
  statusColors(builder, under(statusOf(TASKS[0]?.name ?? ""), statusOf(TASKS.at(-1)?.name ?? "")));
}

/** Colors for what is due and for what is wrong. */
function writeColors(builder: SheetBuilder, columns: readonly TableColumn[], rows: number): void {
  const under = cellsUnder(columns, TRACKER_ROWS.header, rows);
  colorStatuses(builder, under);
  const fix = under("Cells to fix");
  builder
    .condition({ area: fix, formula: `=N(${address(area(fix.row, fix.column))})>0`, style: "bad" })
    .condition({ area: under("Rating check"), equals: NOT_BOTH_PROFICIENT, style: "bad" });
}
