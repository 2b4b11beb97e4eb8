import { OBSERVATIONS_BEFORE_PTS } from "../../agreement/evaluation";
import { MILESTONE_NAMES } from "../../agreement/evaluation-calendar";
import { GRIEVANCE_EVENTS, type GrievanceEvent } from "../../agreement/grievance";
import { NOTICE_NAMES } from "../../agreement/notices";
import { IMPACTS, type Impact, type Rating, RATINGS } from "../../agreement/ratings";
import { inForceOr } from "../../rules/figures";
import { nameReader } from "./names";
import { numberReader } from "./numbers";
import { type ArgumentOption, reader, refuse } from "./reader";
import { inQuotes, listed } from "../../rules/words";

/** Names that mean themselves. */
function namesOf<T extends string>(names: Iterable<T>): ReadonlyMap<string, T> {
  return new Map([...names].map((name) => [name, name]));
}

const RATING_NAMES = new Map<string, Rating>([
  ...namesOf(RATINGS),
  ["E", "Exemplary"],
  ["P", "Proficient"],
  ["NI", "Needs Improvement"],
  ["U", "Unsatisfactory"],
]);

/** A rating by its name or its initials. */
export const ratingReader = nameReader("a rating", `${inQuotes(RATINGS)}, or E, P, NI, U`, RATING_NAMES, {
  suggested: RATINGS,
});

export const impactReader = nameReader("a rating of impact", inQuotes(IMPACTS), namesOf<Impact>(IMPACTS));

export const milestoneReader = nameReader(
  "a milestone of the evaluation cycle",
  inQuotes(MILESTONE_NAMES),
  namesOf(MILESTONE_NAMES),
);

export const grievanceEventReader = nameReader(
  "a step of a grievance",
  inQuotes(GRIEVANCE_EVENTS),
  new Map<string, GrievanceEvent>([...namesOf(GRIEVANCE_EVENTS), ["File", "Received by superintendent"]]),
  { suggested: GRIEVANCE_EVENTS },
);

export const noticeReader = nameReader("a notice of the agreement", inQuotes(NOTICE_NAMES), namesOf(NOTICE_NAMES));

const MOST_YEARS = 60;
const yearWithoutPts = numberReader({ what: "a whole year without PTS", min: 1, max: MOST_YEARS, whole: true });

/** What OBSERVATIONS goes by: an overall rating, or the year without PTS in Gardner of those who have no PTS yet. */
export type EducatorStatus = { readonly rating: Rating } | { readonly yearWithoutPts: number };

/** The years without PTS whose observations the agreement names. */
export const YEARS_WITHOUT_PTS: readonly string[] = [...inForceOr(OBSERVATIONS_BEFORE_PTS, new Map()).keys()].map(
  String,
);

const STATUSES: readonly ArgumentOption[] = [
  ...YEARS_WITHOUT_PTS.map((year) => ({ value: Number(year), label: `Year ${year} without PTS` })),
  ...RATINGS.map((rating) => ({ value: rating, label: `${rating}, with PTS` })),
];

export const statusReader = reader<EducatorStatus>(
  (cell, argument) => {
    if (typeof cell === "number" || (typeof cell === "string" && /^\s*\d+\s*$/.test(cell))) {
      return { yearWithoutPts: yearWithoutPts.read(cell, argument) };
    }
    if (typeof cell === "string") return { rating: ratingReader.read(cell, argument) };
    throw refuse(
      argument,
      cell,
      "is neither a year nor a rating",
      `Give the year without PTS in Gardner (${listed(YEARS_WITHOUT_PTS, "or")}), with PTS the overall rating.`,
    );
  },
  true,
  STATUSES,
);
