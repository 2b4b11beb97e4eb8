import { ask, one, refusal, serial } from "../support/functions/ask";

const M2_7_FY14 = 54933.3;

describe("year", () => {
  test.each([
    ["FY14"],
    ["fy14"],
    ["FY 14"],
    ["Fy2014"],
    ["FY2014"],
    [" FY14 "],
    [2014],
    ["2014"],
    ["2013-14"],
    ["2013-2014"],
    ["13-14"],
    ["2013–14"],
    ["2013 - 14"],
    ["2013/14"],
    [serial("2013-07-01")],
    [serial("2014-06-30")],
    [serial("2013-12-24") + 0.75],
    ["2013-07-01"],
    ["6/30/2014"],
    ["September 30, 2013"],
    ["30 Sep 2013"],
  ])("%p is FY14", (year) => expect(one("SALARY", "M2", 7, year)).toBe(M2_7_FY14));

  test("the year turns on July 1", () => {
    expect(one("SALARY", "M2", 7, serial("2013-06-30"))).toBe(53856.17);
    expect(one("SALARY", "M2", 7, serial("2014-07-01"))).toBe(one("SALARY", "M2", 7, "FY15"));
  });
});

describe("lane", () => {
  test.each(["M2", "m2", " M2 ", "M+12", "m + 12", "M +12"])("%p is M2", (lane) =>
    expect(one("SALARY", lane, 7, "FY14")).toBe(M2_7_FY14),
  );
  test.each(["C1", "c1", "C / D", "C/D", "c/d", "CAGS", "cags", "Doctorate"])("%p is C1", (lane) =>
    expect(one("SALARY", lane, 1, "FY13")).toBe(47938.42),
  );
  test.each(["B0", "BA", "ba"])("%p is B0", (lane) => expect(one("SALARY", lane, 1, "FY13")).toBe(40796.54));
});

describe("step", () => {
  test.each([7, "7", " 7 ", "7.0"])("%p is step 7", (step) =>
    expect(one("SALARY", "M2", step, "FY14")).toBe(M2_7_FY14),
  );
});

describe("dates", () => {
  const january = serial("2014-01-01");
  test.each([
    [serial("2013-10-15")],
    [serial("2013-10-15") + 0.5],
    ["2013-10-15"],
    ["2013/10/15"],
    ["10/15/2013"],
    ["10-15-2013"],
    ["October 15, 2013"],
    ["Oct 15 2013"],
    ["15 Oct 2013"],
    ["15-Oct-2013"],
    ["2013-10-15T08:30:00"],
    [" 10/15/2013 "],
  ])("%p is October 15, 2013", (date) => expect(one("LANECHANGEDATE", date)).toBe(january));
});

describe("degrees", () => {
  test.each(["BA", "BS", "B.A.", "B.Ed.", "Bachelor's", "bachelor", "Bachelor of Science"])(
    "%p is a bachelor's",
    (degree) => expect(one("LANE", degree, 12)).toBe("B2"),
  );
  test.each(["MA", "MS", "M.Ed.", "MAT", "Master's", "masters", "Master of Education"])("%p is a master's", (degree) =>
    expect(one("LANE", degree, 45)).toBe("M6"),
  );
  test.each(["CAGS", "C.A.G.S.", "PhD", "Ph.D.", "EdD", "Ed.D.", "Doctorate"])("%p is in the last lane", (degree) =>
    expect(one("LANE", degree)).toBe("C1"),
  );
});

describe("amounts and counts", () => {
  test.each([1250.5, "1250.50", "1,250.50", "$1,250.50", " $1250.5 ", "+1250.5", "1250.50 ", "1.2505e3"])(
    "%p is an amount",
    (amount) => expect(one("INSTALLMENTS", amount, 1)).toBe(1250.5),
  );
  test.each([".", "$", "1,25", "12,50.5", "1.2.3", "5 5", "0x10", "1e", "--1", "five"])("%p is none", (text) =>
    expect(refusal("TUTORING", text)).toMatch(/^#VALUE! hours: .* is not a number/),
  );
  test("a percentage may be written as one", () => {
    // 40,796.54 × 1.025 = 41,816.4535
    for (const raise of [0.025, "2.5%", "2.5 %", "0.025"])
      expect(ask("SCHEDULE", "FY13", raise)[1]?.[1]).toBe(41816.45);
  });
});

describe("cells that are data types carry their plain value", () => {
  const typed = (basicValue: unknown) => [[{ type: "FormattedNumber", basicValue, numberFormat: "0" }]];
  test("a formatted number", () => expect(one("SALARY", "M2", typed(7), "FY14")).toBe(M2_7_FY14));
});
