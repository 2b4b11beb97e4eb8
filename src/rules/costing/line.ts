import type { Decimal } from "../money";
import type { Schedule } from "./schedule";
import type { Who } from "./who";

interface Dated {
  /** The work day of the year from which it is in force, 1 on the first. */
  readonly day: number;
  /** Where the line is written, as an error names it: "terms, row 4". */
  readonly where: string;
}

interface ForSome extends Dated {
  readonly who: Who;
  readonly amount: Decimal;
}

/** Everyone moves up by so much of an increment, at most to the top of the lane. */
export interface StepLine extends ForSome {
  readonly kind: "Step";
}

/** FTE go from a lane to another at the same step. */
export interface LaneLine extends Dated {
  readonly kind: "Lane";
  readonly from: string;
  readonly to: string;
  readonly position: Decimal;
  readonly fte: Decimal;
}

/** The schedule becomes another one, and everybody lands on it. */
export interface CrosswalkLine extends Dated {
  readonly kind: "Crosswalk";
  readonly schedule: Schedule;
  readonly moves: readonly CrosswalkMove[];
}

interface CrosswalkMove {
  readonly from: { readonly lane: string; readonly position: Decimal };
  readonly to: { readonly lane: string; readonly position: Decimal };
}

/** Cells of the schedule × (1 + amount), or + amount, or at least what they were at the year's opening + amount. */
export interface ScheduleLine extends ForSome {
  readonly kind: "Schedule %" | "Schedule $" | "Minimum $";
}

/** FTE goes from, or comes to, a lane and step. */
export interface TurnoverLine extends Dated {
  readonly kind: "Leaver" | "Replacement";
  readonly lane: string;
  readonly position: Decimal;
  readonly fte: Decimal;
}

/** So many days more of work, or fewer (a furlough). */
export interface WorkDaysLine extends Dated {
  readonly kind: "Work-year days";
  readonly amount: Decimal;
}

/** A yearly amount beside payroll (longevity, stipends, the committee's insurance) becomes this one. */
export interface YearlyAmountLine extends Dated {
  readonly kind: "Yearly amount";
  readonly name: string;
  readonly amount: Decimal;
}

/** Paid once: dollars per FTE, or a share of the salary on that day. */
export interface OneTimeLine extends ForSome {
  readonly kind: "One-time $" | "One-time %";
}

/** A line of an offer's year. Amounts are dollars, shares (0.02 for 2%), increments or days, as the kind says. */
export type Line =
  StepLine | LaneLine | CrosswalkLine | ScheduleLine | TurnoverLine | WorkDaysLine | YearlyAmountLine | OneTimeLine;

export type LineKind = Line["kind"];

/** The headings of an offer's lines as a list, in OFFERCOST and on the sheets. */
export const TERMS = ["Year", "Day", "Kind", "Amount", "Who", "From", "To", "Step", "FTE"] as const;

/** What is left off: "Schedule" keeps people where they are, "Same staff" moves them on, "All" is budget to budget. */
export const BASES = ["Schedule", "Same staff", "All"] as const;
export type Basis = (typeof BASES)[number];

/** The place of each kind within a day, and the narrowest basis that has it. */
const KINDS: Readonly<Record<LineKind, { readonly place: number; readonly basis: Basis }>> = {
  Step: { place: 1, basis: "Same staff" },
  Lane: { place: 2, basis: "Same staff" },
  Crosswalk: { place: 3, basis: "Same staff" },
  "Schedule %": { place: 4, basis: "Schedule" },
  "Schedule $": { place: 5, basis: "Schedule" },
  "Minimum $": { place: 6, basis: "Schedule" },
  Leaver: { place: 7, basis: "All" },
  Replacement: { place: 7, basis: "All" },
  "Work-year days": { place: 8, basis: "Schedule" },
  "Yearly amount": { place: 9, basis: "All" },
  "One-time $": { place: 10, basis: "Schedule" },
  "One-time %": { place: 10, basis: "Schedule" },
};

/** The lines of a basis in the order in which they are taken: by day, then kind, then as written. */
export function linesTaken(lines: readonly Line[], basis: Basis): readonly Line[] {
  return lines
    .filter(({ kind }) => BASES.indexOf(KINDS[kind].basis) <= BASES.indexOf(basis))
    .map((line, at) => ({ line, at }))
    .sort((a, b) => a.line.day - b.line.day || KINDS[a.line.kind].place - KINDS[b.line.kind].place || a.at - b.at)
    .map(({ line }) => line);
}
