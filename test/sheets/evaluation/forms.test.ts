import type { WorkbookPlan } from "../../../src/sheets/plan/workbook-plan";
import { BUILDABLE_FORMS } from "../../../src/sheets/evaluation/forms/buildable-forms";
import { IMPROVEMENT_FORMS } from "../../../src/sheets/evaluation/forms/improvement-plans";
import { improvementLayout } from "../../../src/sheets/evaluation/forms/improvement-sheet";
import { RUBRICS } from "../../../src/sheets/evaluation/forms/rubrics";
import { trackerWorkbook } from "../../../src/sheets/evaluation/tracker/tracker-workbook";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { serial } from "../../../src/sheets/plan/serial";
import { calculate, type Calculated } from "../../support/sheets/calculate";
import { educator, iso, trackerNames } from "../../support/sheets/educators";

jest.setTimeout(120_000);

const names = trackerNames(2013);
const [rubric] = RUBRICS;
if (!rubric) throw new Error("no rubric");

const tracker = trackerWorkbook(names, {
  educators: [
    educator("=Pat", { title: "Art Teacher", supervising: "Evaluator 09" }),
    educator("Educator 2", { rating: "Needs Improvement" }),
  ],
  asOf: serial(2013, 10, 20),
  firstDay: serial(2013, 8, 28),
  noSchool: [],
});
const forms = BUILDABLE_FORMS.map((form) => form.sheet(names, form.short, "=Pat", rubric));
const second = BUILDABLE_FORMS[0]?.sheet(names, "Tracking 2", "Educator 2", rubric);
const plan: WorkbookPlan = { names: tracker.names, sheets: [...tracker.sheets, ...forms, ...(second ? [second] : [])] };

let book: Calculated;
beforeAll(async () => {
  book = await calculate(plan);
});
afterAll(() => book.close());

/** Column and row of an address such as $C$9. */
function at(address: string): readonly [row: number, column: number] {
  const [, letters = "", row = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return [Number(row), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}

test("thirteen forms stand without an error, each with the educator's head from the tracker", () => {
  expect(book.errors()).toEqual([]);
  expect(forms).toHaveLength(13);
  for (const { name } of forms) {
    expect([
      name,
      book.value(name, 4, 3),
      book.value(name, 4, 6),
      book.value(name, 5, 3),
      book.value(name, 6, 3),
      book.value(name, 7, 3),
    ]).toEqual([name, "=Pat", "Art Teacher", "Evaluator 01", "Evaluator 09", "Elm Street School"]);
  }
});

test("the tracking sheet ticks plan and duration, and prints on one page", () => {
  expect([
    book.value("Tracking", 9, 3),
    book.value("Tracking", 9, 6),
    book.value("Tracking", 10, 3),
    book.value("Tracking", 10, 6),
  ]).toEqual([
    "☒ Self-Directed Growth Plan",
    "☐ Directed Growth Plan",
    "☐ Developing Educator Plan",
    "☐ Improvement Plan",
  ]);
  expect([book.value("Tracking", 11, 3), book.value("Tracking", 11, 5), book.value("Tracking", 11, 6)]).toEqual([
    "☒ 2-Year",
    "☐ One-Year",
    "☐ Less than a year",
  ]);
  expect(book.value("Tracking 2", 9, 6)).toBe("☒ Directed Growth Plan");
  expect(forms[0]?.print).toMatchObject({ wide: 1, tall: 1, footer: "=Pat – Educator Tracking Sheet 2013-14" });
});

/** 11 inches of 72 points, less margins of 43 and 54; forms may be printed at 90 per cent. */
const LETTER = 695;

/** How high the printed rows of each page of a form are, in points; on later pages with the rows that are repeated. */
function pageHeights({ heights, print }: SheetPlan): readonly number[] {
  const of = new Map(
    heights.flatMap(({ row, rows, height }) =>
      Array.from({ length: rows }, (_, index) => [row + index, height] as const),
    ),
  );
  const sum = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => of.get(from + index) ?? NaN).reduce(
      (total, one) => total + one,
      0,
    );
  const repeated = print.titleRows ? sum(print.titleRows.from, print.titleRows.to) : 0;
  const starts = [1, ...(print.breaks ?? [])];
  return starts.map(
    (start, page) => sum(start, (starts[page + 1] ?? (print.area?.rows ?? 0) + 1) - 1) + (page === 0 ? 0 : repeated),
  );
}

test.each(forms.map((form) => [form.name, form] as const))(
  "%s: every row has its height, and every page is well filled and no higher than Letter paper",
  (_, form) => {
    const pages = pageHeights(form);
    const page = LETTER / 0.9;
    expect(form.print.tall).toBe(pages.length === 1 ? 1 : undefined);
    expect(pages.length).toBeLessThanOrEqual(2);
    for (const height of pages) {
      expect(height).toBeLessThanOrEqual(page);
      expect(height).toBeGreaterThan(0.7 * page);
    }
  },
);

test("the widest form is no wider than Letter paper", () => {
  // Excel's columns are 7 pixels a character and 5 more, 96 to the inch; the paper has 8.5 inches less margins of 43 points.
  for (const { widths, print } of forms) {
    const columns = widths
      .flatMap(({ column, columns: count, width }) =>
        Array.from({ length: count }, (__, index) => [column + index, width] as const),
      )
      .filter(([column]) => column <= (print.area?.columns ?? 0));
    const points = columns.reduce((total, [, width]) => total + (width * 7 + 5) * 0.75, 0);
    expect(columns.length).toBe(print.area?.columns);
    expect(points).toBeLessThanOrEqual(print.breaks ? (8.5 * 72 - 86) / 0.9 : 8.5 * 72 - 86);
  }
});

test("a date typed in the tracker shows on the sheet, in the line that is the educator's", async () => {
  await book.type("Tracker1314", "=Pat", "Self-assessment done", serial(2013, 10, 1));
  await book.type("Tracker1314", "=Pat", "Formative report done", serial(2014, 5, 12));
  await book.type("Tracker1314", "Educator 2", "Formative report done", serial(2014, 1, 30));
  // The ten steps stand in rows 14 to 23: report on year one of two in row 19, mid-cycle report in row 18.
  expect(iso(book.value("Tracking", 14, 5))).toBe("2013-10-01");
  expect([iso(book.value("Tracking", 18, 5)), iso(book.value("Tracking", 19, 5))]).toEqual(["", "2014-05-12"]);
  expect([iso(book.value("Tracking 2", 18, 5)), iso(book.value("Tracking 2", 19, 5))]).toEqual(["2014-01-30", ""]);
});

test("initials typed on the sheet count down those missing", async () => {
  const missing = () => book.value("Tracking", 4, 11);
  // Two dates stand on the sheet, each to be initialled by both.
  expect(missing()).toBe(4);
  await book.enter("Tracking", 14, 7, "P");
  await book.enter("Tracking", 14, 8, "E1");
  expect(missing()).toBe(2);
});

test("the summative form says when the overall rating is not allowed", async () => {
  const form = forms.find(({ name }) => name === "Summative Evaluation");
  const lists = (form?.rules ?? [])
    .filter(({ rule }) => rule.kind === "list" && rule.values.includes("Exemplary"))
    .map(({ area }) => area);
  const [first, secondStandard, , , overall] = lists;
  if (!form || !first || !secondStandard || !overall) throw new Error("no ratings on the form");
  const rate = async (one: string, two: string, all: string) => {
    for (const [where, rating] of [
      [first, one],
      [secondStandard, two],
      [overall, all],
    ] as const)
      await book.enter(form.name, where.row, where.column, rating);
    return String(book.value(form.name, overall.row + 4, 1));
  };
  expect(lists).toHaveLength(5);
  expect(await rate("Proficient", "Needs Improvement", "Proficient")).toMatch(/^Not allowed/);
  expect(await rate("Proficient", "Exemplary", "Proficient")).toMatch(/allow this/);
  expect(await rate("Unsatisfactory", "Proficient", "Needs Improvement")).toMatch(/allow this/);
});

describe.each(IMPROVEMENT_FORMS)("$title", (form) => {
  const layout = improvementLayout(form);
  const type = (address: string | undefined, content: string | number) =>
    book.enter(form.short, ...at(address ?? ""), content);
  const check = (label: string) => book.value(form.short, layout.checks.first + layout.checks.labels.indexOf(label), 4);

  test("says what is missing as long as it is empty", () => {
    expect(check(form.focus)).toMatch(/^No .* chosen$/);
    expect([check("Targets"), check("Dates of the plan"), check("Time frame"), check(`${form.dated}: dates`)]).toEqual([
      "No target written",
      "Start or end is missing",
      "Start or end is missing",
      "None written",
    ]);
    for (const text of form.texts) expect(check(text)).toBe("Missing");
  });

  test("checks focus, targets, time frame, dates and steps", async () => {
    await type(layout.focuses[0], "I-A Curriculum and Planning");
    await type(layout.targets[0], "Be on time");
    await type(layout.start, serial(2013, 9, 3));
    await type(layout.end, serial(2013, 9, 13));
    expect(check(form.focus)).toBe("OK");
    expect(check("Targets")).toMatch(/no number and no date/);
    // Tuesday to the Friday of the week after: nine school days.
    expect(check("Time frame")).toBe(
      `Too short: 9 school days of at least ${form.title === "Improvement Plan" ? 30 : 20}`,
    );
    await type(layout.focuses[1], "I-B Assessment");
    expect(check(form.focus)).toMatch(form.oneFocus ? /^More than one/ : /^OK$/);
    await type(layout.targets[0], "At work by 7:30 every day");
    await type(layout.end, serial(2013, 12, 20));
    expect([check("Targets"), check("Time frame")]).toEqual(["OK", "OK"]);
    await type(layout.dated[0]?.what, "First meeting");
    expect(check(`${form.dated}: dates`)).toBe("A line has no target date");
    await type(layout.dated[0]?.by, serial(2014, 1, 10));
    expect([check(`${form.dated}: dates`), check("Dates within the plan")]).toEqual([
      "OK",
      "A date lies outside the plan",
    ]);
    await type(layout.end, serial(2015, 6, 1));
    expect(check("Time frame")).toMatch(/^Too long/);
  });
});

test("the meeting on an Improvement Plan is due ten school days after the notice", async () => {
  const [form] = IMPROVEMENT_FORMS;
  if (!form) throw new Error("no form");
  const layout = improvementLayout(form);
  const [notice, meeting] = layout.process;
  // Tuesday, September 3, 2013, and ten weekdays on: Tuesday, September 17.
  await book.enter(form.short, ...at(notice?.done ?? ""), serial(2013, 9, 3));
  expect(iso(book.value(form.short, ...at(meeting?.due ?? "")))).toBe("2013-09-17");
  await book.enter(form.short, ...at(meeting?.done ?? ""), serial(2013, 9, 18));
  const late = layout.checks.first + layout.checks.labels.indexOf("Steps before and along the plan");
  expect(book.value(form.short, late, 4)).toBe("A step came after it was due");
});
