import { ROSTER_FIELDS, type RosterField } from "./educators";

/** Which column of the roster holds a field, counted from 0; a field that is left out has none. */
export type Mapping = Readonly<Partial<Record<RosterField["field"], number>>>;

/** A heading without capitals, spaces and marks. */
const plain = (heading: unknown) =>
  String(heading ?? "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Maps columns by their headings: first those that match a field's own heading, then other names it is known by. */
export function mapByHeadings(headings: readonly unknown[]): Mapping {
  const mapping: Partial<Record<RosterField["field"], number>> = {};
  const used = new Set<number>();
  const take = (field: RosterField["field"], names: readonly string[]) => {
    if (mapping[field] !== undefined) return;
    const at = headings.findIndex((heading, index) => !used.has(index) && names.includes(plain(heading)));
    if (at < 0) return;
    mapping[field] = at;
    used.add(at);
  };
  for (const { field, heading } of ROSTER_FIELDS) take(field, [plain(heading)]);
  for (const { field, known } of ROSTER_FIELDS) take(field, known);
  return mapping;
}

/** What keeps a mapping from being used, in sentences; none where it can be. */
export function mappingIssues(mapping: Mapping, headings: readonly unknown[]): readonly string[] {
  const missing = ROSTER_FIELDS.filter(({ field, required }) => required && mapping[field] === undefined).map(
    ({ heading, meaning }) => `Choose the column for ${heading}. ${meaning}`,
  );
  const shared = ROSTER_FIELDS.flatMap((one, at) =>
    ROSTER_FIELDS.slice(at + 1)
      .filter((other) => mapping[one.field] !== undefined && mapping[one.field] === mapping[other.field])
      .map(
        (other) =>
          `The column “${String(headings[mapping[one.field] ?? 0] ?? "")}” is chosen for both ${one.heading} ` +
          `and ${other.heading}. Choose another for one of them.`,
      ),
  );
  return [...missing, ...shared];
}
