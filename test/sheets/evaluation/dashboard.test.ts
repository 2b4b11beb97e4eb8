import { trackerWorkbook } from "../../../src/sheets/evaluation/tracker/tracker-workbook";
import { serial } from "../../../src/sheets/plan/serial";
import { calculate, type Calculated } from "../../support/sheets/calculate";
import { educator, trackerNames } from "../../support/sheets/educators";

jest.setTimeout(60_000);

const SHEET = "Dashboard 2013-14";
const plan = trackerWorkbook(trackerNames(2013), {
  educators: [
    educator("Ann", { school: "Elm", primary: "E1" }),
    educator("Bob", { school: "Elm", primary: "E2" }),
    educator("Cy", { school: "Oak", primary: "E1" }),
    // Nothing is due soon or overdue: started on October 15, so the plan meeting is six weeks later.
    educator("Di", { school: "Oak", primary: "E2", pts: false, yearWithoutPts: 2, start: serial(2013, 10, 15) }),
  ],
  asOf: serial(2013, 10, 16),
  firstDay: serial(2013, 8, 28),
  noSchool: [],
});

let book: Calculated;
beforeAll(async () => {
  book = await calculate(plan);
});
afterAll(() => book.close());

/** The row in which a column of the dashboard has this text. */
function rowOf(text: string | RegExp, column = 1): number {
  const rows = Array.from({ length: 200 }, (_, at) => at + 1);
  const row = rows.find((at) => {
    const value = String(book.value(SHEET, at, column));
    return typeof text === "string" ? value === text : text.test(value);
  });
  if (row === undefined) throw new Error(`No “${String(text)}” on the dashboard.`);
  return row;
}

/** The first educators of a worklist. */
const listed = (title: string) => Array.from({ length: 5 }, (_, at) => book.value(SHEET, rowOf(title, 9) + 3 + at, 13));

const BY_SCHOOL = "Worklist by school: the next task of each educator";
const BY_EVALUATOR = "Worklist by evaluator: the next task of each educator";

test("figures and chart come first, then schools, evaluators with a worklist each, and the checks last", () => {
  const { charts } = plan.sheets.find(({ name }) => name === SHEET) ?? { charts: [] };
  const rows = ["Educators", /^Progress by task/, "By school", /^By evaluator/, "Checks: each must be 0"].map((text) =>
    rowOf(text),
  );
  expect([...rows].sort((one, other) => one - other)).toEqual(rows);
  expect([rowOf(BY_SCHOOL, 9), rowOf(BY_EVALUATOR, 9)]).toEqual([rows[2], rows[3]]);
  expect(charts.map(({ place }) => place.row)).toEqual([rows[0]]);
});

test("what is due for everyone at once is one line, with how many it is open for", () => {
  const orientation = rowOf("Orientation (educators: 4): due");
  // September 15 is a Sunday, so the Friday before it.
  expect(book.value(SHEET, orientation, 2)).toBe(serial(2013, 9, 13));
  expect(listed(BY_SCHOOL)).not.toContain("Orientation");
});

test("counts what is overdue by school and by evaluator", () => {
  // On October 16 the plan meeting of October 15 alone is past, for each but Di.
  const counts = (text: string) => [2, 3].map((column) => book.value(SHEET, rowOf(text), column));
  expect(["Elm", "Oak", "E1", "E2"].map(counts)).toEqual([
    [2, 2],
    [2, 1],
    [2, 2],
    [2, 1],
  ]);
});

test("two who are at no listed school and two who are counted twice do not make up for each other", async () => {
  const total = () => book.value(SHEET, 3, 2);
  const check = (label: string) => book.value(SHEET, rowOf(label), 8);
  const [elm, e2] = [rowOf("Elm"), rowOf("E2")];
  const before = total();
  // Oak's two are in no line then, and Elm's two in both; evaluator E1's two are counted twice, E2's two not.
  await book.enter(SHEET, rowOf("Oak"), 1, "Elm");
  await book.enter(SHEET, e2, 1, "E1");
  expect(check("Schools and evaluators that are in their tables twice")).toBe(2);
  expect(total()).toBe(Number(before) + 2);
  // Three of Elm, each counted twice, and nobody else: 4 less 6. Everybody's evaluator is E1: 4 less 8.
  await book.type("Tracker1314", "Cy", "School", "Elm");
  await book.type("Tracker1314", "Bob", "Primary evaluator", "E1");
  await book.type("Tracker1314", "Di", "Primary evaluator", "E1");
  expect(check("Educators whose school is not in the table of schools")).toBe(2);
  expect(check("Educators whose evaluator is not in the table of evaluators")).toBe(4);
  expect(total()).toBe(Number(before) + 2 + 2 + 4);
  await book.type("Tracker1314", "Cy", "School", "Oak");
  await book.type("Tracker1314", "Bob", "Primary evaluator", "E2");
  await book.type("Tracker1314", "Di", "Primary evaluator", "E2");
  await book.enter(SHEET, elm + 1, 1, "Oak");
  await book.enter(SHEET, e2, 1, "E2");
  expect(total()).toBe(before);
});

test("each worklist has its own choice, and lines that are not used show nothing", async () => {
  const school = rowOf(BY_SCHOOL, 9) + 1;
  const evaluator = rowOf(BY_EVALUATOR, 9) + 1;
  expect(listed(BY_SCHOOL)).toEqual(["Ann", "Bob", "Cy", "Di", ""]);
  await book.enter(SHEET, school, 12, "Oak");
  await book.enter(SHEET, evaluator, 12, "E1");
  expect([listed(BY_SCHOOL), listed(BY_EVALUATOR)]).toEqual([
    ["Cy", "Di", "", "", ""],
    ["Ann", "Cy", "", "", ""],
  ]);
  expect([1, 2, 3].map((line) => book.value(SHEET, school + 1 + line, 9))).toEqual([1, 2, ""]);
  await book.enter(SHEET, school, 12, null);
  await book.enter(SHEET, evaluator, 12, null);
});
