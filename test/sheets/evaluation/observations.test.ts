import type { Content } from "../../../src/sheets/plan/sheet-plan";
import { trackerWorkbook } from "../../../src/sheets/evaluation/tracker/tracker-workbook";
import { serial } from "../../../src/sheets/plan/serial";
import { calculate, type Calculated } from "../../support/sheets/calculate";
import { asOptions, educator, entry, iso, trackerNames } from "../../support/sheets/educators";

jest.setTimeout(60_000);

const LOG = "Observations 2013-14";
const HEADINGS = [
  "Educator",
  "Date",
  "Kind",
  "Minutes",
  "Observer",
  "First low rating",
  "Conference date",
  "Feedback date",
];
const FIRST_ROW = 6;

// Veterans Day, Thanksgiving with the day after it, and the winter break: no school on these weekdays.
const NO_SCHOOL = [
  [2013, 11, 11],
  [2013, 11, 28],
  [2013, 11, 29],
  [2013, 12, 23],
  [2013, 12, 24],
  [2013, 12, 25],
  [2013, 12, 26],
  [2013, 12, 27],
  [2013, 12, 30],
  [2013, 12, 31],
  [2014, 1, 1],
] as const;

let book: Calculated;
beforeEach(async () => {
  const names = trackerNames(2013);
  const noSchool = NO_SCHOOL.map(([year, month, day]) => serial(year, month, day));
  // Directed Growth with PTS: two unannounced observations, one of them of thirty minutes (Section 10.B).
  const entries = [
    entry(educator("=Pat", { rating: "Needs Improvement" })),
    entry(educator("Sam", { rating: "Needs Improvement" })),
  ];
  book = await calculate(
    trackerWorkbook(names, {
      ...asOptions(entries),
      asOf: serial(2013, 11, 18),
      firstDay: serial(2013, 8, 28),
      noSchool,
    }),
  );
});
afterEach(() => book.close());

/** Types an observation into a row of the log, counted from 0. */
async function observe(row: number, cells: Readonly<Record<string, Content>>): Promise<void> {
  for (const [heading, content] of Object.entries({ Educator: "=Pat", Kind: "Unannounced", Minutes: 15, ...cells })) {
    await book.enter(LOG, FIRST_ROW + row, HEADINGS.indexOf(heading) + 1, content);
  }
}
const logged = (row: number, heading: string) => iso(book.column("Observations1314", heading)[row] ?? null);
const tracked = (heading: string) => iso(book.cell("Tracker1314", "=Pat", heading));
/** Announced, unannounced, of thirty minutes. */
const counts = () =>
  ["Announced", "Unannounced", "Thirty-minute"].map((kind) => book.cell("Tracker1314", "=Pat", `${kind} done`));
const lookFrom = (year: number, month: number, day: number) =>
  book.enter("Tracker 2013-14", 3, 2, serial(year, month, day));

test("feedback on an unannounced observation is due five school days later", async () => {
  // Wednesday, November 6: 7, 8, 12, 13, 14; Monday the 11th is off (Section 11.B.i).
  await observe(0, { Date: serial(2013, 11, 6) });
  expect([logged(0, "Conference due"), logged(0, "Feedback due"), logged(0, "Feedback status")]).toEqual([
    "",
    "2013-11-14",
    "Overdue",
  ]);
  await lookFrom(2013, 11, 14);
  expect(logged(0, "Feedback status")).toBe("Due soon");
  await observe(0, { "Feedback date": serial(2013, 11, 14) });
  expect([logged(0, "Feedback status"), logged(0, "Check")]).toEqual(["Done", "OK"]);
});

test(
  "after an announced one the conference is due five school days later, and the feedback five after " +
    "the conference",
  async () => {
    // Monday, November 18: 19, 20, 21, 22, 25 (Section 11.A.ii).
    await observe(0, { Date: serial(2013, 11, 18), Kind: "Announced" });
    expect([logged(0, "Conference due"), logged(0, "Feedback due")]).toEqual(["2013-11-25", "2013-11-25"]);
    // Conference on Thursday, November 21: 22, 25, 26, 27 and, past Thanksgiving, December 2.
    await observe(0, { Date: serial(2013, 11, 18), Kind: "Announced", "Conference date": serial(2013, 11, 21) });
    expect(logged(0, "Feedback due")).toBe("2013-12-02");
  },
);

test("a first low rating is followed by thirty minutes within thirty school days", async () => {
  // From November 7: 2 school days that week, 4, 5, 3 (Thanksgiving) make 14 by November 27; 15 more by December 20;
  // the thirtieth is January 2 (Section 11.A.iii).
  await observe(0, { Date: serial(2013, 11, 6), "First low rating": "Yes" });
  expect([logged(0, "Follow up due"), logged(0, "Follow up done"), logged(0, "Follow up status")]).toEqual([
    "2014-01-02",
    "",
    "Due",
  ]);
  await lookFrom(2013, 12, 19);
  expect(logged(0, "Follow up status")).toBe("Due soon");
  await lookFrom(2014, 1, 3);
  expect(logged(0, "Follow up status")).toBe("Overdue");
  // Neither a shorter visit, nor one to somebody else, nor one before it.
  await observe(1, { Date: serial(2013, 12, 10), Minutes: 29 });
  await observe(2, { Date: serial(2013, 12, 10), Minutes: 30, Educator: "Sam" });
  await observe(3, { Date: serial(2013, 10, 10), Minutes: 30 });
  expect(logged(0, "Follow up done")).toBe("");
  await observe(4, { Date: serial(2014, 1, 3), Minutes: 30 });
  expect([logged(0, "Follow up done"), logged(0, "Follow up status"), logged(0, "Check")]).toEqual([
    "2014-01-03",
    "Done",
    "Follow-up came late",
  ]);
  await observe(4, { Date: serial(2014, 1, 2), Minutes: 30 });
  expect([logged(0, "Follow up done"), logged(0, "Check")]).toEqual(["2014-01-02", "OK"]);
});

test("without a low rating nothing is to follow", async () => {
  await observe(0, { Date: serial(2013, 11, 6), "First low rating": "No" });
  expect([logged(0, "Follow up due"), logged(0, "Follow up status")]).toEqual(["", ""]);
});

test("the first observation is due by November 15, all by May 15, and the tracker counts them", async () => {
  expect([
    tracked("First observation due"),
    tracked("First observation status"),
    tracked("Observations complete due"),
  ]).toEqual(["2013-11-15", "Overdue", "2014-05-15"]);
  await observe(0, { Date: serial(2013, 11, 6) });
  expect([tracked("First observation done"), tracked("First observation status")]).toEqual(["2013-11-06", "Done"]);
  // Two visits of which none is of thirty minutes are not enough; nor is an announced one in place of the unannounced.
  await observe(1, { Date: serial(2014, 2, 3), Minutes: 20 });
  await observe(2, { Date: serial(2014, 2, 10), Minutes: 29, Kind: "Announced" });
  expect([...counts(), tracked("Observations complete status")]).toEqual([1, 2, 0, "Due"]);
  await lookFrom(2014, 5, 16);
  expect(tracked("Observations complete status")).toBe("Overdue");
  await observe(1, { Date: serial(2014, 2, 3), Minutes: 30 });
  expect([...counts(), tracked("Observations complete status")]).toEqual([1, 2, 1, "Done"]);
});

test("a row that something is wrong with says so, and is counted", async () => {
  expect(book.value(LOG, 3, 2)).toBe(0);
  await observe(0, { Date: serial(2014, 5, 16) });
  await observe(1, { Date: serial(2013, 11, 6), Educator: "Nobody" });
  await observe(2, { Date: serial(2013, 11, 6), Minutes: null });
  await observe(3, { Date: "soon" });
  expect([0, 1, 2, 3].map((row) => logged(row, "Check"))).toEqual([
    "After the day observations must be complete",
    "Not in the tracker",
    "Minutes missing, or not from 1 to 480",
    "The date is missing or is not a date",
  ]);
  expect(book.value(LOG, 3, 2)).toBe(4);
});
