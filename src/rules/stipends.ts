import {
  type Location,
  LOCATIONS,
  type Pay,
  type Per,
  type Position,
  POSITIONS,
  STIPENDS,
} from "../agreement/stipends";
import { YEARS, type FiscalYear } from "../agreement/years";
import { Decimal } from "./money";
import { CalculationError } from "./calculation-error";
import type { CalculationTrace } from "./trace";

const clause = STIPENDS.clause;

/** The years, in words, in which a position exists. */
function yearsOf(position: Position): string {
  return YEARS.filter((year) => position.pay[year.index])
    .map((year) => year.code)
    .join(" and ");
}

function payOf(position: Position, year: FiscalYear): Pay {
  const pay = position.pay[year.index];
  if (pay) return pay;
  throw new CalculationError(
    "NA",
    `${position.location} has no "${position.name}" in ${year.code}; it exists in ${yearsOf(position)}.`,
  );
}

const UNITS: Readonly<Record<Exclude<Per, "position">, string>> = {
  person: "persons",
  mentee: "mentees",
  hour: "hours",
};

function wholeUnits(units: Decimal, what: string): void {
  if (!units.isInteger()) throw new CalculationError("VALUE", `units: ${units} is not a whole number of ${what}.`);
}

/**
 * The stipend of a position. Appendix C. It is for the position, shared or not; where the row reads each, per mentee
 * or per hour it is multiplied by the units, 1 if null; department heads have a sum for each teacher on top (R15).
 */
export function stipend(
  position: Position,
  year: FiscalYear,
  units: Decimal | null,
  trace?: CalculationTrace,
): Decimal {
  const { amount, per, perTeacher } = payOf(position, year);
  trace?.note(`${position.name}, ${position.location}, ${year.code}, for the ${per} (R15)`, amount, clause);
  if (position.note !== "") trace?.note("Note", position.note, clause);
  if (perTeacher !== undefined) {
    const teachers = units ?? new Decimal(0);
    wholeUnits(teachers, "teachers");
    trace?.note(`${teachers} teachers at ${perTeacher} (R15)`, teachers.times(perTeacher), clause);
    return teachers.times(perTeacher).plus(amount);
  }
  if (per === "position") return new Decimal(amount);
  const times = units ?? new Decimal(1);
  if (per !== "hour") wholeUnits(times, UNITS[per]);
  trace?.note(`Number of ${UNITS[per]}`, times, clause);
  return times.times(amount);
}

export interface Listed {
  readonly location: Location;
  readonly position: string;
  readonly amount: number;
  readonly per: Per;
  readonly note: string;
}

/** The positions of a year, of one location or all. Appendix C. */
export function stipendList(year: FiscalYear, location: Location | null): Listed[] {
  return POSITIONS.flatMap((position) => {
    const pay = position.pay[year.index];
    if (!pay || (location !== null && position.location !== location)) return [];
    const teachers = pay.perTeacher === undefined ? "" : `and ${pay.perTeacher} per teacher`;
    const note = [teachers, position.note].filter((part) => part !== "").join("; ");
    return [{ location: position.location, position: position.name, amount: pay.amount, per: pay.per, note }];
  });
}

/** How a location is called in messages. */
export const locationName = (location: Location): string =>
  location === "District" ? "the district" : LOCATIONS[location];
