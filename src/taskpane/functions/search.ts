import type { FunctionEntry } from "./entries";

/** What a search found, best first; `near` when nothing matches and these are merely like it. */
export interface Found {
  readonly entries: readonly FunctionEntry[];
  readonly near: boolean;
}

/** Where a word of the search may stand, and how much that tells. */
const FIELDS: readonly { readonly weight: number; readonly text: (entry: FunctionEntry) => string }[] = [
  { weight: 30, text: (entry) => entry.id },
  { weight: 8, text: (entry) => entry.args.map((argument) => `${argument.name} ${argument.label}`).join(" ") },
  { weight: 8, text: (entry) => `${entry.clause} ${entry.readings.join(" ")}` },
  { weight: 6, text: (entry) => entry.description },
  { weight: 4, text: (entry) => entry.group },
  { weight: 2, text: (entry) => entry.args.map((argument) => argument.description).join(" ") },
];

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}§.]+/gu) ?? [];
}

/** 3 for the word itself, 2 for one that begins with it, 1 for one that holds it (three letters or more), else 0. */
function closeness(word: string, text: string): number {
  const words = wordsOf(text);
  if (words.includes(word)) return 3;
  if (words.some((other) => other.startsWith(word))) return 2;
  return word.length > 2 && text.toLowerCase().includes(word) ? 1 : 0;
}

/** How well the entry answers: 0 unless every word stands somewhere in it. */
function score(entry: FunctionEntry, words: readonly string[]): number {
  const scores = words.map((word) =>
    Math.max(...FIELDS.map(({ weight, text }) => weight * closeness(word, text(entry)))),
  );
  return scores.includes(0) ? 0 : scores.reduce((sum, one) => sum + one, 0);
}

/** The pairs of letters in a text: what two misspelt words still have in common. */
function pairs(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return new Set([...letters].slice(1).map((letter, at) => `${letters.charAt(at)}${letter}`));
}

/** Likeness of two texts, 0 to 1 (Dice's coefficient over pairs of letters). */
function likeness(one: string, other: string): number {
  const [first, second] = [pairs(one), pairs(other)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}

/** Least likeness that is still offered, and how many are. */
const ALIKE = 0.3;
const MOST_NEAR = 5;

function ranked(
  entries: readonly FunctionEntry[],
  rate: (entry: FunctionEntry) => number,
  least: number,
): FunctionEntry[] {
  return entries
    .map((entry) => ({ entry, rate: rate(entry) }))
    .filter((one) => one.rate >= least)
    .sort((one, other) => other.rate - one.rate)
    .map(({ entry }) => entry);
}

/** Finds functions by name, argument, clause, reading and description; the most alike names if there are none. */
export function search(entries: readonly FunctionEntry[], typed: string): Found {
  const words = wordsOf(typed);
  if (words.length === 0) return { entries, near: false };
  const found = ranked(entries, (entry) => score(entry, words), 1);
  if (found.length > 0) return { entries: found, near: false };
  return { entries: ranked(entries, (entry) => likeness(entry.id, typed), ALIKE).slice(0, MOST_NEAR), near: true };
}
