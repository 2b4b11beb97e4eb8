import { YEARS_BEFORE_PTS } from "../../../agreement/evaluation";
import { EXCEL_EPOCH, fiscalYearOf } from "../../../rules/day";
import { settledIn } from "../../../rules/figures";
import { counted } from "../../../rules/words";
import type { Person } from "../read-list";
import type { StaffHeading } from "../staff-columns";
import { has, numberIn, ofPerson, spellingKey, textIn, type Checkup, type Hit, type Kind } from "./kind";

const PTS_RULE =
  "Professional Teacher Status comes after three school years of service (M.G.L. chapter 71, section 41).";

/** Where the year's agreement does not say, NaN: nobody is above or below it. */
const yearsBeforePts = ({ year }: Checkup) => settledIn(year, YEARS_BEFORE_PTS)?.value ?? NaN;
const isPts = (person: Person, answer: "Yes" | "No") => person.values.PTS === answer;

const schoolYears = (howMany: number) => counted(howMany, "school year", "school years");

/** School years finished in Gardner before this one; null where the hire date is not known. */
function yearsHere(person: Person, { year }: Checkup): number | null {
  const hired = numberIn(person, "Hire date");
  return hired === null ? null : year.ends - fiscalYearOf(hired - EXCEL_EPOCH);
}

/** A cell that the list has a column for and that is blank. */
const isBlank = (person: Person, checkup: Checkup, heading: StaffHeading) =>
  has(checkup, heading) && textIn(person, heading) === "";

const EVALUATORS = ["Primary evaluator", "Supervising evaluator"] as const;

/** The columns in which somebody is named as their own evaluator, under any spelling. */
export function ownEvaluator(person: Person): readonly StaffHeading[] {
  const name = spellingKey(textIn(person, "Name"));
  return name === "" ? [] : EVALUATORS.filter((heading) => spellingKey(textIn(person, heading)) === name);
}

export const EVALUATION_KINDS: readonly Kind[] = [
  ofPerson(
    {
      id: "pts-missing",
      title: "PTS missing",
      rule: "The plan and the observations depend on Professional Teacher Status (Appendix A, Sections 2.H and 9).",
      gravity: "check",
      heading: "PTS",
    },
    (person, checkup) => (isBlank(person, checkup, "PTS") ? "PTS is blank." : null),
  ),
  ofPerson(
    {
      id: "pts-too-early",
      title: "PTS before three years",
      rule: PTS_RULE,
      gravity: "check",
      heading: "PTS",
    },
    (person, checkup) => {
      const years = isPts(person, "Yes") ? yearsHere(person, checkup) : null;
      return years !== null && years < yearsBeforePts(checkup) ? `PTS after ${schoolYears(Math.max(0, years))}.` : null;
    },
  ),
  ofPerson(
    {
      id: "pts-too-late",
      title: "No PTS after four years and more",
      rule: PTS_RULE,
      gravity: "check",
      heading: "PTS",
    },
    (person, checkup) => {
      const years = isPts(person, "No") ? yearsHere(person, checkup) : null;
      const away = numberIn(person, "Years away") ?? 0;
      return years !== null && years - away > yearsBeforePts(checkup) ? `No PTS after ${schoolYears(years)}.` : null;
    },
  ),
  ofPerson(
    {
      id: "year-without-pts-missing",
      title: "Year without PTS missing",
      rule: "The number of observations depends on the year without PTS (Appendix A, Sections 9 and 11; reading R27).",
      gravity: "check",
      heading: "Year without PTS",
    },
    (person, checkup) =>
      isPts(person, "No") && isBlank(person, checkup, "Year without PTS") ? "The year without PTS is missing." : null,
  ),
  ofPerson(
    {
      id: "year-without-pts-outside",
      title: "Year without PTS above 3",
      rule: "There are three years without PTS; later ones have the observations of the third (Appendix A, Section 9).",
      gravity: "check",
      heading: "Year without PTS",
    },
    (person, checkup) => {
      const year = isPts(person, "Yes") ? null : numberIn(person, "Year without PTS");
      return year !== null && (year < 1 || year > yearsBeforePts(checkup)) ? `The year without PTS is ${year}.` : null;
    },
  ),
  ofPerson(
    {
      id: "year-with-pts",
      title: "A year without PTS for somebody with PTS",
      rule: "With PTS the plan follows from the ratings; the year is not used (Appendix A, Section 2.H).",
      gravity: "note",
      heading: "Year without PTS",
    },
    (person) => {
      const year = isPts(person, "Yes") ? numberIn(person, "Year without PTS") : null;
      return year === null ? null : { says: `PTS is Yes, but the year without PTS is ${year}.`, correct: null };
    },
  ),
  ofPerson(
    {
      id: "rating-missing",
      title: "PTS without an overall rating",
      rule: "With PTS the plan follows from the last overall rating (Appendix A, Section 2.H).",
      gravity: "check",
      heading: "Overall rating",
    },
    (person, checkup) =>
      isPts(person, "Yes") && isBlank(person, checkup, "Overall rating") ? "The overall rating is missing." : null,
  ),
  ofPerson(
    {
      id: "new-assignment",
      title: "New assignment without PTS",
      rule: "Without PTS everyone has a Developing Educator Plan; a new assignment changes nothing (Section 2.H.i).",
      gravity: "note",
      heading: "New assignment",
    },
    (person) =>
      isPts(person, "No") && person.values["New assignment"] === "Yes"
        ? { says: "New assignment is Yes, but PTS is No.", correct: null }
        : null,
  ),
  {
    id: "own-evaluator",
    title: "Their own evaluator",
    rule: "Nobody evaluates themselves (Appendix A, Section 2.K).",
    gravity: "error",
    find: ({ list }) =>
      list.people.flatMap((person) =>
        ownEvaluator(person).map((heading): Hit => {
          return { person, heading, says: `${textIn(person, heading)} is the person in this row.` };
        }),
      ),
  },
  ofPerson(
    {
      id: "evaluator-missing",
      title: "No primary evaluator",
      rule: "The primary evaluator determines the ratings (Appendix A, Section 2.K).",
      gravity: "check",
      heading: "Primary evaluator",
    },
    (person, checkup) => (isBlank(person, checkup, "Primary evaluator") ? "The primary evaluator is missing." : null),
  ),
  ofPerson(
    {
      id: "evaluator-twice",
      title: "One evaluator in both columns",
      rule: "A supervising evaluator is named only where it is somebody else (Appendix A, Section 2.K).",
      gravity: "note",
      heading: "Supervising evaluator",
    },
    (person) => {
      const [primary, other] = [textIn(person, "Primary evaluator"), textIn(person, "Supervising evaluator")];
      if (other === "" || spellingKey(primary) !== spellingKey(other)) return null;
      return { says: `${other} is the primary evaluator already.`, correct: null };
    },
  ),
];
