import { IMPACTS, RATINGS } from "../../../agreement/ratings";
import { withWholeHeadings } from "../../plan/column-width";
import { computed, typed } from "../../plan/columns";
import { pageGroups } from "../../plan/page-groups";
import type { TableColumn } from "../../plan/sheet-plan";
import { HIRE_DATE_RULE, oneOf, whole, YES_NO } from "../../plan/typing-rules";
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
  typed("Start date", 12, { rule: HIRE_DATE_RULE, format: "date" }),
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

/** Where a worklist of the dashboard has the educator, if it shows their school or evaluator. */
function sortOrder(cells: TrackerCells, choice: "WorklistSchool" | "WorklistEvaluator", heading: string): string {
  const chosen = cells.setting(choice);
  const due = cells.row("Next due");
  // A millionth of a day a row, so that equal dates sort in the order of the rows.
  return `=IF(OR(${due}="",AND(${chosen}<>"",${cells.row(heading)}<>${chosen})),"",${due}+ROW()/1000000)`;
}

/** Why tasks are put off to the next school year. The dates are not in the sentence: they have cells of their own. */
function putOff(cells: TrackerCells, last: string): string {
  const weeks = cells.find("Tasks", "Weeks for new educators", '"Plan meeting"', "Task");
  const late = `"Late start: the "&${weeks}&" weeks for the plan meeting leave no time before the last day of school"`;
  const none = `COUNTIF(${cells.span("Orientation due", `${last} due`)},"${STATUS.nextYear}")=0`;
  return cells.forEducator(`IF(${none},"",${late})`);
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
  const educator = typed("Educator", 28);
  const rest: readonly TableColumn[] = [
    ...STAFF_COLUMNS,
    ...planColumns(cells),
    ...observationColumns(cells),
    ...taskColumns(cells, tasks),
    ...ratingColumns(cells),
    computed("Tracking sheet", 12, trackingSheet(cells), { style: "link" }),
    computed("Initials missing", 11, initialsMissing(cells)),
    computed("Put off because", 40, putOff(cells, counted.last)),
    typed("Notes", 40),
    computed("Phase number", 9, phaseNumber(cells), { formerly: "Stage number" }),
    computed("Observation rule", 20, observationRule(cells), { formerly: "Visit standing" }),
    computed("Weeks counted from", 12, weeksCountedFrom(cells), { format: "date", formerly: "New start" }),
    ...conditionColumns(cells),
    computed("Sort order", 14, sortOrder(cells, "WorklistSchool", "School"), { formerly: "Sort key" }),
    computed("Evaluator sort order", 14, sortOrder(cells, "WorklistEvaluator", "Primary evaluator")),
    computed("Tasks done", 9, summary.counted(STATUS.done), { formerly: "Steps done" }),
    computed("Tasks open", 9, summary.counted(OPEN), { formerly: "Steps open" }),
  ];
  const front = [educator, ...summary.columns()];
  return withWholeHeadings([...front, cellsToFix(cells, [...front, ...rest], counted), ...rest]);
}

/** The last column for people; those behind it are for the formulas and do not print. */
export const LAST_FOR_PEOPLE = "Notes";
/** The educator and the status are repeated on every page. */
export const TITLE_COLUMNS = 2;

/** The pages of a tracker: no page cuts the three columns of a task. */
export function trackerPages(columns: readonly Pick<TableColumn, "heading" | "group" | "width">[]) {
  const last = columns.findIndex(({ heading }) => heading === LAST_FOR_PEOPLE);
  return pageGroups(last < 0 ? columns : columns.slice(0, last + 1), TITLE_COLUMNS);
}
