import type { Argument, FunctionEntry } from "./entries";

/** What a search found, best match first; `near` when nothing matches and these are only similar. */
export interface Found {
  readonly entries: readonly FunctionEntry[];
  readonly near: boolean;
}

/** What may be chosen for an argument: the positions of Appendix C, the lanes. */
function choicesOf({ control }: Argument): string {
  return "choices" in control ? control.choices.map(({ label }) => label).join(" ") : "";
}

/** Where a word of the search may be, and how much that counts. */
const FIELDS: readonly { readonly weight: number; readonly text: (entry: FunctionEntry) => string }[] = [
  { weight: 30, text: (entry) => entry.id },
  { weight: 12, text: (entry) => entry.everydayWords },
  { weight: 10, text: (entry) => entry.args.map(choicesOf).join(" ") },
  { weight: 8, text: (entry) => entry.args.map((argument) => `${argument.name} ${argument.label}`).join(" ") },
  { weight: 8, text: (entry) => `${entry.clause} ${entry.readings.join(" ")}` },
  { weight: 6, text: (entry) => entry.description },
  { weight: 4, text: (entry) => entry.group },
  { weight: 2, text: (entry) => entry.args.map((argument) => argument.description).join(" ") },
];

/** Words of a question that say nothing about its subject. */
const SMALL_WORDS = new Set([
  "a",
  "an",
  "the",
  "of",
  "for",
  "in",
  "on",
  "to",
  "how",
  "do",
  "i",
  "is",
  "what",
  "my",
  "much",
]);

/** A lane with its credits, as school offices write it: MA+30, B+15, M 30, Master's + 45. */
const LANE_WITH_CREDITS = /\b(?:b|ba|bs|m|ma|ms|m\.?ed\.?|bachelor'?s?|master'?s?)\s*\+?\s*\d{1,2}\b/giu;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}§.'’-]+/gu) ?? [];
}

/** The words that count of what was typed. */
function typedWords(typed: string): string[] {
  const words = wordsOf(typed.replace(LANE_WITH_CREDITS, " lane-with-credits "));
  const counting = words.filter((word) => !SMALL_WORDS.has(word));
  return counting.length > 0 ? counting : words;
}

/** The shortest word that another one may continue: "coach" finds "coaches" and the other way round. */
const STEM = 4;

/**
 * 3 for the word itself, 2 for one that continues it or that it continues (little where it is a single letter, as in
 * "Appendix C"), 1 for a part of a word, else 0.
 */
function closeness(word: string, words: readonly string[]): number {
  if (words.includes(word)) return 3;
  if (words.some((other) => other.startsWith(word) || (other.length >= STEM && word.startsWith(other))))
    return word.length === 1 ? 0.1 : 2;
  return word.length > 2 && words.some((other) => other.includes(word)) ? 1 : 0;
}

/** What a clause counts that is typed as it is written: "Appendix C" is one thing, not two words. */
const WHOLE_CLAUSE = 50;

/** How well the entry matches: 0 unless every word is somewhere in it. */
function score(entry: FunctionEntry, typed: readonly string[]): number {
  const fields = FIELDS.map(({ weight, text }) => ({ weight, words: wordsOf(text(entry)) }));
  const scores = typed.map((word) => Math.max(...fields.map(({ weight, words }) => weight * closeness(word, words))));
  return scores.includes(0) ? 0 : scores.reduce((sum, one) => sum + one, 0);
}

/** The pairs of letters in a text: what a misspelled word still has in common with the right one. */
function pairs(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return new Set([...letters].slice(1).map((letter, index) => `${letters.charAt(index)}${letter}`));
}

/** Similarity of two texts, 0 to 1 (Dice's coefficient over pairs of letters). */
function similarity(one: string, other: string): number {
  const [first, second] = [pairs(one), pairs(other)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}

/** The least similarity that is still offered, and how many entries are. */
const LEAST_SIMILARITY = 0.3;
const MOST_SIMILAR = 5;

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

/**
 * Finds functions by name, everyday words, argument, clause, reading and description; the most similar names if there
 * are none.
 */
export function search(entries: readonly FunctionEntry[], typed: string): Found {
  const words = typedWords(typed);
  if (words.length === 0) return { entries, near: false };
  const phrase = typed.trim().toLowerCase();
  const clauseScore = ({ clause }: FunctionEntry) =>
    words.length > 1 && clause.toLowerCase().includes(phrase) ? WHOLE_CLAUSE : 0;
  const found = ranked(entries, (entry) => score(entry, words) + clauseScore(entry), 1);
  if (found.length > 0) return { entries: found, near: false };
  return {
    entries: ranked(entries, (entry) => similarity(entry.id, typed), LEAST_SIMILARITY).slice(0, MOST_SIMILAR),
    near: true,
  };
}
