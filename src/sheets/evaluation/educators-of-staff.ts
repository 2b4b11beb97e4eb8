import { IMPACTS, RATINGS } from "../../agreement/ratings";
import { serial } from "../plan/serial";
import { ownEvaluator } from "../staff/doctor/evaluation";
import { shownValue, type Person } from "../staff/read-list";
import type { StaffHeading } from "../staff/staff-columns";
import type { Educator } from "./educator";

/** Somebody of the staff who cannot be tracked: the column that keeps them from it, and why. */
export interface LeftOut {
  readonly person: Person;
  readonly heading: StaffHeading;
  readonly why: string;
}

/** The staff as evaluation takes them. */
export interface EducatorsOfStaff {
  readonly educators: readonly Educator[];
  readonly leftOut: readonly LeftOut[];
}

/** The columns that evaluation goes by. */
export const EVALUATED_BY: readonly StaffHeading[] = [
  "Id",
  "Name",
  "School",
  "Position",
  "PTS",
  "Year without PTS",
  "New assignment",
  "Overall rating",
  "Impact",
  "Hire date",
  "Starts",
  "Ends",
  "Primary evaluator",
  "Supervising evaluator",
];
/** Sheets are found by the name in a formula, which Excel reads up to some length. */
const LONGEST_NAME = 100;

/** A text with single spaces, on one line. */
const textOf = ({ values }: Person, heading: StaffHeading) =>
  String(values[heading] ?? "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
const numberOf = ({ values }: Person, heading: StaffHeading) => {
  const value = values[heading];
  return typeof value === "number" ? value : null;
};

/** The first work day of this year where it has one, else the hire date. */
const startOf = (person: Person) => numberOf(person, "Starts") ?? numberOf(person, "Hire date");

type Obstacle = Omit<LeftOut, "person">;
const missing = (heading: StaffHeading): Obstacle => ({ heading, why: `${heading} is missing.` });

/** What is wrong with a name for a tracker, whose formulas find people by it. */
function nameObstacle(person: Person): string | null {
  const name = textOf(person, "Name");
  if (name === "") return "Name is missing.";
  if (/^[\d.,-]+$/.test(name)) return `The name is the number ${name}.`;
  if (name.length > LONGEST_NAME)
    return `The name has ${name.length} characters. Shorten it to ${LONGEST_NAME} or fewer.`;
  if (/[*?~]/.test(name)) return "The name contains *, ? or ~, which Excel reads as wildcards. Take it out.";
  return null;
}

/** Why the plan cannot be determined; null where it can. */
function planObstacle(person: Person): Obstacle | null {
  const pts = textOf(person, "PTS");
  if (pts !== "Yes" && pts !== "No") return missing("PTS");
  if (pts === "Yes" && textOf(person, "Overall rating") === "")
    return { heading: "Overall rating", why: "With PTS the plan follows from the overall rating, which is missing." };
  const year = numberOf(person, "Year without PTS");
  if (pts === "Yes") return null;
  if (year === null) return missing("Year without PTS");
  const isYear = Number.isInteger(year) && year >= 1;
  return isYear
    ? null
    : { heading: "Year without PTS", why: `Year without PTS is ${year}. Type a whole number: 1 in the first year.` };
}

/** Why somebody is no educator of a school year; null where they are. */
function yearObstacle(person: Person, year: number): Obstacle | null {
  const [starts, ends] = [startOf(person), numberOf(person, "Ends")];
  const startsBy = numberOf(person, "Starts") === null ? "Hire date" : "Starts";
  if (starts !== null && starts >= serial(year + 1, 7, 1))
    return { heading: startsBy, why: `Starts on ${shownValue(startsBy, starts)}, after the school year.` };
  if (ends !== null && ends < serial(year, 7, 1))
    return { heading: "Ends", why: `Left on ${shownValue("Ends", ends)}, before the school year.` };
  return null;
}

/** Nobody evaluates themselves (Appendix A, Section 2.K). */
function evaluatorObstacle(person: Person): Obstacle | null {
  if (textOf(person, "Primary evaluator") === "") return missing("Primary evaluator");
  const [own] = ownEvaluator(person);
  return own === undefined ? null : { heading: own, why: `${textOf(person, own)} is the person in this row.` };
}

/** What keeps a person from being tracked, the first that does; null where nothing does. */
function obstacle(person: Person, year: number): Obstacle | null {
  const [unread] = person.problems.filter(({ heading }) => EVALUATED_BY.includes(heading));
  if (unread !== undefined) return { heading: unread.heading, why: unread.problem };
  const name = nameObstacle(person);
  if (name !== null) return { heading: "Name", why: name };
  if (textOf(person, "School") === "") return missing("School");
  return planObstacle(person) ?? yearObstacle(person, year) ?? evaluatorObstacle(person);
}

function educatorOf(person: Person): Educator {
  const { values } = person;
  const pts = values.PTS === "Yes";
  return {
    ...knownAs(person),
    title: textOf(person, "Position"),
    school: textOf(person, "School"),
    pts,
    // With PTS the number of years decides nothing.
    yearWithoutPts: pts ? null : numberOf(person, "Year without PTS"),
    newAssignment: values["New assignment"] === "Yes",
    rating: RATINGS.find((one) => one === values["Overall rating"]) ?? null,
    impact: IMPACTS.find((one) => one === values.Impact) ?? null,
    start: startOf(person),
    primary: textOf(person, "Primary evaluator"),
    supervising: textOf(person, "Supervising evaluator"),
  };
}

/** What somebody is known by, whether they can be tracked or not. */
export const knownAs = (person: Person): Pick<Educator, "id" | "name"> => ({
  id: textOf(person, "Id"),
  name: textOf(person, "Name"),
});

/**
 * The educators among the staff. Everyone who cannot be tracked is named with the column and the reason, so that nobody
 * is left out in silence. Two people of one name cannot both be tracked: the tracker's formulas find them by it.
 * @param people the people of the `Staff` table
 * @param year the calendar year in which the school year begins
 */
export function educatorsOfStaff(people: readonly Person[], year: number): EducatorsOfStaff {
  const educators: Educator[] = [];
  const leftOut: LeftOut[] = [];
  const rows = new Map<string, number>();
  for (const person of people) {
    const name = textOf(person, "Name").toLowerCase();
    const kept = obstacle(person, year);
    const row = rows.get(name);
    if (kept !== null) leftOut.push({ person, ...kept });
    else if (row !== undefined) leftOut.push({ person, heading: "Name", why: namesake(person, row) });
    else educators.push(educatorOf(person));
    if (row === undefined && kept === null) rows.set(name, person.row);
  }
  return { educators, leftOut };
}

const namesake = (person: Person, row: number) =>
  `“${textOf(person, "Name")}” is also in row ${row}. Add a middle initial or the school to tell them apart.`;
