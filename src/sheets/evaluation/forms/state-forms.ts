import { STANDARDS } from "./rubrics";
import { FORM_PLANS } from "./tracking-lines";

/**
 * A part of a form, from top to bottom; one that leads stays on the page of the part after it. Wording beside the
 * names of fields is this project's own.
 */
export type FormPart =
  | { readonly kind: "heading"; readonly text: string; readonly hint?: string }
  /** Boxes to tick. */
  | { readonly kind: "boxes"; readonly label: string; readonly options: readonly string[]; readonly leads?: boolean }
  /** The plan and duration of the tracker, ticked by formula. */
  | { readonly kind: "plan" }
  | { readonly kind: "fields"; readonly labels: readonly string[]; readonly date?: true; readonly leads?: boolean }
  /** Room to write. */
  | { readonly kind: "text"; readonly label: string; readonly lines: number }
  /** A table to fill in; a column may be a choice from the rubric's outline. */
  | {
      readonly kind: "table";
      readonly columns: readonly { readonly title: string; readonly span: number; readonly what?: "date" | "rubric" }[];
      readonly rows: number;
    }
  | { readonly kind: "choice"; readonly label: string; readonly options: readonly string[] }
  /** A rating for each standard, each with room for reasons; then the overall rating and the check of Section 14.F. */
  | { readonly kind: "ratings" }
  /** The rubric's indicators, a box each. */
  | { readonly kind: "indicators" }
  | {
      readonly kind: "signatures";
      readonly lines: readonly (readonly [who: string, date: string])[];
      readonly note: string;
    };

export interface StateForm {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly FormPart[];
}

const PROGRESS = ["Did not meet", "Some progress", "Significant progress", "Met", "Exceeded"] as const;
const ASSESSING: FormPart = {
  kind: "boxes",
  label: "Assessing:",
  options: ["Progress toward attaining goals", "Performance on Standards", "Both"],
};
const RECEIVED =
  "The educator's signature says that the report was received, not that they agree with it. They may " +
  "answer in writing on the Educator Response Form.";
const REPORT: FormPart = {
  kind: "signatures",
  lines: [
    ["Signature of Evaluator", "Date Completed"],
    ["Signature of Educator", "Date Received"],
  ],
  note: RECEIVED,
};
const signed = (note: string): FormPart => ({
  kind: "signatures",
  lines: [
    ["Signature of Educator", "Date"],
    ["Signature of Evaluator", "Date"],
  ],
  note,
});
const goalProgress = (goal: string): readonly FormPart[] => [
  { kind: "choice", label: `Progress Toward ${goal} Goal(s)`, options: PROGRESS },
  { kind: "text", label: "Rationale, evidence, and feedback for improvement", lines: 5 },
];
const sameRatings: FormPart = {
  kind: "boxes",
  label: "Ratings:",
  options: [
    "Same ratings as the prior Summative Evaluation; no comments needed",
    "Ratings that differ from the prior Summative Evaluation; comments are required",
  ],
};
const movingForward: FormPart = { kind: "boxes", label: "Plan Moving Forward:", options: FORM_PLANS };
const team: FormPart = { kind: "fields", labels: ["Team, if applicable", "Team Members"] };
const activities: FormPart = {
  kind: "table",
  columns: [
    { title: "Action", span: 3 },
    { title: "Supports/Resources from School/District", span: 2 },
    { title: "Timeline or Frequency", span: 2 },
  ],
  rows: 6,
};
const goal = (title: string): readonly FormPart[] => [
  { kind: "heading", text: `${title} SMART Goal` },
  { kind: "boxes", label: "The goal is:", options: ["Individual", "Team"], leads: true },
  { kind: "fields", labels: ["Team"], leads: true },
  { kind: "text", label: "Goal", lines: 8 },
];

/** The forms of Appendix A beside the Educator Tracking Sheet. */
export const STATE_FORMS: readonly StateForm[] = [
  {
    id: "self-assessment",
    title: "Self-Assessment Form",
    parts: [
      {
        kind: "heading",
        text: "Part 1: Analysis of Student Learning, Growth, and Achievement",
        hint:
          "Strengths and high-priority concerns for the students in the educator's care, with the evidence for " +
          "them. 603 CMR 35.06 (2)(a)1.",
      },
      { kind: "text", label: "Analysis", lines: 8 },
      team,
      {
        kind: "heading",
        text: "Part 2: Assessment of Practice Against Performance Standards",
        hint:
          "Strengths and high-priority areas for growth by the rubric: standards, indicators or elements. 603 " +
          "CMR 35.06 (2)(a)2.",
      },
      {
        kind: "table",
        columns: [
          { title: "Standard, Indicator or Element", span: 3, what: "rubric" },
          { title: "Strength or area for growth", span: 4 },
        ],
        rows: 6,
      },
      { kind: "text", label: "Summary", lines: 6 },
      team,
      signed(
        "The evaluator's signature says that this form and the proposed goals were received, not that the " +
          "goals are approved.",
      ),
    ],
  },
  {
    id: "goal-setting",
    title: "Goal Setting Form",
    parts: [
      { kind: "boxes", label: "Goals:", options: ["Proposed Goals", "Final Goals"] },
      { kind: "fields", labels: ["Date"], date: true },
      {
        kind: "heading",
        text: "At least one goal of each kind",
        hint:
          "SMART: Specific and Strategic; Measurable; Action Oriented; Rigorous, Realistic, and " +
          "Results-Focused; Timed and Tracked. Team goals have to be considered (603 CMR 35.06(3)(b)).",
      },
      ...goal("Student Learning"),
      ...goal("Professional Practice"),
    ],
  },
  {
    id: "educator-plan",
    title: "Educator Plan Form",
    parts: [
      { kind: "plan" },
      { kind: "fields", labels: ["Start Date", "End Date"], date: true },
      { kind: "boxes", label: "Attached:", options: ["Goal Setting Form with final goals"] },
      {
        kind: "heading",
        text: "Student Learning Goal(s): Planned Activities",
        hint: "What the educator will do, alone or in a team. Say how feedback for improvement is given.",
      },
      activities,
      {
        kind: "heading",
        text: "Professional Practice Goal(s): Planned Activities",
        hint: "What the educator will do, alone or in a team. Say how feedback for improvement is given.",
      },
      activities,
      signed(
        "The evaluator decides on the goals. The educator's signature says that the final goals " +
          "were received, not that they agree with them; the plan still has to be carried out (603 CMR " +
          "35.06(3)(c) and (4)).",
      ),
    ],
  },
  {
    id: "record-of-evidence",
    title: "Evaluator Record of Evidence Form",
    parts: [
      { kind: "plan" },
      {
        kind: "heading",
        text: "Standards and Indicators",
        hint:
          "Check an indicator once there is enough evidence of it. The outline is for citing; the full rubric " +
          "decides (603 CMR 35.03).",
      },
      { kind: "indicators" },
      {
        kind: "heading",
        text: "Evidence",
        hint: "Note whether an observation was announced or unannounced, and how long it was.",
      },
      {
        kind: "table",
        columns: [
          { title: "Date", span: 1, what: "date" },
          { title: "Source of Evidence", span: 1 },
          { title: "Standard(s)/Indicator(s)", span: 2, what: "rubric" },
          { title: "Analysis of Evidence", span: 2 },
          { title: "Feedback Provided", span: 1 },
        ],
        rows: 12,
      },
    ],
  },
  {
    id: "collection-of-evidence",
    title: "Educator Collection of Evidence Form",
    parts: [
      {
        kind: "boxes",
        label: "Evidence pertains to:",
        options: [
          "Fulfillment of professional responsibilities and growth",
          "Evidence of outreach to and ongoing engagement with families",
          "Progress toward attaining student learning goal(s)",
          "Progress toward attaining professional practice goal(s)",
          "Other",
        ],
      },
      { kind: "text", label: "Summary of Evidence", lines: 14 },
      signed("The evidence may go beyond these areas (603 CMR 35.07(1)(c)1)."),
    ],
  },
  {
    id: "formative-assessment",
    title: "Formative Assessment Report Form",
    parts: [
      ASSESSING,
      { kind: "text", label: "Progress Toward Student Learning Goal(s)", lines: 5 },
      { kind: "text", label: "Progress Toward Professional Practice Goal(s)", lines: 5 },
      { kind: "heading", text: "Performance on Each Standard" },
      ...STANDARDS.map(({ numeral, name }): FormPart => ({ kind: "text", label: `${numeral}: ${name}`, lines: 4 })),
      REPORT,
    ],
  },
  {
    id: "formative-evaluation",
    title: "Formative Evaluation Report Form",
    parts: [
      ASSESSING,
      ...goalProgress("Student Learning"),
      ...goalProgress("Professional Practice"),
      sameRatings,
      { kind: "ratings" },
      movingForward,
      REPORT,
    ],
  },
  {
    id: "summative-evaluation",
    title: "Summative Evaluation Report Form",
    parts: [
      { kind: "plan" },
      ...goalProgress("Student Learning"),
      ...goalProgress("Professional Practice"),
      { kind: "ratings" },
      movingForward,
      REPORT,
    ],
  },
  {
    id: "response",
    title: "Educator Response Form",
    parts: [
      {
        kind: "boxes",
        label: "Response to:",
        options: [
          "Educator Plan, including goals and activities",
          "Evaluator collection and/or analysis of evidence",
          "Formative Assessment or Evaluation Report",
          "Summative Evaluation Report",
          "Other",
        ],
      },
      { kind: "text", label: "Educator Response", lines: 16 },
      signed("The evaluator's signature says that the response was received."),
    ],
  },
];
