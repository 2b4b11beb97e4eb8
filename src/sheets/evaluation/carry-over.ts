import { IMPACTS, RATINGS } from "../../agreement/ratings";
import { STAGES } from "./cycle";
import type { Educator } from "./educators";
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
    oneOf: <Choice extends string>(heading: string, choices: readonly Choice[]) => choices.find((choice) => choice === value(heading)) ?? null,
  };
}

/**
 * What next year's tracker begins with. This year's ratings become the last ratings, a year of practice is added, and
 * who is in year one of a two-year plan goes on to year two with that plan and the observations made so far
 * (Appendix A, Sections 10.A and 17.A). For all others the rule finds the plan anew; a new assignment is decided anew.
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
    return [{ educator, carried: cells.text("Stage") === STAGES[1] ? inYearTwo(cells) : {} }];
  });
}

function inYearTwo(cells: ReturnType<typeof reader>): TrackerEntry["carried"] {
  const typed = ["Plan set", "Duration set"].map((heading) => [heading, cells.text(heading)] as const).filter(([, text]) => text !== "");
  const visits = ["Announced", "Unannounced", "Long"].map((kind) => [`${kind} earlier`, cells.number(`${kind} done`) ?? 0] as const);
  return { "Plan year": 2, ...Object.fromEntries([...typed, ...visits]) };
}

/** Those of a roster who are not in the tracker yet; names are compared without regard to capitals. */
export function newEducators(roster: readonly Educator[], inTracker: readonly string[]): readonly Educator[] {
  const known = new Set(inTracker.map((name) => name.trim().toLowerCase()));
  return roster.filter(({ name }) => !known.has(name.toLowerCase()));
}
