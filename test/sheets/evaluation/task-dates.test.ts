import { serial } from "../../../src/sheets/plan/serial";
import type { Calculated } from "../../support/sheets/calculate";
import { educator, entry, iso } from "../../support/sheets/educators";
import { inFirstYear, trackerOfEntries } from "../../support/sheets/trackers";

jest.setTimeout(60_000);

const january = serial(2014, 1, 6);
const firstDay = serial(2013, 8, 28);
const summer = serial(2013, 7, 1);
const june = serial(2013, 6, 10);
const tooLate = serial(2014, 5, 20);
const late = (start: number) => `From ${start}`;

// One workbook a school year serves all tests: each test types in rows of its own, and leaves the settings as they
// were.
let book: Calculated;
let next: Calculated;
beforeAll(async () => {
  book = await trackerOfEntries(
    2013,
    [
      entry(educator("Improvement", { rating: "Unsatisfactory" })),
      entry(educator("Year one")),
      entry(educator("Year two"), { "Plan year": 2 }),
      entry(inFirstYear("First year")),
      ...[january, firstDay, summer, june, tooLate].map((start) => entry(inFirstYear(late(start), start))),
      entry(educator("Own date", { rating: "Unsatisfactory" })),
      entry(educator("Short", { rating: "Unsatisfactory" }), { "Plan ends": serial(2014, 3, 14) }),
      entry(educator("Meeting"), { "Plan year": 2 }),
      entry(educator("Response", { rating: "Unsatisfactory" })),
    ],
    serial(2013, 10, 16),
    [serial(2014, 2, 5)],
  );
  next = await trackerOfEntries(
    2014,
    [entry(educator("Improvement", { rating: "Unsatisfactory" }))],
    serial(2014, 9, 2),
  );
});
afterAll(async () => {
  await book.close();
  await next.close();
});

test("nothing is in error, and the checks add up to 0", () => {
  expect([...book.errors(), ...next.errors()]).toEqual([]);
  expect([book.value("Dashboard 2013-14", 3, 2), next.value("Dashboard 2014-15", 3, 2)]).toEqual([0, 0]);
});

// By the calendar of Appendix A, each date that is no weekday moved back to the Friday before it.
// 2013-14: September 15, February 1 and 15, June 1 and 15 fall on weekends; 2014-15: November 1 and 15, February 1 and
// 15.
const IMPROVEMENT = {
  2013: {
    Orientation: "2013-09-13",
    "Plan meeting": "2013-10-15",
    "Self-assessment": "2013-10-31",
    "Educator plan": "2013-11-01",
    "First observation": "2013-11-15",
    "Formative evidence": "2014-01-17",
    "Formative report": "2014-01-31",
    "Formative meeting": "2014-02-14",
    "Summative evidence": "2014-05-01",
    "Observations complete": "2014-05-15",
    "Summative report": "2014-05-15",
    "Summative meeting": "2014-05-30",
    "Sign-off": "2014-06-13",
    "Status decision": "2014-05-30",
  },
  2014: {
    Orientation: "2014-09-15",
    "Plan meeting": "2014-10-15",
    "Self-assessment": "2014-10-31",
    "Educator plan": "2014-10-31",
    "First observation": "2014-11-14",
    "Formative evidence": "2015-01-16",
    "Formative report": "2015-01-30",
    "Formative meeting": "2015-02-13",
    "Summative evidence": "2015-05-01",
    "Observations complete": "2015-05-15",
    "Summative report": "2015-05-15",
    "Summative meeting": "2015-06-01",
    "Sign-off": "2015-06-15",
    "Status decision": "2015-06-01",
  },
} as const;

test.each([2013, 2014] as const)("the dates of an Improvement Plan in the school year that begins in %i", (year) => {
  const [workbook, table] = year === 2013 ? [book, "Tracker1314"] : [next, "Tracker1415"];
  for (const [step, date] of Object.entries(IMPROVEMENT[year])) {
    expect([step, iso(workbook.cell(table, "Improvement", `${step} due`))]).toEqual([step, date]);
  }
});

test("each phase has its own tasks", () => {
  const due = (name: string, step: string) => iso(book.cell("Tracker1314", name, `${step} due`));
  // Section 13: in year one a formative evaluation near the end of the year, and no summative report.
  expect(due("Year one", "Formative report")).toBe("2014-05-15");
  expect(due("Year one", "Formative evidence")).toBe("2014-05-01");
  expect(due("Year one", "Summative report")).toBe("");
  // Section 17.A: in year two the summative report alone; the plan was agreed on a year ago.
  expect(due("Year two", "Self-assessment")).toBe("");
  expect(due("Year two", "Formative report")).toBe("");
  expect(due("Year two", "Summative report")).toBe("2014-05-15");
  expect(due("First year", "Formative report")).toBe("2014-01-31");
  expect(due("First year", "Status decision")).toBe("");
});

test("a late start moves the first dates", () => {
  const due = (start: number, step: string) => iso(book.cell("Tracker1314", late(start), `${step} due`));
  // Sections 7.A.i and 8.C.ii: four weeks after January 6 is February 3, six weeks February 17.
  expect(due(january, "Orientation")).toBe("2014-01-06");
  expect(due(january, "Self-assessment")).toBe("2014-02-03");
  expect(due(january, "Plan meeting")).toBe("2014-02-17");
  expect(due(january, "Educator plan")).toBe("2014-02-17");
  expect(due(january, "First observation")).toBe("2014-02-17");
  expect(due(january, "Formative report")).toBe("2014-02-17");
  // Two weeks before the report would be February 3, but nothing that follows the plan is due before the meeting (R32).
  expect(due(january, "Formative evidence")).toBe("2014-02-17");
  expect(due(january, "Summative report")).toBe("2014-05-15");
  // From the first day of school on: six weeks end on October 9; the calendar's October 31 is later than four weeks.
  for (const start of [firstDay, summer, june]) {
    expect(due(start, "Orientation")).toBe("2013-09-13");
    expect(due(start, "Plan meeting")).toBe("2013-10-09");
    expect(due(start, "Self-assessment")).toBe("2013-10-31");
  }
});

test("what the year can no longer hold is due next year, and why is said", () => {
  const cell = (heading: string) => book.cell("Tracker1314", late(tooLate), heading);
  // Four weeks after May 20, 2014 is June 17; six weeks is July 1, after June 30.
  expect(iso(cell("Self-assessment due"))).toBe("2014-06-17");
  expect(iso(cell("First-year meeting due"))).toBe("2014-06-17");
  for (const task of ["Plan meeting", "Educator plan", "First observation", "Formative evidence", "Summative report"])
    expect([task, cell(`${task} due`), cell(`${task} status`)]).toEqual([task, "Next year", "Next year"]);
  // Six weeks from May 20, 2014 end on July 1, and school on June 30.
  expect(cell("Put off because")).toBe(
    "Late start: the 6 weeks for the plan meeting leave no time before the last day of school",
  );
});

test("a plan is signed within five school days (Section 8.D)", async () => {
  await book.type("Tracker1314", "Improvement", "Educator plan done", serial(2013, 10, 31));
  // Thursday, October 31; the fifth school day after it is Thursday, November 7.
  expect(iso(book.cell("Tracker1314", "Improvement", "Plan signature due"))).toBe("2013-11-07");
});

test(
  "a due date that is a day without school moves to the last school day before it, unless dates stay " + "as printed",
  async () => {
    // October 31, 2013 is a Thursday; with it and October 30 off, October 29 is the last school day.
    await book.enter("Cycle 2013-14", 6, 6, serial(2013, 10, 30));
    await book.enter("Cycle 2013-14", 7, 6, serial(2013, 10, 31));
    expect(iso(book.cell("Tracker1314", "Year one", "Self-assessment due"))).toBe("2013-10-29");
    await book.enter("Cycle 2013-14", 10, 2, "As printed");
    expect(iso(book.cell("Tracker1314", "Year one", "Self-assessment due"))).toBe("2013-10-31");
    expect(iso(book.cell("Tracker1314", "Year one", "Orientation due"))).toBe("2013-09-15");
    await book.enter("Cycle 2013-14", 10, 2, "Last school day before");
    await book.enter("Cycle 2013-14", 6, 6, null);
    await book.enter("Cycle 2013-14", 7, 6, null);
  },
);

test("a district date and an evaluator's own date take the agreement's place", async () => {
  await book.type("Calendar1314", "Formative report", "District date", serial(2014, 2, 14));
  expect(iso(book.cell("Tracker1314", "Own date", "Formative report due"))).toBe("2014-02-14");
  expect(iso(book.cell("Tracker1314", "Own date", "Formative evidence due"))).toBe("2014-01-31");
  await book.type("Tracker1314", "Own date", "Formative report due", serial(2014, 3, 3));
  expect(iso(book.cell("Tracker1314", "Own date", "Formative evidence due"))).toBe("2014-02-17");
  await book.type("Calendar1314", "Formative report", "District date", null);
});

test("all of a short plan is due within it, its mid-cycle report in the middle", () => {
  // From the first day of school, August 28, to March 14 are 198 days; 99 days from the first is Thursday, December 5.
  const due = (step: string) => iso(book.cell("Tracker1314", "Short", `${step} due`));
  expect([
    due("Formative report"),
    due("Observations complete"),
    due("Summative report"),
    due("Summative evidence"),
  ]).toEqual(["2013-12-05", "2014-03-14", "2014-03-14", "2014-02-28"]);
});

test("meetings are required below Proficient, and by the earlier date", async () => {
  const cell = (heading: string) => iso(book.cell("Tracker1314", "Meeting", heading));
  expect([cell("Summative meeting due"), cell("Summative meeting status")]).toEqual(["2014-06-10", "Not required"]);
  await book.type("Tracker1314", "Meeting", "Overall this year", "Needs Improvement");
  expect([cell("Summative meeting due"), cell("Summative meeting status")]).toEqual(["2014-05-30", "Due"]);
});

test("a response is due five school days after the report, and never overdue", async () => {
  // Friday, January 31, 2014, then Monday to Friday with one day off: the fifth school day is Monday, February 10.
  await book.type("Tracker1314", "Response", "Formative report done", serial(2014, 1, 31));
  await book.enter("Tracker 2013-14", 3, 2, serial(2014, 6, 20));
  expect(iso(book.cell("Tracker1314", "Response", "Formative response due"))).toBe("2014-02-10");
  expect(book.cell("Tracker1314", "Response", "Formative response status")).toBe("Not required");
  await book.enter("Tracker 2013-14", 3, 2, serial(2013, 10, 16));
});
