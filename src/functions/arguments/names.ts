import type { ArgumentOption, Reader } from "./reader";
import { reader, refuse } from "./reader";

/** Letters, digits and + of a name: "C / D", "c/d" and "CD" are one, "B+6" and "b + 6" too, "M6" stays another. */
export function key(text: string): string {
  return text
    .normalize("NFKD")
    .toUpperCase()
    .replace(/[^A-Z0-9+]/g, "");
}

/** How many letters must be typed, dropped or changed to get from one name to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Longer texts are no misspelled name. */
const LONGEST_NAME = 60;
const MOST_SUGGESTED = 3;
/** "Satisfactory" is near "Unsatisfactory" and means the opposite. */
const isNegated = (letters: string): boolean => /^(UN|NON|NOT)/.test(letters);

/**
 * Suggests the nearest of some names: ` Did you mean "Band"?`, all of them where several are equally near, or nothing
 * where no name is near. A name is near when a third of the letters differ at most, or when one contains the other;
 * a name that says the opposite is not.
 */
export function suggester(names: Iterable<string>): (given: string) => string {
  const known = [...names].map((name) => ({ name, letters: key(name) }));
  return (given) => {
    const wanted = key(given.slice(0, 2 * LONGEST_NAME));
    if (wanted.length > LONGEST_NAME) return "";
    let nearest: string[] = [];
    let least = Math.max(1, Math.ceil(wanted.length / 3));
    for (const { name, letters } of known) {
      if (isNegated(letters) !== isNegated(wanted)) continue;
      const contained =
        wanted.length > 2 && (letters.includes(wanted) || (letters.length > 2 && wanted.includes(letters)));
      // So many letters at least are to be typed or dropped.
      const apart = Math.abs(letters.length - wanted.length);
      const far = contained ? Math.min(1, apart) : apart <= least ? distance(wanted, letters) : Infinity;
      if (far > least) continue;
      nearest = far < least ? [name] : [...nearest, name];
      least = far;
    }
    if (nearest.length === 0 || nearest.length > MOST_SUGGESTED) return "";
    return ` Did you mean ${nearest.map((name) => `"${name}"`).join(" or ")}?`;
  };
}

interface Offer {
  /** The spellings worth suggesting; all of them if left out. None where a near name can mean the opposite. */
  readonly suggested?: readonly string[];
  /** What a form offers; the spellings worth suggesting if left out. */
  readonly choices?: readonly ArgumentOption[];
}

/**
 * A reader of names, in any case, spacing and punctuation.
 * @param what what the name is, for the message: "a lane"
 * @param allowed what is allowed, as a list without "Allowed:" before it and a point behind it
 * @param names every accepted spelling with its meaning
 */
export function nameReader<T>(
  what: string,
  allowed: string,
  names: ReadonlyMap<string, T>,
  { suggested = [...names.keys()], choices }: Offer = {},
): Reader<T> {
  const offered = choices ?? suggested.map((name) => ({ value: name, label: name }));
  const byKey = new Map([...names].map(([name, value]) => [key(name), value]));
  const didYouMean = suggester(suggested);
  return reader<T>(
    (cell, argument) => {
      const value = typeof cell === "string" ? byKey.get(key(cell)) : undefined;
      if (value !== undefined) return value;
      const hint = typeof cell === "string" ? didYouMean(cell) : "";
      throw refuse(argument, cell, `is not ${what}`, `Allowed: ${allowed}.${hint}`);
    },
    true,
    offered,
  );
}
