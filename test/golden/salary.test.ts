import fc from "fast-check";
import { LANES } from "../../src/agreement/lanes";
import { ask, one, serial } from "../support/functions/ask";
import { explained } from "../support/functions/explained";

/*
 * Worked by hand from the agreement. Each line is a case as payroll would tell it.
 */

describe("Article II, Section 2.C and Article XII, Section 1.E: pay by the day", () => {
  test.each([
    // 54,933.30 ÷ 184 = 298.55054…
    ["a teacher on M2 step 7 in FY14 works one day more: 298.55", ["M2", 7, "FY14"], 298.55],
    // 298.550543… × 3 = 895.65163…; three times the rounded rate would be 895.65 too
    ["three days: 895.65", ["M2", 7, "FY14", 3], 895.65],
    // 298.550543… × 100 = 29,855.0543…; the rounded rate would give 29,855.00
    ["a hundred days: the rate itself is not rounded (R4)", ["M2", 7, "FY14", 100], 29855.05],
    // 54,933.30 × 10 ÷ 194 = 2,831.6134…
    ["ten days of a guidance counselor, whose year has 194 (R5): 2,831.61", ["M2", 7, "FY14", 10, 194], 2831.61],
    // 40,796.54 ÷ 2 = 20,398.27
    ["half the year is half the salary", ["B0", 1, "FY13", 92], 20398.27],
    // 42,792.38 × 0.5 ÷ 184 = 116.28364…
    ["half a day: 116.28", ["B1", 2, "FY13", 0.5], 116.28],
  ])("%s", (_, args, pay) => expect(one("PERDIEM", ...args)).toBe(pay));
});

test("pay by the day, step by step: salary, daily rate, days", () => {
  const steps = explained("PERDIEM", "B0", 1, "FY13", 92);
  expect(steps).toMatchObject({ "Annual salary, lane B0 (BA), step 1, FY13": 40796.54, Days: 92, Result: 20398.27 });
  // 40,796.54 ÷ 184 = 221.7203260869…
  expect(steps["Daily rate, not rounded: $40,796.54 ÷ 184 days"]).toBeCloseTo(221.7203260869, 9);
});

describe("Article III, Section 3: work year", () => {
  test.each([
    ["a teacher", "Teacher", 184],
    ["a guidance counselor", "Guidance counselor", 194],
    ["guidance, in capitals", "GUIDANCE", 194],
    ["a school counselor of Article I", "School Counselor", 194],
    ["a department head", "Department Head", 184],
    ["a nurse", "School nurse", 184],
  ])("%s", (_, role, days) => expect(one("WORKYEAR", role)).toBe(days));
  test("nobody in particular", () => expect(one("WORKYEAR", null)).toBe(184));
});

describe("Appendix B: lanes by degree and credits", () => {
  test.each([
    ["BA", 0, "B0"],
    ["BA", 5, "B0"],
    ["BA", 6, "B1"],
    ["BA", 12, "B2"],
    ["BA", 18, "B3"],
    ["BA", 24, "B4"],
    ["BA", 30, "B5"],
    ["BA", 90, "B5"],
    ["MA", 0, "M0"],
    ["MA", 6, "M1"],
    ["MA", 12, "M2"],
    ["MA", 18, "M3"],
    ["MA", 27, "M4"],
    ["MA", 30, "M5"],
    ["MA", 44, "M5"],
    ["MA", 45, "M6"],
    ["MA", 60, "M7"],
    ["CAGS", 0, "C1"],
    ["EdD", 30, "C1"],
  ])("%s with %d credits is on %s", (degree, credits, lane) => expect(one("LANE", degree, credits)).toBe(lane));
});

describe("Article XIII, Section 3: lane changes", () => {
  test.each([
    ["papers on the last day of August count from September", "2013-08-31", "2013-09-01"],
    ["papers on September 30 still count from that September", "2013-09-30", "2013-09-01"],
    ["papers on October 1 count from January", "2013-10-01", "2014-01-01"],
    ["papers on January 31 still count from that January", "2014-01-31", "2014-01-01"],
    ["papers on February 1 wait for September", "2014-02-01", "2014-09-01"],
  ])("%s (R8)", (_, submitted, effective) => expect(one("LANECHANGEDATE", submitted)).toBe(serial(effective)));

  test("a course that ended exactly a year before still counts", () => {
    expect(one("LANECHANGEDATE", "2013-09-30", "2012-09-30")).toBe(serial("2013-09-01"));
  });

  test.each([
    // B5 step 5 FY14 50,171.16, M0 50,861.75: (50,171.16 + 50,861.75) ÷ 2 = 50,516.455, half a cent up
    ["from B5 to M0 for half the year, step 5 in FY14: 50,516.46", ["B5", "M0", 5, "FY14", 92], 50516.46],
    // 50,171.16 × 74/184 + 50,861.75 × 110/184 = 20,177.5317… + 30,406.4810… = 50,584.0127…
    ["for the 110 days from January", ["B5", "M0", 5, "FY14", 110], 50584.01],
    ["for no day: the old salary", ["B5", "M0", 5, "FY14", 0], 50171.16],
    ["for every day: the new salary", ["B5", "M0", 5, "FY14", 184], 50861.75],
  ])("%s (R9)", (_, args, pay) => expect(one("LANECHANGEPAY", ...args)).toBe(pay));

  test("each lane's share of the year, not rounded before they are added", () => {
    // 50,171.16 ÷ 2 and 50,861.75 ÷ 2
    expect(explained("LANECHANGEPAY", "B5", "M0", 5, "FY14", 92)).toMatchObject({
      "92 of 184 days at B5": 25085.58,
      "92 of 184 days at M0": 25430.875,
    });
  });
});

describe("Article II, Section 2: installments", () => {
  test("54,933.30 in 26: 2,112.82 each (2,112.819…), the last 2,112.80 (R11)", () => {
    const payments = ask("INSTALLMENTS", 54933.3).map(([payment]) => payment);
    expect(payments).toEqual([...Array<number>(25).fill(2112.82), 2112.8]);
  });

  test("54,933.30 in 22: 2,496.97 each (2,496.968…), the last 2,496.93", () => {
    const payments = ask("INSTALLMENTS", 54933.3, 22).map(([payment]) => payment);
    expect(payments).toEqual([...Array<number>(21).fill(2496.97), 2496.93]);
  });

  test("a few cents over many payments never make the last one negative", () => {
    expect(ask("INSTALLMENTS", 0.13, 26).map(([payment]) => payment)).toEqual([...Array<number>(25).fill(0), 0.13]);
  });

  test("the payments always add up to the amount, and none is below 0", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000_000 }), fc.integer({ min: 1, max: 366 }), (cents, count) => {
        const payments = ask("INSTALLMENTS", cents / 100, count).map(([payment]) => Math.round(Number(payment) * 100));
        expect(payments).toHaveLength(count);
        expect(payments.reduce((sum, payment) => sum + payment, 0)).toBe(cents);
        expect(Math.min(...payments)).toBeGreaterThanOrEqual(0);
        expect(new Set(payments.slice(0, -1)).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  test(
    "26 payments from September 13, 2013 with school until June 20, 2014, a pay date: the last six in " + "one (R10)",
    () => {
      const rows = ask("PAYSCHEDULE", 54933.3, 26, "2013-09-13", "2014-06-20");
      expect(rows).toHaveLength(21);
      expect(rows[0]).toEqual([1, serial("2013-09-13"), 2112.82]);
      expect(rows[19]).toEqual([20, serial("2014-06-06"), 2112.82]);
      // Numbers 21 to 26: 5 × 2,112.82 + 2,112.80
      expect(rows[20]).toEqual([21, serial("2014-06-20"), 12676.9]);
    },
  );

  test("school ends the day before a pay date: it is the payment of that date that takes July and August (R10)", () => {
    const rows = ask("PAYSCHEDULE", 54933.3, 26, "2013-09-13", "2014-06-19");
    expect(rows).toHaveLength(21);
    expect(rows[20]).toEqual([21, serial("2014-06-20"), 12676.9]);
  });

  test(
    "school ends the day after a pay date: in the pay period of the next one, June 7 to 20 and then to " +
      "July 4 (R10)",
    () => {
      const rows = ask("PAYSCHEDULE", 54933.3, 26, "2013-09-13", "2014-06-21");
      expect(rows).toHaveLength(22);
      // Numbers 22 to 26: 4 × 2,112.82 + 2,112.80
      expect(rows[21]).toEqual([22, serial("2014-07-04"), 10564.08]);
    },
  );

  test("EXPLAIN of the payments ends with their total", () => {
    const rows = ask("EXPLAIN", "PAYSCHEDULE", 54933.3, 26, "2013-09-13", "2014-06-20");
    expect(rows.at(-1)?.slice(0, 2)).toEqual(["Total", 54933.3]);
  });

  test("22 payments end within the school year by themselves", () => {
    const rows = ask("PAYSCHEDULE", 2200, 22, "2013-08-30", "2014-06-20");
    expect(rows[21]).toEqual([22, serial("2014-06-20"), 100]);
    expect(new Set(rows.map((row) => row[1])).size).toBe(22);
  });
});

describe("a proposed schedule", () => {
  test("2.5% on FY15: each printed cell × 1.025, to the cent", () => {
    const proposed = ask("SCHEDULE", "FY15", 0.025);
    expect(proposed).toHaveLength(15);
    expect(proposed[0]).toEqual(["Step", ...LANES.map((lane) => lane.code)]);
    // 42,444.72 × 1.025 = 43,505.838
    expect(proposed[1]?.slice(0, 2)).toEqual([1, 43505.84]);
    // 74,834.20 × 1.025 = 76,705.055, half a cent up
    expect(proposed[14]?.[15]).toBe(76705.06);
  });

  test("a flat 500 dollars and 1%: 42,444.72 × 1.01 + 500 = 43,369.1672", () => {
    expect(ask("SCHEDULE", "FY15", 0.01, 500)[1]?.[1]).toBe(43369.17);
  });

  test("is looked up as SCHEDULE lays it out, in any order of lanes and steps", () => {
    const sheet = [
      ["Step", "C / D", "notes", "m+12"],
      [8, 60000, "", 55000.005],
      ["Average", 1, "", 2],
      ["7", "$59,000", "", 54000],
    ];
    expect(one("PROPOSEDSALARY", "M2", 8, sheet)).toBe(55000.01);
    expect(ask("PROPOSEDSALARY", [["C1"], ["M2"]], 7, sheet)).toEqual([[59000], [54000]]);
    expect(one("PROPOSEDSALARY", "M2", 7, ask("SCHEDULE", "FY14"))).toBe(54933.3);
  });
});

describe("Article VI, Sections 1 to 3: placement (R30)", () => {
  test.each([
    ["a new teacher", [0], 1],
    ["six years taught allow step 7", [6], 7],
    ["half a year in the military counts for nothing", [6, 0.5], 7],
    ["four years count as two", [6, 4], 9],
    ["nobody is placed above the top", [30, 2], 14],
  ])("%s", (_, args, step) => expect(one("PLACEMENT", ...args)).toBe(step));
});

describe("lanes as school offices write them", () => {
  // Appendix B, FY14, step 7: M5 56,183.88, B1 51,737.78, M0 54,098.32, C1 58,592.54
  test.each([
    ["MA+30", 56183.88],
    ["Master's + 30", 56183.88],
    ["M.Ed.+30", 56183.88],
    ["MA30", 56183.88],
    ["M30", 56183.88],
    ["BA+6", 51737.78],
    ["Masters", 54098.32],
    ["PhD", 58592.54],
    ["CAGS/DOC", 58592.54],
  ])("%s", (lane, dollars) => expect(one("SALARY", lane, 7, "FY14")).toBe(dollars));
});
