import type { MilestoneName } from "../../../agreement/evaluation-calendar";
import { PLAN_PHASES, YEAR_ONE, YEAR_TWO, type PlanPhase } from "./plan-phases";

/** When a task has to be done at all. A district may choose another one for its tasks, or not track one. */
export const NEED = {
  always: "Always",
  belowProficient: "If rated below Proficient",
  asked: "If asked",
  firstYear: "In the first year",
  beforePts: "Before a decision on PTS",
  lowImpact: "If impact is low",
  never: "Not tracked",
} as const;
type Need = (typeof NEED)[keyof typeof NEED];
export const NEEDS: readonly Need[] = Object.values(NEED);

/** How a new educator's weeks go together with the calendar. */
export const NEW_EDUCATOR_RULES = ["These weeks", "The later of the two"] as const;

/** What somebody has to do in the cycle. Its day comes from a milestone of the calendar, or from another task. */
export interface EvaluationTask {
  readonly name: string;
  readonly by: "District" | "Educator" | "Evaluator";
  readonly need: Need;
  /**
   * For educators who start this school year: the milestone whose weeks are counted from their first day, none if null.
   */
  readonly weeks: MilestoneName | null;
  readonly newEducators: (typeof NEW_EDUCATOR_RULES)[number];
  /** The milestone that gives the date, by phase; a phase left out has no such task. */
  readonly milestones: Readonly<Partial<Record<PlanPhase, string>>>;
  /** Another milestone for those rated below Proficient. */
  readonly belowProficient?: string;
  /** The date done is counted from the observation log rather than typed. */
  readonly fromLog?: "first" | "complete";
  /** Counted back from the educator's own date of this task. */
  readonly before?: string;
  /**
   * So many school days after another task was done, as long as a signature or a response has (Sections 8.D, 12, 13,
   * 20).
   */
  readonly after?: string;
  /** Not later than the day the educator's plan ends, where one is typed. */
  readonly withinPlan?: true;
  /** Of a plan that ends before the calendar's date it is in the middle. */
  readonly midPlan?: true;
}

type Milestones = EvaluationTask["milestones"];

const inEvery = (milestone: string, without: readonly PlanPhase[] = []): Milestones =>
  Object.fromEntries(PLAN_PHASES.filter((phase) => !without.includes(phase)).map((phase) => [phase, milestone]));
const only = (milestone: string, phases: readonly PlanPhase[]): Milestones =>
  Object.fromEntries(phases.map((phase) => [phase, milestone]));
/** In year two of two what year one has done is not done again. */
const notInYearTwo = (milestone: string) => inEvery(milestone, [YEAR_TWO]);
const notInYearOne = (milestone: string) => inEvery(milestone, [YEAR_ONE]);
/** In year one the mid-cycle report gives way to the formative evaluation (Section 12.B). */
const formative = (milestone: string, inYearOne: string): Milestones => ({
  ...notInYearTwo(milestone),
  [YEAR_ONE]: inYearOne,
});

type Kind = Pick<EvaluationTask, "need" | "weeks" | "newEducators">;
/** Nothing that follows the plan of a late starter is due before the six weeks for the plan meeting are over (R32). */
const AFTER_MEETING: Kind = { need: NEED.always, weeks: "Plan meeting", newEducators: "The later of the two" };
/** Counted from another task, so that no weeks are needed. */
const AFTERWARD: Kind = { ...AFTER_MEETING, weeks: null };

/** The tasks in the order of the year. */
export const TASKS: readonly EvaluationTask[] = [
  { name: "Orientation", by: "District", ...AFTERWARD, milestones: inEvery("Orientation") },
  {
    name: "First-year meeting",
    by: "Evaluator",
    need: NEED.firstYear,
    weeks: "First-year meeting",
    newEducators: "These weeks",
    milestones: inEvery("First-year meeting"),
  },
  {
    // Section 8.C.i: those in year two agreed on their plan a year ago.
    name: "Plan meeting",
    by: "Evaluator",
    ...AFTER_MEETING,
    newEducators: "These weeks",
    milestones: notInYearTwo("Plan meeting"),
  },
  {
    name: "Self-assessment",
    by: "Educator",
    ...AFTER_MEETING,
    weeks: "Self-assessment",
    milestones: notInYearTwo("Self-assessment"),
  },
  { name: "Educator plan", by: "Evaluator", ...AFTER_MEETING, milestones: notInYearTwo("Educator plan") },
  {
    name: "Plan signature",
    by: "Educator",
    ...AFTERWARD,
    milestones: notInYearTwo("Educator plan"),
    after: "Educator plan",
  },
  {
    name: "First observation",
    by: "Evaluator",
    ...AFTER_MEETING,
    milestones: notInYearTwo("First observation"),
    fromLog: "first",
    withinPlan: true,
  },
  {
    name: "Formative evidence",
    by: "Educator",
    ...AFTER_MEETING,
    milestones: formative("Formative evidence", "Formative evaluation evidence"),
    before: "Formative report",
    withinPlan: true,
  },
  {
    name: "Formative report",
    by: "Evaluator",
    ...AFTER_MEETING,
    milestones: formative("Formative report", "Formative evaluation report"),
    withinPlan: true,
    midPlan: true,
  },
  {
    name: "Formative meeting",
    by: "Evaluator",
    ...AFTER_MEETING,
    need: NEED.belowProficient,
    milestones: formative("Formative meeting", "Formative evaluation meeting"),
    withinPlan: true,
  },
  {
    name: "Formative signature",
    by: "Educator",
    ...AFTERWARD,
    milestones: formative("Formative report", "Formative evaluation report"),
    after: "Formative report",
  },
  {
    name: "Formative response",
    by: "Educator",
    ...AFTERWARD,
    need: NEED.asked,
    milestones: formative("Formative report", "Formative evaluation report"),
    after: "Formative report",
  },
  {
    // Section 21.A: the principal confers with the superintendent.
    name: "PTS conference",
    by: "Evaluator",
    ...AFTERWARD,
    need: NEED.beforePts,
    milestones: only("PTS conference", ["Developing"]),
  },
  {
    name: "Summative evidence",
    by: "Educator",
    ...AFTER_MEETING,
    milestones: notInYearOne("Summative evidence"),
    before: "Summative report",
    withinPlan: true,
  },
  {
    name: "Observations complete",
    by: "Evaluator",
    ...AFTER_MEETING,
    milestones: notInYearOne("Observations complete"),
    fromLog: "complete",
    withinPlan: true,
  },
  {
    name: "Summative report",
    by: "Evaluator",
    ...AFTER_MEETING,
    milestones: notInYearOne("Summative report"),
    withinPlan: true,
  },
  {
    // The evaluator's supervisor confirms or revises the rating.
    name: "Low-impact review",
    by: "Evaluator",
    ...AFTER_MEETING,
    need: NEED.lowImpact,
    milestones: notInYearOne("Low-impact review"),
    withinPlan: true,
  },
  {
    name: "Summative meeting",
    by: "Evaluator",
    ...AFTER_MEETING,
    need: NEED.belowProficient,
    milestones: notInYearOne("Summative meeting (proficient)"),
    belowProficient: "Summative meeting (needs improvement)",
    withinPlan: true,
  },
  {
    name: "Summative response",
    by: "Educator",
    ...AFTERWARD,
    need: NEED.asked,
    milestones: notInYearOne("Summative report"),
    after: "Summative report",
  },
  { name: "Sign-off", by: "Educator", ...AFTER_MEETING, milestones: notInYearOne("Sign-off") },
  {
    name: "Status decision",
    by: "Evaluator",
    ...AFTER_MEETING,
    milestones: only("Status decision", ["Directed Growth", "Improvement"]),
  },
];
