import { ABOUT_ENTRIES } from "./catalogue/about";
import { BARGAINING_ENTRIES } from "./catalogue/bargaining";
import { BENEFITS_ENTRIES } from "./catalogue/benefits";
import { EVALUATION_ENTRIES } from "./catalogue/evaluation";
import { LEAVE_ENTRIES } from "./catalogue/leave";
import { LONGEVITY_ENTRIES } from "./catalogue/longevity";
import { SALARY_ENTRIES } from "./catalogue/salary";
import { STIPEND_ENTRIES } from "./catalogue/stipends";
import type { Entry } from "./catalogue/entry";
import { GROUPS } from "./registry";

/** A function as the pane and the documentation show it, beside its declaration's metadata. */
export interface CatalogueEntry extends Entry {
  /** The heading of the function list under which it stands. */
  readonly group: string;
  /** Where the rule stands, in the long form: "Article XII, Section 1.E". */
  readonly clause: string;
}

const ENTRIES: Readonly<Record<string, Entry>> = {
  ...SALARY_ENTRIES,
  ...STIPEND_ENTRIES,
  ...LONGEVITY_ENTRIES,
  ...LEAVE_ENTRIES,
  ...BENEFITS_ENTRIES,
  ...BARGAINING_ENTRIES,
  ...EVALUATION_ENTRIES,
  ...ABOUT_ENTRIES,
};

/** Every function under its id, in the order of the function list. */
export const CATALOGUE: Readonly<Record<string, CatalogueEntry>> = Object.fromEntries(
  GROUPS.flatMap(({ title, functions }) =>
    functions.map(({ id, clause }) => [
      id,
      { group: title, clause, ...(ENTRIES[id] ?? { readings: [], examples: [] }) },
    ]),
  ),
);
