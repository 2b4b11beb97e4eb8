import { IMPACTS, RATINGS } from "../../../agreement/ratings";
import { computed, typed } from "../../plan/columns";
import type { TableColumn } from "../../plan/sheet-plan";
import { DATE_RULE, oneOf, whole, YES_NO } from "../../plan/typing-rules";
import type { EvaluationNames } from "../names";
import { observationColumns, observationRule } from "./observation-columns";
import { phaseNumber, planColumns } from "./plan-columns";
import { conditionColumns, ratingColumns } from "./rating-columns";
import { cellsToFix } from "./row-check";
import { SummaryFormulas, type CountedTasks } from "./summary-columns";
import { taskColumns } from "./task-columns";
import { FOR_EVERYONE, OPEN, STATUS, type TrackerTask } from "./task-status";
import { TrackerCells } from "./tracker-cells";

/** The tasks that an educator's counts and next dates go over. */
function countedTasks(tasks: readonly TrackerTask[]): CountedTasks {
  const counted = tasks.map(({ name }) => name).filter((name) => !FOR_EVERYONE.includes(name));
  return { first: counted[0] ?? "", last: counted.at(-1) ?? "" };
}

/** Who the educator is: what comes from the list of staff. */
const STAFF_COLUMNS: readonly TableColumn[] = [
  typed("Title", 30),
  typed("School", 26),
  typed("PTS", 10, { rule: YES_NO }),
  typed("Year without PTS", 12, {
    rule: whole(1, 60, "Type a whole number: 1 in the first year without PTS in Gardner."),
    formerly: "Year of practice",
  }),
  typed("New assignment", 17, { rule: YES_NO }),
  typed("Overall rating", 24, { rule: oneOf(RATINGS) }),
  typed("Impact", 11, { rule: oneOf(IMPACTS) }),
  typed("Start date", 12, { rule: DATE_RULE, format: "date" }),
  typed("Primary evaluator", 22),
  typed("Supervising evaluator", 22),
  typed("Id", 10, { format: "text" }),
];

/** Educators who start this school year, or so late in the last one that it had no room: their weeks' first day. */
function weeksCountedFrom(cells: TrackerCells): string {
  const [start, year] = [cells.row("Start date"), cells.setting("SchoolYear")];
  const isNew = `AND(ISNUMBER(${start}),${start}>=${cells.setting("NewFrom")},${start}<DATE(${year}+1,7,1))`;
  return `=IF(${isNew},MAX(${start},${cells.setting("FirstDay")}),"")`;
}

/** Where the dashboard's worklist has the educator, if it shows their school and evaluator. */
function sortOrder(cells: TrackerCells): string {
  const other = (choice: "WorklistSchool" | "WorklistEvaluator", heading: string) =>
    `AND(${cells.setting(choice)}<>"",${cells.row(heading)}<>${cells.setting(choice)})`;
  const others = `${other("WorklistSchool", "School")},${other("WorklistEvaluator", "Primary evaluator")}`;
  const due = cells.row("Next due");
  // A millionth of a day a row, so that equal dates sort in the order of the rows.
  return `=IF(OR(${due}="",${others}),"",${due}+ROW()/1000000)`;
}

/** Why tasks are put off to the next school year. */
function putOff(cells: TrackerCells, last: string): string {
  const day = (value: string) => `TEXT(${value},"m/d/yyyy")`;
  const weeks = cells.find("Tasks", "Weeks for new educators", '"Plan meeting"', "Task");
  const meeting = `${cells.row("Weeks counted from")}+7*${weeks}`;
  const late =
    `"Started "&${day(cells.row("Start date"))}&": "&${weeks}&" weeks for the plan meeting end ` + `"&${day(meeting)}`;
  const ends = `", and school ends "&${day(cells.setting("LastDay"))}&"."`;
  const none = `COUNTIF(${cells.span("Orientation due", `${last} due`)},"${STATUS.nextYear}")=0`;
  return cells.forEducator(`IF(${none},"",${late}&${ends})`);
}

function trackingSheet(cells: TrackerCells): string {
  const sheet = cells.lookUp("Forms", "Sheet", `${cells.row("Educator")}&" / Educator Tracking Sheet"`, "Key", '""');
  return cells.forEducator(`IF(${sheet}="","",HYPERLINK("#'"&SUBSTITUTE(${sheet},"'","''")&"'!A1","Open"))`);
}

function initialsMissing(cells: TrackerCells): string {
  const [missing, educators] = [cells.column("Forms", "Initials missing"), cells.column("Forms", "Educator")];
  return cells.forEducator(`SUMIFS(${missing},${educators},"="&${cells.row("Educator")})`);
}

/** The columns of the tracker, from left to right. */
export function trackerColumns(
  names: Pick<EvaluationNames, "suffix">,
  tasks: readonly TrackerTask[],
): readonly TableColumn[] {
  const cells = new TrackerCells(names);
  const counted = countedTasks(tasks);
  const summary = new SummaryFormulas(cells, counted);
  const educator = typed("Educator", 24);
  const rest: readonly TableColumn[] = [
    ...STAFF_COLUMNS,
    ...planColumns(cells),
    ...observationColumns(cells),
    ...taskColumns(cells, tasks),
    ...ratingColumns(cells),
    computed("Tracking sheet", 12, trackingSheet(cells), { style: "link" }),
    computed("Initials missing", 11, initialsMissing(cells)),
    typed("Notes", 40),
    computed("Put off because", 40, putOff(cells, counted.last)),
    computed("Phase number", 9, phaseNumber(cells), { formerly: "Stage number" }),
    computed("Observation rule", 20, observationRule(cells), { formerly: "Visit standing" }),
    computed("Weeks counted from", 12, weeksCountedFrom(cells), { format: "date", formerly: "New start" }),
    ...conditionColumns(cells),
    computed("Sort order", 14, sortOrder(cells), { formerly: "Sort key" }),
    computed("Tasks done", 9, summary.counted(STATUS.done), { formerly: "Steps done" }),
    computed("Tasks open", 9, summary.counted(OPEN), { formerly: "Steps open" }),
  ];
  const front = [educator, ...summary.columns()];
  return [...front, cellsToFix(cells, [...front, ...rest], counted), ...rest];
}
