import type * as Before from "../../src/agreement/2012-2015";
import { GROUPS } from "../../src/functions";
import { clauseInWords } from "../../src/functions/engine/clause";
import { ALL_ANSWERS } from "../../src/sheets/bargaining/answers/answer-sheets";
import { inputLines } from "../../src/sheets/payroll/input-lines";
import { inputLines as budgetInputs } from "../../src/sheets/budget/input-lines";
import { schoolYearLabel } from "../../src/sheets/evaluation/names";
import { proficiency } from "../../src/sheets/evaluation/proficient";
import { calendarLines } from "../../src/sheets/evaluation/tracker/calendar";
import { yearQuestions } from "../../src/sheets/evaluation/tracker/new-year-questions";
import { observationRules } from "../../src/sheets/evaluation/tracker/observation-rules";
import { conditionColumns, ratingColumns } from "../../src/sheets/evaluation/tracker/rating-columns";
import { TrackerCells } from "../../src/sheets/evaluation/tracker/tracker-cells";
import { READINGS } from "../../src/agreement/readings";
import { YEARS } from "../../src/agreement/years";
import { coverage } from "../../src/rules/figures";
import { ask, one, refusal, serial } from "../support/functions/ask";
import { callInFY16 } from "../support/functions/ordinary-calls";
import { budgetOptions } from "../support/sheets/budgets";
import { trackerNames } from "../support/sheets/educators";
import type * as Successor from "./2015-2018";

// The one place at which the folder 2015-2018 is added: the list of agreements.
jest.mock("../../src/agreement/agreements", () => ({
  AGREEMENTS: [
    jest.requireActual<typeof Before>("../../src/agreement/2012-2015").AGREEMENT_2012_2015,
    jest.requireActual<typeof Successor>("./2015-2018").AGREEMENT_2015_2018,
  ],
}));

const ids = GROUPS.flatMap(({ functions }) => functions.map(({ id }) => id));

test("six years are covered, and messages name them", () => {
  expect(YEARS.map(({ code }) => code)).toEqual(["FY13", "FY14", "FY15", "FY16", "FY17", "FY18"]);
  expect(coverage()).toBe(
    "The agreements cover FY13, FY14, FY15, FY16, FY17 and FY18 (July 1, 2012 to June 30, 2018).",
  );
  expect(refusal("SALARY", "M2", 7, "FY19")).toMatch(
    /^#N\/A year: "FY19" is FY19\. The agreements cover FY13, .* and FY18/,
  );
});

/** What the made-up agreement settles, or what no agreement has to settle. */
const ANSWERS = [
  ...["SALARY", "SCHEDULE", "PROPOSEDSALARY", "LANE", "PERDIEM", "WORKYEAR", "STIPEND", "STIPENDS", "MILEAGE"],
  ...["PROPERTYCLAIM", "LONGEVITY", "SERVICE", "SENIORITY", "SICKDAYS", "PERSONALTOSICK", "SICKBUYBACK", "PREMIUM"],
  ...[
    "SCATTERGRAM",
    "PAYROLL",
    "COSTOUT",
    "OFFERCOST",
    "RAISEFOR",
    "CAREER",
    "PLANTYPE",
    "OBSERVATIONS",
    "OVERALLALLOWED",
    "EVALDUE",
    "SCHOOLDAY",
    "CLAUSE",
    "EXPLAIN",
  ],
];

test.each(ids)("%s answers in FY16 from the new agreement, or says #N/A", (id) => {
  const call = callInFY16(id);
  if (ANSWERS.includes(id)) expect(ask(id, ...call).length).toBeGreaterThan(0);
  else expect(refusal(id, ...call)).toMatch(/^#N\/A .*does not settle it\. It is settled for FY13, FY14 and FY15\.$/);
});

describe("salaries", () => {
  test("FY16 as its own table has it, FY15 as before", () => {
    // Lane M2, step 7 of FY15 is 56,031.96; a raise of 1.5%.
    expect(one("SALARY", "M2", 7, "FY16")).toBe(56_872.44);
    expect(one("SALARY", "M2", 7, "FY15")).toBe(56_031.96);
  });

  test("the new lane and the new step are there when the agreement has them", () => {
    // (49,099.36 + 850) x 1.015, and 71,123.24 x 1.015 x 1.02 with 1,000 for the step.
    expect(one("SALARY", "M+75", 1, "FY16")).toBe(50_698.6);
    expect(one("SALARY", "M2", 15, "FY17")).toBe(74_633.89);
    expect(refusal("SALARY", "M8", 1, "FY15")).toBe("#N/A Appendix B has no salary for lane M8, step 1, FY15.");
    expect(refusal("SALARY", "M2", 15, "FY16")).toBe("#N/A Schedule 1 has no salary for lane M2, step 15, FY16.");
    expect([one("LANE", "MA", 80), one("LANE", "MA", 60)]).toEqual(["M8", "M7"]);
  });

  test("each year's schedule has its own lanes and steps", () => {
    const shape = (year: string) => [ask("SCHEDULE", year).length, ask("SCHEDULE", year)[0]?.slice(-3)];
    expect(shape("FY15")).toEqual([15, ["M6", "M7", "C1"]]);
    expect(shape("FY16")).toEqual([15, ["M7", "M8", "C1"]]);
    expect(shape("FY17")).toEqual([16, ["M7", "M8", "C1"]]);
  });

  // Summed where the tables were made.
  test.each([
    ["FY16", 12_958_817.74],
    ["FY17", 14_410_272.39],
    ["FY18", 14_770_529.17],
  ])("the salaries of %s add up", (year, sum) => {
    const cents = ask("SCHEDULE", year)
      .slice(1)
      .flatMap((row) => row.slice(1))
      .reduce<number>((total, salary) => total + Math.round(Number(salary) * 100), 0);
    expect(cents).toBe(Math.round(sum * 100));
  });

  test("a daily rate divides by the work year of the agreement", () => {
    // 56,872.44 / 186 = 305.765…; 56,031.96 / 184 = 304.521…
    expect([one("PERDIEM", "M2", 7, "FY16"), one("PERDIEM", "M2", 7, "FY15")]).toEqual([305.77, 304.52]);
    expect(one("WORKYEAR", "Teacher")).toBe(186);
    expect(refusal("WORKYEAR", "Guidance counselor")).toMatch(/^#N\/A Guidance counselors' days/);
  });
});

describe("stipends", () => {
  test("positions and amounts are those of the year", () => {
    expect([one("STIPEND", "GHS", "Marching Band", "FY16"), one("STIPEND", "GHS", "Marching Band", "FY15")]).toEqual([
      3400, 3260,
    ]);
    expect(one("STIPEND", "North School", "Art Club", "FY17")).toBe(450);
    expect(one("STIPEND", "GMS", "Detention Supervisor", "FY16", 4)).toBe(100);
    expect(refusal("STIPEND", "GHS", "Robotics Club", "FY15")).toMatch(/^#N\/A .*it exists in FY16 and FY17\.$/);
    expect(refusal("STIPEND", "GHS", "Chorus", "FY16")).toMatch(/^#N\/A .*it exists in FY13, FY14 and FY15\.$/);
  });

  test("a year that is not settled yet is never an empty list", () => {
    expect(ask("STIPENDS", "FY16")).toHaveLength(5);
    expect(refusal("STIPENDS", "FY18")).toMatch(/^#N\/A .*does not settle it\. It is settled for FY13, .* and FY17\.$/);
    expect(refusal("STIPEND", "GHS", "Marching Band", "FY18")).toMatch(/^#N\/A .* does not settle it/);
  });
});

describe("what changed in substance", () => {
  test("longevity: the year's own tiers, the newest without a year", () => {
    expect([4, 12, 35].map((years) => one("LONGEVITY", years, "FY16"))).toEqual([300, 1000, 2400]);
    expect([4, 12, 35].map((years) => one("LONGEVITY", years, "FY15"))).toEqual([0, 750, 3250]);
    expect(one("LONGEVITY", 4)).toBe(300);
  });

  test("sick leave: buy-back of at most 100 days' pay, the first 40 in full", () => {
    // M5, step 14 of FY15 is 72,397.56, x 1.015 = 73,483.52. 40 + 80 / 2 = 80 days; x 80 / 186 = 31,605.815…
    expect(one("SICKBUYBACK", 120, "M5", 14, "FY16", "1988-09-01")).toBe(31_605.82);
    // 50 + 70 / 2 = 85 days; 72,397.56 x 85 / 184 = 33,444.525…
    expect(one("SICKBUYBACK", 120, "M5", 14, "FY15", "1988-09-01")).toBe(33_444.53);
    expect([one("SICKDAYS"), one("SICKDAYS", true, 5), one("PERSONALTOSICK", 1)]).toEqual([14, 7, 3]);
  });

  test("shares and claims: the newest agreement's", () => {
    expect([one("PREMIUM", 1000), one("PROPERTYCLAIM", 500)]).toEqual([300, 100]);
  });
});

describe("dates", () => {
  test(
    "a school year's calendar is that of the agreement in force: before the first one, the first; after " +
      "the last, the last",
    () => {
      const due = (year: string) => one("EVALDUE", "Educator plan", year);
      expect(["2005-06", "2014-15", "2015-16", "2030-31"].map(due)).toEqual(
        ["2005-11-01", "2014-11-01", "2015-11-08", "2030-11-08"].map(serial),
      );
    },
  );

  test("a tracker has the calendar of its school year", () => {
    const line = (year: number) => calendarLines({ year }).find(({ milestone }) => milestone === "Educator plan");
    expect([2014, 2015].map((year) => [schoolYearLabel(year), line(year)?.due, line(year)?.clause])).toEqual([
      ["2014-15", { month: 11, day: 1 }, "Appendix A, Section 8.D"],
      ["2015-16", { month: 11, day: 8 }, "Schedule 3, Part 8"],
    ]);
  });

  test("mileage: the agreement's term, and the IRS rate by its own dates", () => {
    expect(one("MILEAGE", 100, "2015-10-01")).toBe(57.5);
    expect(refusal("MILEAGE", 100, "2016-02-01")).toMatch(
      /^#N\/A date: the IRS mileage rate of February 1, 2016 is not in this add-in/,
    );
    expect(refusal("MILEAGE", 100, "2018-07-01")).toMatch(/^#N\/A date: July 1, 2018 is outside the agreement/);
  });
});

describe("sheets", () => {
  const dates = { firstDay: serial("2013-08-28"), lastDay: serial("2014-06-19"), firstPayDate: serial("2013-09-13") };

  test("payroll of FY14 has FY14's figures; where a year's agreement leaves one out, the build says which", () => {
    const { PaySickDays, PayPersonalDays } = inputLines(dates, 2014);
    expect([PaySickDays.value, PayPersonalDays.value]).toEqual([15, 3]);
    expect(PayPersonalDays.note).toBe("Article XII, Section 2.A");
    expect(() => inputLines(dates, 2016)).toThrow(
      /: the agreement 2015–2018 does not settle it\. It is settled for FY13/,
    );
  });

  test("a budget has the steps of the newest schedule", () => {
    const lines = new Map(budgetInputs(budgetOptions([], [2014])).map(({ name, ...line }) => [name, line]));
    expect(lines.get("BudgetTopStep")?.value).toBe(15);
    expect(lines.get("BudgetVacancyStep")?.rule).toMatchObject({ message: "Type a step, 1 to 15." });
  });

  test("the pane's parts load, also those that ask for a figure that is left out", () => {
    expect(ALL_ANSWERS).toContain("riding");
  });
});

describe("sheets of evaluation", () => {
  const cells = new TrackerCells({ suffix: "1516" });
  const formulas = new Map(
    [...ratingColumns(cells), ...conditionColumns(cells)].map(({ heading, formula }) => [heading, formula]),
  );

  test("where only Exemplary is enough, the tracker's columns and the forms go by it", () => {
    const cell = (heading: string) => cells.row(heading);
    expect(formulas.get("Rating check")).toContain(
      `IF(AND(OR(${cell("Standard I")}="Exemplary"),OR(${cell("Standard II")}="Exemplary")),"OK"`,
    );
    expect(formulas.get("Below Proficient")).toContain('="Proficient",');
    expect(proficiency({ year: 2015 }).refused("A1", "B1", "C1")).toBe(
      'AND(OR(A1="Exemplary"),NOT(AND(OR(B1="Exemplary"),OR(C1="Exemplary"))))',
    );
  });

  test("messages name the years without PTS that the agreement has", () => {
    expect(refusal("OBSERVATIONS", "No", "Proficient")).toMatch(/in Gardner: 1, 2, 3 or 4\.$/);
    expect(refusal("OBSERVATIONS", "No", true)).toMatch(/in Gardner \(1, 2, 3 or 4\), with PTS/);
  });

  test("a plan that the agreement does not have is no blank answer", () => {
    expect(one("PLANTYPE", "Yes", "Needs Improvement")).toBe("Directed Growth Plan");
    expect(refusal("PLANTYPE", "Yes", "Unsatisfactory")).toBe("#N/A rating: the agreement has no Improvement Plan.");
  });

  test("evidence with a date of its own: in year one of two it is due with the summative evidence", () => {
    const due = (year: number) =>
      calendarLines({ year }).find(({ milestone }) => milestone === "Formative evaluation evidence")?.due;
    expect(due(2014)).toEqual({ days: 14, before: "Formative evaluation report" });
    expect(due(2015)).toEqual({ days: 14, before: "Summative report" });
  });

  test("PTS after four years: the tracker, the questions of a new year, two thirty-minute observations", () => {
    expect(formulas.get("PTS to be decided")).toContain(`${cells.row("Year without PTS")}>=4`);
    const asked = (year: number) =>
      yearQuestions(
        {
          headings: ["Educator", "PTS", "Year without PTS", "Overall this year"],
          rows: [["Sam", "No", 3, "Proficient"]],
        },
        { year },
      ).map(({ kind }) => kind);
    expect([asked(2014), asked(2015)]).toEqual([["pts"], []]);
    const names = trackerNames(2015);
    expect(observationRules(names, 1, 1).rows.map((row) => row[3])).toEqual([0, 0, 0, 0, 2, 2, 2, 2]);
  });
});

describe("clauses", () => {
  test("CLAUSE gives the newest agreement's; where that has none, the function says so", () => {
    expect(["SALARY", "STIPENDS", "LONGEVITY"].map((id) => one("CLAUSE", id))).toEqual([
      "Schedule 1",
      "Schedule 2",
      "Clause 20.1",
    ]);
    expect(refusal("CLAUSE", "TUTORING")).toMatch(/^#N\/A Home tutoring: the agreement 2015–2018 does not settle it/);
  });

  test.each([
    ["FY16", "Clause 20.1"],
    ["FY15", "Article XX, Section 12"],
  ])("EXPLAIN of a question for %s names %s in every row", (year, clause) => {
    const rows = ask("EXPLAIN", "LONGEVITY", 20, year).slice(1);
    expect(new Set(rows.map((row) => row[2]))).toEqual(new Set([clause]));
  });

  test("the pane and the documentation show a clause or a sentence for every function", () => {
    for (const { functions } of GROUPS)
      for (const spec of functions) expect(clauseInWords(spec)).toMatch(/Schedule|Clause|clause|settle/);
  });

  test("readings of the old agreement stay", () => {
    expect(READINGS.length).toBeGreaterThan(0);
  });
});
