import fc from "fast-check";
import { fiscalYear } from "../../support/fiscal-year";
import { careerEarnings } from "../../../src/rules/bargaining/career";
import { raised } from "../../../src/rules/bargaining/schedule";
import { Decimal } from "../../../src/rules/money";
import { printedSchedule } from "../../../src/rules/costing/printed-schedule";
import { type Schedule, scheduleOf, stepSalary } from "../../../src/rules/costing/schedule";
import { CalculationTrace } from "../../../src/rules/trace";
import { anyRaise, anySchedule, staffRow } from "../../support/staff";

const M2 = staffRow("M2", 1, 1).lane;
const FY14 = printedSchedule(fiscalYear("FY14"));
/** The schedule up to a step. */
const upTo = (step: number): Schedule => scheduleOf(FY14.lanes, FY14.firstStep, FY14.salaries.slice(0, step));

test("three years from M2 step 7 on the FY14 schedule: steps 7, 8 and 9", () => {
  // 54,933.30 + 56,549.71 + 58,169.86
  expect(careerEarnings(M2, 7, 3, FY14, new Decimal(0)).toNumber()).toBe(169652.87);
});

test("three years from step 13 with raises of 2%: step 14 is the top, and stays", () => {
  const trace = new CalculationTrace();
  const earned = careerEarnings(M2, 13, 3, FY14, new Decimal("0.02"), trace);
  // Step 14: 69,728.67 × 1.02 = 71,123.24, × 1.02 again = 72,545.70.
  expect(trace.lines.map(({ value }) => Number(value))).toEqual([64641.75, 71123.24, 72545.7]);
  expect(earned.toNumber()).toBe(208310.69);
});

test("in a schedule of nine steps the ninth is the top", () => {
  expect(careerEarnings(M2, 8, 3, upTo(9), new Decimal(0)).toNumber()).toBe(56549.71 + 2 * 58169.86);
});

test("a step missing in the middle of the schedule is not skipped", () => {
  const salaries = FY14.salaries.map((row, at) => (at === 7 ? row.map(() => null) : row));
  const gap = scheduleOf(FY14.lanes, FY14.firstStep, salaries);
  expect(() => careerEarnings(M2, 7, 2, gap, new Decimal(0))).toThrow(expect.objectContaining({ code: "NA" }));
});

test("each year's salary is the one its raised schedule prints", () => {
  const years = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(anySchedule, fc.integer({ min: 1, max: 14 }), years, anyRaise, (schedule, start, count, raise) => {
      let inYear = schedule;
      let sum = new Decimal(0);
      for (let year = 0; year < count; year += 1) {
        if (year > 0) inYear = raised(inYear, raise);
        sum = sum.plus(stepSalary(inYear, M2, Math.min(start + year, 14)));
      }
      expect(careerEarnings(M2, start, count, schedule, raise)).toEqual(sum);
    }),
  );
});

test("more years and a higher raise never earn less", () => {
  const step = fc.integer({ min: 1, max: 14 });
  const years = fc.integer({ min: 1, max: 15 });
  fc.assert(
    fc.property(anySchedule, step, years, years, anyRaise, anyRaise, (schedule, start, some, more, one, other) => {
      const earn = (count: number, raise: Decimal) => careerEarnings(M2, start, count, schedule, raise).toNumber();
      expect(earn(some + more, one)).toBeGreaterThan(earn(some, one));
      expect(earn(some, Decimal.max(one, other))).toBeGreaterThanOrEqual(earn(some, Decimal.min(one, other)));
    }),
  );
});
