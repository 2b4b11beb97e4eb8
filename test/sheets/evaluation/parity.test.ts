import fc from "fast-check";
import { MILESTONE_NAMES } from "../../../src/agreement/evaluation-calendar";
import { IMPACTS, RATINGS } from "../../../src/agreement/ratings";
import { ratingColumns } from "../../../src/sheets/evaluation/tracker/rating-columns";
import { TrackerCells } from "../../../src/sheets/evaluation/tracker/tracker-cells";
import { trackerWorkbook } from "../../../src/sheets/evaluation/tracker/tracker-workbook";
import { SheetBuilder } from "../../../src/sheets/plan/sheet-builder";
import { schoolYearLabel } from "../../../src/sheets/evaluation/names";
import { readStaffValue } from "../../../src/sheets/staff/read-value";
import type { StaffHeading } from "../../../src/sheets/staff/staff-columns";
import { serial } from "../../../src/sheets/plan/serial";
import { formula } from "../../../src/sheets/plan/sheet-plan";
import { ask, down, one } from "../../support/functions/ask";
import { calculate, type Calculated } from "../../support/sheets/calculate";
import { asOptions, educator, entry, trackerNames } from "../../support/sheets/educators";

/**
 * Rules that are code in src/rules, for the functions, and formulas in a sheet: both are asked the same, for every
 * input. Where they are meant to differ the reading says so, and `INTENDED` has it.
 */
jest.setTimeout(60_000);

const INTENDED = {
  /** The function does not know the school year; impact counts from 2014-15 on (Appendix A, Section 22). */
  impact: "PLANTYPE counts a low impact in every year, the tracker from 2014-15 on",
} as const;

const NO_SCHOOL = [serial(2013, 10, 14), serial(2014, 1, 31), serial(2014, 5, 15)];

const STATUSES = [
  ...RATINGS.flatMap((rating) =>
    [null, ...IMPACTS].flatMap((impact) =>
      [true, false].map((newAssignment) => ({ pts: true, rating, impact, newAssignment, yearWithoutPts: null })),
    ),
  ),
  ...[1, 2, 3, 4, 7].flatMap((yearWithoutPts) =>
    [null, ...RATINGS].map((rating) => ({ pts: false, rating, impact: null, newAssignment: false, yearWithoutPts })),
  ),
];
const TRIPLES = RATINGS.flatMap((overall) =>
  RATINGS.flatMap((first) => RATINGS.map((second) => [overall, first, second] as const)),
);

/** One new educator a week, from June before the school year to its last week. */
const WEEKS = Array.from({ length: 54 }, (_, week) => week);
const startOf = (begins: number, week: number) => serial(begins, 6, 17) + 7 * week;
const NEW = { pts: false, rating: null, impact: null, newAssignment: false, yearWithoutPts: 1 } as const;

/**
 * What new educators have by weeks from their first day (Appendix A, Sections 7.A, 7.B.ii and 8.C; R32): how many, and
 * whether the milestone's own day counts where it is later.
 */
const FROM_FIRST_DAY = [
  { task: "First-year meeting", count: 4, orLater: false },
  { task: "Plan meeting", count: 6, orLater: false },
  { task: "Self-assessment", count: 4, orLater: true },
  { task: "Educator plan", count: 6, orLater: true },
] as const;

/** Before impact counts, those on whom it has a bearing; then there is time for the new ones, too. */
const YEARS = [
  { begins: 2013, statuses: STATUSES.filter(({ pts, newAssignment }) => pts && !newAssignment), weeks: WEEKS },
  { begins: 2014, statuses: STATUSES, weeks: [] },
];

describe.each(YEARS)("what is both a rule and a formula, in the school year from $begins", (year) => {
  const { begins, statuses, weeks } = year;
  let book: Calculated;
  const table = `Tracker${begins % 100}${(begins % 100) + 1}`;
  beforeAll(async () => {
    const entries = [
      ...statuses.map((status, at) => entry(educator(`Status ${at}`, status))),
      ...weeks.map((week) => entry(educator(`Week ${week}`, { ...NEW, start: startOf(begins, week) }))),
    ];
    book = await calculate(
      trackerWorkbook(trackerNames(begins), {
        ...asOptions(entries),
        asOf: serial(begins, 9, 3),
        noSchool: NO_SCHOOL,
        firstDay: serial(begins, 8, 28),
      }),
    );
  });
  afterAll(() => book.close());

  test("plans: PLANTYPE and the tracker", () => {
    const plans = book.column(table, "Plan");
    statuses.forEach(({ pts, rating, impact, newAssignment }, at) => {
      const counted = begins >= 2014 ? impact : null;
      const byRule = one("PLANTYPE", pts, rating ?? "", counted, newAssignment);
      expect([INTENDED.impact, pts, rating, impact, newAssignment, plans[at]]).toEqual([
        INTENDED.impact,
        pts,
        rating,
        impact,
        newAssignment,
        byRule,
      ]);
    });
  });

  test("observations: OBSERVATIONS and the tracker", () => {
    const [announced, unannounced] = ["Announced required", "Unannounced required"].map((heading) =>
      book.column(table, heading),
    );
    statuses.forEach(({ pts, rating, yearWithoutPts }, at) => {
      const byRule = ask("OBSERVATIONS", pts, pts ? rating : yearWithoutPts)[0];
      expect([pts, rating, yearWithoutPts, announced?.[at], unannounced?.[at]]).toEqual([
        pts,
        rating,
        yearWithoutPts,
        ...(byRule ?? []),
      ]);
    });
  });

  test("dates: EVALDUE with the days without school and the calendar", () => {
    const due = new Map(
      book
        .column(`Calendar${table.slice(-4)}`, "Milestone")
        .map((milestone, at) => [milestone, book.column(`Calendar${table.slice(-4)}`, "Due by")[at]]),
    );
    for (const milestone of MILESTONE_NAMES)
      expect([milestone, due.get(milestone)]).toEqual([
        milestone,
        one("EVALDUE", milestone, begins + 1, down(...NO_SCHOOL)),
      ]);
  });

  test("new educators' weeks: EVALDUE and SCHOOLDAY from their first day, and the tracker", () => {
    const holidays = down(...NO_SCHOOL);
    const [firstDay, lastDay] = [serial(begins, 8, 28), serial(begins + 1, 6, 30)];
    for (const { task, count, orLater } of FROM_FIRST_DAY) {
      const due = book.column(table, `${task} due`).slice(statuses.length);
      const calendar = orLater ? Number(one("EVALDUE", task, begins + 1, holidays)) : 0;
      weeks.forEach((week, at) => {
        const from = Math.max(startOf(begins, week), firstDay);
        // The last school day up to then (R28).
        const after = Number(one("SCHOOLDAY", from + 7 * count + 1, -1, holidays));
        const byRule = Math.max(after, calendar);
        expect([task, week, due[at]]).toEqual([task, week, byRule > lastDay ? "Next year" : byRule]);
      });
    }
  });
});

test("an overall rating beside Standards I and II: OVERALLALLOWED and the rating check", async () => {
  const cells = new TrackerCells(trackerNames(2013));
  const columns = ratingColumns(cells);
  const contents = (triple: (typeof TRIPLES)[number]) =>
    columns.map(({ heading }) => {
      const place = ["Overall this year", "Standard I", "Standard II"].indexOf(heading);
      return triple[place] ?? null;
    });
  const sheet = new SheetBuilder("Ratings").table({
    name: cells.table,
    row: 1,
    column: 1,
    columns,
    rows: TRIPLES.map(contents),
  });
  const book = await calculate({ sheets: [sheet.done({ wide: 1, footer: "" })], names: [] });
  const checks = book.column(cells.table, "Rating check");
  TRIPLES.forEach(([overall, first, second], at) => {
    const isAllowed = ["", "OK"].includes(String(checks[at]));
    expect([overall, first, second, isAllowed]).toEqual([
      overall,
      first,
      second,
      one("OVERALLALLOWED", overall, first, second),
    ]);
  });
  await book.close();
});

test("school days: SCHOOLDAY and WORKDAY with the days without school", async () => {
  const counts = fc.sample(fc.tuple(fc.integer({ min: 41_500, max: 41_900 }), fc.integer({ min: -60, max: 60 })), 200);
  const builder = new SheetBuilder("Days");
  builder.write(
    1,
    2,
    NO_SCHOOL.map((day) => [day]),
  );
  counts.forEach(([date, days], at) => {
    builder.write(at + 1, 1, [[formula(`=WORKDAY(${date},${days},$B$1:$B$${NO_SCHOOL.length})`)]]);
  });
  const book = await calculate({ sheets: [builder.done({ wide: 1, footer: "" })], names: [] });
  counts.forEach(([date, days], at) => {
    if (days === 0) return;
    expect([date, days, book.value("Days", at + 1, 1)]).toEqual([
      date,
      days,
      one("SCHOOLDAY", date, days, down(...NO_SCHOOL)),
    ]);
  });
  await book.close();
});

describe("what a cell of a staff list says: the functions' arguments and the staff list", () => {
  /** What an argument of a function makes of it: the answer of a call that hands it on, "refused", or nothing. */
  const byFunction = (id: string, ...args: unknown[]) => {
    try {
      return one(id, ...args);
    } catch {
      return "refused";
    }
  };
  const byStaffList = (heading: StaffHeading, cell: unknown) => {
    const read = readStaffValue(heading, cell);
    return "value" in read ? read.value : "refused";
  };

  test.each(["Yes", "y", " TRUE ", true, 1, "1", "No", "n", "false", false, "0", "perhaps", 7, "#N/A", "yes!"])(
    "yes or no: %j",
    (cell) => {
      // Without PTS the plan is the Developing Educator Plan, with it and Proficient a self-directed one.
      const plan = String(byFunction("PLANTYPE", cell, "Proficient"));
      const [yes, no] = [plan.startsWith("Self-Directed"), plan.startsWith("Developing")];
      expect(byStaffList("PTS", cell)).toBe(yes ? "Yes" : no ? "No" : "refused");
    },
  );

  test.each(["Proficient", "p", "NI", "needs improvement", "Unsatisfactory", " e ", "Good", "Satisfactory", "#REF!"])(
    "ratings: %j",
    (cell) => {
      const allowed = (rating: unknown) => byFunction("OVERALLALLOWED", rating, "Proficient", "Proficient");
      const read = byStaffList("Overall rating", cell);
      expect([read === "refused", allowed(read)]).toEqual([allowed(cell) === "refused", allowed(cell)]);
      if (read !== "refused") expect(RATINGS).toContain(read);
    },
  );

  test.each([
    "2013-09-30",
    "9/30/2013",
    "Sep 30, 2013",
    "30 September 2013",
    "Monday, September 30, 2013",
    "20130930",
    "2013-09-30T08:30:00Z",
    41547,
    41547.75,
    "Tuesday, September 30, 2013",
    "2013-02-30",
    "13/1/2013",
    "soon",
    2013,
    "#VALUE!",
  ])("dates: %j", (cell) => {
    // The next school day but one before it and after: the day itself, had it no weekend.
    const day = byFunction("SCHOOLDAY", cell, 0);
    expect(byStaffList("Hire date", cell)).toBe(day);
  });
});

test("school years: the label of a tracker and the year that the functions read in it", () => {
  for (let begins = 1990; begins < 2100; begins += 1)
    expect([begins, one("EVALDUE", "Educator plan", schoolYearLabel(begins))]).toEqual([begins, serial(begins, 11, 1)]);
});
