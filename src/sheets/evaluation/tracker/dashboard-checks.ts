import { PLAN_NAMES } from "../../../agreement/evaluation";
import { quoted } from "../../plan/cells";
import { columnOf, columnsOf, headings } from "../../plan/references";
import { wrongCells } from "../../plan/typed-cells";
import { DATE_RULE, oneOf } from "../../plan/typing-rules";
import { EVALUATOR_TITLE, nameOf, type EvaluationNames, type Setting, type TableKey } from "../names";
import { problemsInLog } from "./observation-log";
import { CHECK_PLAN, dueOf, NOT_BOTH_PROFICIENT, statusOf, TO_CHECK } from "./task-status";
import { TASKS } from "./tasks";
import { trackerColumns } from "./tracker-columns";

/** Something that should not be, and how often it is. */
type CheckLine = readonly [label: string, formula: string];

const [FIRST, LAST] = [TASKS[0]?.name ?? "", TASKS.at(-1)?.name ?? ""];

/** The sheet under the name that the links use; a formula does not follow the name when the sheet is renamed. */
export const trackerSheetAddress = (names: EvaluationNames) =>
  `"'"&SUBSTITUTE(${nameOf(names, "TrackerSheet")},"'","''")&"'!A"`;

/** What must be 0, a line for each thing that should not be. No count passes over an error. */
export function checkLines(names: EvaluationNames): readonly CheckLine[] {
  const column = (table: TableKey, heading: string) => columnOf(nameOf(names, table), heading);
  const tracker = (heading: string) => column("Tracker", heading);
  const errors = (reference: string) => `SUMPRODUCT(ISERROR(${reference})*1)`;
  const all = (table: TableKey, first: string, last: string) => columnsOf(nameOf(names, table), first, last);
  const name = tracker("Educator");
  // Of a school that is in its table twice the educators count twice: below 0 it would make up for another line.
  const listed = (table: "Schools" | "Evaluators") =>
    `ABS(SUMPRODUCT((${name}<>"")*1)-SUM(${column(table, "Educators")}))`;
  const notInTable = (choice: Setting, table: TableKey, heading: string) =>
    `IF(${nameOf(names, choice)}="",0,IF(COUNTIF(${column(table, heading)},"="&${nameOf(names, choice)})=0,1,0))`;
  const noSuchSchool = notInTable("WorklistSchool", "Schools", "School");
  const noSuchEvaluator = notInTable("WorklistEvaluator", "Evaluators", "Evaluator");
  const counts = all("ObservationRules", "Announced", "Thirty-minute");
  const rules = [
    wrongCells(column("PlanRules", "Plan"), oneOf(Object.values(PLAN_NAMES))),
    errors(all("PlanPhases", "Plan and duration", "Duration")),
    `COUNTA(${counts})-COUNT(${counts})`,
  ];
  const lastColumn = trackerColumns(names, TASKS).at(-1)?.heading ?? "";
  return [
    ["Settings to fix (on the Cycle sheet)", `SUMPRODUCT((${nameOf(names, "SettingChecks")}<>"OK")*1)`],
    ["The as-of date is not a date", `IF(ISNUMBER(${nameOf(names, "AsOf")}),0,1)`],
    [
      "Days without school that are not dates, or whose reason is an error",
      `${wrongCells(column("NoSchool", "Date"), DATE_RULE)}+${errors(column("NoSchool", "Reason"))}`,
    ],
    ["Lines of the calendar to fix", `COUNTIF(${column("Calendar", "Check")},"${TO_CHECK}")`],
    ["Lines of the list of tasks to fix", `COUNTIF(${column("Tasks", "Check")},"${TO_CHECK}")`],
    ["Rules of plans and observations to fix", rules.join("+")],
    ["Rows of the tracker with cells to fix", `COUNTIF(${tracker("Cells to fix")},">0")`],
    ["Cells of the tracker in error", errors(all("Tracker", "Educator", lastColumn))],
    ["Educators whose plan cannot be determined", `COUNTIF(${tracker("Status")},"${CHECK_PLAN}")`],
    ["Names that are in the tracker twice", twice(names, "Tracker", "Educator")],
    [
      "Overall ratings that Section 14.F does not allow",
      `COUNTIF(${tracker("Rating check")},"${NOT_BOTH_PROFICIENT}")`,
    ],
    ["Rows of the observation log to fix", problemsInLog(names)],
    ["Tasks of the tracker that are not in the list of tasks", notListed(names)],
    ["Tasks of the list that are not in the tracker (update it)", notTracked(names)],
    ["Tasks whose due, done and status columns are not side by side", apart(names)],
    [
      "Links to the tracker that lead nowhere (type its sheet's name on the Cycle sheet)",
      `IF(ISERROR(INDIRECT(${trackerSheetAddress(names)}&1)),1,0)`,
    ],
    ["Educators whose school is not in the table of schools", listed("Schools")],
    ["Educators whose evaluator is not in the table of evaluators", listed("Evaluators")],
    ["Choices of the worklists that are not in their tables", `${noSuchSchool}+${noSuchEvaluator}`],
    ["Titles of evaluators to fix", errors(column("Evaluators", EVALUATOR_TITLE))],
    [
      "Schools and evaluators that are in their tables twice",
      `${twice(names, "Schools", "School")}+${twice(names, "Evaluators", "Evaluator")}`,
    ],
  ];
}

/**
 * How many lines of a table have what a line above has. Of a single line the texts are no range, in which LibreOffice
 * finds nothing.
 */
function twice(names: EvaluationNames, key: TableKey, heading: string): string {
  const table = nameOf(names, key);
  const all = columnOf(table, heading);
  const places = `ROW(${all})-ROW(${table}[[#Headers],[${heading}]])`;
  return `IF(ROWS(${all})=1,0,SUMPRODUCT((${all}<>"")*(MATCH(${all}&"",${all}&"",0)<>${places})))`;
}

const dueHeadings = (names: EvaluationNames) => headings(nameOf(names, "Tracker"), dueOf(FIRST), dueOf(LAST));

function notListed(names: EvaluationNames): string {
  const due = dueHeadings(names);
  const task = `LEFT(${due},LEN(${due})-4)`;
  return `SUMPRODUCT((RIGHT(${due},4)=" due")*(COUNTIF(${columnOf(nameOf(names, "Tasks"), "Task")},${task})=0))`;
}

function notTracked(names: EvaluationNames): string {
  const listed = columnOf(nameOf(names, "Tasks"), "Task");
  return `SUMPRODUCT((${listed}<>"")*(COUNTIF(${dueHeadings(names)},${listed}&" due")=0))`;
}

/** Next tasks and dates count on a task's three columns: one inserted between them would go unnoticed otherwise. */
function apart(names: EvaluationNames): string {
  const due = dueHeadings(names);
  const status = headings(nameOf(names, "Tracker"), statusOf(FIRST), statusOf(LAST));
  return `SUMPRODUCT((RIGHT(${due},4)=" due")*(${status}<>SUBSTITUTE(${due}," due"," status")))`;
}

/** A column of the tracker's sheet from top to bottom: a formula can take the cell of a row of the sheet out of it. */
export function wholeColumn(names: EvaluationNames, letters: string): string {
  return `${quoted(names.sheets.tracker)}!$${letters}:$${letters}`;
}
