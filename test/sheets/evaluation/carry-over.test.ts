import { carryOver } from "../../../src/sheets/evaluation/tracker/carry-over";
import { serial } from "../../../src/sheets/plan/serial";

const HEADINGS = [
  "Educator",
  "Title",
  "School",
  "PTS",
  "Year without PTS",
  "New assignment",
  "Overall rating",
  "Impact",
  "Start date",
  "Primary evaluator",
  "Supervising evaluator",
  "Plan override",
  "Plan phase",
  "Announced done",
  "Unannounced done",
  "Thirty-minute done",
  "Overall this year",
  "Impact this year",
];
const row = (facts: Readonly<Record<string, unknown>>) => HEADINGS.map((heading) => facts[heading] ?? "");
const PAT = {
  Educator: "=Pat",
  Title: "Teacher",
  School: "Elm",
  PTS: "Yes",
  "Overall rating": "Proficient",
  "Primary evaluator": "E1",
};
const carried = (facts: Readonly<Record<string, unknown>>) => {
  const next = carryOver({ headings: HEADINGS, rows: [row({ ...PAT, ...facts })] });
  return { educator: next.educators[0], carried: next.carried[0] };
};

test("this year's ratings become the last ones", () => {
  const next = carried({
    "Overall this year": "Needs Improvement",
    Impact: "Low",
    "Impact this year": "High",
    "Start date": serial(2006, 8, 30),
    "Plan phase": "Self-Directed one year",
  });
  expect(next).toEqual({
    educator: {
      id: "",
      name: "=Pat",
      title: "Teacher",
      school: "Elm",
      pts: true,
      yearWithoutPts: null,
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

test("a year without PTS is added, with PTS none is kept", () => {
  const without = { PTS: "No", "Year without PTS": 1 };
  expect(carried(without).educator?.yearWithoutPts).toBe(2);
  expect(carried({ ...without, PTS: "Yes" }).educator?.yearWithoutPts).toBeNull();
});

test("a tracker of an earlier version is read under its own headings", () => {
  const headings = HEADINGS.map((heading) => (heading === "Year without PTS" ? "Year of practice" : heading));
  const next = carryOver({ headings, rows: [row({ ...PAT, PTS: "No", "Year without PTS": 2 })] });
  expect(next.educators[0]?.yearWithoutPts).toBe(3);
});

test("year two keeps the dates of what year one has done, and none of its own tasks (Section 12.B)", () => {
  const headings = [...HEADINGS, "Self-assessment done", "Formative report done", "Orientation done", "Sign-off done"];
  const days = [41_575, 41_774, 41_530, 41_800];
  const facts = { ...PAT, "Plan phase": "Self-Directed year 1 of 2" };
  const next = carryOver({ headings, rows: [[...row(facts), ...days]] }).carried[0];
  expect([
    next?.["Self-assessment done"],
    next?.["Formative report done"],
    next?.["Orientation done"],
    next?.["Sign-off done"],
  ]).toEqual([41_575, 41_774, undefined, undefined]);
});

test("without a rating this year the last one remains", () => {
  expect(carried({ Impact: "Low" }).educator).toMatchObject({ rating: "Proficient", impact: "Low" });
});

test("who is in year one of two goes on to year two with the plan override and the observations made", () => {
  expect(
    carried({
      "Plan phase": "Self-Directed year 1 of 2",
      "Plan override": "Self-Directed Growth Plan (two-year)",
      "Announced done": 0,
      "Unannounced done": 2,
      "Thirty-minute done": 1,
    }).carried,
  ).toEqual({
    "Plan year": 2,
    "Plan override": "Self-Directed Growth Plan (two-year)",
    "Announced earlier": 0,
    "Unannounced earlier": 2,
    "Thirty-minute earlier": 1,
  });
});

test("year two of two begins a new cycle, and a plan that was set is found again", () => {
  expect(
    carried({ "Plan phase": "Self-Directed year 2 of 2", "Plan override": "Directed Growth Plan" }).carried,
  ).toEqual({});
});

test("who falls below Proficient in year one does not go on to year two (Section 13.I)", () => {
  const next = carried({
    "Plan phase": "Self-Directed year 1 of 2",
    "Overall this year": "Needs Improvement",
    "Unannounced done": 2,
  });
  expect([next.educator?.rating, next.carried]).toEqual(["Needs Improvement", {}]);
});

test("a low impact in year one leaves the plan that is under way a two-year plan (Section 17)", () => {
  expect(carried({ "Plan phase": "Self-Directed year 1 of 2", "Impact this year": "Low" }).carried).toEqual({
    "Plan year": 2,
    "Plan override": "Self-Directed Growth Plan (two-year)",
    "Announced earlier": 0,
    "Unannounced earlier": 0,
    "Thirty-minute earlier": 0,
  });
});

test(
  "who is not Proficient after a Directed Growth Plan goes on to an Improvement Plan (Section 18.F), " +
    "who is does not (18.E)",
  () => {
    const directed = (overall: string) =>
      carried({ "Plan phase": "Directed Growth", "Overall rating": "Needs Improvement", "Overall this year": overall })
        .carried;
    expect([directed("Needs Improvement"), directed("Unsatisfactory"), directed("Proficient"), directed("")]).toEqual([
      { "Plan override": "Improvement Plan" },
      {},
      {},
      {},
    ]);
  },
);

test("who makes progress on an Improvement Plan goes on by the rating given (Section 19.I)", () => {
  expect(
    carried({
      "Plan phase": "Improvement",
      "Overall rating": "Unsatisfactory",
      "Overall this year": "Needs Improvement",
    }),
  ).toMatchObject({ educator: { rating: "Needs Improvement" }, carried: {} });
});

test("blank rows are passed over", () => {
  expect(carryOver({ headings: HEADINGS, rows: [row({})] })).toEqual({ educators: [], carried: [] });
});
