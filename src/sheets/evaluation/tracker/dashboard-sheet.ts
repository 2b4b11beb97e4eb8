import { area, cell, columnLetters, onSheet, textInFormula } from "../../plan/cells";
import { computed, typed, withStyles } from "../../plan/columns";
import { columnOf, inRow } from "../../plan/references";
import { SheetBuilder } from "../../plan/sheet-builder";
import { formula, type Content, type SheetPlan, type Table } from "../../plan/sheet-plan";
import type { Name } from "../../plan/workbook-plan";
import { EVALUATOR_TITLE, nameOf, schoolYearLabel, type EvaluationNames } from "../names";
import { checkLines, trackerSheetAddress, wholeColumn } from "./dashboard-checks";
import { CHECK_PLAN, CHECK_ROW, dueOf, FOR_EVERYONE, OPEN, STATUS, statusOf } from "./task-status";
import { TASKS } from "./tasks";
import { trackerColumns } from "./tracker-columns";
import { statusColors } from "./tracker-sheet";

/** The first columns of what is side by side: figures and progress, schools, evaluators, the worklist, the checks. */
const COLUMNS = { figures: 1, schools: 9, evaluators: 16, worklist: 24, checks: 34 } as const;
const FIGURES = 5;
const PROGRESS = 15;
const CHART_ROWS = 36;
/** The heading row of the tables on the right. */
const HEADER = 5;
/** How many lines the worklist shows, and the rows of its two choices and of what is due for everyone. */
const WORKLIST = { lines: 40, header: 8, school: 4, evaluator: 5, everyone: 6 } as const;
/** Printed lines below the schools and evaluators that there are at first. */
const LATER_GROUPS = 20;
/** Green, amber, gray, red and dark red: done, due soon, due, overdue, to check. */
const COLORS = ["#2E8B57", "#E0A100", "#9AA5B1", "#C0392B", "#6B0F1A"] as const;
const ORDER = [STATUS.done, STATUS.soon, STATUS.due, STATUS.overdue, STATUS.check] as const;
const CHECKS_TOTAL = area(3, 2);

const tracker = (names: EvaluationNames, heading: string) => columnOf(nameOf(names, "Tracker"), heading);

/** How many educators there are, and how many have which status. */
function figures(names: EvaluationNames): readonly (readonly Content[])[] {
  const withStatus = (...words: readonly string[]) =>
    words.map((word) => `COUNTIF(${tracker(names, "Status")},"${word}")`).join("+");
  const lines: readonly (readonly [string, string])[] = [
    ["Educators", `SUMPRODUCT((${tracker(names, "Educator")}<>"")*1)`],
    ["Educators with something overdue", withStatus(STATUS.overdue)],
    ["Educators with something due soon, nothing overdue", withStatus(STATUS.soon)],
    ["Educators with nothing due soon", withStatus(STATUS.due)],
    ["Educators with everything done", withStatus(STATUS.done)],
    ["Educators with the rest next school year", withStatus(STATUS.nextYear)],
    ["Educators whose row or plan has to be checked", withStatus(CHECK_ROW, CHECK_PLAN)],
  ];
  return lines.map(([label, value]) => [label, formula(`=${value}`)]);
}

/** How many educators have done each task, and how many have not. */
function progress(names: EvaluationNames): readonly (readonly Content[])[] {
  return TASKS.map(({ name }, at) => {
    const row = PROGRESS + 1 + at;
    const counts = ORDER.map((status) =>
      formula(`=COUNTIF(${tracker(names, statusOf(name))},${textInFormula(status)})`),
    );
    const needed = `SUM(${cell(row, 2)}:${cell(row, 1 + ORDER.length)})`;
    return [name, ...counts, formula(`=IF(${needed}=0,"",${cell(row, 2)}/${needed})`)];
  });
}

interface Group {
  readonly table: "Schools" | "Evaluators";
  readonly column: number;
  readonly heading: string;
  /** The tracker's column that is grouped by. */
  readonly by: string;
  readonly values: readonly string[];
}

/** One line for each school or evaluator. */
function grouped(names: EvaluationNames, { table, column, heading, by, values }: Group): Table {
  const name = nameOf(names, table);
  const own = inRow(name, heading);
  const filled = (value: string) => `=IF(${own}="","",${value})`;
  const sum = (what: string) => `SUMIFS(${tracker(names, what)},${tracker(names, by)},"="&${own})`;
  const done = sum("Tasks done");
  const needed = `(${done}+${sum("Tasks open")})`;
  const rows = values.length > 0 ? values : [null];
  return {
    name,
    row: HEADER,
    column,
    columns: withStyles([
      typed(heading, 26),
      ...(table === "Evaluators" ? [typed(EVALUATOR_TITLE, 24)] : []),
      computed("Educators", 11, filled(`COUNTIF(${tracker(names, by)},"="&${own})`)),
      computed("Overdue", 10, filled(sum("Overdue"))),
      computed("Due soon", 10, filled(sum("Due soon"))),
      computed("Tasks done", 10, filled(done), { formerly: "Steps done" }),
      computed("Complete", 10, filled(`IF(${needed}=0,"",${done}/${needed})`), { format: "percent" }),
    ]),
    rows: rows.map((value) => [value, ...Array<null>(table === "Evaluators" ? 6 : 5).fill(null)]),
  };
}

/** What is due for everyone at once, in one line rather than one for each educator. */
function dueForEveryone(names: EvaluationNames): string {
  return FOR_EVERYONE.map((task) => {
    const open = `COUNTIF(${tracker(names, statusOf(task))},"${OPEN}")`;
    const first = `TEXT(MIN(${tracker(names, dueOf(task))}),"m/d/yyyy")`;
    return `IF(${open}=0,"","${task}: due "&${first}&" for "&${open}&" educators")`;
  }).join('&" "&');
}

/** The row of the tracker's sheet that comes next, and what is in it. The row's number is in the list's last column. */
function worklist(names: EvaluationNames): readonly (readonly Content[])[] {
  const headings = trackerColumns(names, TASKS).map(({ heading }) => heading);
  const whole = (heading: string) => wholeColumn(names, columnLetters(headings.indexOf(heading) + 1));
  const { worklist: column } = COLUMNS;
  return Array.from({ length: WORKLIST.lines }, (_, at) => {
    const row = WORKLIST.header + 1 + at;
    const line = cell(row, column + 8, true);
    const order = tracker(names, "Sort order");
    const value = (heading: string) => `INDEX(${whole(heading)},${line})`;
    const from = (heading: string) => formula(`=IF(${line}="","",${value(heading)}&"")`);
    const link = `HYPERLINK("#"&${trackerSheetAddress(names)}&${line},${value("Educator")})`;
    const headerRow = `ROW(${nameOf(names, "Tracker")}[[#Headers],[Educator]])`;
    const number = cell(row, column);
    return [
      at + 1,
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

function addFigures(builder: SheetBuilder, names: EvaluationNames): void {
  const lines = figures(names);
  const tasks = progress(names);
  builder
    .put(1, 1, `Evaluation dashboard ${schoolYearLabel(names.year)}`, "title")
    .put(2, 1, "As-of date", "label")
    .put(2, 2, formula(`=${nameOf(names, "AsOf")}`), "computed")
    .format(area(2, 2), "date")
    .put(3, 1, "Checks (must be 0)", "label")
    .condition({ area: CHECKS_TOTAL, formula: "=IF(ISNUMBER($B$3),$B$3<>0,TRUE)", style: "bad" })
    .write(FIGURES, 1, lines)
    .style(area(FIGURES, 2, lines.length), "computed")
    .put(PROGRESS - 1, 1, "Progress by task (number of educators)", "subtitle")
    .write(PROGRESS, 1, [["Task", ...ORDER, "Complete"]], "header")
    .write(PROGRESS + 1, 1, tasks)
    .style(area(PROGRESS + 1, 2, tasks.length, 1 + ORDER.length), "center")
    .format(area(PROGRESS + 1, 2 + ORDER.length, tasks.length), "percent")
    .chart({
      name: `Tasks ${names.suffix}`,
      type: "stacked bars",
      title: `Tasks: ${ORDER.join(", ").toLowerCase()}`,
      source: area(PROGRESS, 1, tasks.length + 1, 1 + ORDER.length),
      place: area(PROGRESS + tasks.length + 2, 1, CHART_ROWS, 2 + ORDER.length),
      colors: COLORS,
    })
    .width(1, 48)
    .width(2, 12, 1 + ORDER.length)
    .width(COLUMNS.schools - 1, 2)
    .height(1, 24);
}

function addWorklist(builder: SheetBuilder, names: EvaluationNames): readonly Name[] {
  const { worklist: column } = COLUMNS;
  const { header, lines } = WORKLIST;
  const open = `COUNT(${tracker(names, "Sort order")})`;
  const choice = (row: number, label: string, from: "Schools" | "Evaluators", heading: string) => {
    const table = grouped(names, { table: from, column: 1, heading, by: heading, values: [] });
    builder
      .put(row, column, `${label} (blank = all)`, "label", 3)
      .put(row, column + 3, null, "input", 2)
      .rule(area(row, column + 3), {
        kind: "list from",
        reference: onSheet(
          names.sheets.dashboard,
          area(table.row + 1, COLUMNS[from === "Schools" ? "schools" : "evaluators"], 200),
        ),
        message: `Choose one of the table of ${label.toLowerCase()}s, or leave the cell blank for all.`,
      });
  };
  choice(WORKLIST.school, "School", "Schools", "School");
  choice(WORKLIST.evaluator, "Evaluator", "Evaluators", "Evaluator");
  builder
    .put(3, column, "Worklist: the next task of each educator", "subtitle")
    .put(WORKLIST.everyone, column, formula(`=${dueForEveryone(names)}`), "note", 8)
    .write(
      header,
      column,
      [["No.", "Due", "Status", "Task", "Educator", "School", "Evaluator", "Overdue", "Row"]],
      "header",
    )
    .write(header + 1, column, worklist(names))
    .format(area(header + 1, column + 1, lines), "date")
    .put(
      header + lines + 1,
      column,
      formula(`=IF(${open}>${lines},(${open}-${lines})&" more: sort the tracker by Next due","End of the list.")`),
      "note",
      8,
    )
    .style(area(header + 1, column, lines, 3), "center")
    .style(area(header + 1, column + 4, lines), "link")
    .style(area(header + 1, column + 7, lines, 2), "center")
    .width(column, 6)
    .width(column + 1, 12, 2)
    .width(column + 3, 22)
    .width(column + 4, 26, 3)
    .width(column + 7, 9, 2)
    .width(column + 9, 2);
  statusColors(builder, area(header + 1, column + 2, lines));
  const name = (key: "WorklistSchool" | "WorklistEvaluator", row: number) => ({
    name: nameOf(names, key),
    refersTo: onSheet(names.sheets.dashboard, area(row, column + 3)),
  });
  return [name("WorklistSchool", WORKLIST.school), name("WorklistEvaluator", WORKLIST.evaluator)];
}

function addChecks(builder: SheetBuilder, names: EvaluationNames): Name {
  const { checks: column } = COLUMNS;
  const lines = checkLines(names);
  const values = area(HEADER, column + 1, lines.length);
  builder
    .put(HEADER - 1, column, "Checks: each must be 0", "subtitle")
    .write(
      HEADER,
      column,
      lines.map(([label, check]) => [label, formula(`=${check}`)]),
    )
    .style(values, "computed")
    // Beside an error there is no number, and that is not 0 either.
    .condition({
      area: values,
      formula: `=IF(ISNUMBER(${cell(HEADER, column + 1)}),${cell(HEADER, column + 1)}<>0,TRUE)`,
      style: "bad",
    })
    .put(
      CHECKS_TOTAL.row,
      CHECKS_TOTAL.column,
      formula(`=SUM(${cell(HEADER, column + 1)}:${cell(HEADER + lines.length - 1, column + 1)})`),
      "computed",
    )
    .width(column, 70)
    .width(column + 1, 10);
  return { name: nameOf(names, "ChecksTotal"), refersTo: onSheet(names.sheets.dashboard, CHECKS_TOTAL) };
}

/** What is overdue and what comes, by task, by school and by evaluator; a worklist; the checks. */
export function dashboardSheet(
  names: EvaluationNames,
  { schools, evaluators }: { readonly schools: readonly string[]; readonly evaluators: readonly string[] },
): { readonly sheet: SheetPlan; readonly names: readonly Name[] } {
  const builder = new SheetBuilder(names.sheets.dashboard);
  addFigures(builder, names);
  const bySchool: Group = {
    table: "Schools",
    column: COLUMNS.schools,
    heading: "School",
    by: "School",
    values: schools,
  };
  const byEvaluator: Group = {
    table: "Evaluators",
    column: COLUMNS.evaluators,
    heading: "Evaluator",
    by: "Primary evaluator",
    values: evaluators,
  };
  builder
    .put(HEADER - 1, COLUMNS.schools, "By school", "subtitle")
    .table(grouped(names, bySchool))
    .put(HEADER - 1, COLUMNS.evaluators, "By evaluator (counted where they are the primary one)", "subtitle")
    .table(grouped(names, byEvaluator))
    .width(COLUMNS.evaluators - 1, 2)
    .width(COLUMNS.worklist - 1, 2);
  const choices = addWorklist(builder, names);
  const total = addChecks(builder, names);
  const last = PROGRESS + TASKS.length + 1 + CHART_ROWS;
  // Schools and evaluators that are added later print, too.
  const groups = Math.max(schools.length, evaluators.length) + LATER_GROUPS;
  const sheet = builder.freeze(3, 0).done({
    wide: 1,
    area: area(1, 1, last, 2 + ORDER.length),
    furtherAreas: [
      area(HEADER - 1, COLUMNS.schools, groups, COLUMNS.worklist - 1 - COLUMNS.schools),
      area(3, COLUMNS.worklist, WORKLIST.header + WORKLIST.lines - 1, 8),
      area(HEADER - 1, COLUMNS.checks, checkLines(names).length + 1, 2),
    ],
    footer: `Evaluation dashboard ${schoolYearLabel(names.year)}`,
  });
  return { sheet, names: [...choices, total] };
}
