import { PLAN_NAMES, type PlanId, YEARS_BEFORE_PTS } from "../../../agreement/evaluation";
import { RATINGS, type Rating } from "../../../agreement/ratings";
import { inSchoolYear } from "../in-school-year";
import type { EvaluationNames } from "../names";
import { PHASE_OF_PLAN } from "./plan-phases";
import { rowsByHeading, type TrackerRow, type TrackerValues } from "./tracker-values";

/** What somebody answered about an educator before the next school year begins; what is left out was not asked. */
export interface YearAnswers {
  /** This year's rating; null where there is none and none is needed. */
  readonly rating?: Rating | null;
  readonly pts?: boolean;
  /** The next plan, or the default plan for the status and the rating. */
  readonly plan?: PlanId | "default";
  /** Not in the next year's tracker. */
  readonly left?: true;
}

export interface YearOption {
  readonly label: string;
  readonly answer: YearAnswers;
}

type YearQuestionKind = "rating" | "pts" | "plan";

/** Something about an educator that only the school knows. */
export interface YearQuestion {
  readonly kind: YearQuestionKind;
  readonly educator: string;
  /** Why it is asked. */
  readonly reason: string;
  readonly options: readonly YearOption[];
}

const LEFT: YearOption = { label: "Not here next year", answer: { left: true } };
const rated = (rating: Rating): YearOption => ({ label: rating, answer: { rating } });
const nextPlan = (plan: PlanId, clause: string): YearOption => ({
  label: `${PLAN_NAMES[plan]} (Section ${clause})`,
  answer: { plan },
});
const DEFAULT_PLAN: YearOption = { label: "The default plan for the rating", answer: { plan: "default" } };

/** The plans that may follow a plan below Proficient (Sections 18.E, 18.F and 19.I). */
const AFTER_PHASE: Readonly<Record<string, readonly YearOption[]>> = {
  [PHASE_OF_PLAN.directed]: [
    nextPlan("selfDirectedTwoYear", "18.E"),
    nextPlan("selfDirectedOneYear", "18.E"),
    nextPlan("improvement", "18.F"),
  ],
  [PHASE_OF_PLAN.improvement]: [
    nextPlan("selfDirectedTwoYear", "19.I.a"),
    nextPlan("selfDirectedOneYear", "19.I.a"),
    nextPlan("directed", "19.I.b"),
    nextPlan("improvement", "19.B"),
  ],
};

function ratingQuestion(row: TrackerRow): readonly Omit<YearQuestion, "educator">[] {
  if (row.oneOf("Overall this year", RATINGS) !== null) return [];
  const last = row.oneOf("Overall rating", RATINGS);
  const same: readonly YearOption[] = last ? [{ label: "Same as the last rating", answer: { rating: last } }] : [];
  const none: readonly YearOption[] = row.hasPts ? [] : [{ label: "No rating", answer: { rating: null } }];
  return [
    {
      kind: "rating",
      reason: last ? `The last rating is ${last}.` : "There is no earlier rating.",
      options: [...same, ...RATINGS.map(rated), ...none, LEFT],
    },
  ];
}

function ptsQuestion(row: TrackerRow, decidedIn: number): readonly Omit<YearQuestion, "educator">[] {
  const year = row.number("Year without PTS") ?? 0;
  if (row.hasPts || year < decidedIn) return [];
  return [
    {
      kind: "pts",
      reason: `Year ${year} without PTS ends.`,
      options: [
        { label: "Has PTS next year", answer: { pts: true } },
        { label: "No PTS next year", answer: { pts: false } },
        LEFT,
      ],
    },
  ];
}

function planQuestion(row: TrackerRow): readonly Omit<YearQuestion, "educator">[] {
  const phase = row.text("Plan phase");
  const chosen = row.text("Plan override");
  const after = AFTER_PHASE[phase];
  if (after && row.hasPts) return [{ kind: "plan", reason: `${row.text("Plan")} ends.`, options: [...after, LEFT] }];
  if (chosen === "" || phase === PHASE_OF_PLAN.selfDirectedTwoYear) return [];
  const ids = Object.keys(PLAN_NAMES) as PlanId[];
  const plans = ids.map((plan): YearOption => ({ label: PLAN_NAMES[plan], answer: { plan } }));
  return [{ kind: "plan", reason: `${chosen} was chosen for this year.`, options: [DEFAULT_PLAN, ...plans, LEFT] }];
}

/**
 * What has to be answered before the next school year's tracker is built: who has no rating this year, who ends the
 * year without PTS in which it is decided (Section 21.A), who ends a plan after which the agreement leaves a choice.
 */
export function yearQuestions(tracker: TrackerValues, names: Pick<EvaluationNames, "year">): readonly YearQuestion[] {
  const { value: decidedIn } = inSchoolYear(YEARS_BEFORE_PTS, names);
  const rows = rowsByHeading(tracker).filter((row) => row.text("Educator") !== "");
  return [ratingQuestion, ptsQuestion, planQuestion].flatMap((ask) =>
    rows.flatMap((row) => ask(row, decidedIn).map((question) => ({ ...question, educator: row.text("Educator") }))),
  );
}

/** The answers to several questions, by educator. Whoever is not here next year in one answer is not in the tracker. */
export function answersByEducator(
  answered: readonly { readonly educator: string; readonly answer: YearAnswers }[],
): ReadonlyMap<string, YearAnswers> {
  const byEducator = new Map<string, YearAnswers>();
  for (const { educator, answer } of answered) byEducator.set(educator, { ...byEducator.get(educator), ...answer });
  return byEducator;
}
