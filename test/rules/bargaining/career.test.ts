import fc from "fast-check";
import { YEARS } from "../../../src/agreement/years";
import { careerEarnings, schedulesByYear } from "../../../src/rules/bargaining/career";
import { Decimal } from "../../../src/rules/money";
import { printedSchedule } from "../../../src/rules/salary";
import { Working } from "../../../src/rules/working";
import { anyRaise, anySchedule, staffRow } from "./staff-of";

const M2 = staffRow("M2", 1, 1).lane;
const FY14 = printedSchedule(YEARS[1]);

test("three years from M2 step 7 on the FY14 schedule: steps 7, 8 and 9", () => {
  // 54,933.30 + 56,549.71 + 58,169.86
  expect(careerEarnings(M2, 7, 3, schedulesByYear(FY14, new Decimal(0))).toNumber()).toBe(169652.87);
});

test("three years from step 13 with raises of 2 %: step 14 is the top, and stays", () => {
  const working = new Working();
  const earned = careerEarnings(M2, 13, 3, schedulesByYear(FY14, new Decimal("0.02")), working);
  // Step 14: 69,728.67 × 1.02 = 71,123.24, × 1.02 again = 72,545.70.
  expect(working.steps.map(({ value }) => Number(value))).toEqual([64641.75, 71123.24, 72545.7]);
  expect(earned.toNumber()).toBe(208310.69);
});

test("in a schedule of nine steps the ninth is the top", () => {
  expect(careerEarnings(M2, 8, 3, schedulesByYear(FY14.slice(0, 9), new Decimal(0))).toNumber()).toBe(56549.71 + 2 * 58169.86);
});

test("a step missing in the middle of the schedule is not skipped", () => {
  const gap = FY14.map((row, at) => (at === 7 ? row.map(() => null) : row));
  expect(() => careerEarnings(M2, 7, 2, schedulesByYear(gap, new Decimal(0)))).toThrow(expect.objectContaining({ code: "NA" }));
});

test("more years and a higher raise never earn less", () => {
  const step = fc.integer({ min: 1, max: 14 });
  const years = fc.integer({ min: 1, max: 15 });
  fc.assert(
    fc.property(anySchedule, step, years, years, anyRaise, anyRaise, (schedule, start, some, more, one, other) => {
      const earn = (count: number, raise: Decimal) => careerEarnings(M2, start, count, schedulesByYear(schedule, raise)).toNumber();
      expect(earn(some + more, one)).toBeGreaterThan(earn(some, one));
      expect(earn(some, Decimal.max(one, other))).toBeGreaterThanOrEqual(earn(some, Decimal.min(one, other)));
    }),
  );
});
