import { asTyped } from "../../functions/arguments/characters";
import { HEADING_NAMES } from "./heading-names";
import { STAFF_HEADINGS, type StaffHeading } from "./staff-columns";

/** 2013, FY14, 2012-13, 9/1/2013: the year a heading speaks of says nothing about what is in the column. */
const YEARS =
  /\b(?:(?:SY|FY) ?'?\d{2,4}|\d{1,2}\/\d{1,2}\/\d{2,4}|(?:19|20)\d{2} ?[-–/] ?\d{2,4}|(?:19|20)\d{2}|\d{2}[-–]\d{2})\b/gi;
const IN_BRACKETS = /[([][^)\]]*[)\]]/g;
const ANSWERS = /\b(?:Y ?\/ ?N|Yes ?\/ ?No)\b/gi;

/** A heading without capitals, spaces, accents and marks, by which two of them are compared: “Hire Dt.” is HIREDT. */
export function headingKey(heading: string): string {
  return asTyped(heading)
    .normalize("NFKD")
    .toUpperCase()
    .replace(/#/g, "NO")
    .replace(/[^A-Z0-9%]+/g, "");
}

/** A heading as it is, then without years, answers and what is in brackets: “Rating 2013”, “PTS (Y/N)”. */
function headingKeys(heading: string): readonly string[] {
  const bare = heading.replace(ANSWERS, " ").replace(YEARS, " ");
  const keys = [heading, bare, bare.replace(IN_BRACKETS, " ")].map(headingKey);
  return [...new Set(keys.filter((key) => key !== ""))];
}

/** How strongly a heading speaks for a column. */
export const SAYS = { itself: 100, known: 80, ifItFits: 50 } as const;

const BY_KEY: ReadonlyMap<string, readonly { readonly heading: StaffHeading; readonly says: number }[]> = (() => {
  const all = new Map<string, { heading: StaffHeading; says: number }[]>();
  const add = (name: string, heading: StaffHeading, says: number) => {
    const key = headingKey(name);
    all.set(key, [...(all.get(key) ?? []), { heading, says }]);
  };
  for (const heading of STAFF_HEADINGS) {
    add(heading, heading, SAYS.itself);
    for (const name of HEADING_NAMES[heading].known) add(name, heading, SAYS.known);
    for (const name of HEADING_NAMES[heading].ifItFits ?? []) add(name, heading, SAYS.ifItFits);
  }
  return all;
})();

/** What a heading's column may be, by its name alone, as it is and without years and brackets. */
export const claimedBy = (title: string) => headingKeys(title).flatMap((key) => BY_KEY.get(key) ?? []);

const LONGEST_HEADING = 60;
const remembered = new Map<string, StaffHeading | null>();
const MOST_REMEMBERED = 5000;

/** The column that a heading names by itself, whatever is below it; null where it names none. */
export function namedHeading(title: string): StaffHeading | null {
  if (title === "" || title.length > LONGEST_HEADING) return null;
  const before = remembered.get(title);
  if (before !== undefined) return before;
  const found = claimedBy(title);
  const heading = found.find(({ says }) => says >= SAYS.known)?.heading ?? found[0]?.heading ?? null;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(title, heading);
  return heading;
}
