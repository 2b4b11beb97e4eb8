// An offer for the second calculation: its own types, in texts and whole numbers.

/** Work days of a teacher's year. */
export const WORK_YEAR = 184;

export interface PlainSchedule {
  readonly lanes: readonly string[];
  readonly firstStep: number;
  /** By step, then lane, as text. */
  readonly salaries: readonly (readonly (string | null)[])[];
}

interface PlainPerson {
  readonly lane: string;
  readonly position: string;
  readonly fte: string;
}

export type PlainWho = "all" | "top" | "below top" | { readonly lane: string } | { readonly steps: [number, number] };

export interface PlainLine {
  readonly kind: string;
  readonly day: number;
  readonly who?: PlainWho;
  readonly amount?: string;
  readonly lane?: string;
  readonly to?: string;
  readonly position?: string;
  readonly fte?: string;
  readonly name?: string;
  readonly schedule?: PlainSchedule;
  readonly moves?: readonly (readonly [string, string, string, string])[];
}

export interface PlainOffer extends PlainSchedule {
  readonly staff: readonly PlainPerson[];
  readonly years: readonly (readonly PlainLine[])[];
  readonly unit: string;
}

export class Refused extends Error {}

const KINDS_IN_ORDER = [
  ["Step"],
  ["Lane"],
  ["Crosswalk"],
  ["Schedule %"],
  ["Schedule $"],
  ["Minimum $"],
  ["Leaver", "Replacement"],
  ["Work-year days"],
  ["Yearly amount"],
  ["One-time $", "One-time %"],
];

/** A year's lines as they are taken: day after day, kind after kind. */
export function inOrder<T extends { readonly kind: string; readonly day: number }>(lines: readonly T[]): T[] {
  const taken: T[] = [];
  for (let day = 1; day <= WORK_YEAR; day += 1)
    for (const kinds of KINDS_IN_ORDER)
      taken.push(...lines.filter((line) => line.day === day && kinds.includes(line.kind)));
  return taken;
}
