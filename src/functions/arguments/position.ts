import { type Location, LOCATIONS, type Position, POSITIONS } from "../../agreement/stipends";
import { CalculationError } from "../../rules/calculation-error";
import { locationName } from "../../rules/stipends";
import { key, nameReader, suggester } from "./names";
import { type Choice, quote, type Reader } from "./reader";
import { textReader } from "./text";

const codes = Object.keys(LOCATIONS) as Location[];

function locationNames(): Map<string, Location> {
  return new Map(
    codes.flatMap((code) =>
      [code, LOCATIONS[code], LOCATIONS[code].replace("Gardner ", ""), LOCATIONS[code].replace(" School", "")].map(
        (name) => [name, code] as const,
      ),
    ),
  );
}

/** District, GHS, GMS, ESS or the school's name. */
export const locationReader: Reader<Location> = nameReader(
  "a location",
  "District, GHS (Gardner High School), GMS (Gardner Middle School) or ESS (Elm Street School)",
  locationNames(),
  {
    suggested: [...codes, ...Object.values(LOCATIONS)],
    choices: codes.map((code) => ({
      value: code,
      label: code === LOCATIONS[code] ? code : `${code} (${LOCATIONS[code]})`,
    })),
  },
);

/** A position's name is found at its location, so it is read as text first. */
export const positionReader = textReader("a position", positionChoices());

/** Every position's name once, with the locations that have it. */
function positionChoices(): readonly Choice[] {
  const locations = new Map<string, Location[]>();
  for (const { name, location } of POSITIONS) locations.set(name, [...(locations.get(name) ?? []), location]);
  return [...locations].map(([name, at]) => ({ value: name, label: `${name} (${at.join(", ")})` }));
}

/** Letters and digits alone: "Women's Choir", "WOMENS CHOIR" and "Women’s  choir" are one. */
const nameKey = (name: string): string => key(name).replaceAll("+", "");

/** The name without what follows in brackets or after a plus: "Mentors (per mentee)", "Department Heads + Per Teacher". */
const shortName = (name: string): string => name.replace(/\s*[(+].*$/, "");

interface Names {
  readonly whole: ReadonlyMap<string, Position>;
  readonly short: ReadonlyMap<string, readonly Position[]>;
  readonly didYouMean: (given: string) => string;
}

function namesAt(location: Location): Names {
  const here = POSITIONS.filter((position) => position.location === location);
  const short = new Map<string, Position[]>();
  for (const position of here) {
    const name = nameKey(shortName(position.name));
    short.set(name, [...(short.get(name) ?? []), position]);
  }
  return {
    whole: new Map(here.map((position) => [nameKey(position.name), position])),
    short,
    didYouMean: suggester(here.map(({ name }) => name)),
  };
}

const NAMES = Object.fromEntries(codes.map((code) => [code, namesAt(code)])) as Readonly<Record<Location, Names>>;

/** The heading over two rows of Appendix C that has no stipend itself. */
const MENTOR_PROGRAM = nameKey("Mentor Program");

/**
 * The position of that name at a location, in any case, spacing and punctuation; what stands in brackets may be left
 * out where that is clear. NA where another location has it, VALUE with the nearest name where none has.
 */
export function positionAt(location: Location, name: string): Position {
  const wanted = nameKey(name);
  const here = NAMES[location];
  const exact = here.whole.get(wanted);
  if (exact !== undefined) return exact;
  const [only, ...others] = here.short.get(wanted) ?? [];
  if (only !== undefined && others.length === 0) return only;
  const given = `position: ${quote(name)}`;
  if (only !== undefined)
    throw new CalculationError(
      "VALUE",
      `${given} is more than one position of ${locationName(location)}: ${listed([only, ...others])}. Give the whole name.`,
    );
  if (wanted === MENTOR_PROGRAM)
    throw new CalculationError(
      "NA",
      `${given} is a heading of Appendix C without a stipend. Ask for "Steering Committee Co-Chairs" or "Mentors (per mentee)".`,
    );
  const elsewhere = codes.filter((code) => NAMES[code].whole.has(wanted) || NAMES[code].short.has(wanted));
  if (elsewhere.length > 0)
    throw new CalculationError(
      "NA",
      `${given} is not a position of ${locationName(location)}, but of ${elsewhere.map(locationName).join(" and ")}.`,
    );
  throw new CalculationError(
    "VALUE",
    `${given} is not a position of ${locationName(location)} in Appendix C. STIPENDS lists them.${here.didYouMean(name)}`,
  );
}

const listed = (positions: readonly Position[]): string => positions.map(({ name }) => `"${name}"`).join(", ");
