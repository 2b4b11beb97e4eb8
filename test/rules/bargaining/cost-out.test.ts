import fc from "fast-check";
import { fiscalYear } from "../../support/fiscal-year";
import { costOut } from "../../../src/rules/bargaining/cost-out";
import { payroll } from "../../../src/rules/bargaining/staff";
import { Decimal } from "../../../src/rules/money";
import { printedSchedule } from "../../../src/rules/costing/printed-schedule";
import { anyRaise, anySchedule, anyStaff, SMALL_STAFF } from "../../support/staff";

const FY14 = printedSchedule(fiscalYear("FY14"));
const inDollars = (year: object) =>
  Object.fromEntries(Object.entries(year).map(([name, value]) => [name, Number(value)]));

// FY14: M2 step 7 54,933.30, step 8 56,549.71, step 9 58,169.86; B0 step 14 66,121.30.
test("two steps up and two raises, 2% and 1.5%, worked by hand", () => {
  const years = costOut(SMALL_STAFF, FY14, [new Decimal("0.02"), new Decimal("0.015")], true);
  expect(years.map(inDollars)).toEqual([
    // 2 × 54,933.30 + ½ × 66,121.30
    { fte: 2.5, payroll: 142927.25, stepMovement: 0, scheduleRaise: 0, newMoney: 0, change: 0, averageSalary: 57170.9 },
    // Old schedule, new steps: 2 × 56,549.71 + 33,060.65 = 146,160.07.
    // New schedule: 57,680.70 and 67,443.73, half of which is 33,721.865: 2 × 57,680.70 + 33,721.87.
    {
      fte: 2.5,
      payroll: 149083.27,
      stepMovement: 3232.82,
      scheduleRaise: 2923.2,
      newMoney: 6156.02,
      change: 0.043071,
      averageSalary: 59633.31,
    },
    // Old schedule, new steps: step 9 × 1.02 = 59,333.26; 2 × 59,333.26 + 33,721.87 = 152,388.39.
    // New schedule: 60,223.26 and 68,455.39, half of which is 34,227.695: 2 × 60,223.26 + 34,227.70.
    {
      fte: 2.5,
      payroll: 154674.22,
      stepMovement: 3305.12,
      scheduleRaise: 2285.83,
      newMoney: 5590.95,
      change: 0.037502,
      averageSalary: 61869.69,
    },
  ]);
});

test("where nobody moves a step, all new money is the raise", () => {
  const [, year] = costOut(SMALL_STAFF, FY14, [new Decimal("0.02")], false);
  // 54,933.30 × 1.02 = 56,031.966: 2 × 56,031.97 + 33,721.87 - 142,927.25
  expect(inDollars(year ?? {})).toMatchObject({
    payroll: 145785.81,
    stepMovement: 0,
    scheduleRaise: 2858.56,
    newMoney: 2858.56,
  });
});

test("a staff without FTE costs nothing and has no average", () => {
  const idle = SMALL_STAFF.map((group) => ({ ...group, fte: new Decimal(0) }));
  const [base, year] = costOut(idle, FY14, [new Decimal("0.02")], true);
  for (const each of [base, year]) {
    expect(inDollars(each ?? {})).toMatchObject({ fte: 0, payroll: 0, newMoney: 0, change: 0, averageSalary: 0 });
  }
});

const anyRaises = fc.array(anyRaise, { minLength: 1, maxLength: 5 });

test("step movement and raise add up to the new money, and the new money to the payroll, to the cent", () => {
  fc.assert(
    fc.property(anyStaff, anySchedule, anyRaises, fc.boolean(), (staff, schedule, raises, advance) => {
      const years = costOut(staff, schedule, raises, advance);
      expect(years).toHaveLength(raises.length + 1);
      years.forEach((year, at) => {
        expect(year.stepMovement.plus(year.scheduleRaise)).toEqual(year.newMoney);
        const before = at === 0 ? payroll(staff, schedule) : years[at - 1]?.payroll;
        expect(year.payroll.minus(year.newMoney)).toEqual(before);
        expect(year.payroll.decimalPlaces()).toBeLessThanOrEqual(2);
      });
    }),
  );
});

test("a higher raise never costs less", () => {
  fc.assert(
    fc.property(anyStaff, anySchedule, anyRaise, anyRaise, (staff, schedule, one, other) => {
      const cost = (raise: Decimal) => Number(costOut(staff, schedule, [raise], true)[1]?.newMoney);
      expect(cost(Decimal.max(one, other))).toBeGreaterThanOrEqual(cost(Decimal.min(one, other)));
    }),
  );
});
