import { Figure } from "./figure";

/** What an amount is for: the position, shared or not, or each unit of it. */
export type Per = "position" | "person" | "mentee" | "hour";

/** A line of Appendix C in one year. */
export interface Stipend {
  /** The code of a location. */
  readonly location: string;
  /** The position as printed. */
  readonly position: string;
  readonly amount: number;
  readonly per: Per;
  /** Department heads have a sum for each teacher on top. */
  readonly perTeacher?: number;
  /** The amount is that of so many positions together, and of each where that is printed. */
  readonly positions?: { readonly most: number; readonly each?: number };
  readonly note: string;
}

export const STIPENDS = new Figure<readonly Stipend[], "dollars a position, person, mentee or hour">(
  "Stipends of co-curricular positions",
);
/** The locations of the stipends by their codes, with the names of the schools. */
export const LOCATIONS = new Figure<Readonly<Record<string, string>>, "names">("Locations of the stipends");

const PER: Readonly<Record<string, Per>> = { each: "person", "per mentee": "mentee", "per hour": "hour" };
const PAY = /^([\d.]+)(?: (each|per mentee|per hour)| and ([\d.]+) per teacher| for (\d+)(?: at ([\d.]+))?)?$/;

/** The stipends of a year from their print, a line each: location | position | dollars and what for | note. */
export function printedStipends(text: string): readonly Stipend[] {
  return text
    .trim()
    .split(/\n(?! )/)
    .map((line) => {
      const [location = "", position = "", pay = "", note = ""] = line.split("|").map((part) => part.trim());
      const [, amount, per = "", perTeacher, most, each] = PAY.exec(pay) ?? [];
      return {
        location,
        position,
        amount: Number(amount),
        per: PER[per] ?? "position",
        ...(perTeacher && { perTeacher: Number(perTeacher) }),
        ...(most && { positions: { most: Number(most), ...(each && { each: Number(each) }) } }),
        note,
      };
    });
}
