import { PHASE_OF_PLAN } from "./plan-phases";
import { PLAN_NAMES } from "../../../agreement/evaluation";
import { IMPACTS, RATINGS } from "../../../agreement/ratings";
import { isProficient, planFor } from "../../../rules/evaluation";
import type { Educator } from "../roster/educators";
import type { TrackerEntry } from "./tracker-sheet";

/** A tracker as it stands: its headings, and the values of its rows. */
export interface TrackerValues {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Reads cells of one row by their headings. */
function reader(headings: readonly string[], row: readonly unknown[]) {
  const value = (heading: string): unknown => row[headings.indexOf(heading)] ?? "";
  return {
    text: (heading: string) => String(value(heading)).trim(),
    number: (heading: string) => (typeof value(heading) === "number" ? Number(value(heading)) : null),
    oneOf: <Choice extends string>(heading: string, choices: readonly Choice[]) =>
      choices.find((choice) => choice === value(heading)) ?? null,
  };
}

/**
 * What next year's tracker begins with. This year's ratings become the last ratings, a year of practice is added, and
 * who is in year one of a two-year plan goes on to year two with that plan and the observations made so far
 * (Appendix A, Sections 10.A and 17.A), unless the formative evaluation found them below Proficient (13.I). Who is not
 * at least Proficient after a Directed Growth Plan goes on to an Improvement Plan (18.F). For all others the rule finds
 * the plan anew; a new assignment is decided anew.
 */
export function carryOver({ headings, rows }: TrackerValues): readonly TrackerEntry[] {
  return rows.flatMap((row): readonly TrackerEntry[] => {
    const cells = reader(headings, row);
    const name = cells.text("Educator");
    if (name === "") return [];
    const yearOfPractice = cells.number("Year of practice");
    const educator: Educator = {
      name,
      title: cells.text("Title"),
      school: cells.text("School"),
      pts: cells.text("PTS") === "Yes",
      yearOfPractice: yearOfPractice === null ? null : yearOfPractice + 1,
      newAssignment: false,
      rating: cells.oneOf("Overall this year", RATINGS) ?? cells.oneOf("Overall rating", RATINGS),
      impact: cells.oneOf("Impact this year", IMPACTS) ?? cells.oneOf("Impact", IMPACTS),
      start: cells.number("Start date"),
      primary: cells.text("Primary evaluator"),
      supervising: cells.text("Supervising evaluator"),
    };
    return [{ educator, carried: carried(cells, educator) }];
  });
}

/** The columns without which it cannot be told who goes on with which plan. */
export const NEEDED_TO_CARRY_OVER = [
  "Educator",
  "PTS",
  "Overall rating",
  "Overall this year",
  "Impact this year",
  "Stage",
  "Plan set",
  "Duration set",
] as const;

function carried(cells: ReturnType<typeof reader>, educator: Educator): TrackerEntry["carried"] {
  const stage = cells.text("Stage");
  const proficient = educator.rating !== null && isProficient(educator.rating);
  if (stage === PHASE_OF_PLAN.selfDirectedTwoYear && proficient) return inYearTwo(cells, educator);
  if (stage === PHASE_OF_PLAN.directed && cells.text("Overall this year") === "Needs Improvement")
    return { "Plan set": PLAN_NAMES.improvement };
  return {};
}

function inYearTwo(cells: ReturnType<typeof reader>, educator: Educator): TrackerEntry["carried"] {
  const typed = ["Plan set", "Duration set"]
    .map((heading) => [heading, cells.text(heading)] as const)
    .filter(([, text]) => text !== "");
  // A low impact makes the next plan a one-year plan (17.B), not the one that is under way.
  if (planFor(educator) !== "selfDirectedTwoYear" && cells.text("Plan set") === "")
    typed.push(["Plan set", PLAN_NAMES.selfDirectedTwoYear]);
  const visits = ["Announced", "Unannounced", "Long"].map(
    (kind) => [`${kind} earlier`, cells.number(`${kind} done`) ?? 0] as const,
  );
  return { "Plan year": 2, ...Object.fromEntries<string | number>([...typed, ...visits]) };
}

/** Those of a roster who are not in the tracker yet; names are compared without regard to capitals. */
export function newEducators(roster: readonly Educator[], inTracker: readonly string[]): readonly Educator[] {
  const known = new Set(inTracker.map((name) => name.trim().toLowerCase()));
  return roster.filter(({ name }) => !known.has(name.toLowerCase()));
}
