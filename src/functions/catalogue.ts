import { BARGAINING_ENTRIES } from "./catalogue/bargaining";
import { EVALUATION_ENTRIES } from "./catalogue/evaluation";
import { SALARY_ENTRIES } from "./catalogue/salary";
import type { Entry } from "./catalogue/entry";
import { GROUPS } from "./registry";

/** A function as the pane and the documentation show it, beside its declaration's metadata. */
export interface CatalogueEntry extends Entry {
  /** The heading of the function list under which it stands. */
  readonly group: string;
  /** Where the rule stands, in the long form: "Article XII, Section 1.E". */
  readonly clause: string;
}

const ENTRIES: Readonly<Record<string, Entry>> = { ...SALARY_ENTRIES, ...BARGAINING_ENTRIES, ...EVALUATION_ENTRIES };

/** Every function under its id, in the order of the function list. */
export const CATALOGUE: Readonly<Record<string, CatalogueEntry>> = Object.fromEntries(
  GROUPS.flatMap(({ title, functions }) =>
    functions.map(({ id, clause }) => [id, { group: title, clause, ...(ENTRIES[id] ?? { readings: [], examples: [] }) }]),
  ),
);
