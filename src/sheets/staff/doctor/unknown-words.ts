import { LANES } from "../../../agreement/lanes";
import { asTyped } from "../../../functions/arguments/characters";
import { staffColumn, type StaffHeading } from "../staff-columns";
import type { Finding } from "./examine";

/** A word that the add-in does not know, with all cells of a column that hold it: a person says once what it means. */
export interface UnknownWord {
  readonly heading: StaffHeading;
  readonly word: string;
  /** What it can mean. */
  readonly meanings: readonly string[];
  readonly findings: readonly Finding[];
}

/** The words that a column may hold; none where it holds anything else than words. */
function meaningsIn(heading: StaffHeading): readonly string[] {
  const { kind, choices } = staffColumn(heading);
  if (kind === "yes/no") return ["Yes", "No"];
  return kind === "lane" ? LANES.map(({ code }) => code) : (choices ?? []);
}

/** The words among findings that only a person can explain, the commonest first. */
export function unknownWords(findings: readonly Finding[]): readonly UnknownWord[] {
  const words = new Map<string, UnknownWord & { findings: Finding[] }>();
  for (const finding of findings) {
    const { heading, content, correction, kind } = finding;
    if (kind.asks !== true || correction !== null) continue;
    const word = asTyped(String(content));
    const key = `${heading} ${word}`;
    const before = words.get(key);
    if (before) before.findings.push(finding);
    else words.set(key, { heading, word, meanings: meaningsIn(heading), findings: [finding] });
  }
  return [...words.values()].sort((one, other) => other.findings.length - one.findings.length);
}

/** The findings with what their cells should hold, as a person has said. */
export function explained({ findings, heading }: UnknownWord, meaning: string): readonly Finding[] {
  return findings.map((finding) => ({
    ...finding,
    correction: { heading, from: finding.content, to: meaning },
  }));
}
