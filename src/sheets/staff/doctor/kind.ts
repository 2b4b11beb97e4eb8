import type { FiscalYear } from "../../../agreement/years";
import { asTyped } from "../../../functions/arguments/characters";
import { serial, type Serial } from "../../plan/serial";
import { isEmptyCell } from "../grid";
import type { Person, StaffList } from "../read-list";
import { readStaffValue } from "../read-value";
import type { StaffHeading } from "../staff-columns";

/** How serious a finding is: something is wrong, should be checked, or is good to know. */
export const GRAVITY_WORDS = { error: "Error", check: "To check", note: "Note" } as const;
export type Gravity = keyof typeof GRAVITY_WORDS;

/** What an examination goes by. */
export interface Checkup {
  readonly list: StaffList;
  /** The school year whose schedule and dates are compared with. */
  readonly year: FiscalYear;
  /** Whether the list is the `Staff` table itself, which the sheets look up by its exact words. */
  readonly isStaff?: boolean;
}

/** What a kind of finding says of one cell. */
export interface Hit {
  readonly person: Person;
  readonly heading: StaffHeading;
  /** What was found, as one sentence. */
  readonly says: string;
  /** What the cell should hold: null for nothing, left out where only the user can know. */
  readonly correct?: string | number | null;
}

/** A kind of finding. */
export interface Kind {
  readonly id: string;
  readonly title: string;
  /** The rule in words, with its clause where one says so. */
  readonly rule: string;
  readonly gravity: Gravity;
  /** Whether the pane asks what a word in a cell means, for all cells that hold it. */
  readonly asks?: boolean;
  readonly find: (checkup: Checkup) => readonly Hit[];
}

type Says = Omit<Hit, "person" | "heading">;

const hitOf = (person: Person, heading: StaffHeading, said: string | Says): Hit =>
  typeof said === "string" ? { person, heading, says: said } : { person, heading, ...said };

/** A kind that checks one person at a time, and whose findings are in one column. */
export function ofPerson(
  about: Omit<Kind, "find"> & { readonly heading: StaffHeading },
  test: (person: Person, checkup: Checkup) => string | Says | null,
): Kind {
  const { heading, ...kind } = about;
  return {
    ...kind,
    find: (checkup) => {
      const hits: Hit[] = [];
      for (const person of checkup.list.people) {
        const said = test(person, checkup);
        if (said !== null) hits.push(hitOf(person, heading, said));
      }
      return hits;
    },
  };
}

type Contents = ReadonlyMap<unknown, readonly Person[]>;
const CONTENTS = new WeakMap<StaffList, Map<StaffHeading, Contents>>();

/** What is in a column, each content once with the people who have it: 10,000 cells hold a handful. */
function contentsOf(list: StaffList, heading: StaffHeading): Contents {
  let columns = CONTENTS.get(list);
  if (columns === undefined) CONTENTS.set(list, (columns = new Map<StaffHeading, Contents>()));
  const before = columns.get(heading);
  if (before !== undefined) return before;
  const contents = new Map<unknown, Person[]>();
  for (const person of list.people) {
    const cell = person.typed[heading] ?? "";
    if (cell === "") continue;
    const people = contents.get(cell);
    if (people) people.push(person);
    else contents.set(cell, [person]);
  }
  columns.set(heading, contents);
  return contents;
}

/** A kind that checks what is in the filled cells of some columns, whosever they are. */
export function ofCell(
  about: Omit<Kind, "find"> & { readonly headings: readonly StaffHeading[] },
  test: (cell: unknown, heading: StaffHeading, checkup: Checkup) => string | Says | null,
): Kind {
  const { headings, ...kind } = about;
  const inColumn = (checkup: Checkup, heading: StaffHeading) =>
    [...contentsOf(checkup.list, heading)]
      .flatMap(([cell, people]) => {
        const said = test(cell, heading, checkup);
        return said === null ? [] : people.map((person) => hitOf(person, heading, said));
      })
      .sort((one, other) => one.person.row - other.person.row);
  return {
    ...kind,
    find: (checkup) => headings.filter((one) => has(checkup, one)).flatMap((heading) => inColumn(checkup, heading)),
  };
}

/** A number or a date that is a text in its cell, with what it reads as; null where it is none. */
export function keptAsText(cell: unknown, heading: StaffHeading): Says | null {
  if (typeof cell !== "string" || isEmptyCell(cell)) return null;
  const read = readStaffValue(heading, cell);
  if (!("value" in read) || typeof read.value !== "number") return null;
  return { says: `“${cell}” is text.`, correct: read.value };
}

/** A number that a person's column holds; null where it is blank or no number. */
export function numberIn({ values }: Person, heading: StaffHeading): number | null {
  const value = values[heading];
  return typeof value === "number" ? value : null;
}

export function textIn({ values }: Person, heading: StaffHeading): string {
  const value = values[heading];
  return value === undefined ? "" : String(value);
}

/** Whether the list has a column for this. */
export const has = ({ list }: Checkup, heading: StaffHeading): boolean => list.mapping[heading] !== undefined;

/** The last day of the school year. */
export const yearEnds = ({ year }: Checkup): Serial => serial(year.ends, 6, 30);

/** What makes two spellings of a name one: its words in any order, without accents, apostrophes and capitals. */
export function spellingKey(text: string): string {
  const before = KEYS.get(text);
  if (before !== undefined) return before;
  if (KEYS.size >= MOST_REMEMBERED) KEYS.clear();
  const key = keyOf(text);
  KEYS.set(text, key);
  return key;
}

const KEYS = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

function keyOf(text: string): string {
  return asTyped(text)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'\u2018\u2019\u02bc`\u00b4*\u2020\u2021]/g, "")
    .split(/[^\p{L}\p{N}\p{S}]+/u)
    .filter(Boolean)
    .sort()
    .join(" ");
}
