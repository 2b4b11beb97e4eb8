import { PLAN_NAMES, type PlanId } from "../../../agreement/evaluation";
import type { Rating } from "../../../agreement/ratings";
import { columnOf, columnsOf, headings, inRow, lookUp, spanInRow } from "../../plan/references";
import { nameOf, type EvaluationNames, type TableKey } from "../names";
import { onSchoolDay } from "./calendar";
import { lastYearWithoutPts, YEAR_OF_PRACTICE } from "./observation-rules";
import { PLAN_PHASES } from "./plan-phases";
import { STATUS_KEYS } from "./plan-rules";
import { BELOW, phaseDue } from "./task-table";
import {
  CHECK_PLAN,
  doneOf,
  dueOf,
  FIRST_TASK,
  NOT_BOTH_PROFICIENT,
  OPEN,
  STATUS,
  statusOf,
  type TrackerTask,
} from "./task-status";

/** Everything that the tracker's formulas call by name. */
export class TrackerFormulas {
  readonly #names: Pick<EvaluationNames, "suffix">;
  readonly #lastStep: string;
  readonly table: string;

  constructor(names: Pick<EvaluationNames, "suffix">, lastStep: string) {
    this.#names = names;
    this.#lastStep = lastStep;
    this.table = nameOf(names, "Tracker");
  }

  row(heading: string): string {
    return inRow(this.table, heading);
  }

  #setting(key: Parameters<typeof nameOf>[1]): string {
    return nameOf(this.#names, key);
  }

  #look(table: TableKey, wanted: string, key: string, from: string, missing: string): string {
    return lookUp(nameOf(this.#names, table), key, from, wanted, missing);
  }

  /** Empty in an empty row. */
  #forEducator(value: string): string {
    return `=IF(${this.row("Educator")}="","",${value})`;
  }

  /** The line of the log by this educator: `"="` so that a name may begin with `=`. */
  #logged(...criteria: readonly string[]): string {
    const log = nameOf(this.#names, "Observations");
    return [`${columnOf(log, "Educator")},"="&${this.row("Educator")}`, ...criteria].join(",");
  }

  defaultPlan(): string {
    const impact = `IF(AND(${this.row("Impact")}="Low",${this.#setting("SchoolYear")}>=${this.#setting("ImpactFrom")}),"${STATUS_KEYS.lowImpact}","")`;
    const withPts = `IF(${this.row("New assignment")}="Yes","${STATUS_KEYS.newAssignment}",${this.row("Overall rating")}&${impact})`;
    const key = `IF(${this.row("PTS")}="No","${STATUS_KEYS.noPts}",IF(${this.row("PTS")}="Yes",${withPts},""))`;
    return this.#forEducator(this.#look("PlanRules", "Plan", key, "Standing", '"Standing missing"'));
  }

  defaultDuration(): string {
    return this.#forEducator(this.#look("Stages", "Duration", this.row("Plan"), "Usual for", '""'));
  }

  phase(): string {
    const key = `${this.row("Plan")}&": "&${this.row("Duration")}`;
    const first = this.#look("Stages", "Stage", key, "Plan and duration", '""');
    const second = this.#look("Stages", "Stage in year 2", key, "Plan and duration", '""');
    return this.#forEducator(`IF(${this.row("Plan year")}=2,${second},${first})`);
  }

  either(set: string, byRule: string): string {
    return `=IF(${this.row(set)}<>"",${this.row(set)},${this.row(byRule)})`;
  }

  observationRule(): string {
    const year = `"${YEAR_OF_PRACTICE}"&MIN(MAX(${this.row("Year of practice")},1),${lastYearWithoutPts(this.#names.suffix)})`;
    // Both plans have observations of their own (Sections 10.B and 10.C), whatever the rating that led to them.
    const onPlan = (plan: PlanId, rating: Rating, otherwise: string) =>
      `IF(${this.row("Plan")}="${PLAN_NAMES[plan]}","${rating}",${otherwise})`;
    const withPts = onPlan(
      "improvement",
      "Unsatisfactory",
      onPlan("directed", "Needs Improvement", this.row("Overall rating")),
    );
    return this.#forEducator(`IF(${this.row("PTS")}="No",${year},${withPts})`);
  }

  required(kind: "Announced" | "Unannounced" | "Long"): string {
    return this.#forEducator(this.#look("VisitRules", kind, this.row("Visit standing"), "Standing", "0"));
  }

  observationsDone(kind: "Announced" | "Unannounced" | "Long"): string {
    const log = nameOf(this.#names, "Observations");
    const which =
      kind === "Long"
        ? `${columnOf(log, "Minutes")},">="&${this.#setting("LongVisit")}`
        : `${columnOf(log, "Kind")},"${kind}"`;
    return this.#forEducator(`COUNTIFS(${this.#logged(which)})+${this.row(`${kind} earlier`)}`);
  }

  observationsMissing(): string {
    const short = (kind: string) => `MAX(0,${this.row(`${kind} required`)}-${this.row(`${kind} done`)})`;
    return this.#forEducator(`MAX(${short("Announced")}+${short("Unannounced")},${short("Long")})`);
  }

  /** New educators of this school year: the day their weeks are counted from. */
  newStart(): string {
    const start = this.row("Start date");
    const year = this.#setting("SchoolYear");
    return `=IF(AND(ISNUMBER(${start}),${start}>=DATE(${year},7,1),${start}<DATE(${year}+1,7,1)),MAX(${start},${this.#setting("FirstDay")}),"")`;
  }

  belowProficient(): string {
    const rating = (value: string) =>
      `IF(${this.row("Overall this year")}<>"",${this.row("Overall this year")},${this.row("Overall rating")})="${value}"`;
    return `=IF(OR(${rating("Needs Improvement")},${rating("Unsatisfactory")}),"Yes","No")`;
  }

  /** What the list of steps has for a step, named by a cell above the table, in the column of the educator's stage. */
  #byStage(step: string, columns: "due" | "milestone"): string {
    const table = columnsOf(nameOf(this.#names, "Steps"), "Step", phaseDue(BELOW));
    const back = columns === "due" ? "" : `-${PLAN_PHASES.length + 1}`;
    return `IFERROR(VLOOKUP(${step},${table},${this.row("Stage number")}${back},FALSE),"")`;
  }

  /** The calendar's date of a step for the educator; empty where the plan has no such step. */
  #calendarDate(step: TrackerTask, name: string): string {
    const byStage = this.#byStage(name, "due");
    if (!step.belowProficient) return byStage;
    const below = this.#look("Steps", phaseDue(BELOW), name, "Step", '""');
    return `IF(AND(${byStage}<>"",${this.row("Low")}="Yes"),${below},${byStage})`;
  }

  due(step: TrackerTask, cellOf: (name: string) => string): string {
    const name = cellOf(step.name);
    const date = this.#calendarDate(step, name);
    const inUse = (value: string) => `=IF(${this.row("Stage number")}="","",IF(${date}="","",${value}))`;
    if (step.after) {
      const done = this.row(doneOf(step.after));
      const off = columnOf(nameOf(this.#names, "NoSchool"), "Date");
      return inUse(`IF(${done}="","",WORKDAY(${done},${this.#setting("ResponseDays")},${off}))`);
    }
    if (step.before) return inUse(this.#datedBack(step.before, date, name, cellOf(step.before)));
    const own = this.#dateOfNewEducator(date, name);
    if (!step.endsWithPlan) return inUse(own);
    const ends = this.row("Plan ends");
    return inUse(`IF(${ends}="",${own},MIN(${own},${ends}))`);
  }

  /** The calendar's own date as long as the report is due when the calendar says; else counted back from the report. */
  #datedBack(report: string, date: string, name: string, reportName: string): string {
    const due = this.row(dueOf(report));
    const days = this.#look("Calendar", "Days before", this.#byStage(name, "milestone"), "Milestone", "0");
    const back = onSchoolDay(this.#names, `(${due}-${days})`);
    return `IF(${due}=${this.#calendarDate({ name: report }, reportName)},${date},${back})`;
  }

  #dateOfNewEducator(date: string, name: string): string {
    const start = this.row("New start");
    const weeks = `${start}+7*${this.#look("Steps", "Weeks for new educators", name, "Step", "0")}`;
    const replaced = `${this.#look("Steps", "New educators", name, "Step", '""')}="These weeks"`;
    return `IF(${start}="",${date},${onSchoolDay(this.#names, `IF(${replaced},${weeks},MAX(${date},${weeks}))`)})`;
  }

  doneFromLog(kind: "first" | "complete"): string {
    const dates = columnOf(nameOf(this.#names, "Observations"), "Date");
    if (kind === "first") {
      const first = `MINIFS(${dates},${this.#logged()})`;
      return this.#forEducator(`IF(${first}=0,"",${first})`);
    }
    const last = `MAX(MAXIFS(${dates},${this.#logged()}),${this.#setting("FirstDay")})`;
    return `=IF(OR(${this.row("Stage number")}="",${this.row("Observations missing")}>0),"",${last})`;
  }

  status(step: TrackerTask, need: string): string {
    const due = this.row(dueOf(step.name));
    const asOf = this.#setting("AsOf");
    const asked = `OR(${need}="If asked",AND(${need}="If rated below Proficient",${this.row("Low")}="No"))`;
    const byDate = `IF(${due}<${asOf},"${STATUS.overdue}",IF(${due}<=${asOf}+${this.#setting("DueSoon")},"${STATUS.soon}","${STATUS.due}"))`;
    const open = `IF(OR(${due}="",${asked}),"${STATUS.none}",${byDate})`;
    return this.#forEducator(`IF(${this.row(doneOf(step.name))}<>"","${STATUS.done}",${open})`);
  }

  nextDue(): string {
    const dates = spanInRow(this.table, dueOf(FIRST_TASK), dueOf(this.#lastStep));
    const next = `MINIFS(${dates},${this.#statuses()},"${OPEN}")`;
    return this.#forEducator(`IF(${next}=0,"",${next})`);
  }

  /** The heading over the first open date that is the next one. Columns lie three by three: due, done, status. */
  nextStep(): string {
    const dates = spanInRow(this.table, dueOf(FIRST_TASK), dueOf(this.#lastStep));
    const names = headings(this.table, dueOf(FIRST_TASK), dueOf(this.#lastStep));
    const open = `(${dates}=${this.row("Next due")})*ISNUMBER(SEARCH("due",${this.#statuses()}))`;
    const width = `COLUMNS(${dates})`;
    const fromTheRight = `SUMPRODUCT(MAX(${open}*(${width}+COLUMN(${this.row(dueOf(FIRST_TASK))})-COLUMN(${dates}))))`;
    return `=IF(${this.row("Next due")}="","",SUBSTITUTE(INDEX(${names},1+${width}-${fromTheRight})," due",""))`;
  }

  /** The cells that lie two to the right of the dates. */
  #statuses(): string {
    return spanInRow(this.table, statusOf(FIRST_TASK), statusOf(this.#lastStep));
  }

  counted(status: string): string {
    return this.#forEducator(`COUNTIF(${this.#statuses()},"${status}")`);
  }

  educatorStatus(): string {
    const byCount = `IF(${this.row("Overdue")}>0,"${STATUS.overdue}",IF(${this.row("Due soon")}>0,"${STATUS.soon}",IF(${this.row("Next due")}="","${STATUS.done}","${STATUS.due}")))`;
    return this.#forEducator(`IF(${this.row("Stage number")}="","${CHECK_PLAN}",${byCount})`);
  }

  /** The column of the list of steps that has the dates of the educator's stage. */
  phaseNumber(): string {
    const columns = headings(nameOf(this.#names, "Steps"), "Step", phaseDue(BELOW));
    return `=IFERROR(MATCH(${this.row("Stage")}&" due",${columns},0),"")`;
  }

  ratingCheck(): string {
    const proficient = (heading: string) => `OR(${this.row(heading)}="Exemplary",${this.row(heading)}="Proficient")`;
    const both = `AND(${proficient("Standard I")},${proficient("Standard II")})`;
    return `=IF(OR(${this.row("Overall this year")}="",NOT(${proficient("Overall this year")})),"",IF(${both},"OK","${NOT_BOTH_PROFICIENT}"))`;
  }

  trackingSheet(): string {
    const sheet = this.#look("Forms", "Sheet", `${this.row("Educator")}&" / Educator Tracking Sheet"`, "Key", '""');
    return this.#forEducator(`IF(${sheet}="","",HYPERLINK("#'"&SUBSTITUTE(${sheet},"'","''")&"'!A1","Open"))`);
  }

  signaturesMissing(): string {
    const forms = nameOf(this.#names, "Forms");
    return this.#forEducator(
      `SUMIFS(${columnOf(forms, "Initials missing")},${columnOf(forms, "Educator")},"="&${this.row("Educator")})`,
    );
  }

  sortKey(): string {
    // A millionth of a day a row tells educators with the same date apart.
    return `=IF(${this.row("Next due")}="","",${this.row("Next due")}+ROW()/1000000)`;
  }
}
