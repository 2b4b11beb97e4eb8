import { OBSERVATIONS_BEFORE_PTS } from "../../agreement/evaluation";
import { MILESTONE_NAMES } from "../../agreement/evaluation-calendar";
import { GRIEVANCE_EVENTS } from "../../agreement/grievance";
import { IMPACTS, type Impact, type Rating, RATINGS } from "../../agreement/ratings";
import { inForceOr } from "../../rules/figures";
import { nameReader } from "./names";
import { numberReader } from "./numbers";
import { type Choice, reader, refuse } from "./reader";

/** Names that stand for themselves. */
function namesOf<T extends string>(names: Iterable<T>): ReadonlyMap<string, T> {
  return new Map([...names].map((name) => [name, name]));
}

const listed = (names: Iterable<string>) => [...names].map((name) => `"${name}"`).join(", ");

const RATING_NAMES = new Map<string, Rating>([
  ...namesOf(RATINGS),
  ["E", "Exemplary"],
  ["P", "Proficient"],
  ["NI", "Needs Improvement"],
  ["U", "Unsatisfactory"],
]);

/** A rating by its name or its initials. */
export const ratingReader = nameReader("a rating", `${listed(RATINGS)}, or E, P, NI, U`, RATING_NAMES, {
  suggested: RATINGS,
});

export const impactReader = nameReader("a rating of impact", listed(IMPACTS), namesOf<Impact>(IMPACTS));

export const milestoneReader = nameReader(
  "a milestone of the evaluation cycle",
  listed(MILESTONE_NAMES),
  namesOf(MILESTONE_NAMES),
);

export const grievanceEventReader = nameReader(
  "a step of a grievance",
  listed(GRIEVANCE_EVENTS),
  namesOf(GRIEVANCE_EVENTS),
);

const MOST_YEARS = 60;
const yearOfPractice = numberReader({ what: "a whole year of practice", min: 1, max: MOST_YEARS, whole: true });

/** What OBSERVATIONS goes by: an overall rating, or the year of practice of those who have no PTS yet. */
export type Standing = { readonly rating: Rating } | { readonly yearOfPractice: number };

const STANDINGS: readonly Choice[] = [
  ...[...inForceOr(OBSERVATIONS_BEFORE_PTS, new Map()).keys()].map((year) => ({
    value: year,
    label: `Year of practice ${year}, without PTS`,
  })),
  ...RATINGS.map((rating) => ({ value: rating, label: `${rating}, with PTS` })),
];

export const standingReader = reader<Standing>(
  (cell, argument) => {
    if (typeof cell === "number" || (typeof cell === "string" && /^\s*\d+\s*$/.test(cell))) {
      return { yearOfPractice: yearOfPractice.read(cell, argument) };
    }
    if (typeof cell === "string") return { rating: ratingReader.read(cell, argument) };
    throw refuse(
      argument,
      cell,
      "is no standing",
      "Give the year of practice (1, 2, 3) without PTS, the overall rating with PTS.",
    );
  },
  true,
  STANDINGS,
);
