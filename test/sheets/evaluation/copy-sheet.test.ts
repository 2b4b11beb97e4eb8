import { copiesOf, copySheet } from "../../../src/sheets/evaluation/tracker/copy-sheet";
import { leaversSheet } from "../../../src/sheets/evaluation/tracker/leavers-sheet";
import { serial } from "../../../src/sheets/plan/serial";
import { trackerNames } from "../../support/sheets/educators";

const HEADINGS = [
  "Educator",
  "Status",
  "School",
  "Overall rating",
  "Start date",
  "Primary evaluator",
  "Supervising evaluator",
];
const ROWS = [
  ["=Pat", "Overdue", "Elm", "Proficient", 41_500, "E1", ""],
  ["Sam", "Done", "Oak", "Unsatisfactory", "", "E2", "E1"],
  ["Kim", "Due", "Oak", "Exemplary", "", "E2", ""],
  ["", "", "", "", "", "", ""],
];
const tracker = { headings: HEADINGS, rows: ROWS };
const copy = (by: "school" | "evaluator", value: string) =>
  copySheet(trackerNames(2013), "Copy", tracker, { by, value }, serial(2013, 10, 20));
const textsOf = (plan: ReturnType<typeof copySheet>) => plan.blocks.flatMap(({ rows }) => rows.flat());

test("schools and evaluators are offered once each, supervising evaluators too", () => {
  expect(copiesOf(tracker)).toEqual([
    { by: "school", value: "Elm" },
    { by: "school", value: "Oak" },
    { by: "evaluator", value: "E1" },
    { by: "evaluator", value: "E2" },
  ]);
});

test("a copy has the people of its school or evaluator and nobody else", () => {
  const named = (plan: ReturnType<typeof copySheet>) =>
    ["=Pat", "Sam", "Kim"].filter((name) => textsOf(plan).includes(name));
  expect([named(copy("school", "Oak")), named(copy("evaluator", "E1")), named(copy("school", "Elm"))]).toEqual([
    ["Sam", "Kim"],
    ["=Pat", "Sam"],
    ["=Pat"],
  ]);
});

test("a copy holds values alone: no table, no formula, no name that begins with = as one", () => {
  const plan = copy("school", "Elm");
  expect(plan.tables).toEqual([]);
  expect(textsOf(plan).filter((content) => typeof content === "object" && content !== null)).toEqual([]);
});

test("a copy says that ratings are personnel records, and has dates as dates", () => {
  const plan = copy("school", "Elm");
  expect(String(textsOf(plan)[1])).toMatch(/^Ratings are personnel records/);
  const at = plan.blocks
    .flatMap(({ rows }) => rows)
    .find((line) => line.includes("Start date"))
    ?.indexOf("Start date");
  expect(plan.formats).toContainEqual({ area: { row: 7, column: (at ?? 0) + 1, rows: 1, columns: 1 }, format: "date" });
});

test("those who left are on one sheet with their rows and observations, as values, and nobody else", () => {
  const log = {
    headings: ["Educator", "Date", "Minutes", "Feedback due", "Check"],
    rows: [
      ["Sam", 41_548, 20, 41_555, "OK"],
      ["Kim", 41_549, 30, 41_556, "OK"],
      ["=Pat", 41_550, 15, 41_557, "OK"],
    ],
  };
  const plan = leaversSheet(trackerNames(2013), "Left", tracker, log, ["=Pat", "Kim"], serial(2013, 11, 4));
  const lines = plan.blocks.flatMap(({ rows }) => rows);
  expect(
    lines.filter(([first]) => ["=Pat", "Sam", "Kim"].includes(String(first))).map(([first, second]) => [first, second]),
  ).toEqual([
    ["=Pat", "Overdue"],
    ["Kim", "Due"],
    ["Kim", 41_549],
    ["=Pat", 41_550],
  ]);
  expect(plan.tables).toEqual([]);
  // Below the rows of the two, a blank line, the title and the headings: dates are dates there, too.
  const dates = plan.formats
    .filter(({ area }) => area.row === 12)
    .map(({ area, format }) => [area.column, area.rows, format]);
  expect(dates).toEqual([
    [2, 2, "date"],
    [4, 2, "date"],
  ]);
});
