import type { Choice, Reader } from "./reader";
import { reader, refuse } from "./reader";

/** Letters, digits and + of a name: "C / D", "c/d" and "CD" are one, "B+6" and "b + 6" too, "M6" stays another. */
export function key(text: string): string {
  return text.normalize("NFKD").toUpperCase().replace(/[^A-Z0-9+]/g, "");
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

/** Longer texts are no misspelt name, and comparing them would take long. */
const LONGEST_NAME = 120;

/** ` Did you mean "M6"?`, or nothing where no name is near. */
export function didYouMean(given: string, names: Iterable<string>): string {
  const wanted = key(given.slice(0, LONGEST_NAME));
  let best = "";
  let least = Infinity;
  for (const name of names) {
    const known = key(name);
    const contained = wanted.length > 2 && (known.includes(wanted) || wanted.includes(known)) ? 1 : Infinity;
    const far = Math.min(distance(wanted, known), contained);
    if (far < least) [best, least] = [name, far];
  }
  return least <= Math.max(1, Math.ceil(wanted.length / 3)) ? ` Did you mean "${best}"?` : "";
}

/**
 * A reader of names, in any case, spacing and punctuation.
 * @param what what the name is, for the message: "a lane"
 * @param allowed the sentence that lists what is allowed
 * @param names every accepted spelling with what it stands for
 * @param shown the spellings worth suggesting; all of them if left out
 * @param choices what a form offers; the spellings worth suggesting if left out
 */
export function nameReader<T>(what: string, allowed: string, names: ReadonlyMap<string, T>, shown?: readonly string[], choices?: readonly Choice[]): Reader<T> {
  const offered = choices ?? (shown ?? [...names.keys()]).map((name) => ({ value: name, label: name }));
  const byKey = new Map([...names].map(([name, value]) => [key(name), value]));
  return reader<T>((cell, argument) => {
    const value = typeof cell === "string" ? byKey.get(key(cell)) : undefined;
    if (value !== undefined) return value;
    const hint = typeof cell === "string" ? didYouMean(cell, shown ?? names.keys()) : "";
    throw refuse(argument, cell, `is not ${what}`, `Allowed: ${allowed}.${hint}`);
  }, true, offered);
}
