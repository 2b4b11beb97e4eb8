import { BUILDABLE_FORMS } from "../../../src/sheets/evaluation/forms/buildable-forms";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { serial } from "../../../src/sheets/plan/serial";
import { calculate, type Calculated } from "../../support/sheets/calculate";
import { iso } from "../../support/sheets/educators";
import { formOf, trackerOfForms } from "../../support/sheets/forms";

jest.setTimeout(60_000);

const tracker = trackerOfForms();
const forms = BUILDABLE_FORMS.map((form) => formOf(form, "=Pat", form.short));
const second = BUILDABLE_FORMS.slice(0, 1).map((form) => formOf(form, "Educator 2", "Tracking 2"));

let book: Calculated;
beforeAll(async () => {
  book = await calculate({ ...tracker, sheets: [...tracker.sheets, ...forms, ...second] });
});
afterAll(() => book.close());

test("thirteen forms are without an error, each with the educator's head from the tracker", () => {
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
  // The ten lines are in rows 14 to 23: report on year one of two in row 19, mid-cycle report in row 18.
  expect(iso(book.value("Tracking", 14, 5))).toBe("2013-10-01");
  expect([iso(book.value("Tracking", 18, 5)), iso(book.value("Tracking", 19, 5))]).toEqual(["", "2014-05-12"]);
  expect([iso(book.value("Tracking 2", 18, 5)), iso(book.value("Tracking 2", 19, 5))]).toEqual(["2014-01-30", ""]);
});

test("initials typed on the sheet count down those missing", async () => {
  const missing = () => book.value("Tracking", 4, 11);
  // Two dates are on the sheet, each to be initialled by both.
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

test("whoever chooses a plan of the guide reads whose it is, for whom, and about several plans at once", () => {
  const caution = (short: string) => BUILDABLE_FORMS.find((form) => form.short === short)?.caution;
  expect(caution("Improvement")).toBeUndefined();
  for (const short of ["PIP", "PGP"])
    expect(caution(short)).toMatch(/guide of another district.*supervisor's supervisor/);
  expect(caution("PGP")).toMatch(/support staff, who are outside this agreement \(Article I, Section 2\.A\)/);
});
