import { YEARS } from "../../src/agreement/years";
import { toSerial } from "../../src/functions/engine/serial";
import { dayOfIso } from "../../src/rules/day";
import type { Allowed } from "./content";

/** "2013-10-15" as Excel keeps it. */
export function date(iso: string): number {
  return toSerial(dayOfIso(iso));
}

export function between(from: string, to: string): Allowed {
  return { from: date(from), to: date(to), what: "date" };
}

export const IN_THE_TERM = between(YEARS[0]?.from ?? "", YEARS.at(-1)?.to ?? "");
/** Any working life that the agreement can meet. */
export const IN_A_CAREER = between("1950-01-01", "2030-12-31");
