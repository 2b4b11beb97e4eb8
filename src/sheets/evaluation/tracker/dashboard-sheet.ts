import { NOT_BOTH_PROFICIENT, CHECK_PLAN, STATUS, dueOf, statusOf } from "./task-status";
import { withStyles } from "../../plan/columns";
import { area, cell, columnLetters, onSheet, quoted, textInFormula } from "../../plan/cells";
import { formula, type Content, type SheetPlan, type Table } from "../../plan/sheet-plan";
import { columnOf, headings, inRow } from "../../plan/references";
import { SheetBuilder } from "../../plan/sheet-builder";
import { TASKS } from "./tasks";
import { nameOf, schoolYearLabel, type EvaluationNames } from "../names";
import { problemsInLog } from "./observation-log";
import { TASK_HEADER, FIRST_TASK_COLUMN, trackerColumns } from "./tracker-columns";
import { statusColors } from "./tracker-sheet";

const CHECKS = 5;
const STEPS_HEADER = 21;
/** The list of what to do next: its first column, its heading row, and how many lines it shows. */
const NEXT = { column: 9, header: 5, lines: 40 } as const;
const CHART_ROWS = 24;
/** Printed lines below the schools and evaluators that there are at first. */
const LATER_GROUPS = 20;
const SCHOOLS = 18;
const EVALUATORS = 26;
/** Green, amber, grey and red: done, due soon, due, overdue. */
const COLOURS = ["#2E8B57", "#E0A100", "#9AA5B1", "#C0392B"] as const;
const ORDER = [STATUS.done, STATUS.soon, STATUS.due, STATUS.overdue] as const;

const tracker = (names: EvaluationNames, heading: string) => columnOf(nameOf(names, "Tracker"), heading);
const educators = (names: EvaluationNames) => `SUMPRODUCT((${tracker(names, "Educator")}<>"")*1)`;

/** What must be 0: a line for each thing that should not be. */
function checks(names: EvaluationNames): readonly (readonly Content[])[] {
  const name = tracker(names, "Educator");
  const lastColumn = FIRST_TASK_COLUMN + 3 * TASKS.length - 1;
  const band = (row: number) =>
    onSheet(names.sheets.tracker, area(row, FIRST_TASK_COLUMN, 1, lastColumn - FIRST_TASK_COLUMN + 1));
  const listed = (table: "Schools" | "Evaluators") => `SUM(${columnOf(nameOf(names, table), "Educators")})`;
  const header = `ROW(${nameOf(names, "Tracker")}[[#Headers],[Educator]])`;
  const lines: readonly (readonly [string, string])[] = [
    ["Educators whose plan cannot be told", `COUNTIF(${tracker(names, "Status")},"${CHECK_PLAN}")`],
    [
      "Names that stand twice in the tracker",
      `SUMPRODUCT((${name}<>"")*(MATCH(${name}&"",${name}&"",0)<>ROW(${name})-${header}))`,
    ],
    [
      "Overall ratings that Section 14.F does not allow",
      `COUNTIF(${tracker(names, "Rating check")},"${NOT_BOTH_PROFICIENT}")`,
    ],
    ["Rows of the observation log to look at", problemsInLog(names)],
    ["Steps of the tracker that are not in the list of steps", `COUNTIF(${band(TASK_HEADER.need)},"not in*")`],
    ["Steps whose due, done and status do not stand side by side", stepsApart(names)],
    ["Links to the tracker that lead nowhere (type its sheet's name in Cycle)", linksAstray(names)],
    ["Educators whose school is not in the table of schools", `${educators(names)}-${listed("Schools")}`],
    ["Educators whose evaluator is not in the table of evaluators", `${educators(names)}-${listed("Evaluators")}`],
  ];
  const first = cell(CHECKS + 1, 2);
  const last = cell(CHECKS + lines.length, 2);
  return [
    ["Checks in all (must be 0)", formula(`=SUM(${first}:${last})`)],
    ...lines.map(([label, check]): Content[] => [label, formula(`=${check}`)]),
  ];
}

/** The sheet under the name that the links use; a formula does not follow the name when the sheet is renamed. */
const trackerSheet = (names: EvaluationNames) => `"'"&SUBSTITUTE(${nameOf(names, "TrackerSheet")},"'","''")&"'!A"`;

const linksAstray = (names: EvaluationNames) => `IF(ISERROR(INDIRECT(${trackerSheet(names)}&1)),1,0)`;

/** Next steps and dates count on a step's three columns: one inserted between them would go unnoticed otherwise. */
function stepsApart(names: EvaluationNames): string {
  const [first = "", last = ""] = [TASKS[0]?.name, TASKS.at(-1)?.name];
  const table = nameOf(names, "Tracker");
  const due = headings(table, dueOf(first), dueOf(last));
  const status = headings(table, statusOf(first), statusOf(last));
  return `SUMPRODUCT((RIGHT(${due},4)=" due")*(${status}<>SUBSTITUTE(${due}," due"," status")))`;
}

/** How far each step is: how many are done, due soon, due and overdue. */
function completion(names: EvaluationNames): readonly (readonly Content[])[] {
  return TASKS.map(({ name }, at) => {
    const row = STEPS_HEADER + 1 + at;
    const counts = ORDER.map((status) =>
      formula(`=COUNTIF(${tracker(names, statusOf(name))},${textInFormula(status)})`),
    );
    const needed = `SUM(${cell(row, 2)}:${cell(row, 1 + ORDER.length)})`;
    return [name, ...counts, formula(`=IF(${needed}=0,"",${cell(row, 2)}/${needed})`)];
  });
}

/** One line for each school or evaluator. */
function grouped(
  names: EvaluationNames,
  table: "Schools" | "Evaluators",
  column: number,
  heading: string,
  of: string,
  values: readonly string[],
): Table {
  const name = nameOf(names, table);
  const own = inRow(name, heading);
  const filled = (value: string) => `=IF(${own}="","",${value})`;
  const sum = (what: string) => `SUMIFS(${tracker(names, what)},${tracker(names, of)},"="&${own})`;
  const done = sum("Steps done");
  const needed = `(${done}+${sum("Steps open")})`;
  const rows = values.length > 0 ? values : [null];
  return {
    name,
    row: NEXT.header,
    column,
    columns: withStyles([
      { heading, width: 24, style: "typed" },
      { heading: "Educators", width: 12, formula: filled(`COUNTIF(${tracker(names, of)},"="&${own})`) },
      { heading: "Overdue", width: 10, formula: filled(sum("Overdue")) },
      { heading: "Due soon", width: 10, formula: filled(sum("Due soon")) },
      { heading: "Steps done", width: 10, formula: filled(done) },
      { heading: "Complete", width: 10, format: "percent", formula: filled(`IF(${needed}=0,"",${done}/${needed})`) },
    ]),
    rows: rows.map((value) => [value, null, null, null, null, null]),
  };
}

/** A column of the tracker's sheet from top to bottom: a formula can take the cell of a row of the sheet out of it. */
function wholeColumn(names: EvaluationNames, heading: string): string {
  const at = trackerColumns(names, TASKS).findIndex((column) => column.heading === heading) + 1;
  return `${quoted(names.sheets.tracker)}!$${columnLetters(at)}:$${columnLetters(at)}`;
}

/** The row of the tracker's sheet that comes next, and what stands in it. The row's number stands in the list's last column. */
function nextLines(names: EvaluationNames): readonly (readonly Content[])[] {
  const { column, header, lines } = NEXT;
  return Array.from({ length: lines }, (_, at) => {
    const row = header + 1 + at;
    const line = cell(row, column + 7, true);
    const key = tracker(names, "Sort key");
    const value = (heading: string) => `INDEX(${wholeColumn(names, heading)},${line})`;
    const from = (heading: string) => formula(`=IF(${line}="","",${value(heading)}&"")`);
    const link = `HYPERLINK("#"&${trackerSheet(names)}&${line},${value("Educator")})`;
    return [
      at + 1,
      formula(`=IF(${line}="","",${value("Next due")})`),
      from("Status"),
      from("Next step"),
      formula(`=IF(${line}="","",${link})`),
      from("School"),
      from("Primary evaluator"),
      formula(
        `=IF(${cell(row, column)}>COUNT(${key}),"",ROW(${nameOf(names, "Tracker")}[[#Headers],[Educator]])+MATCH(SMALL(${key},${cell(row, column)}),${key},0))`,
      ),
    ];
  });
}

/** What is overdue and what comes, by school, by evaluator and by step, and what to do next. */
export function dashboardSheet(
  names: EvaluationNames,
  schools: readonly string[],
  evaluators: readonly string[],
): SheetPlan {
  const steps = completion(names);
  const checkLines = checks(names);
  const open = `COUNT(${tracker(names, "Sort key")})`;
  const summary: readonly (readonly [string, string])[] = [
    ["Educators", educators(names)],
    ["Educators with something overdue", `COUNTIF(${tracker(names, "Overdue")},">0")`],
    ["Educators with something due soon", `COUNTIF(${tracker(names, "Due soon")},">0")`],
    ["Educators with all done", `COUNTIF(${tracker(names, "Status")},"${STATUS.done}")`],
  ];
  const builder = new SheetBuilder(names.sheets.dashboard)
    .put(1, 1, `Evaluation dashboard ${schoolYearLabel(names.year)}`, "title")
    .put(2, 1, "Looking from", "label")
    .put(2, 2, formula(`=${nameOf(names, "AsOf")}`), "computed")
    .format(area(2, 2), "date")
    .put(4, 1, "Checks", "subtitle")
    .write(CHECKS, 1, checkLines)
    .style(area(CHECKS, 1), "label")
    .style(area(CHECKS, 2, checkLines.length), "computed")
    .condition({ area: area(CHECKS, 2, checkLines.length), formula: `=${cell(CHECKS, 2)}<>0`, style: "bad" })
    .write(
      CHECKS + checkLines.length + 1,
      1,
      summary.map(([label, value]) => [label, formula(`=${value}`)]),
    )
    .style(area(CHECKS + checkLines.length + 1, 2, summary.length), "computed")
    .put(STEPS_HEADER - 1, 1, "How far each step is (educators)", "subtitle")
    .write(STEPS_HEADER, 1, [["Step", ...ORDER, "Complete"]], "header")
    .write(STEPS_HEADER + 1, 1, steps)
    .format(area(STEPS_HEADER + 1, 6, steps.length), "percent")
    .chart({
      name: `Steps ${names.suffix}`,
      type: "stacked bars",
      title: "Steps: done, due soon, due, overdue",
      source: area(STEPS_HEADER, 1, steps.length + 1, 1 + ORDER.length),
      place: area(STEPS_HEADER + steps.length + 3, 1, CHART_ROWS, 6),
      colors: COLOURS,
    })
    .put(4, NEXT.column, "What to do next", "subtitle")
    .write(
      NEXT.header,
      NEXT.column,
      [["No", "Due", "Status", "Step", "Educator", "School", "Evaluator", "Row"]],
      "header",
    )
    .write(NEXT.header + 1, NEXT.column, nextLines(names))
    .format(area(NEXT.header + 1, NEXT.column + 1, NEXT.lines), "date")
    .put(
      NEXT.header + NEXT.lines + 1,
      NEXT.column,
      formula(
        `=IF(${open}>${cell(NEXT.header + NEXT.lines, NEXT.column)},(${open}-${cell(NEXT.header + NEXT.lines, NEXT.column)})&" more: sort the tracker by Next due","That is all.")`,
      ),
      "note",
      7,
    )
    .put(4, SCHOOLS, "By school", "subtitle")
    .table(grouped(names, "Schools", SCHOOLS, "School", "School", schools))
    .put(4, EVALUATORS, "By primary evaluator", "subtitle")
    .table(grouped(names, "Evaluators", EVALUATORS, "Evaluator", "Primary evaluator", evaluators))
    .style(area(STEPS_HEADER + 1, 2, steps.length, 1 + ORDER.length), "center")
    .style(area(NEXT.header + 1, NEXT.column, NEXT.lines, 3), "center")
    .style(area(NEXT.header + 1, NEXT.column + 4, NEXT.lines), "link")
    .style(area(NEXT.header + 1, NEXT.column + 7, NEXT.lines), "center")
    .height(1, 24)
    .width(1, 62)
    .width(2, 12, 5)
    .width(2 + 5, 2, 2)
    .width(NEXT.column, 6)
    .width(NEXT.column + 1, 12, 2)
    .width(NEXT.column + 3, 22)
    .width(NEXT.column + 4, 26, 3)
    .width(NEXT.column + 7, 7)
    .freeze(NEXT.header, 0);
  statusColors(builder, area(NEXT.header + 1, NEXT.column + 2, NEXT.lines));
  const last = STEPS_HEADER + steps.length + 2 + CHART_ROWS;
  // Schools and evaluators that are added later print, too.
  const groups = Math.max(last - 3, Math.max(schools.length, evaluators.length) + LATER_GROUPS);
  return builder.done({
    wide: 1,
    area: area(1, 1, last, 2 + ORDER.length),
    furtherAreas: [area(4, NEXT.column, NEXT.lines + 3, 8), area(4, SCHOOLS, groups, EVALUATORS + 6 - SCHOOLS)],
    footer: `Evaluation dashboard ${schoolYearLabel(names.year)}`,
  });
}
