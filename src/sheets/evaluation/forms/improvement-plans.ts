import { IMPROVEMENT_PLAN_LEAST, IMPROVEMENT_PLAN_MEETING } from "../../../agreement/evaluation";
import type { MilestoneName } from "../../../agreement/evaluation-calendar";
import type { Figure } from "../../../agreement/figure";
import { SCHOOL_YEAR_DAYS } from "../../../agreement/salary";

/** When a step of the check list is due. */
type StepDue =
  /** So many school days after another step, by its number from 0, and not after the plan ends. */
  | { readonly kind: "after"; readonly step: number; readonly schoolDays: Figure<number> }
  | { readonly kind: "middle of the plan" | "end of the plan" }
  | { readonly kind: "milestone"; readonly milestone: MilestoneName };

/** A line of the check list that goes before and along a plan. */
export interface ProcessStep {
  readonly text: string;
  readonly due?: StepDue;
}

/** A plan for improvement as data: what it asks for, and the bounds that its sheet checks. */
export interface ImprovementForm {
  readonly title: string;
  readonly short: string;
  /** Whose form it is, at the head of every page. */
  readonly origin: string;
  readonly source: string;
  /** What people have to know before they choose it. */
  readonly caution?: string;
  /** The agreement's plan is for educators with PTS (Section 19.A). */
  readonly withPts: boolean;
  /** How the one thing it is about is called. */
  readonly focus: string;
  /** Several indicators may be improved at once (Section 19.G); the guide's plans have one. */
  readonly oneFocus: boolean;
  readonly texts: readonly string[];
  /** What the dated table at the end of the plan holds. */
  readonly dated: string;
  readonly process: readonly ProcessStep[];
  readonly signatures: readonly string[];
  /** The shortest and the longest time frame, in school days. */
  readonly least: Figure<number> | number;
  readonly most: Figure<number>;
}

/** What sheet and pane say where somebody has no PTS. */
export const FOR_THOSE_WITH_PTS = "the agreement's Improvement Plan is for educators with PTS (Section 19.A)";

/** The shortest plan of the guide: the guide asks for a reasonable time, the number is this project's. */
const LEAST_OF_THE_GUIDE = 20;

const OF_THE_GUIDE = "From a guide of another district; not a form of the Gardner agreement";
const SEVERAL_PLANS = "If somebody has several plans at once, the supervisor's supervisor takes part.";
const SIGNERS_OF_THE_GUIDE = ["Signature of Staff Member", "Signature of Supervisor"];

/** What comes before either plan of the guide. */
const BEFORE_A_PLAN_OF_THE_GUIDE: ImprovementForm["process"] = [
  { text: "Concern talked over with the staff member" },
  { text: "Concern documented in writing" },
  { text: "Written notice of the need for a plan" },
  { text: "Staff member's response to the documentation" },
  { text: "Plan written together" },
];

/**
 * The Improvement Plan of Appendix A, Section 19, and the two plans of the guide. The guide asks for a reasonable time,
 * neither too short nor without an end in sight: its shortest plan and one school year at most are this project's
 * bounds, in cells where they can be changed.
 */
export const IMPROVEMENT_FORMS: readonly ImprovementForm[] = [
  {
    title: "Improvement Plan",
    short: "Improvement",
    origin: "Agreement of the Gardner School Committee and the Gardner Education Association",
    source: "Appendix A, Section 19: for educators with PTS rated Unsatisfactory.",
    withPts: true,
    focus: "Standard or indicator to improve",
    oneFocus: false,
    texts: [
      "Problem(s) of practice found by observation and evaluation",
      "Activities and work products of the educator",
      "Assistance that the district provides",
      "Those assigned to assist, the Supervising Evaluator at least",
    ],
    dated: "Component, with the mid-cycle formative assessment report",
    process: [
      { text: "Educator notified of being placed on the plan" },
      { text: "Meeting on the plan scheduled", due: { kind: "after", step: 0, schoolDays: IMPROVEMENT_PLAN_MEETING } },
      { text: "Educator asked whether an Association representative attends" },
      { text: "Association informed, if the educator consents" },
      { text: "Plan signed by educator and Supervising Evaluator; copy given" },
      { text: "Mid-cycle formative assessment report", due: { kind: "middle of the plan" } },
      { text: "Summative evaluation at the end of the plan", due: { kind: "end of the plan" } },
      { text: "Decision on the educator's status", due: { kind: "milestone", milestone: "Status decision" } },
    ],
    // Section 19.G.vii.
    signatures: ["Signature of Educator", "Signature of Supervising Evaluator"],
    least: IMPROVEMENT_PLAN_LEAST,
    most: SCHOOL_YEAR_DAYS,
  },
  {
    title: "Professional Improvement Plan (PIP)",
    short: "PIP",
    origin: OF_THE_GUIDE,
    source: "Guide, ref. 1091: for certified staff. One indicator, standard or policy per plan.",
    caution: `This plan is from a guide of another district, not from the agreement. ${SEVERAL_PLANS}`,
    withPts: false,
    focus: "Indicator",
    oneFocus: true,
    texts: ["Rationale", "Strategies of the staff member", "Strategies of the supervisor", "Others who help"],
    dated: "Benchmark",
    process: BEFORE_A_PLAN_OF_THE_GUIDE,
    signatures: SIGNERS_OF_THE_GUIDE,
    least: LEAST_OF_THE_GUIDE,
    most: SCHOOL_YEAR_DAYS,
  },
  {
    title: "Professional Growth Plan (PGP)",
    short: "PGP",
    origin: OF_THE_GUIDE,
    source:
      "Guide, ref. 107: for support staff, who are outside this agreement (Article I, Section 2.A). " +
      "One criterion per plan.",
    caution:
      "This plan is from a guide of another district, for support staff, who are outside this agreement " +
      `(Article I, Section 2.A). ${SEVERAL_PLANS}`,
    withPts: false,
    focus: "Criterion",
    oneFocus: true,
    texts: ["Strategies of the staff member", "Strategies of the supervisor", "Appraisal method"],
    dated: "Step",
    process: BEFORE_A_PLAN_OF_THE_GUIDE,
    signatures: SIGNERS_OF_THE_GUIDE,
    least: LEAST_OF_THE_GUIDE,
    most: SCHOOL_YEAR_DAYS,
  },
];
