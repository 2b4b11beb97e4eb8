import { IMPACTS, RATINGS, type Impact, type Rating } from "../../src/agreement/ratings";
import { serial } from "../../src/sheets/plan/serial";
import type { Educator } from "../../src/sheets/evaluation/roster/educators";
import { chooseYear, isoText, openEvaluation, press, putRoster, rosterRows } from "../support/browser/evaluation-pane";
import type { Preview } from "../support/browser/preview";

jest.setTimeout(300_000);

const YEARS = [
  { year: "2013-14", lookFrom: "2013-09-03", table: "Tracker1314", impactCounts: false },
  { year: "2014-15", lookFrom: "2014-09-02", table: "Tracker1415", impactCounts: true },
] as const;
type YearOf = (typeof YEARS)[number];

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

/** Announced, unannounced and of thirty minutes: Section 10 by rating, Section 9 by year of practice. */
const VISITS_BY_RATING: Readonly<Record<Rating, readonly number[]>> = {
  Exemplary: [0, 1, 1],
  Proficient: [0, 1, 1],
  "Needs Improvement": [0, 2, 1],
  Unsatisfactory: [1, 4, 1],
};
const VISITS_BY_YEAR = [
  [1, 4, 0],
  [0, 3, 0],
  [0, 3, 0],
] as const;

/** Four dates of each plan's year. Feb 1, 2014, June 1 and 15, 2014 and Feb 1, 2015 are no weekdays: the Friday before. */
const DATES: Readonly<Record<YearOf["year"], Readonly<Record<Plan, readonly string[]>>>> = {
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

/** Orientation, self-assessment and plan meeting of those who start on January 6, 2014 and January 5, 2015 (7.A.i, 8.C.ii). */
const LATE: Readonly<Record<YearOf["year"], readonly string[]>> = {
  "2013-14": ["2014-01-06", "2014-02-03", "2014-02-17"],
  "2014-15": ["2015-01-05", "2015-02-02", "2015-02-16"],
};

interface Standing {
  readonly pts: boolean;
  readonly rating: Rating | null;
  readonly impact: Impact | null;
  readonly newAssignment: boolean;
  readonly yearOfPractice: number;
}

/** Every standing there can be: with PTS every rating, without PTS also none yet. */
const STANDINGS: readonly Standing[] = [true, false].flatMap((pts) =>
  (pts ? RATINGS : [null, ...RATINGS]).flatMap((rating) =>
    [null, ...IMPACTS].flatMap((impact) =>
      [true, false].flatMap((newAssignment) =>
        (pts ? [9] : [1, 2, 3]).map((yearOfPractice) => ({ pts, rating, impact, newAssignment, yearOfPractice })),
      ),
    ),
  ),
);

const named = (
  name: string,
  { pts, rating, impact, newAssignment, yearOfPractice }: Standing,
  start: number | null = null,
): Educator => ({
  name,
  title: "Teacher",
  school: "Elm Street School",
  primary: "Evaluator 01",
  supervising: "",
  pts,
  rating,
  impact,
  newAssignment,
  yearWithoutPts: pts ? null : yearOfPractice,
  start,
});

const words = (value: string | null) => value ?? "none";
const describeStanding = ({ pts, rating, impact, newAssignment, yearOfPractice }: Standing) =>
  `PTS ${pts ? "yes" : "no"}, year ${yearOfPractice}, ${words(rating)}, impact ${words(impact)}${newAssignment ? ", new assignment" : ""}`;

function expectedPlan({ pts, rating, impact, newAssignment }: Standing, impactCounts: boolean): Plan {
  if (!pts || newAssignment || rating === null) return "developing";
  return BY_RATING[rating][impact === "Low" && impactCounts ? 1 : 0];
}

const expectedVisits = ({ pts, rating, yearOfPractice }: Standing) =>
  pts && rating ? VISITS_BY_RATING[rating] : VISITS_BY_YEAR[yearOfPractice - 1];

/** Sections 10.B and 10.C: with PTS, a Directed Growth Plan and an Improvement Plan have observations of their own. */
function visitsOnPlan(plan: Plan, standing: Standing) {
  if (standing.pts && plan === "directed") return VISITS_BY_RATING["Needs Improvement"];
  if (standing.pts && plan === "improvement") return VISITS_BY_RATING.Unsatisfactory;
  return expectedVisits(standing);
}

/** The columns of a tracker as it shows them, from top to bottom. */
async function columnsOf(
  { pane }: Preview,
  table: string,
  headings: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const columns = await pane.evaluate(
    ([name, wanted]) =>
      Excel.run(async (context) => {
        const ranges = wanted.map((heading) =>
          context.workbook.tables.getItem(name).columns.getItem(heading).getDataBodyRange().load("text"),
        );
        await context.sync();
        return ranges.map(({ text }) => text.map(([cell]) => cell ?? ""));
      }),
    [table, headings] as const,
  );
  return new Map(headings.map((heading, at) => [heading, (columns[at] ?? []).map((text) => String(isoText(text)))]));
}

/** What each row shows under these headings. */
async function rowsOf(
  preview: Preview,
  table: string,
  headings: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const columns = await columnsOf(preview, table, headings);
  const [first] = columns.values();
  return (first ?? []).map((_, row) => headings.map((heading) => columns.get(heading)?.[row] ?? ""));
}

describe.each(YEARS)("plans in the school year $year", ({ year, lookFrom, table, impactCounts }) => {
  const ptsByRating = [true, false].flatMap((pts) =>
    RATINGS.map((rating): Standing => ({
      pts,
      rating,
      impact: null,
      newAssignment: false,
      yearOfPractice: pts ? 9 : 2,
    })),
  );
  const setByHand = Object.entries(PLANS).flatMap(([plan, [name]]) =>
    ptsByRating.map((standing) => ({ plan: plan as Plan, name, standing })),
  );
  let preview: Preview;

  beforeAll(async () => {
    preview = await openEvaluation();
    await chooseYear(preview, lookFrom, year);
    const start = year === "2013-14" ? serial(2014, 1, 6) : serial(2015, 1, 5);
    const educators = [
      ...STANDINGS.map((standing, at) => named(`By rule ${at}`, standing)),
      ...setByHand.map(({ standing }, at) => named(`By hand ${at}`, standing)),
      named("Late", { pts: false, rating: null, impact: null, newAssignment: false, yearOfPractice: 1 }, start),
    ];
    await putRoster(preview, "Staff", rosterRows(educators));
    await press(preview, "Read the selected staff list");
    expect(await press(preview, "Build the tracker")).toContain(`for ${educators.length} educators`);
    await preview.pane.evaluate(
      ([name, first, plans]) =>
        Excel.run(async (context) => {
          const column = context.workbook.tables.getItem(name).columns.getItem("Plan override").getDataBodyRange();
          column.getCell(first, 0).getResizedRange(plans.length - 1, 0).values = plans.map((plan) => [plan]);
          await context.sync();
        }),
      [table, STANDINGS.length, setByHand.map(({ name }) => name)] as const,
    );
    await preview.workbook.settled();
  });
  afterAll(() => preview.close());

  it("follow from PTS, rating, impact and assignment, with their durations and observations", async () => {
    const rows = await rowsOf(preview, table, ["Plan", "Duration", ...REQUIRED]);
    const shown = STANDINGS.map((standing, at) => [describeStanding(standing), ...(rows[at] ?? [])]);
    expect(shown).toEqual(
      STANDINGS.map((standing) => [
        describeStanding(standing),
        ...PLANS[expectedPlan(standing, impactCounts)],
        ...(expectedVisits(standing) ?? []).map(String),
      ]),
    );
  });

  it("have the dates of their calendar", async () => {
    const rows = await rowsOf(preview, table, DATED);
    const shown = STANDINGS.map((standing, at) => [describeStanding(standing), rows[at]]);
    expect(shown).toEqual(
      STANDINGS.map((standing) => [describeStanding(standing), DATES[year][expectedPlan(standing, impactCounts)]]),
    );
  });

  it("set by hand stand before the rule, for every PTS and rating", async () => {
    const rows = (await rowsOf(preview, table, ["Plan", "Duration", ...DATED, ...REQUIRED])).slice(STANDINGS.length);
    const shown = setByHand.map(({ standing }, at) => [describeStanding(standing), ...(rows[at] ?? [])]);
    expect(shown).toEqual(
      setByHand.map(({ plan, standing }) => [
        describeStanding(standing),
        ...PLANS[plan],
        ...DATES[year][plan],
        ...(visitsOnPlan(plan, standing) ?? []).map(String),
      ]),
    );
  });

  it("of those who start late have later first dates", async () => {
    const rows = await rowsOf(preview, table, ["Orientation due", "Self-assessment due", "Plan meeting due"]);
    expect(rows.at(-1)).toEqual(LATE[year]);
  });
});
