import { nameReader } from "./names";
import type { Reader } from "./reader";

/** One of a few words, in any case; each with what it means, for the message and for a form's list. */
export function choiceReader<T extends string>(what: string, meanings: Readonly<Record<T, string>>): Reader<T> {
  const words = Object.keys(meanings) as T[];
  const allowed = words.map((word) => `"${word}" (${meanings[word]})`).join(" or ");
  const choices = words.map((word) => ({ value: word, label: `${word} (${meanings[word]})` }));
  return nameReader(what, allowed, new Map(words.map((word) => [word, word])), words, choices);
}
