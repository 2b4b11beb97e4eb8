import { carryOver, newEducators } from "../../../src/sheets/evaluation/tracker/carry-over";
import { serial } from "../../../src/sheets/plan/serial";
import { educator } from "../../support/sheets/educators";

const HEADINGS = [
  "Educator",
  "Title",
  "School",
  "PTS",
  "Year of practice",
  "New assignment",
  "Overall rating",
  "Impact",
  "Start date",
  "Primary evaluator",
  "Supervising evaluator",
  "Plan set",
  "Stage",
  "Announced done",
  "Unannounced done",
  "Long done",
  "Overall this year",
  "Impact this year",
];
const row = (facts: Readonly<Record<string, unknown>>) => HEADINGS.map((heading) => facts[heading] ?? "");
const PAT = {
  Educator: "=Pat",
  Title: "Teacher",
  School: "Elm",
  PTS: "Yes",
  "Year of practice": 8,
  "Overall rating": "Proficient",
  "Primary evaluator": "E1",
};
const carried = (facts: Readonly<Record<string, unknown>>) =>
  carryOver({ headings: HEADINGS, rows: [row({ ...PAT, ...facts })] })[0];

test("this year's ratings become the last ones, and a year of practice is added", () => {
  const next = carried({
    "Overall this year": "Needs Improvement",
    Impact: "Low",
    "Impact this year": "High",
    "Start date": serial(2006, 8, 30),
    Stage: "Self-Directed one year",
  });
  expect(next).toEqual({
    educator: {
      name: "=Pat",
      title: "Teacher",
      school: "Elm",
      pts: true,
      yearOfPractice: 9,
      newAssignment: false,
      rating: "Needs Improvement",
      impact: "High",
      start: serial(2006, 8, 30),
      primary: "E1",
      supervising: "",
    },
    carried: {},
  });
});

test("without a rating this year the last one stands", () => {
  expect(carried({ Impact: "Low" })?.educator).toMatchObject({ rating: "Proficient", impact: "Low" });
});

test("who is in year one of two goes on to year two with the plan that was set and the observations made", () => {
  expect(
    carried({
      Stage: "Self-Directed year 1 of 2",
      "Plan set": "Self-Directed Growth Plan (two-year)",
      "Announced done": 0,
      "Unannounced done": 2,
      "Long done": 1,
    })?.carried,
  ).toEqual({
    "Plan year": 2,
    "Plan set": "Self-Directed Growth Plan (two-year)",
    "Announced earlier": 0,
    "Unannounced earlier": 2,
    "Long earlier": 1,
  });
});

test("year two of two begins a new cycle, and a plan that was set is found anew", () => {
  expect(carried({ Stage: "Self-Directed year 2 of 2", "Plan set": "Directed Growth Plan" })?.carried).toEqual({});
});

test("who falls below Proficient in year one does not go on to year two (Section 13.I)", () => {
  const next = carried({
    Stage: "Self-Directed year 1 of 2",
    "Overall this year": "Needs Improvement",
    "Unannounced done": 2,
  });
  expect([next?.educator.rating, next?.carried]).toEqual(["Needs Improvement", {}]);
});

test("a low impact in year one leaves the plan that is under way a two-year plan (Section 17)", () => {
  expect(carried({ Stage: "Self-Directed year 1 of 2", "Impact this year": "Low" })?.carried).toEqual({
    "Plan year": 2,
    "Plan set": "Self-Directed Growth Plan (two-year)",
    "Announced earlier": 0,
    "Unannounced earlier": 0,
    "Long earlier": 0,
  });
});

test("who is not Proficient after a Directed Growth Plan goes on to an Improvement Plan (Section 18.F), who is does not (18.E)", () => {
  const directed = (overall: string) =>
    carried({ Stage: "Directed Growth", "Overall rating": "Needs Improvement", "Overall this year": overall })?.carried;
  expect([directed("Needs Improvement"), directed("Unsatisfactory"), directed("Proficient"), directed("")]).toEqual([
    { "Plan set": "Improvement Plan" },
    {},
    {},
    {},
  ]);
});

test("who makes progress on an Improvement Plan goes on by the rating given (Section 19.I)", () => {
  expect(
    carried({ Stage: "Improvement", "Overall rating": "Unsatisfactory", "Overall this year": "Needs Improvement" }),
  ).toMatchObject({ educator: { rating: "Needs Improvement" }, carried: {} });
});

test("blank rows are passed over", () => {
  expect(carryOver({ headings: HEADINGS, rows: [row({})] })).toEqual([]);
});

test("new educators are those whose names the tracker does not have", () => {
  expect(
    newEducators(
      [educator("Educator 1"), educator("educator 2"), educator("Educator 3")],
      ["EDUCATOR 1", " Educator 2 ", ""],
    ).map(({ name }) => name),
  ).toEqual(["Educator 3"]);
});
