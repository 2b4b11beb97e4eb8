import { area, cell, columnLetters, onSheet } from "../../plan/cells";
import { withWholeHeadings } from "../../plan/column-width";
import { computed, typed, withStyles } from "../../plan/columns";
import { columnOf, inRow } from "../../plan/references";
import type { SheetBuilder } from "../../plan/sheet-builder";
import { formula, type Content, type Table } from "../../plan/sheet-plan";
import type { Name } from "../../plan/workbook-plan";
import { EVALUATOR_TITLE, nameOf, type EvaluationNames } from "../names";
import { trackerSheetAddress, wholeColumn } from "./dashboard-checks";
import { trackerColumns } from "./tracker-columns";
import { statusColors } from "./tracker-sheet";
import { TASKS } from "./tasks";

/** What the dashboard counts by, each with a worklist of its own. */
interface GroupKind {
  readonly table: "Schools" | "Evaluators";
  readonly title: string;
  readonly heading: "School" | "Evaluator";
  /** The tracker's column that is grouped by. */
  readonly by: "School" | "Primary evaluator";
  /** The cell in which somebody chooses whose worklist shows, and the tracker's column with its order. */
  readonly choice: "WorklistSchool" | "WorklistEvaluator";
  readonly order: "Sort order" | "Evaluator sort order";
}

export const BY_SCHOOL: GroupKind = {
  table: "Schools",
  title: "By school",
  heading: "School",
  by: "School",
  choice: "WorklistSchool",
  order: "Sort order",
};
export const BY_EVALUATOR: GroupKind = {
  table: "Evaluators",
  title: "By evaluator (counted where they are the primary one)",
  heading: "Evaluator",
  by: "Primary evaluator",
  choice: "WorklistEvaluator",
  order: "Evaluator sort order",
};

/** The first column of the worklists, beside the tables, which are as wide as the evaluators' one. */
export const WORKLIST_COLUMN = 9;
const WORKLIST_HEADINGS = [
  "No.",
  "Due",
  "Status",
  "Task",
  "Educator",
  "School",
  "Evaluator",
  "Overdue",
  "Row",
] as const;
/** The last one, the tracker's row, is for the formulas beside it. */
const WORKLIST_ON_PAPER = WORKLIST_HEADINGS.length - 1;
/** The first column has what is counted: schools and evaluators, too. */
export const LABEL_WIDTH = 34;
const GROUP_COLUMNS = WORKLIST_COLUMN - 1;
/** How many lines a worklist shows, and how high they are, in points: with its headings it is one printed page. */
const WORKLIST_LINES = 33;
const WORKLIST_LINE = 15;
/** Printed lines below the schools and evaluators that there are at first. */
const LATER_GROUPS = 10;

const tracker = (names: EvaluationNames, heading: string) => columnOf(nameOf(names, "Tracker"), heading);

/** One line for each school or evaluator. */
function groupTable(names: EvaluationNames, kind: GroupKind, values: readonly string[], row: number): Table {
  const name = nameOf(names, kind.table);
  const own = inRow(name, kind.heading);
  const filled = (value: string) => `=IF(${own}="","",${value})`;
  const sum = (what: string) => `SUMIFS(${tracker(names, what)},${tracker(names, kind.by)},"="&${own})`;
  const done = sum("Tasks done");
  const needed = `(${done}+${sum("Tasks open")})`;
  const columns = withStyles(
    withWholeHeadings([
      typed(kind.heading, LABEL_WIDTH),
      computed("Educators", 10, filled(`COUNTIF(${tracker(names, kind.by)},"="&${own})`)),
      computed("Overdue", 10, filled(sum("Overdue"))),
      computed("Due soon", 10, filled(sum("Due soon"))),
      computed("Tasks done", 10, filled(done), { formerly: "Steps done" }),
      computed("Complete", 10, filled(`IF(${needed}=0,"",${done}/${needed})`), { format: "percent" }),
      ...(kind.table === "Evaluators" ? [typed(EVALUATOR_TITLE, 24)] : []),
    ]),
  );
  const lines = values.length > 0 ? values : [null];
  return { name, row, column: 1, columns, rows: lines.map((value) => [value, ...columns.slice(1).map(() => null)]) };
}

/** The row of the tracker's sheet that comes next, and what is in it. The row's number is in the list's last column. */
function worklist(names: EvaluationNames, { order: heading }: GroupKind, header: number): readonly Content[][] {
  const headings = trackerColumns(names, TASKS).map((column) => column.heading);
  const whole = (wanted: string) => wholeColumn(names, columnLetters(headings.indexOf(wanted) + 1));
  const order = tracker(names, heading);
  const headerRow = `ROW(${nameOf(names, "Tracker")}[[#Headers],[Educator]])`;
  return Array.from({ length: WORKLIST_LINES }, (_, at) => {
    const row = header + 1 + at;
    const line = cell(row, WORKLIST_COLUMN + WORKLIST_ON_PAPER, true);
    const value = (wanted: string) => `INDEX(${whole(wanted)},${line})`;
    const from = (wanted: string) => formula(`=IF(${line}="","",${value(wanted)}&"")`);
    const link = `HYPERLINK("#"&${trackerSheetAddress(names)}&${line},${value("Educator")})`;
    // Lines that are not used show nothing, not even their number.
    const number = `(ROW()-ROW(${cell(header, WORKLIST_COLUMN, true)}))`;
    return [
      formula(`=IF(${line}="","",${number})`),
      formula(`=IF(${line}="","",${value("Next due")})`),
      from("Status"),
      from("Next task"),
      formula(`=IF(${line}="","",${link})`),
      from("School"),
      from("Primary evaluator"),
      formula(`=IF(${line}="","",${value("Overdue")})`),
      formula(`=IF(${number}>COUNT(${order}),"",${headerRow}+MATCH(SMALL(${order},${number}),${order},0))`),
    ];
  });
}

/** Where the parts of a group are on the dashboard. */
interface GroupPlace {
  readonly row: number;
  readonly header: number;
  /** The last row that the group may fill. */
  readonly last: number;
}

/** A title, the choice beside it, and the headings of table and worklist in the row below them. */
export function placeOf(row: number, values: readonly string[]): GroupPlace {
  const header = row + 2;
  return { row, header, last: header + Math.max(WORKLIST_LINES, values.length + LATER_GROUPS) };
}

/** The areas of a group that print, each on pages of its own: what is counted, and the worklist. */
export const printedAreas = ({ row, header }: GroupPlace, values: readonly string[]) => [
  area(row, 1, header - row + 1 + values.length + LATER_GROUPS, GROUP_COLUMNS),
  area(row, WORKLIST_COLUMN, header - row + 1 + WORKLIST_LINES, WORKLIST_ON_PAPER),
];

/** What is overdue by school or by evaluator, and beside it the worklist of the one that is chosen. */
export function addGroup(
  builder: SheetBuilder,
  names: EvaluationNames,
  kind: GroupKind,
  values: readonly string[],
  { row, header, last }: GroupPlace,
): Name {
  const column = WORKLIST_COLUMN;
  const noun = kind.heading.toLowerCase();
  const choice = area(row + 1, column + 3);
  const open = `COUNT(${tracker(names, kind.order)})`;
  const more = `(${open}-${WORKLIST_LINES})&" more: choose one ${noun}, or sort the tracker by Next due"`;
  builder
    .put(row, 1, kind.title, "subtitle")
    .table(groupTable(names, kind, values, header))
    .put(row, column, `Worklist by ${noun}: the next task of each educator`, "subtitle")
    .put(row + 1, column, `${kind.heading} (blank = all)`, "label", 3)
    .put(choice.row, choice.column, null, "input", 2)
    .rule(choice, {
      kind: "list from",
      reference: onSheet(names.sheets.dashboard, area(header + 1, 1, last - header)),
      message: `Choose one from the table of ${noun}s, or leave the cell blank for all.`,
    })
    .write(header, column, [WORKLIST_HEADINGS], "header")
    .height(header, 20)
    .write(header + 1, column, worklist(names, kind, header))
    .height(header + 1, WORKLIST_LINE, WORKLIST_LINES)
    .format(area(header + 1, column + 1, WORKLIST_LINES), "date")
    .style(area(header + 1, column, WORKLIST_LINES, 3), "center")
    .style(area(header + 1, column + 3, WORKLIST_LINES), "middle")
    .style(area(header + 1, column + 4, WORKLIST_LINES), "link")
    .style(area(header + 1, column + 5, WORKLIST_LINES, 2), "middle")
    .style(area(header + 1, column + 7, WORKLIST_LINES, 2), "center")
    .put(row + 1, column + 5, formula(`=IF(${open}>${WORKLIST_LINES},${more},"")`), "footnote", WORKLIST_ON_PAPER - 5);
  statusColors(builder, area(header + 1, column + 2, WORKLIST_LINES));
  return { name: nameOf(names, kind.choice), refersTo: onSheet(names.sheets.dashboard, choice) };
}
