import { inRow } from "../plan/references";
import { type Case, not, or, say } from "../plan/formula-parts";

/** What the sentences about a typed row rely on, as addresses with their sheet. */
export interface ScheduleParts {
  /** The lanes and positions of the schedule in force. */
  readonly lanes: string;
  readonly positions: string;
  readonly salaries: string;
  /** Those of the new schedule, where there is a crosswalk to one. */
  readonly newSalaries?: string;
  readonly workYear: string;
}

/** Whether a cell has no whole number from 1 to the most. */
export function isOutside(cell: string, most: string): string {
  const number = `N(${cell})`;
  return or(`${number}<1`, `${number}>${most}`, `${number}<>INT(${number})`);
}

/** A row whose work day the work year does not have. */
export const dayOutside = (table: string, { workYear }: ScheduleParts): Case => [
  isOutside(inRow(table, "Work day"), workYear),
  say`Day “${inRow(table, "Day")}” is outside the work year: type 1 to ${workYear}, or a date in it.`,
];

/** A row whose FTE is no number above 0; a blank is 1. */
export function noFte(table: string): Case {
  const used = inRow(table, "FTE used");
  return [or(not(`ISNUMBER(${used})`), `N(${used})<=0`), say`FTE “${inRow(table, "FTE")}”: type a number above 0.`];
}

/** The salaries of a lane and step on the schedule in force and the new one, added up: 0 where neither has one. */
export const salariesAt = (parts: ScheduleParts, lane: string, step: string): string =>
  [parts.salaries, ...(parts.newSalaries ? [parts.newSalaries] : [])]
    .map((grid) => `INDEX(${grid},MATCH(${step},${parts.positions},0),MATCH(${lane},${parts.lanes},0))`)
    .map((salary) => `N(IFERROR(${salary},0))`)
    .join("+");
