import { computed, typed } from "../../plan/columns";
import type { TableColumn } from "../../plan/sheet-plan";
import { DATE_RULE, oneOf, whole } from "../../plan/typing-rules";
import { PLAN_CHOICES } from "./plan-phases";
import { DURATIONS, planWithDuration, STATUS_KEYS } from "./plan-rules";
import { phaseDue, BELOW } from "./task-table";
import type { TrackerCells } from "./tracker-cells";

/** What the default plan shows for an educator with neither a status nor a rating that the rules of plans know. */
const NO_PLAN = "PTS or rating missing";

/** Appendix A, Sections 16 to 19: the plan goes by PTS, the rating, and from 2014-15 on by the impact. */
function defaultPlan(cells: TrackerCells): string {
  const counts = `AND(${cells.row("Impact")}="Low",${cells.setting("SchoolYear")}>=${cells.setting("ImpactFrom")})`;
  const rated = `${cells.row("Overall rating")}&IF(${counts},"${STATUS_KEYS.lowImpact}","")`;
  const withPts = `IF(${cells.row("New assignment")}="Yes","${STATUS_KEYS.newAssignment}",${rated})`;
  const key = `IF(${cells.row("PTS")}="No","${STATUS_KEYS.noPts}",IF(${cells.row("PTS")}="Yes",${withPts},""))`;
  return cells.forEducator(cells.lookUp("PlanRules", "Plan", key, "Status", `"${NO_PLAN}"`));
}

function planPhase(cells: TrackerCells): string {
  const key = planWithDuration(`"&${cells.row("Plan")}&"`, `"&${cells.row("Duration")}&"`);
  const inYear = (heading: string) => cells.lookUp("PlanPhases", heading, `"${key}"`, "Plan and duration", '""');
  const [first, second] = [inYear("Plan phase"), inYear("Plan phase in year 2")];
  return cells.forEducator(`IF(${cells.row("Plan year")}=2,${second},${first})`);
}

const either = (cells: TrackerCells, override: string, otherwise: string) =>
  `=IF(${cells.row(override)}<>"",${cells.row(override)},${cells.row(otherwise)})`;

/** The educator's plan: by the agreement, unless somebody chose another one. */
export function planColumns(cells: TrackerCells): readonly TableColumn[] {
  const duration = cells.lookUp("PlanPhases", "Duration", cells.row("Plan"), "Default for", '""');
  const choose = (what: string) => `Choose a ${what}, or leave the cell empty for the default.`;
  return [
    computed("Default plan", 34, defaultPlan(cells), { formerly: "Plan by rule" }),
    typed("Plan override", 34, { rule: oneOf(PLAN_CHOICES, choose("plan")), formerly: "Plan set" }),
    computed("Plan", 34, either(cells, "Plan override", "Default plan")),
    computed("Default duration", 16, cells.forEducator(duration), { formerly: "Duration by rule" }),
    typed("Duration override", 16, { rule: oneOf(DURATIONS, choose("duration")), formerly: "Duration set" }),
    computed("Duration", 16, either(cells, "Duration override", "Default duration")),
    typed("Plan year", 11, { rule: whole(1, 2, "1 or 2: the year of a two-year plan.") }),
    typed("Plan starts", 12, { rule: DATE_RULE, format: "date" }),
    typed("Plan ends", 12, { rule: DATE_RULE, format: "date" }),
    computed("Plan phase", 26, planPhase(cells), { formerly: "Stage" }),
  ];
}

/** The column of the list of tasks that has the dates of the educator's phase. */
export function phaseNumber(cells: TrackerCells): string {
  const columns = cells.headingsOf("Tasks", "Task", phaseDue(BELOW));
  return `=IFERROR(MATCH(${cells.row("Plan phase")}&" due",${columns},0),"")`;
}
