import { PLANS, STATUS_DECISION, type PlanId } from "../../../agreement/evaluation";
import { MILESTONES, type MilestoneName } from "../../../agreement/evaluation-calendar";

/**
 * The cycle as the tracker follows it: its stages, its calendar, its steps. All of it is written into tables of the
 * workbook, where a district may change a date or add a step; the tracker reads it there.
 */

/** Where an educator stands: a plan, and in a two-year plan its year. Each stage has steps of its own. */
export const PLAN_PHASES = [
  "Developing",
  "Self-Directed year 1 of 2",
  "Self-Directed year 2 of 2",
  "Self-Directed one year",
  "Directed Growth",
  "Improvement",
] as const;
export type PlanPhase = (typeof PLAN_PHASES)[number];

/** The stage of each plan; the two-year plan stands in its first stage unless year 2 is typed. */
export const PHASE_OF_PLAN: Readonly<Record<PlanId, PlanPhase>> = {
  developing: "Developing",
  selfDirectedTwoYear: "Self-Directed year 1 of 2",
  selfDirectedOneYear: "Self-Directed one year",
  directed: "Directed Growth",
  improvement: "Improvement",
};

/** The plans by their names, as lists offer them. */
export const PLAN_NAMES: readonly string[] = Object.values(PLANS.value).map(({ name }) => name);

/** A line of the calendar: a day of every school year, or so many days before another line's day. */
export interface CalendarLine {
  readonly milestone: string;
  readonly clause: string;
  readonly due: { readonly month: number; readonly day: number } | { readonly days: number; readonly before: string };
}

const fromAgreement = (milestone: MilestoneName): CalendarLine => {
  const { clause, due } = MILESTONES.value[milestone];
  return { milestone, clause, due };
};

/**
 * The agreement's calendar, and three days that it gives elsewhere or not at all: the report on year one of a two-year
 * plan has no date of its own (Section 13.A, "near the end"), so it takes the summative report's; its meeting, the
 * summative meeting's; the status on a Directed Growth or Improvement Plan is decided by June 1 (Sections 18.D, 19.I).
 */
export const CALENDAR: readonly CalendarLine[] = [
  fromAgreement("Orientation"),
  fromAgreement("Plan meeting"),
  fromAgreement("Self-assessment"),
  fromAgreement("Educator plan"),
  fromAgreement("First observation"),
  fromAgreement("Formative evidence"),
  fromAgreement("Formative report"),
  fromAgreement("Formative meeting"),
  {
    milestone: "Formative evaluation evidence",
    clause: "Appendix A, Section 13.C",
    due: { days: 14, before: "Formative evaluation report" },
  },
  {
    milestone: "Formative evaluation report",
    clause: "Appendix A, Section 13.A",
    due: MILESTONES.value["Summative report"].due,
  },
  {
    milestone: "Formative evaluation meeting",
    clause: "Appendix A, Section 13.E",
    due: MILESTONES.value["Summative meeting (proficient)"].due,
  },
  fromAgreement("Summative evidence"),
  fromAgreement("Observations complete"),
  fromAgreement("Summative report"),
  fromAgreement("Summative meeting (needs improvement)"),
  fromAgreement("Summative meeting (proficient)"),
  fromAgreement("Sign-off"),
  { milestone: "Status decision", clause: STATUS_DECISION.clause, due: STATUS_DECISION.value },
];

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
  /** For educators who start this school year: weeks from their first day, and how they stand against the calendar. */
  readonly weeks: number;
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
  weeks: MILESTONES.value["Plan meeting"].weeksFromStart ?? 0,
  newEducators: "The later of the two",
} as const;

/** The steps in the order of the year. */
export const TASKS: readonly EvaluationTask[] = [
  // Not before the first day.
  { name: "Orientation", by: "District", need: "Always", ...LATE, weeks: 0, milestones: inEvery("Orientation") },
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
    weeks: MILESTONES.value["Self-assessment"].weeksFromStart ?? 0,
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
