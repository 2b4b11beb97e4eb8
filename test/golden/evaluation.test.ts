import { across, ask, down, one, reason, refusal, serial } from "../support/functions/ask";

const DEVELOPING = "Developing Educator Plan";
const TWO_YEARS = "Self-Directed Growth Plan (two-year)";
const ONE_YEAR = "Self-Directed Growth Plan (one-year)";
const DIRECTED = "Directed Growth Plan";
const IMPROVEMENT = "Improvement Plan";

describe("the educator plan: Appendix A, Sections 16 to 19", () => {
  test.each<[string, unknown[], string]>([
    // Section 16: everyone without PTS, whatever the rating, and before there is one.
    ["no PTS, no rating yet", ["N", null], DEVELOPING],
    ["no PTS, Exemplary", ["N", "Exemplary"], DEVELOPING],
    ["no PTS, Proficient", ["N", "Proficient"], DEVELOPING],
    ["no PTS, Needs Improvement", ["N", "Needs Improvement"], DEVELOPING],
    ["no PTS, Unsatisfactory", ["N", "Unsatisfactory"], DEVELOPING],
    ["no PTS, low impact", [false, "Proficient", "Low"], DEVELOPING],
    // Section 17.A: Proficient or better, impact moderate or high, or not rated yet.
    ["PTS, Exemplary", ["Y", "Exemplary"], TWO_YEARS],
    ["PTS, Exemplary, high impact", ["Y", "Exemplary", "High"], TWO_YEARS],
    ["PTS, Exemplary, moderate impact", ["Y", "Exemplary", "Moderate"], TWO_YEARS],
    ["PTS, Proficient", ["Y", "Proficient"], TWO_YEARS],
    ["PTS, Proficient, high impact", ["Y", "Proficient", "High"], TWO_YEARS],
    ["PTS, Proficient, moderate impact", ["Y", "Proficient", "Moderate"], TWO_YEARS],
    // Section 17.B: low impact.
    ["PTS, Exemplary, low impact", ["Y", "Exemplary", "Low"], ONE_YEAR],
    ["PTS, Proficient, low impact", ["Y", "Proficient", "Low"], ONE_YEAR],
    // Section 18.A, Section 19.A: impact changes nothing.
    ["PTS, Needs Improvement", ["Y", "Needs Improvement"], DIRECTED],
    ["PTS, Needs Improvement, high impact", ["Y", "Needs Improvement", "High"], DIRECTED],
    ["PTS, Unsatisfactory", ["Y", "Unsatisfactory"], IMPROVEMENT],
    ["PTS, Unsatisfactory, low impact", ["Y", "Unsatisfactory", "Low"], IMPROVEMENT],
    // Section 16.A: PTS in a new assignment, where the evaluator chooses it.
    ["PTS, Proficient, new assignment", ["Y", "Proficient", null, "Y"], DEVELOPING],
    ["PTS, Unsatisfactory, new assignment", ["Y", "Unsatisfactory", null, true], DEVELOPING],
    ["PTS, new assignment, not rated in it", [true, null, null, true], DEVELOPING],
    ["PTS, Proficient, no new assignment", ["Y", "Proficient", null, "N"], TWO_YEARS],
    ["ratings by their initials, in any case", ["yes", " ni "], DIRECTED],
  ])("%s", (_, args, plan) => {
    const [pts, rating, ...others] = args;
    expect(one("PLANTYPE", [[pts]], [[rating]], ...others)).toBe(plan);
  });

  test("with PTS a missing rating is named", () => {
    expect(refusal("PLANTYPE", true, "")).toBe(
      "#VALUE! rating is missing. With PTS the plan goes by the overall rating.",
    );
  });

  test("a misspelled rating is answered with the nearest one, never with its opposite", () => {
    expect(refusal("PLANTYPE", true, "Satisfactory")).not.toContain("Did you mean");
    expect(refusal("PLANTYPE", true, "Not proficient")).not.toContain("Did you mean");
    expect(refusal("PLANTYPE", true, "Profficient")).toMatch(
      /^#VALUE! rating: "Profficient" is not a rating\..*Did you mean "Proficient"\?$/,
    );
  });

  test("down a roster, with a blank row", () => {
    expect(ask("PLANTYPE", down(true, "", false), down("U", "", ""))).toEqual([[IMPROVEMENT], [""], [DEVELOPING]]);
  });
});

describe("the least observations, announced and unannounced: Appendix A, Sections 9 and 10", () => {
  test.each<[string, unknown, unknown, number, number]>([
    ["first year of practice", false, 1, 1, 4],
    ["second year of practice", false, 2, 0, 3],
    ["third year of practice, as text", false, "3", 0, 3],
    ["PTS, Exemplary", true, "Exemplary", 0, 1],
    ["PTS, Proficient", true, "Proficient", 0, 1],
    ["PTS, Needs Improvement", true, "Needs Improvement", 0, 2],
    ["PTS, Unsatisfactory", true, "Unsatisfactory", 1, 4],
  ])("%s", (_, pts, standing, announced, unannounced) => {
    expect(ask("OBSERVATIONS", pts, standing)).toEqual([[announced, unannounced]]);
  });

  test("down a roster two columns, with a blank row and a bad one", () => {
    const cells = ask("OBSERVATIONS", down("Y", "", "N", "N"), down("P", "", 1, "Proficient"));
    expect(cells.slice(0, 3)).toEqual([
      [0, 1],
      ["", ""],
      [1, 4],
    ]);
    expect(cells[3]?.map(reason)).toEqual(
      Array(2).fill(
        '#VALUE! standing: "Proficient" is a rating. Without PTS give the year without PTS in Gardner: 1, 2 or 3.',
      ),
    );
  });

  test("a fourth year without PTS has as many as the third (R27)", () => {
    expect(ask("OBSERVATIONS", false, 4)).toEqual([[0, 3]]);
  });

  test("a year without PTS is no rating", () => {
    expect(refusal("OBSERVATIONS", true, 2)).toMatch(
      /^#VALUE! standing: 2 is a year without PTS\. With PTS give the overall rating/,
    );
  });
});

// The dates as printed, weekends too (September 15, 2013 was a Sunday). R16: October 31, not October 1.
// R18: two weeks before February 1 is January 18, two weeks before May 15 is May 1.
describe("the calendar of the evaluation cycle: Appendix A, Sections 6 to 14 and 20", () => {
  test.each<[string, string, string]>([
    ["Orientation", "2013-09-15", "2027-09-15"],
    ["Self-assessment", "2013-10-31", "2027-10-31"],
    ["Plan meeting", "2013-10-15", "2027-10-15"],
    ["Educator plan", "2013-11-01", "2027-11-01"],
    ["First observation", "2013-11-15", "2027-11-15"],
    ["Formative evidence", "2014-01-18", "2028-01-18"],
    ["Formative report", "2014-02-01", "2028-02-01"],
    ["Formative meeting", "2014-02-15", "2028-02-15"],
    ["Observations complete", "2014-05-15", "2028-05-15"],
    ["Summative evidence", "2014-05-01", "2028-05-01"],
    ["Summative report", "2014-05-15", "2028-05-15"],
    ["Summative meeting (needs improvement)", "2014-06-01", "2028-06-01"],
    ["Summative meeting (proficient)", "2014-06-10", "2028-06-10"],
    ["Sign-off", "2014-06-15", "2028-06-15"],
  ])("%s", (milestone, in2014, in2028) => {
    expect(ask("EVALDUE", milestone, across("2013-14", "FY28"))).toEqual([[serial(in2014), serial(in2028)]]);
  });

  test("any day of a school year names it", () => {
    expect(ask("EVALDUE", "educator plan", across("2013-07-01", "2014-06-30"))).toEqual([
      [serial("2013-11-01"), serial("2013-11-01")],
    ]);
  });

  test("a milestone that is none is answered with the nearest one", () => {
    expect(refusal("EVALDUE", "Summative reprot", "FY14")).toMatch(/Did you mean "Summative report"\?$/);
  });
});

describe("the overall rating beside Standards I and II: Appendix A, Section 14.F", () => {
  const ratings = ["E", "P", "NI", "U"];

  test.each(["E", "P"])("%s needs both at Proficient or better", (overall) => {
    expect(ask("OVERALLALLOWED", overall, down(...ratings), across(...ratings))).toEqual([
      [true, true, false, false],
      [true, true, false, false],
      [false, false, false, false],
      [false, false, false, false],
    ]);
  });

  test.each(["NI", "U"])("%s is allowed beside any", (overall) => {
    expect(ask("OVERALLALLOWED", overall, down(...ratings), across(...ratings)).flat()).toEqual(Array(16).fill(true));
  });
});
