import { provisionOf } from "../agreement/agreement";
import { AGREEMENTS } from "../agreement/agreements";
import { LOCATIONS, type Per, type Stipend, STIPENDS } from "../agreement/stipends";
import { YEARS, type FiscalYear } from "../agreement/years";
import { CalculationError } from "./calculation-error";
import { figureAt, settledIn } from "./figures";
import { Decimal } from "./money";
import type { CalculationTrace } from "./trace";
import { listed } from "./words";

/** A position of Appendix C, in whichever years it exists. */
export interface Position {
  /** The code of its location. */
  readonly location: string;
  /** As printed. */
  readonly name: string;
}

/** The stipends of a year; none where its agreement does not settle them. */
function stipendsOf(year: FiscalYear): readonly Stipend[] {
  return settledIn(year, STIPENDS)?.value ?? [];
}

const isOf =
  ({ location, name }: Position) =>
  (stipend: Stipend) =>
    stipend.location === location && stipend.position === name;

/** Every position that exists in one of the years, in the order in which they are printed. */
export const POSITIONS: readonly Position[] = YEARS.reduce<Position[]>((positions, year) => {
  let place = 0;
  for (const { location, position } of stipendsOf(year)) {
    const known = positions.findIndex((one) => one.location === location && one.name === position);
    if (known < 0) positions.splice(place, 0, { location, name: position });
    place = (known < 0 ? place : known) + 1;
  }
  return positions;
}, []);

function stipendOf(position: Position, year: FiscalYear): Stipend {
  const printed = figureAt(STIPENDS, year).value.find(isOf(position));
  if (printed !== undefined) return printed;
  const years = YEARS.filter((other) => stipendsOf(other).some(isOf(position))).map(({ code }) => code);
  throw new CalculationError(
    "NA",
    `${position.location} has no "${position.name}" in ${year.code}; it exists in ${listed(years)}.`,
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
  const { clause } = figureAt(STIPENDS, year);
  const { amount, per, perTeacher, note } = stipendOf(position, year);
  trace?.note(`${position.name}, ${position.location}, ${year.code}, for the ${per} (R15)`, amount, clause);
  if (note !== "") trace?.note("Note", note, clause);
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

/** The stipends of a year, of one location or all, with what is paid for each teacher in the note. Appendix C. */
export function stipendList(year: FiscalYear, location: string | null): readonly Stipend[] {
  return figureAt(STIPENDS, year)
    .value.filter((printed) => location === null || printed.location === location)
    .map((printed) => {
      const teachers = printed.perTeacher === undefined ? "" : `and ${printed.perTeacher} per teacher`;
      return { ...printed, note: [teachers, printed.note].filter((part) => part !== "").join("; ") };
    });
}

/** The locations of all agreements' stipends by their codes, with the names of the schools. */
export const LOCATION_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  AGREEMENTS.flatMap((agreement) => provisionOf(agreement, LOCATIONS)?.dated ?? []).flatMap(({ value }) =>
    Object.entries(value),
  ),
);

/** How a location is called in messages. */
export const locationName = (location: string): string =>
  location === "District" ? "the district" : (LOCATION_NAMES[location] ?? location);
