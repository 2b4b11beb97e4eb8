import { IMPACTS, RATINGS } from "../../agreement/ratings";
import type { FormatName } from "../plan/sheet-plan";

/** How the cells of a column are read, checked and shown. */
export type StaffKind =
  | "text"
  | "choice"
  | "yes/no"
  | "lane"
  | "step"
  /** A number, with a fraction or without. */
  | "number"
  | "money"
  /** Excel's day number. */
  | "date";

interface Column {
  readonly heading: string;
  readonly kind: StaffKind;
  /** A sentence for the pane and for the note on the sheet. */
  readonly help: string;
  /** Of a column of numbers, dates, or texts that Excel must not take for a number. */
  readonly format?: FormatName;
  /** The words that a choice may hold. */
  readonly choices?: readonly string[];
  /** In characters. */
  readonly width: number;
}

const DEGREES = ["Bachelor's", "Master's", "CAGS", "Doctorate"] as const;
/** The word by which sheets know whose work year is ten days longer (Article III, Section 3; reading R5). */
export const GUIDANCE_COUNSELOR = "Guidance counselor";
export const TIERS = ["Individual", "Family"] as const;
export const DUES = ["Dues", "Agency fee", "None"] as const;

/**
 * The columns of the `Staff` table, in order: the one list of people from which evaluation, budget, bargaining and
 * payroll are built. Yes and No are texts, dates are Excel's day numbers; whatever is not known is blank.
 */
export const STAFF_COLUMNS = [
  {
    heading: "Id",
    kind: "text",
    help: "The employee number: one for each person, and it never changes. Staff are known by it.",
    format: "text",
    width: 10,
  },
  { heading: "Last name", kind: "text", help: "The family name.", width: 16 },
  { heading: "First name", kind: "text", help: "The given name, with a middle initial.", width: 14 },
  { heading: "Name", kind: "text", help: "The whole name, as sheets and forms show it.", width: 24 },
  { heading: "School", kind: "text", help: "Where the person works most of the time.", width: 24 },
  { heading: "Position", kind: "text", help: "The job, such as Grade 4 Teacher.", width: 24 },
  {
    heading: "Role",
    kind: "text",
    help: `The position of Article I, Section 2.A. “${GUIDANCE_COUNSELOR}” has ten more work days (Article III).`,
    width: 20,
  },
  { heading: "Degree", kind: "choice", choices: DEGREES, help: "Bachelor's, Master's, CAGS or Doctorate.", width: 12 },
  { heading: "Credits", kind: "number", help: "Approved credits beyond the degree (Appendix B).", width: 9 },
  {
    heading: "Lane",
    kind: "lane",
    help: "The column of the salary schedule, B0 to C1 (Appendix B). Blank for a person who is not paid by it.",
    width: 8,
  },
  {
    heading: "Step",
    kind: "step",
    help: "The row of the salary schedule, 1 to 14 (Appendix B).",
    format: "whole",
    width: 8,
  },
  {
    heading: "FTE",
    kind: "number",
    help: "Full-time equivalent: 1 for full time, 0.5 for half time.",
    format: "share",
    width: 8,
  },
  { heading: "Hire date", kind: "date", help: "The first day of employment in Gardner.", format: "date", width: 12 },
  {
    heading: "Service start",
    kind: "date",
    help: "When longevity counts from, if not from the hire date (Article XX, Section 12; reading R6).",
    format: "date",
    width: 12,
  },
  {
    heading: "Years away",
    kind: "number",
    help: "Whole school years out of the unit since service began; longevity leaves them out (reading R6).",
    width: 9,
  },
  {
    heading: "Years taught",
    kind: "number",
    help: "Years of teaching before the hire date, by which the first step was set (Article VI; reading R30).",
    width: 9,
  },
  { heading: "Birth date", kind: "date", help: "The date of birth.", format: "date", width: 12 },
  {
    heading: "Starts",
    kind: "date",
    help: "The first work day, for a person who starts during the year; blank for a person there from the beginning.",
    format: "date",
    width: 12,
  },
  {
    heading: "Ends",
    kind: "date",
    help: "The last day, for a person who leaves or retires.",
    format: "date",
    width: 12,
  },
  { heading: "Leave from", kind: "date", help: "The first day of an unpaid leave.", format: "date", width: 12 },
  { heading: "Leave to", kind: "date", help: "The last day of an unpaid leave.", format: "date", width: 12 },
  { heading: "PTS", kind: "yes/no", help: "Professional Teacher Status: Yes or No.", width: 8 },
  {
    heading: "Year without PTS",
    kind: "number",
    help: "1, 2 or 3: which year in Gardner without PTS this one is (Appendix A, Section 9; reading R27).",
    format: "whole",
    width: 10,
  },
  {
    heading: "New assignment",
    kind: "yes/no",
    help: "Yes if an educator with PTS has a Developing Educator Plan in a new assignment (Appendix A, Section 2.H.i).",
    width: 12,
  },
  {
    heading: "Certification",
    kind: "text",
    help: "The licenses held, for layoff and recall (Article VIII).",
    width: 24,
  },
  { heading: "Overall rating", kind: "choice", choices: RATINGS, help: "Of the last summative evaluation.", width: 20 },
  {
    heading: "Impact",
    kind: "choice",
    choices: IMPACTS,
    help: "The rating of impact: High, Moderate or Low.",
    width: 11,
  },
  { heading: "Primary evaluator", kind: "text", help: "Who determines the ratings.", width: 22 },
  { heading: "Supervising evaluator", kind: "text", help: "Who develops the plan, if someone else does.", width: 22 },
  { heading: "Account", kind: "text", help: "The budget account that pays the salary.", format: "text", width: 16 },
  { heading: "Insurance plan", kind: "text", help: "The name of the health plan (Article XVI).", width: 16 },
  { heading: "Insurance tier", kind: "choice", choices: TIERS, help: "Individual or Family.", width: 12 },
  {
    heading: "Retirement member since",
    kind: "date",
    help: "When membership in the retirement system began: the rate of deduction depends on it.",
    format: "date",
    width: 13,
  },
  {
    heading: "Dues",
    kind: "choice",
    choices: DUES,
    help: "Dues, Agency fee (Article XVII; reading R21) or None.",
    width: 12,
  },
  {
    heading: "Stay-well",
    kind: "yes/no",
    help: "Yes if the person gave notice of selling back three sick days a year (Article XII, Section 1.F).",
    width: 10,
  },
  {
    heading: "Sick days",
    kind: "number",
    help: "Days of sick leave accumulated (Article XII, Section 1.B).",
    width: 9,
  },
  {
    heading: "Personal days used",
    kind: "number",
    help: "Days of personal leave used this year (Article XII, Section 2.A).",
    width: 9,
  },
  {
    heading: "Salary on file",
    kind: "money",
    help: "What payroll pays a year now, to compare with schedule × FTE.",
    format: "money",
    width: 14,
  },
] as const satisfies readonly Column[];

export type StaffHeading = (typeof STAFF_COLUMNS)[number]["heading"];

/** A column as the readers of the list use it. */
export type StaffColumn = Column & { readonly heading: StaffHeading };

export const STAFF_HEADINGS: readonly StaffHeading[] = STAFF_COLUMNS.map(({ heading }) => heading);

const BY_HEADING: ReadonlyMap<StaffHeading, StaffColumn> = new Map(STAFF_COLUMNS.map((one) => [one.heading, one]));

/** The column under a heading. */
export function staffColumn(heading: StaffHeading): StaffColumn {
  const column = BY_HEADING.get(heading);
  if (column === undefined) throw new Error(`The Staff table has no column ${heading}`);
  return column;
}

/** One person: what is known, by heading. Yes and No are texts, dates are Excel's day numbers, lanes are codes. */
export type StaffRow = Readonly<Partial<Record<StaffHeading, string | number>>>;
