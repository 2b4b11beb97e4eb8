import type { MilestoneName } from "../../../agreement/evaluation-calendar";
import { PLAN_PHASES, type PlanPhase } from "./plan-phases";

/** When a step has to be done at all. */
export const NEEDS = ["Always", "If rated below Proficient", "If asked"] as const;
export type Need = (typeof NEEDS)[number];

/** How a new educator's weeks stand against the calendar. */
export const NEW_EDUCATOR_RULES = ["These weeks", "The later of the two"] as const;

/** A step of the tracker. */
export interface EvaluationTask {
  readonly name: string;
  readonly by: "District" | "Educator" | "Evaluator";
  readonly need: Need;
  /** For educators who start this school year: the milestone whose weeks are counted from their first day, none if null. */
  readonly weeks: MilestoneName | null;
  /** How those weeks go together with the calendar. */
  readonly newEducators: (typeof NEW_EDUCATOR_RULES)[number];
  /** The milestone that gives the date, by stage; a stage left out has no such step. */
  readonly milestones: Readonly<Partial<Record<PlanPhase, string>>>;
  /** Another milestone for those rated below Proficient. */
  readonly belowProficient?: string;
  /** The date done is counted from the observation log rather than typed. */
  readonly fromLog?: "first" | "complete";
  /** Counted back from the educator's own date of this step. */
  readonly before?: string;
  /** So many school days after another step was done, the days that a response has (Sections 12.G, 13.F and 20). */
  readonly after?: string;
  /** Not later than the day the educator's plan ends, where one is typed. */
  readonly endsWithPlan?: true;
}

const inEvery = (milestone: string) => Object.fromEntries(PLAN_PHASES.map((stage) => [stage, milestone]));
const except = (milestone: string, without: readonly PlanPhase[]) =>
  Object.fromEntries(PLAN_PHASES.filter((stage) => !without.includes(stage)).map((stage) => [stage, milestone]));
const only = (milestone: string, stages: readonly PlanPhase[]) =>
  Object.fromEntries(stages.map((stage) => [stage, milestone]));

const YEAR_ONE: PlanPhase = "Self-Directed year 1 of 2";
const YEAR_TWO: PlanPhase = "Self-Directed year 2 of 2";
/** In year one the mid-cycle report gives way to the formative evaluation, in year two there is the summative alone. */
const formative = (milestone: string, inYearOne: string) => ({
  ...except(milestone, [YEAR_TWO]),
  [YEAR_ONE]: inYearOne,
});

/** No date of a late starter falls before the six weeks for the first plan meeting are over (Section 8.C.ii). */
const LATE = {
  weeks: "Plan meeting",
  newEducators: "The later of the two",
} as const;

/** The steps in the order of the year. */
export const TASKS: readonly EvaluationTask[] = [
  // Not before the first day.
  { name: "Orientation", by: "District", need: "Always", ...LATE, weeks: null, milestones: inEvery("Orientation") },
  {
    // Section 8.C.i: those in year two agreed on their plan a year ago.
    name: "Plan meeting",
    by: "Evaluator",
    need: "Always",
    ...LATE,
    newEducators: "These weeks",
    milestones: except("Plan meeting", [YEAR_TWO]),
  },
  {
    name: "Self-assessment",
    by: "Educator",
    need: "Always",
    ...LATE,
    weeks: "Self-assessment",
    milestones: except("Self-assessment", [YEAR_TWO]),
  },
  { name: "Educator plan", by: "Evaluator", need: "Always", ...LATE, milestones: except("Educator plan", [YEAR_TWO]) },
  {
    name: "First observation",
    by: "Evaluator",
    need: "Always",
    ...LATE,
    milestones: except("First observation", [YEAR_TWO]),
    fromLog: "first",
  },
  {
    name: "Formative evidence",
    by: "Educator",
    need: "Always",
    ...LATE,
    milestones: formative("Formative evidence", "Formative evaluation evidence"),
    before: "Formative report",
  },
  {
    name: "Formative report",
    by: "Evaluator",
    need: "Always",
    ...LATE,
    milestones: formative("Formative report", "Formative evaluation report"),
    endsWithPlan: true,
  },
  {
    name: "Formative meeting",
    by: "Evaluator",
    need: "If rated below Proficient",
    ...LATE,
    milestones: formative("Formative meeting", "Formative evaluation meeting"),
  },
  {
    name: "Formative response",
    by: "Educator",
    need: "If asked",
    ...LATE,
    milestones: formative("Formative report", "Formative evaluation report"),
    after: "Formative report",
  },
  {
    name: "Summative evidence",
    by: "Educator",
    need: "Always",
    ...LATE,
    milestones: except("Summative evidence", [YEAR_ONE]),
    before: "Summative report",
  },
  {
    name: "Observations complete",
    by: "Evaluator",
    need: "Always",
    ...LATE,
    milestones: except("Observations complete", [YEAR_ONE]),
    fromLog: "complete",
    endsWithPlan: true,
  },
  {
    name: "Summative report",
    by: "Evaluator",
    need: "Always",
    ...LATE,
    milestones: except("Summative report", [YEAR_ONE]),
    endsWithPlan: true,
  },
  {
    name: "Summative meeting",
    by: "Evaluator",
    need: "If rated below Proficient",
    ...LATE,
    milestones: except("Summative meeting (proficient)", [YEAR_ONE]),
    belowProficient: "Summative meeting (needs improvement)",
  },
  {
    name: "Summative response",
    by: "Educator",
    need: "If asked",
    ...LATE,
    milestones: except("Summative report", [YEAR_ONE]),
    after: "Summative report",
  },
  { name: "Sign-off", by: "Educator", need: "Always", ...LATE, milestones: except("Sign-off", [YEAR_ONE]) },
  {
    name: "Status decision",
    by: "Evaluator",
    need: "Always",
    ...LATE,
    milestones: only("Status decision", ["Directed Growth", "Improvement"]),
  },
];
