import { CalculationError } from "../../rules/calculation-error";
import { LOCATION_NAMES, locationName, type Position, POSITIONS } from "../../rules/stipends";
import { inQuotes, listed } from "../../rules/words";
import { key, nameReader, suggester } from "./names";
import { type ArgumentOption, quote, type Reader } from "./reader";
import { textReader } from "./text";

const locations = Object.entries(LOCATION_NAMES);

function locationNames(): Map<string, string> {
  return new Map(
    locations.flatMap(([code, name]) =>
      [code, name, name.replace("Gardner ", ""), name.replace(" School", "")].map((spelling) => [spelling, code]),
    ),
  );
}

const withName = ([code, name]: readonly [string, string]) => (code === name ? code : `${code} (${name})`);

/** The code of a location, or the school's name. */
export const locationReader: Reader<string> = nameReader(
  "a location",
  listed(locations.map(withName), "or"),
  locationNames(),
  {
    suggested: locations.flat(),
    choices: locations.map((location) => ({ value: location[0], label: withName(location) })),
  },
);

/** A position's name is found at its location, so it is read as text first. */
export const positionReader = textReader("a position", positionChoices());

/** Every position's name once, with the locations that have it. */
function positionChoices(): readonly ArgumentOption[] {
  const found = new Map<string, string[]>();
  for (const { name, location } of POSITIONS) found.set(name, [...(found.get(name) ?? []), location]);
  return [...found].map(([name, at]) => ({ value: name, label: `${name} (${at.join(", ")})` }));
}

/** Letters and digits alone: "Women's Choir", "WOMENS CHOIR" and "Women’s  choir" are one. */
const nameKey = (name: string): string => key(name).replace(/\+/g, "");

/**
 * The name without what follows in brackets or after a plus: "Mentors (per mentee)", "Department Heads + Per Teacher".
 */
const shortName = (name: string): string => name.replace(/\s*[(+].*$/, "");

interface Names {
  readonly whole: ReadonlyMap<string, Position>;
  readonly short: ReadonlyMap<string, readonly Position[]>;
  readonly didYouMean: (given: string) => string;
}

function namesAt(location: string): Names {
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

const NAMES: ReadonlyMap<string, Names> = new Map(locations.map(([code]) => [code, namesAt(code)]));

/** The heading over two rows of Appendix C that has no stipend itself. */
const MENTOR_PROGRAM = nameKey("Mentor Program");

/**
 * The position of that name at a location, in any case, spacing and punctuation; what is in brackets may be left
 * out where that is clear. NA where another location has it, VALUE with the nearest name where none has.
 */
export function positionAt(location: string, name: string): Position {
  const wanted = nameKey(name);
  const here = NAMES.get(location);
  const exact = here?.whole.get(wanted);
  if (exact !== undefined) return exact;
  const [only, ...others] = here?.short.get(wanted) ?? [];
  if (only !== undefined && others.length === 0) return only;
  const given = `position: ${quote(name)}`;
  if (only !== undefined)
    throw new CalculationError(
      "VALUE",
      `${given} is more than one position of ${locationName(location)}: ` +
        `${inQuotes([only, ...others].map((position) => position.name))}. Give the whole name.`,
    );
  if (wanted === MENTOR_PROGRAM)
    throw new CalculationError(
      "NA",
      `${given} is a heading of Appendix C without a stipend. Ask for "Steering Committee Co-Chairs" or ` +
        '"Mentors (per mentee)".',
    );
  const elsewhere = [...NAMES].flatMap(([code, { whole, short }]) =>
    whole.has(wanted) || short.has(wanted) ? code : [],
  );
  if (elsewhere.length > 0)
    throw new CalculationError(
      "NA",
      `${given} is not a position of ${locationName(location)}, but of ${listed(elsewhere.map(locationName))}.`,
    );
  throw new CalculationError(
    "VALUE",
    `${given} is not a position of ${locationName(location)} in Appendix C. STIPENDS lists ` +
      `them.${here?.didYouMean(name) ?? ""}`,
  );
}
