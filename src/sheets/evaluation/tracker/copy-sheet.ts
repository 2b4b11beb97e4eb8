import { area } from "../../plan/cells";
import { readStyle } from "../../plan/columns";
import { SheetBuilder } from "../../plan/sheet-builder";
import type { Content, Print, SheetPlan, TableColumn } from "../../plan/sheet-plan";
import type { Serial } from "../../plan/serial";
import { TWO_LINES } from "../../plan/row-heights";
import { schoolYearLabel, type EvaluationNames } from "../names";
import { TASKS } from "./tasks";
import { LAST_FOR_PEOPLE, TITLE_COLUMNS, trackerColumns, trackerPages } from "./tracker-columns";
import { colorStatuses, cellsUnder, namesOver, writeNamesOver } from "./tracker-sheet";
import { rowsByHeading, type TrackerRow, type TrackerValues } from "./tracker-values";

/** Whose people a copy of the tracker has. */
export interface CopyFor {
  readonly by: "school" | "evaluator";
  readonly value: string;
}

/** The columns by which an educator belongs to a school or an evaluator. */
const BELONGS: Readonly<Record<CopyFor["by"], readonly string[]>> = {
  school: ["School"],
  evaluator: ["Primary evaluator", "Supervising evaluator"],
};

/** The columns that only the tracker's own formulas and links need. */
const LEFT_OUT = ["Cells to fix", "Tracking sheet", "Initials missing"];

export const PERSONNEL_RECORDS =
  "Ratings are personnel records: a copy is for those who evaluate these educators. Move it to a workbook of its " +
  "own before you send it out.";

/** The schools and the evaluators of a tracker, to choose from. */
export function copiesOf(tracker: TrackerValues): readonly CopyFor[] {
  const rows = rowsByHeading(tracker);
  const values = (by: CopyFor["by"]) => {
    const all = rows.flatMap((row) => BELONGS[by].map((heading) => row.text(heading)));
    return [...new Set(all.filter((value) => value !== ""))].sort((one, other) => one.localeCompare(other, "en"));
  };
  return (["school", "evaluator"] as const).flatMap((by) => values(by).map((value) => ({ by, value })));
}

const ROWS = { tasks: 5, header: 6 } as const;

/** What is written above the rows of a copy. */
interface CopyTexts {
  /** Below the title, on every page: whose rows these are. */
  readonly whose: string;
  readonly note: string;
  /** What the day is the day of. */
  readonly day: string;
}

/**
 * A copy of a tracker with the people of one school or one evaluator: values, no formulas, so that it holds nobody
 * else.
 * @param day the day on which it was made
 */
export function copySheet(
  names: EvaluationNames,
  sheetName: string,
  tracker: TrackerValues,
  { by, value }: CopyFor,
  day: Serial,
): SheetPlan {
  const isIn = (row: TrackerRow) => BELONGS[by].some((heading) => row.text(heading) === value);
  const texts = { whose: value, note: PERSONNEL_RECORDS, day: "Copied on" };
  const { builder, print, next } = copyRows(names, sheetName, tracker, isIn, texts, day);
  return builder.done(print(next - 1));
}

/**
 * The rows of some educators on a sheet of their own, as values; how it prints down to some row; the first row below
 * theirs.
 */
export function copyRows(
  names: EvaluationNames,
  sheetName: string,
  tracker: TrackerValues,
  isIn: (row: TrackerRow) => boolean,
  texts: CopyTexts,
  day: Serial,
): { readonly builder: SheetBuilder; readonly print: (lastRow: number) => Print; readonly next: number } {
  const title = `Evaluation tracker ${schoolYearLabel(names.year)}`;
  const all = trackerColumns({ suffix: "" }, TASKS);
  const last = all.findIndex(({ heading }) => heading === LAST_FOR_PEOPLE);
  const columns = all.slice(0, last + 1).filter(({ heading }) => !LEFT_OUT.includes(heading));
  const lines = rowsByHeading(tracker)
    .filter(isIn)
    .map((row) => columns.map(({ heading }): Content => row.number(heading) ?? row.text(heading)));
  const builder = new SheetBuilder(sheetName)
    .put(1, 1, title, "title")
    .put(2, 1 + TITLE_COLUMNS, texts.note, "note", 7)
    .put(2, 1, texts.whose, "fieldLabel", TITLE_COLUMNS)
    .put(3, 1, texts.day, "label")
    .put(3, 2, day, "computed")
    .format(area(3, 2), "date")
    .write(ROWS.header, 1, [columns.map(({ heading }) => heading)], "header")
    .write(ROWS.header + 1, 1, lines)
    .height(1, 24)
    .height(2, TWO_LINES)
    .height(ROWS.header, 45)
    .freeze(ROWS.header, 1);
  writeNamesOver(builder, namesOver(columns), ROWS.tasks, 1);
  columns.forEach((column, at) => {
    const cells = area(ROWS.header + 1, at + 1, Math.max(lines.length, 1));
    builder.style(cells, readStyle(column));
    if (column.width !== undefined) builder.width(at + 1, column.width);
    if (column.format !== undefined) builder.format(cells, column.format);
  });
  colorStatuses(builder, cellsUnder(columns, ROWS.header, Math.max(lines.length, 1)));
  return {
    builder,
    print: (lastRow) => printTo(lastRow, columns, `${title}: ${texts.whose}`),
    next: ROWS.header + 1 + lines.length,
  };
}

/** How the rows print, down to the last one: whole columns would print only as far as a page has its own. */
function printTo(lastRow: number, columns: readonly TableColumn[], footer: string): Print {
  const [firstPage, ...pages] = trackerPages(columns).map((page) => ({ ...page, rows: lastRow }));
  return {
    landscape: true,
    wide: 1,
    ...(firstPage ? { area: firstPage } : {}),
    furtherAreas: pages,
    titleRows: { from: ROWS.tasks, to: ROWS.header },
    titleColumns: TITLE_COLUMNS,
    footer,
  };
}
