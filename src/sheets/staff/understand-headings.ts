import { isEmptyCell } from "./grid";
import type { FoundList } from "./find-list";
import { claimedBy, headingKey, SAYS } from "./named-heading";
import { fits } from "./read-value";
import type { StaffHeading } from "./staff-columns";

/** Which column of a list, counted from 0 among its columns, holds what; what is left out has none. */
export type Mapping = Readonly<Partial<Record<StaffHeading, number>>>;

/** Columns chosen by hand: by the heading over them, what they hold; null for nothing that `Staff` has. */
export type Chosen = Readonly<Record<string, StaffHeading | null>>;

/** What a column may be by its contents alone, with how strongly the contents speak. */
const BY_CONTENTS: Readonly<Partial<Record<StaffHeading, number>>> = {
  "Overall rating": 45,
  Lane: 44,
  Degree: 43,
  PTS: 40,
  Impact: 38,
  Name: 36,
  Step: 34,
  FTE: 32,
};
/** Below this nothing speaks for a column. */
const ENOUGH = 30;
/** A heading by any other name is not believed where most of what is below it does not read. */
const NOT_BELIEVED = -70;
const MOST_READ = 200;
const FEWEST_BY_CONTENTS = 3;

interface Claim {
  readonly at: number;
  readonly heading: StaffHeading;
  readonly strength: number;
}

/** The different things in a column, without the empty cells: a few hundred show what it holds. */
function contentsOf(list: FoundList, at: number): readonly unknown[] {
  const found = new Set<unknown>();
  for (const { cells } of list.rows) {
    if (!isEmptyCell(cells[at])) found.add(cells[at]);
    if (found.size >= MOST_READ) break;
  }
  return [...found];
}

const WORDS = /\p{L}{2}/u;
const NAMES: ReadonlySet<StaffHeading> = new Set(["Name", "Last name", "First name"]);

/** Whether a content is of this column's kind; of texts only names are distinguished from numbers. */
function isOfKind(heading: StaffHeading, content: unknown): boolean {
  if (NAMES.has(heading)) return typeof content === "string" && /\p{L}|\p{S}|^[=+\-@]/u.test(content);
  return fits(heading, content);
}

/** Whether a content by itself shows what column it is in: a 1 could be anything, M2 is a lane. */
function shows(heading: StaffHeading, content: unknown): boolean {
  if (heading === "Name") return typeof content === "string" && /^\p{L}[^,]*, *\p{L}/u.test(content);
  if (heading === "FTE") return typeof content === "number" && content > 0 && content <= 1;
  if (heading === "Step") return typeof content === "number" && fits(heading, content);
  return typeof content === "string" && WORDS.test(`${content}xx`) && fits(heading, content);
}

const share = (contents: readonly unknown[], test: (content: unknown) => boolean) =>
  contents.length === 0 ? 0 : contents.filter(test).length / contents.length;

function claimsOf(list: FoundList, at: number): readonly Claim[] {
  const contents = contentsOf(list, at);
  const title = list.columns[at]?.title ?? "";
  const named = claimedBy(title);
  const byName = named.map(({ heading, says }): Claim => {
    const reads = share(contents, (content) => isOfKind(heading, content));
    const believed = contents.length === 0 || reads >= 0.5 || says === SAYS.itself;
    const plausible = heading !== "Step" || says > SAYS.ifItFits || reads > 0.9;
    return { at, heading, strength: says + 10 * reads + (believed && plausible ? 0 : NOT_BELIEVED) };
  });
  const byContents = Object.entries(BY_CONTENTS).map(([name, strength]): Claim => {
    const heading = name as StaffHeading;
    const few = list.rows.length < FEWEST_BY_CONTENTS;
    const shown = few ? 0 : share(contents, (one) => shows(heading, one));
    return { at, heading, strength: shown >= 0.9 ? strength : 0 };
  });
  return [...byName, ...byContents].filter(({ strength }) => strength >= ENOUGH);
}

/**
 * Understands the columns of a list: by what was chosen before, by their headings, and by what is in them.
 * The strongest claim is taken first: “Level” over 1 to 14 is a step, and a lane where a step has its own heading.
 * @param chosen what was chosen by hand, by the heading over a column
 */
export function understand(list: FoundList, chosen: Chosen = {}): Mapping {
  const mapping: Partial<Record<StaffHeading, number>> = {};
  const used = new Set<number>();
  list.columns.forEach(({ title }, at) => {
    const choice = chosen[headingKey(title)];
    if (choice === undefined) return;
    used.add(at);
    if (choice !== null && mapping[choice] === undefined) mapping[choice] = at;
  });
  const claims = list.columns
    .flatMap((_, at) => (used.has(at) ? [] : claimsOf(list, at)))
    .sort((one, other) => other.strength - one.strength || one.at - other.at);
  for (const { at, heading } of claims) {
    if (used.has(at) || mapping[heading] !== undefined) continue;
    mapping[heading] = at;
    used.add(at);
  }
  if (mapping.Lane === undefined && mapping.Degree !== undefined && holdsLanes(list, mapping.Degree)) {
    mapping.Lane = mapping.Degree;
    delete mapping.Degree;
  }
  return mapping;
}

/** Whether a column of degrees is one of lanes: M+30, B+12, C / D. */
function holdsLanes(list: FoundList, at: number): boolean {
  const contents = contentsOf(list, at);
  return contents.some((one) => /\d/.test(String(one))) && share(contents, (one) => shows("Lane", one)) >= 0.9;
}

/** What a heading has to be called so that a choice made for it is found again. */
export const chosenKey = headingKey;

/** The columns that are no column of `Staff` and come along as they are. */
export function furtherColumns(list: FoundList, mapping: Mapping): readonly number[] {
  const used = new Set(Object.values(mapping));
  return list.columns.map((_, at) => at).filter((at) => !used.has(at));
}
