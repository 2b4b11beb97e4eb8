import { serial } from "../../../src/sheets/plan/serial";
import { TASKS } from "../../../src/sheets/evaluation/tracker/tasks";
import { trackerColumns } from "../../../src/sheets/evaluation/tracker/tracker-columns";
import type { Calculated } from "../../support/sheets/calculate";
import { educator, entry, iso, trackerNames } from "../../support/sheets/educators";
import { inFirstYear, trackerOfEntries } from "../../support/sheets/trackers";

jest.setTimeout(60_000);

const january = serial(2014, 1, 6);
const firstDay = serial(2013, 8, 28);

// One workbook serves all tests: each test types in rows of its own, and leaves the settings as they were.
let book: Calculated;
beforeAll(async () => {
  book = await trackerOfEntries(
    2013,
    [
      entry(educator("Low impact", { impact: "Low" })),
      entry(educator("Plan override")),
      entry(educator("Year one")),
      entry(educator("Year two"), { "Plan year": 2 }),
      entry(inFirstYear("First year")),
      entry(inFirstYear("On the first day", firstDay)),
      entry(inFirstYear("In January", january)),
      entry(educator("Status")),
      entry(educator("Rated")),
      entry(educator("Hired in 1987", { start: serial(1987, 9, 1) })),
    ],
    serial(2013, 10, 16),
    [serial(2014, 2, 5)],
  );
});
afterAll(() => book.close());

test("no two columns have the same heading", () => {
  const columns = trackerColumns(trackerNames(2013), TASKS);
  expect(new Set(columns.map(({ heading }) => heading.toLowerCase())).size).toBe(columns.length);
});

/** The checks that are not 0, by their labels. */
function checksOf(workbook: Calculated, dashboard: string): Readonly<Record<string, unknown>> {
  const rows = Array.from({ length: 200 }, (_, at) => at + 1);
  const title = rows.find((row) => workbook.value(dashboard, row, 1) === "Checks: each must be 0");
  if (title === undefined) throw new Error(`No checks on ${dashboard}.`);
  const lines = Array.from({ length: 20 }, (_, at) => [
    workbook.value(dashboard, title + 1 + at, 1),
    workbook.value(dashboard, title + 1 + at, 8),
  ]);
  expect(lines.map(([label]) => typeof label)).toEqual(lines.map(() => "string"));
  return Object.fromEntries(lines.filter(([, count]) => count !== 0).map(([label, count]) => [String(label), count]));
}

test("nothing is in error, and the checks add up to 0", () => {
  expect(book.errors()).toEqual([]);
  expect(checksOf(book, "Dashboard 2013-14")).toEqual({});
  expect(book.value("Dashboard 2013-14", 3, 2)).toBe(0);
});

test("somebody hired long ago has nothing to fix", () => {
  expect(book.cell("Tracker1314", "Hired in 1987", "Cells to fix")).toBe(0);
});

test("a low impact makes no one-year plan before 2014-15", () => {
  expect(book.cell("Tracker1314", "Low impact", "Plan")).toBe("Self-Directed Growth Plan (two-year)");
});

test("an override of the plan or the duration comes before the default", async () => {
  await book.type("Tracker1314", "Plan override", "Plan override", "Directed Growth Plan");
  expect(book.cell("Tracker1314", "Plan override", "Duration")).toBe("One-year");
  expect(book.cell("Tracker1314", "Plan override", "Plan phase")).toBe("Directed Growth");
  // Section 10.B: a Directed Growth Plan includes at least two unannounced observations.
  expect(book.cell("Tracker1314", "Plan override", "Unannounced required")).toBe(2);
  await book.type("Tracker1314", "Plan override", "Duration override", "Less than a year");
  expect(book.cell("Tracker1314", "Plan override", "Duration")).toBe("Less than a year");
  // A two-year Directed Growth Plan is not in the agreement (Section 18.B).
  await book.type("Tracker1314", "Plan override", "Duration override", "Two-year");
  expect(book.cell("Tracker1314", "Plan override", "Status")).toBe("Check plan");
  expect(book.value("Dashboard 2013-14", 3, 2)).toBe(1);
  await book.type("Tracker1314", "Plan override", "Duration override", null);
});

test("tasks that only some educators have", async () => {
  const status = (name: string, task: string) => book.cell("Tracker1314", name, `${task} status`);
  // Section 7.B.ii: within four weeks, for the first year in Gardner or of practice; else by the timeline's October 1.
  expect(iso(book.cell("Tracker1314", "First year", "First-year meeting due"))).toBe("2013-10-01");
  expect([status("First year", "First-year meeting"), status("Status", "First-year meeting")]).toEqual([
    "Overdue",
    "Not required",
  ]);
  // Section 21.A: by May 1, unless Proficient on each standard and overall.
  await book.type("Tracker1314", "First year", "Year without PTS", 3);
  expect(iso(book.cell("Tracker1314", "First year", "PTS conference due"))).toBe("2014-05-01");
  expect(status("First year", "PTS conference")).toBe("Due");
  for (const heading of ["Standard I", "Standard II", "Standard III", "Standard IV", "Overall this year"])
    await book.type("Tracker1314", "First year", heading, "Proficient");
  expect(status("First year", "PTS conference")).toBe("Not required");
  // Section 14.D: Proficient or better with a low impact.
  expect(status("First year", "Low-impact review")).toBe("Not required");
  await book.type("Tracker1314", "First year", "Impact this year", "Low");
  expect([
    status("First year", "Low-impact review"),
    iso(book.cell("Tracker1314", "First year", "Low-impact review due")),
  ]).toEqual(["Due", "2014-05-15"]);
});

test("in year two what year one has done shows as done last year, and counts for nothing this year", async () => {
  const before = book.cell("Tracker1314", "Year two", "Tasks done");
  await book.type("Tracker1314", "Year two", "Formative report done", serial(2013, 5, 15));
  expect(book.cell("Tracker1314", "Year two", "Formative report status")).toBe("Done last year");
  expect(book.cell("Tracker1314", "Year two", "Tasks done")).toBe(before);
});

test("what is done for everyone is done for those who were there", async () => {
  await book.type("Tasks1314", "Orientation", "Done for everyone", serial(2013, 8, 30));
  const status = (name: string) => book.cell("Tracker1314", name, "Orientation status");
  expect([status("Year one"), status("On the first day"), status("In January")]).toEqual(["Done", "Done", "Due"]);
  await book.type("Tasks1314", "Orientation", "Done for everyone", null);
});

test("status, next task and next date follow what is done and the as-of date", async () => {
  const cell = (heading: string) => iso(book.cell("Tracker1314", "Status", heading));
  // The plan meeting (October 15) is past; 14 days on is October 30. Orientation is for everyone: no one's next task.
  expect([cell("Status"), cell("Next task"), cell("Next due"), book.cell("Tracker1314", "Status", "Overdue")]).toEqual([
    "Overdue",
    "Plan meeting",
    "2013-10-15",
    1,
  ]);
  expect(cell("Orientation status")).toBe("Overdue");
  expect(cell("Self-assessment status")).toBe("Due");
  await book.type("Tracker1314", "Status", "Orientation done", serial(2013, 9, 10));
  await book.type("Tracker1314", "Status", "Plan meeting done", serial(2013, 10, 2));
  expect([cell("Status"), cell("Next task"), cell("Next due")]).toEqual(["Due", "Self-assessment", "2013-10-31"]);
  expect(cell("Orientation status")).toBe("Done");
  await book.enter("Tracker 2013-14", 3, 2, serial(2013, 10, 17));
  expect([cell("Status"), cell("Self-assessment status"), cell("Educator plan status")]).toEqual([
    "Due soon",
    "Due soon",
    "Due",
  ]);
  // On the day itself a task is due soon, not overdue.
  await book.enter("Tracker 2013-14", 3, 2, serial(2013, 10, 31));
  expect(cell("Self-assessment status")).toBe("Due soon");
  await book.enter("Tracker 2013-14", 3, 2, serial(2013, 11, 1));
  expect(cell("Self-assessment status")).toBe("Overdue");
  await book.enter("Tracker 2013-14", 3, 2, serial(2013, 10, 16));
});

test("without an as-of date, today is used", async () => {
  const today = Math.floor(Date.now() / 86_400_000) + 25_569;
  await book.enter("Tracker 2013-14", 3, 2, null);
  expect(Math.abs(Number(book.value("Tracker 2013-14", 3, 4)) - today)).toBeLessThanOrEqual(1);
  await book.enter("Tracker 2013-14", 3, 2, serial(2013, 10, 16));
});

test("a Proficient overall rating without Standards I and II is flagged", async () => {
  const rate = async (...ratings: readonly (string | null)[]) => {
    for (const [at, heading] of ["Overall this year", "Standard I", "Standard II"].entries())
      await book.type("Tracker1314", "Rated", heading, ratings[at] ?? null);
    return book.cell("Tracker1314", "Rated", "Rating check");
  };
  expect(await rate("Proficient", "Needs Improvement", "Proficient")).toMatch(/^Standards I and II/);
  expect(book.value("Dashboard 2013-14", 3, 2)).toBe(1);
  expect(await rate("Exemplary", "Exemplary", "Proficient")).toBe("OK");
  expect(await rate("Needs Improvement", "Proficient", "Unsatisfactory")).toBe("");
});
