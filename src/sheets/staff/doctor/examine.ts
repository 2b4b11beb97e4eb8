import { columnLetters } from "../../plan/cells";
import { counted } from "../../../rules/words";
import { columnFor, type StaffList } from "../read-list";
import type { StaffHeading } from "../staff-columns";
import { CELL_KINDS } from "./cells";
import { DATE_KINDS } from "./dates";
import { EVALUATION_KINDS } from "./evaluation";
import type { Checkup, Gravity, Hit, Kind } from "./kind";
import { PAY_KINDS } from "./pay";
import { PEOPLE_KINDS } from "./people";
import { SALARY_KINDS } from "./salary-on-file";
import { YEAR_KINDS } from "./years";

/** Every kind of finding, in the order in which they are shown. */
export const KINDS: readonly Kind[] = [
  ...CELL_KINDS,
  ...DATE_KINDS,
  ...PEOPLE_KINDS,
  ...PAY_KINDS,
  ...SALARY_KINDS,
  ...YEAR_KINDS,
  ...EVALUATION_KINDS,
];

/** What a cell should hold instead of what is in it. */
interface Correction {
  readonly heading: StaffHeading;
  readonly from: unknown;
  readonly to: string | number | null;
}

/** Something found in a cell of a list. */
export interface Finding {
  readonly kind: Kind;
  /** Of the sheet, both counted from 1. */
  readonly row: number;
  readonly column: number;
  /** The cell without its sheet: B7. */
  readonly cell: string;
  readonly name: string;
  readonly heading: StaffHeading;
  /** What is in the cell now. */
  readonly content: unknown;
  readonly says: string;
  readonly correction: Correction | null;
}

function findingOf(list: StaffList, kind: Kind, { person, heading, says, correct }: Hit): Finding {
  const column = columnFor(list, heading);
  const hasColumn = list.mapping[heading] !== undefined;
  const content = person.typed[heading] ?? "";
  return {
    kind,
    row: person.row,
    column,
    cell: `${columnLetters(column)}${person.row}`,
    name: String(person.values.Name ?? person.values.Id ?? ""),
    heading,
    content,
    says,
    correction: hasColumn && correct !== undefined ? { heading, from: content, to: correct } : null,
  };
}

/** Examines a list: all that is found, by kind, and within a kind from top to bottom. */
export function examine(checkup: Checkup): readonly Finding[] {
  return KINDS.flatMap((kind) => kind.find(checkup).map((hit) => findingOf(checkup.list, kind, hit)));
}

const WORDS: Readonly<Record<Gravity, readonly [one: string, more: string]>> = {
  error: ["error", "errors"],
  check: ["cell to check", "cells to check"],
  note: ["note", "notes"],
};

/** “2 errors, 5 cells to check, 1 note.” */
export function whatWasFound(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nothing to fix or check was found.";
  const counts = (Object.keys(WORDS) as Gravity[]).flatMap((gravity) => {
    const howMany = findings.filter(({ kind }) => kind.gravity === gravity).length;
    return howMany > 0 ? [counted(howMany, ...WORDS[gravity])] : [];
  });
  return `${counts.join(", ")}.`;
}

/** The corrections to make together: one for each cell, the first that was found. */
export function correctionsOf(findings: readonly Finding[]): readonly Finding[] {
  const cells = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.correction !== null && !cells.has(finding.cell)) cells.set(finding.cell, finding);
  }
  return [...cells.values()];
}
