import { nameReader } from "./names";
import type { Reader } from "./reader";

/** What a word of a choice means, for the message and for a form's list, and what else people write for it. */
interface Choosable {
  readonly meaning: string;
  readonly also?: readonly string[];
}

/**
 * One of a few words, in any case. Nothing is suggested: the nearest word may mean the opposite, and all are listed.
 */
export function choiceReader<T extends string>(what: string, words: Readonly<Record<T, Choosable>>): Reader<T> {
  const all = Object.entries<Choosable>(words) as [T, Choosable][];
  const spelled = all.map(([word, { meaning }]) => ({ value: word, label: `${word} (${meaning})` }));
  const allowed = all.map(([word, { meaning }]) => `"${word}" (${meaning})`).join(" or ");
  const names = new Map(all.flatMap(([word, { also = [] }]) => [word, ...also].map((name) => [name, word] as const)));
  return nameReader(what, allowed, names, { suggested: [], choices: spelled });
}
