import { IMPACTS, RATINGS, type Impact, type Rating } from "../../../src/agreement/ratings";
import { trackerWorkbook } from "../../../src/sheets/evaluation/tracker/tracker-workbook";
import { serial } from "../../../src/sheets/plan/serial";
import { calculate, type Calculated } from "../../support/sheets/calculate";
import { asOptions, educator, entry, iso, trackerNames } from "../../support/sheets/educators";

jest.setTimeout(60_000);

type SchoolYear = "2013-14" | "2014-15";

/** The five plans, with the durations that Appendix A gives them: Sections 16.A, 17.A, 17.B, 18.B (R19) and 19.B. */
const PLANS = {
  developing: ["Developing Educator Plan", "One-year"],
  twoYear: ["Self-Directed Growth Plan (two-year)", "Two-year"],
  oneYear: ["Self-Directed Growth Plan (one-year)", "One-year"],
  directed: ["Directed Growth Plan", "One-year"],
  improvement: ["Improvement Plan", "One-year"],
} as const;
type Plan = keyof typeof PLANS;

/** Sections 16 to 19, row by row: the plan of an educator with PTS by the last rating, and where the impact is low. */
const BY_RATING: Readonly<Record<Rating, readonly [Plan, Plan]>> = {
  Exemplary: ["twoYear", "oneYear"],
  Proficient: ["twoYear", "oneYear"],
  "Needs Improvement": ["directed", "directed"],
  Unsatisfactory: ["improvement", "improvement"],
};

/** Announced, unannounced and of thirty minutes: Section 10 by rating, Section 9 by year without PTS. */
const OBSERVATIONS_BY_RATING: Readonly<Record<Rating, readonly number[]>> = {
  Exemplary: [0, 1, 1],
  Proficient: [0, 1, 1],
  "Needs Improvement": [0, 2, 1],
  Unsatisfactory: [1, 4, 1],
};
const OBSERVATIONS_BY_YEAR = [
  [1, 4, 0],
  [0, 3, 0],
  [0, 3, 0],
] as const;

/**
 * Four dates of each plan's year. Feb 1, 2014, June 1 and 15, 2014 and Feb 1, 2015 are no weekdays: the Friday before.
 */
const DATES: Readonly<Record<SchoolYear, Readonly<Record<Plan, readonly string[]>>>> = {
  "2013-14": {
    developing: ["2014-01-31", "2014-05-15", "2014-06-13", ""],
    // Section 13.A: a formative evaluation near the end of year one; no summative report, no sign-off, no decision.
    twoYear: ["2014-05-15", "", "", ""],
    oneYear: ["2014-01-31", "2014-05-15", "2014-06-13", ""],
    directed: ["2014-01-31", "2014-05-15", "2014-06-13", "2014-05-30"],
    improvement: ["2014-01-31", "2014-05-15", "2014-06-13", "2014-05-30"],
  },
  "2014-15": {
    developing: ["2015-01-30", "2015-05-15", "2015-06-15", ""],
    twoYear: ["2015-05-15", "", "", ""],
    oneYear: ["2015-01-30", "2015-05-15", "2015-06-15", ""],
    directed: ["2015-01-30", "2015-05-15", "2015-06-15", "2015-06-01"],
    improvement: ["2015-01-30", "2015-05-15", "2015-06-15", "2015-06-01"],
  },
};
const REQUIRED = ["Announced required", "Unannounced required", "Thirty-minute required"];
const DATED = ["Formative report due", "Summative report due", "Sign-off due", "Status decision due"];

/**
 * Orientation, self-assessment and plan meeting of those who start on January 6, 2014 and January 5, 2015 (7.A.i,
 * 8.C.ii).
 */
const LATE: Readonly<Record<SchoolYear, readonly string[]>> = {
  "2013-14": ["2014-01-06", "2014-02-03", "2014-02-17"],
  "2014-15": ["2015-01-05", "2015-02-02", "2015-02-16"],
};

interface Status {
  readonly pts: boolean;
  readonly rating: Rating | null;
  readonly impact: Impact | null;
  readonly newAssignment: boolean;
  readonly yearWithoutPts: number;
}

const statusOf = (facts: Partial<Status>): Status => ({
  pts: true,
  rating: null,
  impact: null,
  newAssignment: false,
  yearWithoutPts: facts.pts === false ? 1 : 9,
  ...facts,
});

/** With PTS every rating; without PTS also none yet, and there the year decides. */
const EVERY_STATUS: readonly Status[] = [
  ...[true, false].flatMap((pts) =>
    (pts ? RATINGS : [null, ...RATINGS]).flatMap((rating) =>
      [null, ...IMPACTS].flatMap((impact) =>
        [true, false].map((newAssignment) => statusOf({ pts, rating, impact, newAssignment })),
      ),
    ),
  ),
  ...[null, ...RATINGS].flatMap((rating) =>
    [2, 3].map((yearWithoutPts) => statusOf({ pts: false, rating, yearWithoutPts })),
  ),
];
/** What a low impact changes, or does not before it counts. */
const BY_IMPACT = RATINGS.flatMap((rating) => [null, "Low" as const].map((impact) => statusOf({ rating, impact })));

const YEARS = [
  {
    year: "2013-14",
    begins: 2013,
    table: "Tracker1314",
    late: serial(2014, 1, 6),
    impactCounts: false,
    statuses: BY_IMPACT,
  },
  {
    year: "2014-15",
    begins: 2014,
    table: "Tracker1415",
    late: serial(2015, 1, 5),
    impactCounts: true,
    statuses: EVERY_STATUS,
  },
] as const;

const named = (name: string, { yearWithoutPts, ...facts }: Status, start: number | null = null) =>
  educator(name, { ...facts, yearWithoutPts: facts.pts ? null : yearWithoutPts, start });

const words = (value: string | null) => value ?? "none";
const describeStatus = ({ pts, rating, impact, newAssignment, yearWithoutPts }: Status) =>
  `PTS ${pts ? "yes" : "no"}, year ${yearWithoutPts}, ${words(rating)}, impact ` +
  `${words(impact)}${newAssignment ? ", new assignment" : ""}`;

function expectedPlan({ pts, rating, impact, newAssignment }: Status, impactCounts: boolean): Plan {
  if (!pts || newAssignment || rating === null) return "developing";
  return BY_RATING[rating][impact === "Low" && impactCounts ? 1 : 0];
}

const expectedObservations = ({ pts, rating, yearWithoutPts }: Status) =>
  pts && rating ? OBSERVATIONS_BY_RATING[rating] : OBSERVATIONS_BY_YEAR[yearWithoutPts - 1];

/** Sections 10.B and 10.C: with PTS, a Directed Growth Plan and an Improvement Plan have observations of their own. */
function observationsOnPlan(plan: Plan, status: Status) {
  if (status.pts && plan === "directed") return OBSERVATIONS_BY_RATING["Needs Improvement"];
  if (status.pts && plan === "improvement") return OBSERVATIONS_BY_RATING.Unsatisfactory;
  return expectedObservations(status);
}

describe.each(YEARS)("plans in the school year $year", ({ year, begins, table, late, impactCounts, statuses }) => {
  const ratedAndNot = [...RATINGS.map((rating) => statusOf({ rating })), statusOf({ pts: false, yearWithoutPts: 2 })];
  const byHand = Object.entries(PLANS).flatMap(([plan, [name]]) =>
    ratedAndNot.map((status) => ({ plan: plan as Plan, name, status })),
  );
  let book: Calculated;
  beforeAll(async () => {
    const entries = [
      ...statuses.map((status, at) => entry(named(`By rule ${at}`, status))),
      ...byHand.map(({ status, name }, at) => entry(named(`By hand ${at}`, status), { "Plan override": name })),
      entry(named("Late", statusOf({ pts: false }), late)),
    ];
    const options = {
      ...asOptions(entries),
      asOf: serial(begins, 9, 3),
      noSchool: [],
      firstDay: serial(begins, 8, 28),
    };
    book = await calculate(trackerWorkbook(trackerNames(begins), options));
  });
  afterAll(() => book.close());

  /** What each row shows under these headings. */
  const rows = (headings: readonly string[]): readonly (readonly unknown[])[] => {
    const columns = headings.map((heading) => {
      const column = book.column(table, heading);
      return heading.endsWith(" due") ? column.map(iso) : column;
    });
    return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]));
  };

  it("follow from PTS, rating, impact and assignment, with their durations, observations and dates", () => {
    const shown = rows(["Plan", "Duration", ...REQUIRED, ...DATED]);
    expect(statuses.map((status, at) => [describeStatus(status), ...(shown[at] ?? [])])).toEqual(
      statuses.map((status) => {
        const plan = expectedPlan(status, impactCounts);
        return [describeStatus(status), ...PLANS[plan], ...(expectedObservations(status) ?? []), ...DATES[year][plan]];
      }),
    );
  });

  it("chosen by hand come before the rule, with and without PTS, for every rating", () => {
    const shown = rows(["Plan", "Duration", ...DATED, ...REQUIRED]).slice(statuses.length);
    expect(byHand.map(({ status }, at) => [describeStatus(status), ...(shown[at] ?? [])])).toEqual(
      byHand.map(({ plan, status }) => [
        describeStatus(status),
        ...PLANS[plan],
        ...DATES[year][plan],
        ...(observationsOnPlan(plan, status) ?? []),
      ]),
    );
  });

  it("of those who start late have later first dates", () => {
    expect(rows(["Orientation due", "Self-assessment due", "Plan meeting due"]).at(-1)).toEqual(LATE[year]);
  });
});
