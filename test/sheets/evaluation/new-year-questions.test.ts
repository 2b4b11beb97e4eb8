import { carryOver } from "../../../src/sheets/evaluation/tracker/carry-over";
import { answersByEducator, yearQuestions } from "../../../src/sheets/evaluation/tracker/new-year-questions";

const HEADINGS = [
  "Educator",
  "PTS",
  "Year without PTS",
  "Overall rating",
  "Plan",
  "Plan override",
  "Plan phase",
  "Overall this year",
];
type Facts = Readonly<Partial<Record<(typeof HEADINGS)[number], string | number>>>;
const tracker = (...rows: readonly Facts[]) => ({
  headings: HEADINGS,
  rows: rows.map((facts) => HEADINGS.map((heading) => facts[heading] ?? "")),
});

const PAT: Facts = { Educator: "Pat", PTS: "Yes", "Overall rating": "Proficient" };
const SAM: Facts = { Educator: "Sam", PTS: "No", "Year without PTS": 3, "Overall this year": "Proficient" };

/** What is asked about somebody, with the answers there are. */
const asked = (facts: Facts) =>
  yearQuestions(tracker(facts), { year: 2013 }).map(({ kind, reason, options }) => [
    kind,
    reason,
    options.map(({ label }) => label),
  ]);

/** The next year's row of somebody once these answers are given, by the kind of question. */
function next(facts: Facts, labels: Readonly<Record<string, string>>) {
  const questions = yearQuestions(tracker(facts), { year: 2013 });
  const answered = questions.map(({ kind, educator, options }) => {
    const option = options.find(({ label }) => label === labels[kind]);
    if (!option) throw new Error(`no answer ${String(labels[kind])} to ${kind}`);
    return { educator, answer: option.answer };
  });
  const { educators, carried } = carryOver(tracker(facts), answersByEducator(answered));
  return { educator: educators[0], carried: carried[0] };
}

test("nothing is asked about somebody rated, with PTS and on a plan that follows from the rating", () => {
  expect(asked({ ...PAT, "Overall this year": "Exemplary", "Plan phase": "Self-Directed year 2 of 2" })).toEqual([]);
});

test("who has no rating this year is asked about, and nobody's rating is assumed", () => {
  expect(asked(PAT)).toEqual([
    [
      "rating",
      "The last rating is Proficient.",
      [
        "Same as the last rating",
        "Exemplary",
        "Proficient",
        "Needs Improvement",
        "Unsatisfactory",
        "Not here next year",
      ],
    ],
  ]);
  expect(next(PAT, { rating: "Same as the last rating" }).educator?.rating).toBe("Proficient");
  expect(next(PAT, { rating: "Exemplary" }).educator?.rating).toBe("Exemplary");
});

test("without PTS a rating may be missing: the plan does not go by it (Section 16.A)", () => {
  const first: Facts = { ...SAM, "Year without PTS": 1, "Overall this year": "" };
  expect(asked(first)[0]?.[2]).toContain("No rating");
  expect(next(first, { rating: "No rating" }).educator).toMatchObject({ rating: null, yearWithoutPts: 2 });
});

test("who ends a third year without PTS is asked about (Section 21.A), who ends a second is not", () => {
  expect(asked({ ...SAM, "Year without PTS": 2 })).toEqual([]);
  expect(asked(SAM)).toEqual([
    ["pts", "Year 3 without PTS ends.", ["Has PTS next year", "No PTS next year", "Not here next year"]],
  ]);
  expect(next(SAM, { pts: "Has PTS next year" }).educator).toMatchObject({ pts: true, yearWithoutPts: null });
  expect(next(SAM, { pts: "No PTS next year" }).educator).toMatchObject({ pts: false, yearWithoutPts: 4 });
});

test(
  "after a Directed Growth Plan the plans of Sections 18.E and 18.F are offered, after an Improvement " +
    "Plan those of 19.I",
  () => {
    const on = (phase: string, plan: string): Facts => ({
      ...PAT,
      "Overall this year": "Needs Improvement",
      Plan: plan,
      "Plan phase": phase,
    });
    const directed = on("Directed Growth", "Directed Growth Plan");
    const improvement = on("Improvement", "Improvement Plan");
    expect([asked(directed), asked(improvement)]).toEqual([
      [
        [
          "plan",
          "Directed Growth Plan ends.",
          [
            "Self-Directed Growth Plan (two-year) (Section 18.E)",
            "Self-Directed Growth Plan (one-year) (Section 18.E)",
            "Improvement Plan (Section 18.F)",
            "Not here next year",
          ],
        ],
      ],
      [
        [
          "plan",
          "Improvement Plan ends.",
          [
            "Self-Directed Growth Plan (two-year) (Section 19.I.a)",
            "Self-Directed Growth Plan (one-year) (Section 19.I.a)",
            "Directed Growth Plan (Section 19.I.b)",
            "Improvement Plan (Section 19.B)",
            "Not here next year",
          ],
        ],
      ],
    ]);
    expect(next(directed, { plan: "Improvement Plan (Section 18.F)" }).carried).toEqual({
      "Plan override": "Improvement Plan",
    });
    // The default plan for Needs Improvement (18.A): nothing has to be overridden.
    expect(next(improvement, { plan: "Directed Growth Plan (Section 19.I.b)" }).carried).toEqual({});
  },
);

test("a plan that was chosen for this year is asked about again, but not in the middle of its two years", () => {
  const chosen: Facts = { ...PAT, "Overall this year": "Proficient", "Plan override": "Directed Growth Plan" };
  expect(asked({ ...chosen, "Plan phase": "Self-Directed one year" })[0]?.[1]).toBe(
    "Directed Growth Plan was chosen for this year.",
  );
  expect(asked({ ...chosen, "Plan phase": "Self-Directed year 1 of 2" })).toEqual([]);
  expect(next(chosen, { plan: "The default plan for the rating" }).carried).toEqual({});
});

test("who is not here next year is in no row of the next tracker, whatever else is answered", () => {
  const both = { ...SAM, "Overall this year": "" };
  expect(next(both, { rating: "Not here next year", pts: "Has PTS next year" }).educator).toBeUndefined();
  expect(next(both, { rating: "Proficient", pts: "Not here next year" }).educator).toBeUndefined();
});
