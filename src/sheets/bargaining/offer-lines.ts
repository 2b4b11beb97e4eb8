import type { Content } from "../plan/sheet-plan";

/** A line as it is typed. Shares are fractions, 0.02 for 2%. */
export interface OfferLine {
  readonly offer: string;
  readonly year: number;
  /** A work day, or Excel's day number of a date. */
  readonly day: number;
  readonly kind: string;
  readonly who?: string;
  readonly amount?: number;
  readonly from?: string;
  readonly to?: string;
  readonly step?: number;
  readonly fte?: number;
  readonly note?: string;
}

/** An offer: its name and how many years it is for. */
export interface Offer {
  readonly name: string;
  readonly years: number;
}

/** What is typed, column by column; the computed columns are left to their formulas. */
export const TYPED = ["Offer", "Year", "Day", "Kind", "Who", "Amount", "From", "To", "Step", "FTE", "Note"] as const;

export const typedCells = (line: OfferLine): readonly Content[] => [
  line.offer,
  line.year,
  line.day,
  line.kind,
  line.who ?? null,
  line.amount ?? null,
  line.from ?? null,
  line.to ?? null,
  line.step ?? null,
  line.fte ?? null,
  line.note ?? null,
];
