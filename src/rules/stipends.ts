import { provisionOf } from "../agreement/agreement";
import { AGREEMENTS } from "../agreement/agreements";
import { LOCATIONS, type Per, type Stipend, STIPENDS } from "../agreement/stipends";
import { YEARS, type FiscalYear } from "../agreement/years";
import { CalculationError } from "./calculation-error";
import { figureAt, settledIn } from "./figures";
import { Decimal } from "./money";
import { dollars, percent } from "./number-words";
import type { CalculationTrace } from "./trace";
import { counted, listed } from "./words";

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

const PER_WORDS: Readonly<Record<Per, string>> = {
  position: "for the position",
  person: "per person",
  mentee: "per mentee",
  hour: "per hour",
};

function wholeUnits(units: Decimal, what: string): Decimal {
  if (units.isInteger()) return units;
  throw new CalculationError("VALUE", `units: ${units} is not a whole number of ${what}.`);
}

const ONE = new Decimal(1);

/** The part of a position's stipend that one holder gets. */
function shareOf(position: Position, units: Decimal | null): Decimal {
  const share = unitsOr(ONE, units);
  if (share.lessThanOrEqualTo(ONE)) return share;
  throw new CalculationError(
    "VALUE",
    `units: ${share} is more than the whole. The stipend of "${position.name}" is for the position, and ` +
      "holders share it: give a share above 0 up to 1, such as 0.5 or 50%.",
  );
}

/** Units that are never 0: a blank or 0 cell is as if left out. */
const unitsOr = (otherwise: Decimal, units: Decimal | null): Decimal =>
  units === null || units.isZero() ? otherwise : units;

/** The pay of some of the positions for which Appendix C prints a total, and what each has where it says so (R13). */
function positionsPay({ amount, positions }: Stipend, units: Decimal | null): { count: Decimal; pay: Decimal } {
  const { most, each } = positions ?? { most: 1 };
  const count = wholeUnits(unitsOr(ONE, units), "positions");
  if (count.greaterThan(most))
    throw new CalculationError(
      "VALUE",
      `units: ${count} is not allowed. Give a whole number of positions from 1 to ${most}.`,
    );
  if (each !== undefined) return { count, pay: count.times(each) };
  if (count.equals(most)) return { count, pay: new Decimal(amount) };
  throw new CalculationError(
    "NA",
    `units: Appendix C prints only the total of ${most} positions for that year, ${dollars(amount)}. Give ${most}.`,
  );
}

/**
 * The stipend of a position. Appendix C. It is for the position, and units are the holder's share of it; where the row
 * reads each, per mentee or per hour it is multiplied by the units; department heads have a sum for each teacher on top
 * (R15). Non-specified activities are paid by the position, one to four (R13).
 * @param units 1 if null, no teachers for department heads
 */
export function stipend(
  position: Position,
  year: FiscalYear,
  units: Decimal | null,
  trace?: CalculationTrace,
): Decimal {
  const { clause } = figureAt(STIPENDS, year);
  const printed = stipendOf(position, year);
  const { amount, per, perTeacher, note } = printed;
  const forWhom =
    printed.positions === undefined ? `${PER_WORDS[per]} (R15)` : `all ${printed.positions.most} positions (R13)`;
  trace?.note(`${position.name}, ${position.location}, ${year.code}: ${forWhom}`, amount, clause);
  if (note !== "") trace?.note("Note", note, clause);
  if (printed.positions !== undefined) {
    const { count, pay } = positionsPay(printed, units);
    trace?.note("Positions", count, clause);
    return pay;
  }
  if (perTeacher !== undefined) {
    const teachers = wholeUnits(units ?? new Decimal(0), "teachers");
    const each = `${counted(teachers.toNumber(), "teacher", "teachers")} at ${dollars(perTeacher)} (R15)`;
    trace?.note(each, teachers.times(perTeacher), clause);
    return teachers.times(perTeacher).plus(amount);
  }
  if (per === "position") {
    const share = shareOf(position, units);
    if (!share.equals(ONE)) trace?.note("Share of the holder (R15)", percent(share), clause);
    return share.times(amount);
  }
  const times = per === "hour" ? (units ?? ONE) : wholeUnits(unitsOr(ONE, units), UNITS[per]);
  trace?.note(`Number of ${UNITS[per]}`, times, clause);
  return times.times(amount);
}

/** How the total of several positions comes about: "for up to 4 positions at $510.00". */
function positionsNote({ positions }: Stipend): string {
  if (positions === undefined) return "";
  return `for up to ${positions.most} positions${positions.each === undefined ? "" : ` at ${dollars(positions.each)}`}`;
}

/** The stipends of a year, of one location or all, with what is paid for each teacher in the note. Appendix C. */
export function stipendList(year: FiscalYear, location: string | null): readonly Stipend[] {
  return figureAt(STIPENDS, year)
    .value.filter((printed) => location === null || printed.location === location)
    .map((printed) => {
      const teachers = printed.perTeacher === undefined ? "" : `and ${dollars(printed.perTeacher)} per teacher`;
      const notes = [teachers, positionsNote(printed), printed.note];
      return { ...printed, note: notes.filter((part) => part !== "").join("; ") };
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
