/**
 * The Educator Tracking Sheet of Appendix A as data: plans, durations, the ten lines and the notes (in own words).
 */

/** The plans to tick, in the order of the form. */
export const FORM_PLANS = [
  "Self-Directed Growth Plan",
  "Directed Growth Plan",
  "Developing Educator Plan",
  "Improvement Plan",
] as const;

/** The durations to tick: as the form prints them, and as the tracker writes them. */
export const FORM_DURATIONS = [
  { printed: "2-Year", length: "Two-year" },
  { printed: "One-Year", length: "One-year" },
  { printed: "Less than a year", length: "Less than a year" },
] as const;

/** A line of the form: its wording, its footnote, and the task of the tracker that its date comes from. */
export interface TrackingLine {
  readonly title: string;
  readonly note?: number;
  readonly task: string;
  /**
   * The form has a box to tick before a line that is only for some: two-year plans have a formative evaluation (12.B).
   */
  readonly box?: "two-year" | "others";
}

export const TRACKING_LINES: readonly TrackingLine[] = [
  { title: "Self-Assessment received by evaluator", task: "Self-assessment" },
  { title: "Educator Plan development completed", task: "Educator plan" },
  { title: "Formative Assessment conference, if any", note: 1, task: "Formative meeting", box: "others" },
  { title: "Formative Evaluation conference, if any", note: 2, task: "Formative meeting", box: "two-year" },
  { title: "Formative Assessment Report completed", task: "Formative report", box: "others" },
  { title: "Formative Evaluation Report completed", note: 3, task: "Formative report", box: "two-year" },
  { title: "Educator response, if any, received by evaluator", note: 4, task: "Formative response" },
  { title: "Summative Evaluation conference, if any", task: "Summative meeting" },
  { title: "Summative Evaluation Report completed", task: "Summative report" },
  { title: "Educator response, if any, received by evaluator", task: "Summative response" },
];

/** What the footnotes of the form say, in own words. */
export const FORM_NOTES: readonly string[] = [
  "A conference has to be held when the rating is Needs Improvement or Unsatisfactory. On any plan, " +
    "either side may ask for one. It may come before or after the report: the order of the lines is not " +
    "an order in time.",
  "Only at the end of year one of a two-year Self-Directed Growth Plan.",
  "The rating given then is that of the last summative evaluation, unless the evidence shows that " +
    "practice has changed markedly; then it may change. A formative assessment need not give ratings.",
  "The educator may write to the evaluator at any time on the Educator Response Form; an answer in " +
    "writing to each of the three reports is a right (603 CMR 35.06).",
];
