import { ask, one, refusal } from "../support/functions/ask";
import { explained } from "../support/functions/explained";

describe("Article XII, Section 1.A: sick days of a year", () => {
  test.each([
    ["everyone after the first year has fifteen", [], 15],
    ["said so", [false], 15],
    ["a first-year teacher after one month (R23)", [true, 1], 1.5],
    ["after four months", [true, 4], 6],
    ["after ten months", [true, 10], 15],
    ["never more than fifteen", [true, 12], 15],
  ])("%s", (_, args, days) => expect(one("SICKDAYS", ...(args.length === 0 ? [null] : args))).toBe(days));
  test("in the first year the months are needed", () => {
    expect(refusal("SICKDAYS", true)).toBe(
      "#VALUE! months is missing: in the first year sick days are earned by the month.",
    );
  });
});

describe("Article XII, Section 2.A: personal days become sick days", () => {
  test.each([
    [0, 3],
    [1, 2],
    [2, 1],
    [3, 0],
  ])("%d used: %d come over", (used, days) => expect(one("PERSONALTOSICK", used)).toBe(days));
  test("half days are not granted", () =>
    expect(refusal("PERSONALTOSICK", 1.5)).toMatch(/^#VALUE! personalUsed: 1.5 is not a whole number/));
});

describe("Article XII, Sections 1-2 and Article V: the year's sick leave", () => {
  test.each([
    // 84 + 15 - 6
    ["opening 84, earned 15, used 6: 93", [84, 15, 6], 93],
    // 84 + 15 - 6 + (3 - 1) - 3 = 92
    ["one personal day used, three sold back: 92", [84, 15, 6, 1, 3], 92],
    // 84 + 15 - 6 + 3 - 0 - 1 = 95
    ["no personal day used, one given to the bank: 95", [84, 15, 6, 0, 0, 1], 95],
    ["half days count", [10, 15, 2.5], 22.5],
    ["down to nothing", [0, 15, 15], 0],
  ])("%s", (_, args, days) => expect(one("SICKBALANCE", ...args)).toBe(days));
  test("more days out than there are", () => {
    expect(refusal("SICKBALANCE", 1, 15, 20)).toBe(
      "#VALUE! The days taken (used, soldBack, donated) are 4 more than there are. Give fewer days.",
    );
    expect(refusal("SICKBALANCE", 1, 15, 0, 3, 4)).toMatch(/^#VALUE! soldBack: 4 is not allowed/);
  });
});

describe("Article XII, Section 1.E: sick-leave buy-back", () => {
  // M5 step 14 in FY15 is 72,397.56; over 184 days that is 393.465 a day.
  test.each([
    // 120 days: 50 + 70 ÷ 2 = 85 days' pay × 393.465 = 33,444.525
    ["hired in 1988, 120 days, M5 step 14 in FY15: 85 days' pay", 120, 85, 33444.53],
    // 30 × 393.465 = 11,803.95
    ["30 days, all at the full rate", 30, 30, 11803.95],
    ["50 days, the last at the full rate: 19,673.25", 50, 50, 19673.25],
    // 50.5 × 393.465 = 19,869.9825
    ["51 days, the last at half: 50½ days' pay", 51, 50.5, 19869.98],
    // 130 × 393.465 = 51,150.45
    ["210 days reach the limit of 130 days' pay (R1)", 210, 130, 51150.45],
    ["300 days stay at it", 300, 130, 51150.45],
    ["no days, no pay", 0, 0, 0],
  ])("%s", (_, days, daysPay, dollars) => {
    const args = [days, "M5", 14, "FY15", "1988-09-01"];
    expect(one("SICKBUYBACK", ...args)).toBe(dollars);
    expect(explained("SICKBUYBACK", ...args)).toMatchObject({
      "Days' pay, at most 130 (R1)": daysPay,
      "Daily rate, not rounded: $72,397.56 ÷ 184 days": 393.465,
    });
  });

  test.each([
    // 50 + 80 ÷ 2 = 90 days' pay × 393.465 = 35,411.85
    ["210 days with the cap on days: only 130 count, 90 days' pay (R1)", 210, 35411.85],
    ["130 days: the same under both readings", 130, 35411.85],
    ["120 days: the same under both readings", 120, 33444.53],
  ])("%s", (_, days, dollars) =>
    expect(one("SICKBUYBACK", days, "M5", 14, "FY15", "1988-09-01", 184, "DAYS")).toBe(dollars),
  );

  test("a guidance counselor's year has 194 days (R5): 72,397.56 × 85 ÷ 194 = 31,720.5804…", () => {
    expect(one("SICKBUYBACK", 120, "M5", 14, "FY15", "1988-09-01", 194)).toBe(31720.58);
  });

  test.each([
    ["hired on December 31, 1993: still in (R2)", "1993-12-31", 33444.53],
    ["hired on January 1, 1994: nothing", "1994-01-01", 0],
    ["hired in 2001: nothing", "2001-09-01", 0],
  ])("%s", (_, hired, dollars) => expect(one("SICKBUYBACK", 120, "M5", 14, "FY15", hired)).toBe(dollars));

  test("EXPLAIN says that the plan is closed to whoever came after 1993", () => {
    const rows = ask("EXPLAIN", "SICKBUYBACK", 120, "M5", 14, "FY15", "2001-09-01");
    expect(rows[1]?.[0]).toBe(
      "Hired on September 1, 2001: the plan is closed to teachers hired after December 31, 1993 (R2)",
    );
    expect(rows.at(-1)).toEqual(["Result", 0, "Article XII, Section 1.E"]);
  });

  test("another cap is refused", () => {
    expect(refusal("SICKBUYBACK", 120, "M5", 14, "FY15", "1988-09-01", 184, "MONEY")).toBe(
      '#VALUE! cap: "MONEY" is not a cap. Allowed: "PAY" (the limit counts days of pay) or "DAYS" (it ' +
        "counts days of leave).",
    );
  });
});

describe("Article XII, Section 1.E, note 1: retirement", () => {
  test.each([
    ["fifteen years of service, the last day counted, aged 45", ["2000-07-01", "1970-01-01", "2015-06-30"], true],
    ["a day short of fifteen years, aged 45", ["2000-07-02", "1970-01-01", "2015-06-30"], false],
    ["aged 60 to the day, with three years", ["2012-09-01", "1955-06-30", "2015-06-30"], true],
    ["a day short of 60, with three years", ["2012-09-01", "1955-07-01", "2015-06-30"], false],
  ])("%s", (_, args, retires) => expect(one("RETIREMENT", ...args)).toBe(retires));

  test.each([
    [
      ["1990-09-01", "1995-01-01", "2015-06-30"],
      "#VALUE! birthDate: January 1, 1995 is after the day of hire, September 1, 1990. Check both dates.",
    ],
    [
      ["1990-09-01", "1960-01-01", "1989-06-30"],
      "#VALUE! endDate: June 30, 1989 is before the day of hire, September 1, 1990. Check both dates.",
    ],
  ])("%j is refused", (args, message) => expect(refusal("RETIREMENT", ...args)).toBe(message));
});

describe("Article XII, Section 1.F: stay-well", () => {
  test.each([
    // 54,933.30 × 3 ÷ 184 = 895.6516…
    ["three days at M2 step 7 in FY14: 895.65", [3, "M2", 7, "FY14", "2004-09-01"], 895.65],
    ["nine unused days are still three", [9, "M2", 7, "FY14", "2004-09-01"], 895.65],
    // 54,933.30 × 2 ÷ 184 = 597.1010…
    ["two and a half days are two whole ones: 597.10", [2.5, "M2", 7, "FY14", "2004-09-01"], 597.1],
    ["hired on January 1, 1994: in (R3)", [1, "M2", 7, "FY14", "1994-01-01"], 298.55],
    ["hired the day before: not in", [3, "M2", 7, "FY14", "1993-12-31"], 0],
    // 54,933.30 × 3 ÷ 194 = 849.4840…
    ["a guidance counselor's three days: 849.48", [3, "M2", 7, "FY14", "2004-09-01", 194], 849.48],
  ])("%s", (_, args, dollars) => expect(one("STAYWELL", ...args)).toBe(dollars));

  test("nobody has both buy-backs", () => {
    for (const hired of ["1993-12-30", "1993-12-31", "1994-01-01", "1994-01-02"]) {
      const both = [one("SICKBUYBACK", 60, "M2", 7, "FY14", hired), one("STAYWELL", 3, "M2", 7, "FY14", hired)];
      expect(both.filter((dollars) => dollars !== 0)).toHaveLength(1);
    }
  });
});

describe("Article V, Section 1.I: the sick leave bank", () => {
  test.each([
    [3, 20, true],
    [2.9, 20, false],
    [3, 19.5, false],
    [20, 200, true],
    [0, 0, false],
  ])("%d years and %d days: %s", (years, days, may) => expect(one("SICKBANK", years, days)).toBe(may));
});

describe("Article XV, Section 1: workers' compensation", () => {
  test.each([
    // (300 - 180) × 12 = 1,440; 12 ÷ 3 = 4 sick days
    ["twelve days, enough sick leave", [300, 180, 12, 10], [1440, 4]],
    // 2 sick days last 6 days: 120 × 6 = 720
    ["two sick days last six days", [300, 180, 12, 2], [720, 2]],
    ["no sick days, no supplement", [300, 180, 12, 0], [0, 0]],
    ["an award as high as the pay costs nothing", [300, 300, 12, 10], [0, 0]],
    ["a higher award too", [300, 320, 12, 10], [0, 0]],
    // (298.55 - 179.13) × 10 = 1,194.20; 10 ÷ 3 sick days
    ["ten days are three and a third sick days", [298.55, 179.13, 10, 10], [1194.2, 10 / 3]],
  ])("%s", (_, args, both) => expect(ask("WORKERSCOMP", ...args)).toEqual([both]));

  test("two sick days, step by step: 120 a day for six days", () => {
    expect(explained("WORKERSCOMP", 300, 180, 12, 2)).toMatchObject({
      "Pay less award, a day": 120,
      "Days covered: 2 sick days last 6 days": 6,
    });
  });
});

describe("Article XII, Section 2.F: sabbatical", () => {
  // 54,933.30 ÷ 2 = 27,466.65 either way
  test.each(["HALF", "half", "FULL"])("%s year, M2 step 7 in FY14: 27,466.65 over the leave", (length) => {
    expect(one("SABBATICAL", "M2", 7, "FY14", length)).toBe(27466.65);
  });
  test("explained with the product", () => {
    expect(explained("SABBATICAL", "M2", 7, "FY14", "FULL")).toMatchObject({
      "Share of the salary paid meanwhile": "50%",
      "$54,933.30 × 1 of a year × 50% of the salary": 27466.65,
    });
  });
  test("another length is refused", () => {
    expect(refusal("SABBATICAL", "M2", 7, "FY14", "THIRD")).toBe(
      '#VALUE! length: "THIRD" is not a length. Allowed: "HALF" (a half year at full salary) or "FULL" (a ' +
        "full year at half salary).",
    );
  });
});

describe("Article XII, Sections 1.G and 2.D: jury and military duty", () => {
  test.each([
    ["the difference is paid", [298.55, 50], 248.55],
    ["nothing where the other pay is higher", [298.55, 320], 0],
  ])("%s", (_, args, dollars) => expect(one("PAYDIFFERENCE", ...args)).toBe(dollars));
});

describe("what counts for one person alone", () => {
  // M2 step 7, FY14: 54,933.30 × ½ ÷ 184 × 3 = 447.826…
  test("stay-well of a half-time teacher is on the half salary (R34)", () =>
    expect(one("STAYWELL", 3, "M2", 7, "FY14", "2004-09-01", 184, 0.5)).toBe(447.83));
  // M5 step 14, FY15: 72,397.56 × ½ ÷ 184 × 85 = 16,722.26…
  test("the buy-back of a half-time teacher too", () =>
    expect(one("SICKBUYBACK", 120, "M5", 14, "FY15", "1988-09-01", 184, "PAY", 0.5)).toBe(16722.26));
  test("a blank FTE is refused beside a lane and a step", () =>
    expect(refusal("STAYWELL", 3, "M2", 7, "FY14", "2004-09-01", 184, "")).toBe(
      "#VALUE! fte: the cell is blank or 0. Write 1 for full time, 0.5 for half time, or leave it out.",
    ));
  test("only what is left of this year's days is sold back", () => {
    expect(one("SICKBALANCE", 84, 15, 12, 3, 3)).toBe(84);
    expect(refusal("SICKBALANCE", 84, 15, 14, 3, 3)).toBe(
      "#VALUE! soldBack: 3 is more than the days left of this year's, earned less used: 1. Give fewer days.",
    );
  });
});
