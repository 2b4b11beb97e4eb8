import { PLAN_NAMES, type PlanId } from "../../../agreement/evaluation";
import { IMPACTS, RATINGS } from "../../../agreement/ratings";
import { isProficient, planFor } from "../../../rules/evaluation";
import type { Educator } from "../educator";
import { OBSERVATION_KINDS } from "./observation-rules";
import { PHASE_OF_PLAN } from "./plan-phases";
import { doneOf } from "./task-status";
import type { YearAnswers } from "./new-year-questions";
import { TASKS } from "./tasks";
import type { Carried } from "./tracker-sheet";
import { rowsByHeading, type TrackerRow, type TrackerValues } from "./tracker-values";

/** What next year's tracker begins with. */
interface CarriedOver {
  readonly educators: readonly Educator[];
  /** Educator by educator. */
  readonly carried: readonly Carried[];
}

/**
 * This year's ratings become the last ratings, a year without PTS is added, and who is in year one of a two-year plan
 * goes on to year two with that plan, the dates of year one and the observations made so far (Appendix A, Sections
 * 10.A, 12.B and 17.A), unless the formative evaluation found them below Proficient (13.I). Who is not at least
 * Proficient after a Directed Growth Plan goes on to an Improvement Plan (18.F). For all others the rule finds the plan
 * again; a new assignment is decided again. What somebody answered comes before all of this.
 */
export function carryOver(tracker: TrackerValues, answers: ReadonlyMap<string, YearAnswers> = new Map()): CarriedOver {
  const lines = rowsByHeading(tracker).flatMap((row) => {
    const name = row.text("Educator");
    const answer = answers.get(name) ?? {};
    if (name === "" || answer.left) return [];
    const educator = nextYear(row, answer);
    return [{ educator, carried: carried(row, educator, answer) }];
  });
  return { educators: lines.map(({ educator }) => educator), carried: lines.map((line) => line.carried) };
}

/** The educators of a tracker as they are in its own school year. */
export function educatorsOf(tracker: TrackerValues): readonly Educator[] {
  return rowsByHeading(tracker).flatMap((row) => {
    const name = row.text("Educator");
    return name === "" ? [] : [educatorOf(row)];
  });
}

function educatorOf(row: TrackerRow): Educator {
  return {
    id: row.text("Id"),
    name: row.text("Educator"),
    title: row.text("Title"),
    school: row.text("School"),
    pts: row.hasPts,
    yearWithoutPts: row.hasPts ? null : row.number("Year without PTS"),
    newAssignment: row.text("New assignment") === "Yes",
    rating: row.oneOf("Overall rating", RATINGS),
    impact: row.oneOf("Impact", IMPACTS),
    start: row.number("Start date"),
    primary: row.text("Primary evaluator"),
    supervising: row.text("Supervising evaluator"),
  };
}

/** The educator as next year begins. */
function nextYear(row: TrackerRow, answer: YearAnswers): Educator {
  const now = educatorOf(row);
  const pts = answer.pts ?? now.pts;
  const rating = answer.rating === undefined ? (row.oneOf("Overall this year", RATINGS) ?? now.rating) : answer.rating;
  return {
    ...now,
    pts,
    yearWithoutPts: pts || now.yearWithoutPts === null ? null : now.yearWithoutPts + 1,
    newAssignment: false,
    rating,
    impact: row.oneOf("Impact this year", IMPACTS) ?? now.impact,
  };
}

/** The columns without which next year's plans cannot be determined. */
export const NEEDED_TO_CARRY_OVER = [
  "Educator",
  "PTS",
  "Overall rating",
  "Overall this year",
  "Impact this year",
  "Plan phase",
  "Plan override",
  "Duration override",
] as const;

function carried(row: TrackerRow, educator: Educator, { plan }: YearAnswers): Carried {
  const phase = row.text("Plan phase");
  const goesOn = educator.rating !== null && isProficient(educator.rating);
  if (phase === PHASE_OF_PLAN.selfDirectedTwoYear && goesOn) return inYearTwo(row, educator);
  if (plan !== undefined) return plan === "default" || plan === defaultPlan(educator) ? {} : override(plan);
  if (phase === PHASE_OF_PLAN.directed && row.text("Overall this year") === "Needs Improvement")
    return override("improvement");
  return {};
}

const override = (plan: PlanId): Carried => ({ "Plan override": PLAN_NAMES[plan] });
/** None where PTS is there and the rating is not. */
const defaultPlan = (educator: Educator) => (educator.pts && educator.rating === null ? null : planFor(educator));

function inYearTwo(row: TrackerRow, educator: Educator): Carried {
  const typed = ["Plan override", "Duration override"]
    .map((heading) => [heading, row.text(heading)] as const)
    .filter(([, text]) => text !== "");
  // A low impact makes the next plan a one-year plan (17.B), not the one that is under way.
  if (planFor(educator) !== "selfDirectedTwoYear" && row.text("Plan override") === "")
    typed.push(["Plan override", PLAN_NAMES.selfDirectedTwoYear]);
  const dates = ["Plan starts", "Plan ends", ...yearOneTasks().map(doneOf)].flatMap((heading) => {
    const day = row.number(heading);
    return day === null ? [] : [[heading, day] as const];
  });
  const observations = OBSERVATION_KINDS.map((kind) => [`${kind} earlier`, row.number(`${kind} done`) ?? 0] as const);
  return { "Plan year": 2, ...Object.fromEntries<string | number>([...typed, ...dates, ...observations]) };
}

/** The tasks that year one of a two-year plan has and year two has not; the log of this year dates its own. */
const yearOneTasks = () =>
  TASKS.filter(
    ({ milestones, fromLog }) =>
      fromLog === undefined &&
      milestones["Self-Directed year 1 of 2"] !== undefined &&
      milestones["Self-Directed year 2 of 2"] === undefined,
  ).map(({ name }) => name);
