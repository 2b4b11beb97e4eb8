import type { WorkbookPlan } from "../../../src/sheets/plan/workbook-plan";
import { BUILDABLE_FORMS } from "../../../src/sheets/evaluation/forms/buildable-forms";
import { IMPROVEMENT_FORMS, type ImprovementForm } from "../../../src/sheets/evaluation/forms/improvement-plans";
import { improvementChecks } from "../../../src/sheets/evaluation/forms/improvement-checks";
import { CHECKS_COLUMN, improvementLayout, rowsOf } from "../../../src/sheets/evaluation/forms/improvement-layout";
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

test("an evaluator's title that is typed on the dashboard follows the name on every form", async () => {
  await book.type("Evaluators1314", "Evaluator 09", "Title", "Assistant Principal");
  for (const { name } of forms)
    expect([book.value(name, 5, 3), book.value(name, 6, 3)]).toEqual([
      "Evaluator 01",
      "Evaluator 09, Assistant Principal",
    ]);
  await book.type("Evaluators1314", "Evaluator 09", "Title", null);
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

/** 11 inches of 72 points, less margins of 43 and 54; forms may be printed at 90 percent. */
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
  // Excel's columns are 7 pixels a character and 5 more, 96 to the inch; the paper has 8.5 inches less margins of 43
  // points.
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
    return String(book.value(form.name, overall.row + 5, 1));
  };
  expect(lists).toHaveLength(5);
  expect(await rate("Proficient", "Needs Improvement", "Proficient")).toMatch(/^Not allowed/);
  expect(await rate("Proficient", "Exemplary", "Proficient")).toMatch(/allow this/);
  expect(await rate("Unsatisfactory", "Proficient", "Needs Improvement")).toMatch(/allow this/);
});

/** The sentence of a check beside a plan. */
function checkOf(form: ImprovementForm, label: string) {
  const labels = improvementChecks(form, names, { name: "$C$4" }).map(([one]) => one);
  return book.value(form.short, rowsOf(form).checks + labels.indexOf(label), CHECKS_COLUMN + 1);
}

test("each rating prints with all four choices, the one chosen ticked", async () => {
  const form = forms.find(({ name }) => name === "Formative Evaluation");
  const where = form?.rules.find(({ rule }) => rule.kind === "list" && rule.values.includes("Exemplary"))?.area;
  if (!form || !where) throw new Error("no ratings on the form");
  const boxes = () => [1, 2, 4, 6].map((column) => book.value(form.name, where.row + 1, column));
  expect(boxes()).toEqual(["☐ Exemplary", "☐ Proficient", "☐ Needs Improvement", "☐ Unsatisfactory"]);
  await book.enter(form.name, where.row, where.column, "Needs Improvement");
  expect(boxes()).toEqual(["☐ Exemplary", "☐ Proficient", "☒ Needs Improvement", "☐ Unsatisfactory"]);
});

test("the Record of Evidence has a box for each of the sixteen indicators, in four columns", () => {
  const form = forms.find(({ name }) => name === "Record of Evidence");
  const boxes = (form?.blocks ?? []).flatMap(({ row, column, rows }) =>
    rows.flatMap((line, down) =>
      line.flatMap((content, at) =>
        typeof content === "string" && /^☐ I/.test(content) ? [{ row: row + down, column: column + at, content }] : [],
      ),
    ),
  );
  // I-A to I-C, II-A to II-D, III-A to III-C, IV-A to IV-F.
  const codes = (column: number) =>
    boxes.filter((one) => one.column === column).map(({ content }) => content.split(" ")[1]);
  expect([1, 3, 5, 6].map(codes)).toEqual([
    ["I-A", "I-B", "I-C"],
    ["II-A", "II-B", "II-C", "II-D"],
    ["III-A", "III-B", "III-C"],
    ["IV-A", "IV-B", "IV-C", "IV-D", "IV-E", "IV-F"],
  ]);
});

test("the outline of the rubric is below what prints", () => {
  for (const { blocks, print } of forms)
    for (const { row, rows } of blocks)
      if (rows.flat().some((text) => typeof text === "string" && /^I-A-1 /.test(text)))
        expect(row).toBeGreaterThan(print.area?.rows ?? Infinity);
});

test("forms of the Department have its name, the agreement's and the guide's plans have not", () => {
  const origin = (name: string) => String(book.value(name, 1, 1));
  expect(forms.filter(({ name }) => /^Massachusetts Department/.test(origin(name)))).toHaveLength(10);
  expect(origin("Improvement")).toMatch(/^Agreement of the Gardner School Committee/);
  expect([origin("PIP"), origin("PGP")]).toEqual(
    Array(2).fill("From a guide of another district; not a form of the Gardner agreement"),
  );
});

test("whoever chooses a plan of the guide is told whose it is, for whom, and about several plans at once", () => {
  const caution = (short: string) => BUILDABLE_FORMS.find((form) => form.short === short)?.caution;
  expect(caution("Improvement")).toBeUndefined();
  for (const short of ["PIP", "PGP"])
    expect(caution(short)).toMatch(/guide of another district.*supervisor's supervisor/);
  expect(caution("PGP")).toMatch(/support staff, who are outside this agreement \(Article I, Section 2\.A\)/);
});

describe.each(IMPROVEMENT_FORMS)("$title", (form) => {
  const layout = improvementLayout(form);
  const type = (address: string | undefined, content: string | number) =>
    book.enter(form.short, ...at(address ?? ""), content);
  const check = (label: string) => checkOf(form, label);

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
      "A date is outside the plan",
    ]);
    await type(layout.end, serial(2015, 6, 1));
    expect(check("Time frame")).toMatch(/^Too long/);
  });
});

describe("the steps of an Improvement Plan", () => {
  const [form] = IMPROVEMENT_FORMS;
  if (!form) throw new Error("no form");
  const layout = improvementLayout(form);
  const step = (text: RegExp) => layout.process[form.process.findIndex((one) => text.test(one.text))];
  const enter = (address: string | undefined, day: number | null) => book.enter(form.short, ...at(address ?? ""), day);
  const due = (text: RegExp) => iso(book.value(form.short, ...at(step(text)?.due ?? "")));
  const steps = () => checkOf(form, "Steps before and along the plan");

  test(
    "are within it: the meeting ten school days after the notice, the report in the middle, the rating " + "at its end",
    async () => {
      await enter(layout.start, serial(2013, 9, 9));
      await enter(layout.end, serial(2013, 12, 20));
      // Tuesday, September 3, 2013, and ten weekdays on: Tuesday, September 17.
      await enter(step(/notified/)?.done, serial(2013, 9, 3));
      expect(due(/Meeting/)).toBe("2013-09-17");
      // 102 days from September 9 to December 20; 51 days on is Wednesday, October 30.
      expect([due(/Mid-cycle/), due(/Summative/)]).toEqual(["2013-10-30", "2013-12-20"]);
      // June 1, 2014 is a Sunday.
      expect(due(/Decision/)).toBe("2014-05-30");
      // A plan that ends before the ten days are over.
      await enter(layout.end, serial(2013, 9, 13));
      expect(due(/Meeting/)).toBe("2013-09-13");
      await enter(layout.end, serial(2013, 12, 20));
    },
  );

  test("are checked: late, and outside the plan", async () => {
    await enter(step(/Meeting/)?.done, serial(2013, 9, 18));
    expect(steps()).toBe("A step came after it was due");
    await enter(step(/Meeting/)?.done, serial(2013, 9, 17));
    await enter(step(/Mid-cycle/)?.done, serial(2013, 9, 6));
    expect(steps()).toBe("A step is outside the plan");
    await enter(step(/Mid-cycle/)?.done, serial(2013, 10, 29));
    expect(steps()).toBe("OK");
  });

  test("count school days without the days off, and say where none are typed", async () => {
    expect(checkOf(form, "Days without school")).toMatch(/^None typed on the Cycle sheet/);
    // Monday, September 9 to Friday, October 18: six weeks of five days, 30; Columbus Day, October 14, is off.
    await enter(layout.end, serial(2013, 10, 18));
    expect(checkOf(form, "Time frame")).toBe("OK");
    await book.enter("Cycle 2013-14", 5, 6, serial(2013, 10, 14));
    expect(checkOf(form, "Time frame")).toBe("Too short: 29 school days of at least 30");
    expect(checkOf(form, "Days without school")).toBe("OK");
    await book.enter("Cycle 2013-14", 5, 6, null);
  });

  test(
    "are for educators with PTS, which the sheet says of anybody else, and the supervising evaluator " + "signs",
    async () => {
      expect(checkOf(form, "Professional Teacher Status")).toBe("OK");
      await book.type("Tracker1314", "=Pat", "PTS", "No");
      expect(checkOf(form, "Professional Teacher Status")).toMatch(/^Without PTS: .*Section 19\.A/);
      await book.type("Tracker1314", "=Pat", "PTS", "Yes");
      const { signatures } = rowsOf(form);
      expect([0, 1].map((line) => book.value(form.short, signatures + line, 1))).toEqual([
        "Signature of Educator",
        "Signature of Supervising Evaluator",
      ]);
    },
  );

  test("checks do not print", () => {
    const print = forms.find(({ name }) => name === form.short)?.print;
    expect(print?.area?.columns).toBeLessThan(CHECKS_COLUMN);
  });
});
