import { PLAN_NAMES } from "../../../agreement/evaluation";
import { IMPACTS, RATINGS } from "../../../agreement/ratings";
import { isProficient, planFor } from "../../../rules/evaluation";
import type { Educator } from "../roster/educators";
import { OBSERVATION_KINDS } from "./observation-rules";
import { PHASE_OF_PLAN } from "./plan-phases";
import { doneOf } from "./task-status";
import { TASKS } from "./tasks";
import { trackerColumns } from "./tracker-columns";
import type { Carried } from "./tracker-sheet";

/** A tracker as it is: its headings, and the values of its rows. */
export interface TrackerValues {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** What next year's tracker begins with. */
export interface CarriedOver {
  readonly educators: readonly Educator[];
  /** Educator by educator. */
  readonly carried: readonly Carried[];
}

/** The headings as today's version calls them. */
export function currentHeadings(headings: readonly string[]): readonly string[] {
  const columns = trackerColumns({ suffix: "" }, TASKS);
  const today = new Map(columns.flatMap(({ heading, formerly }) => (formerly ? [[formerly, heading] as const] : [])));
  return headings.map((heading) => today.get(heading) ?? heading);
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
type Cells = ReturnType<typeof reader>;

/**
 * This year's ratings become the last ratings, a year without PTS is added, and who is in year one of a two-year plan
 * goes on to year two with that plan, the dates of year one and the observations made so far (Appendix A, Sections 10.A,
 * 12.B and 17.A), unless the formative evaluation found them below Proficient (13.I). Who is not at least Proficient
 * after a Directed Growth Plan goes on to an Improvement Plan (18.F). For all others the rule finds the plan again; a new
 * assignment is decided again.
 */
export function carryOver({ headings, rows }: TrackerValues): CarriedOver {
  const current = currentHeadings(headings);
  const lines = rows.flatMap((row) => {
    const cells = reader(current, row);
    const name = cells.text("Educator");
    if (name === "") return [];
    const educator = educatorOf(cells, name);
    return [{ educator, carried: carried(cells, educator) }];
  });
  return { educators: lines.map(({ educator }) => educator), carried: lines.map((line) => line.carried) };
}

/** The educators of a tracker as they are in its own school year. */
export function educatorsOf({ headings, rows }: TrackerValues): readonly Educator[] {
  const current = currentHeadings(headings);
  return rows.flatMap((row) => {
    const cells = reader(current, row);
    const name = cells.text("Educator");
    return name === "" ? [] : [{ ...educatorOf(cells, name), yearWithoutPts: cells.number("Year without PTS") }];
  });
}

/** The educator as next year begins. */
function educatorOf(cells: Cells, name: string): Educator {
  const pts = cells.text("PTS") === "Yes";
  const year = pts ? null : cells.number("Year without PTS");
  return {
    name,
    title: cells.text("Title"),
    school: cells.text("School"),
    pts,
    yearWithoutPts: year === null ? null : year + 1,
    newAssignment: false,
    rating: cells.oneOf("Overall this year", RATINGS) ?? cells.oneOf("Overall rating", RATINGS),
    impact: cells.oneOf("Impact this year", IMPACTS) ?? cells.oneOf("Impact", IMPACTS),
    start: cells.number("Start date"),
    primary: cells.text("Primary evaluator"),
    supervising: cells.text("Supervising evaluator"),
  };
}

/** The columns without which next year's plans cannot be determined. */
export const NEEDED_TO_CARRY_OVER = [
  "Educator",
  "PTS",
  "Overall rating",
  "Overall this year",
  "Impact this year",
  "Plan phase",
  "Plan override",
  "Duration override",
] as const;

function carried(cells: Cells, educator: Educator): Carried {
  const phase = cells.text("Plan phase");
  const goesOn = educator.rating !== null && isProficient(educator.rating);
  if (phase === PHASE_OF_PLAN.selfDirectedTwoYear && goesOn) return inYearTwo(cells, educator);
  if (phase === PHASE_OF_PLAN.directed && cells.text("Overall this year") === "Needs Improvement")
    return { "Plan override": PLAN_NAMES.improvement };
  return {};
}

function inYearTwo(cells: Cells, educator: Educator): Carried {
  const typed = ["Plan override", "Duration override"]
    .map((heading) => [heading, cells.text(heading)] as const)
    .filter(([, text]) => text !== "");
  // A low impact makes the next plan a one-year plan (17.B), not the one that is under way.
  if (planFor(educator) !== "selfDirectedTwoYear" && cells.text("Plan override") === "")
    typed.push(["Plan override", PLAN_NAMES.selfDirectedTwoYear]);
  const dates = ["Plan starts", "Plan ends", ...yearOneTasks().map(doneOf)].flatMap((heading) => {
    const day = cells.number(heading);
    return day === null ? [] : [[heading, day] as const];
  });
  const observations = OBSERVATION_KINDS.map((kind) => [`${kind} earlier`, cells.number(`${kind} done`) ?? 0] as const);
  return { "Plan year": 2, ...Object.fromEntries<string | number>([...typed, ...dates, ...observations]) };
}

/** The tasks that year one of a two-year plan has and year two has not; the log of this year dates its own. */
const yearOneTasks = () =>
  TASKS.filter(
    ({ milestones, fromLog }) =>
      fromLog === undefined &&
      milestones["Self-Directed year 1 of 2"] !== undefined &&
      milestones["Self-Directed year 2 of 2"] === undefined,
  ).map(({ name }) => name);

/** Those of a roster who are not in the tracker yet; names are compared without regard to capitals. */
export function newEducators(roster: readonly Educator[], inTracker: readonly string[]): readonly Educator[] {
  const known = new Set(inTracker.map((name) => name.trim().toLowerCase()));
  return roster.filter(({ name }) => !known.has(name.toLowerCase()));
}
