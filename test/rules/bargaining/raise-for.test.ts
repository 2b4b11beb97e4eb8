import fc from "fast-check";
import { fiscalYear } from "../../support/fiscal-year";
import { costOut } from "../../../src/rules/bargaining/cost-out";
import { raiseFor } from "../../../src/rules/bargaining/raise-for";
import type { StaffGroup } from "../../../src/rules/bargaining/staff";
import { Decimal } from "../../../src/rules/money";
import { printedSchedule } from "../../../src/rules/costing/printed-schedule";
import type { Schedule } from "../../../src/rules/costing/schedule";
import { CalculationTrace } from "../../../src/rules/trace";
import { anyRaise, anySchedule, anyStaff, SMALL_STAFF } from "../../support/staff";

const FY14 = printedSchedule(fiscalYear("FY14"));
const money = (dollars: number | string) => new Decimal(dollars);
const UNIT = new Decimal("0.000001");

test("the new money of a 2% raise asks for a 2% raise", () => {
  expect(raiseFor(SMALL_STAFF, FY14, money("6156.02"), true).toNumber()).toBe(0.02);
});

test("a cent less and it is 0.0001% less", () => {
  expect(raiseFor(SMALL_STAFF, FY14, money("6156.01"), true).toNumber()).toBe(0.019999);
});

// Moving a step alone costs 3,232.82. At -0.1593% the payroll is 2 × 56,459.63 + 33,007.99 = 145,927.25, which is
// 142,927.25 + 3,000 exactly; at -0.1592% it is 2 × 56,459.68 + 33,008.02 = 145,927.38.
test("less money than the steps cost means a cut of the schedule, and the trace says so", () => {
  const trace = new CalculationTrace();
  expect(raiseFor(SMALL_STAFF, FY14, money(3000), true, trace).toNumber()).toBe(-0.001593);
  expect(trace.lines.map(({ value }) => Number(value))).toEqual([142927.25, 3232.82, -232.82, 3000]);
  expect(trace.lines[2]?.step).toContain("more than the money");
});

test.each<[string, readonly StaffGroup[], number, RegExp]>([
  ["a staff that is paid nothing", [], 1000, /paid nothing/],
  ["money for more than twice the payroll", SMALL_STAFF, 200_000, /more than a raise of 100%.*\$142,927\.25/],
  [
    "a cut beyond the whole payroll",
    SMALL_STAFF,
    -142_928,
    /a cut of \$142,928\.00 is more than the payroll of \$142,927\.25/,
  ],
])("%s has no answer", (_, staff, newMoney, message) => {
  expect(() => raiseFor(staff, FY14, money(newMoney), true)).toThrow(
    expect.objectContaining({ code: "NA", message: expect.stringMatching(message) }),
  );
});

const newMoneyAt = (staff: readonly StaffGroup[], schedule: Schedule, raise: Decimal, advance: boolean) =>
  Number(costOut(staff, schedule, [raise], advance)[1]?.newMoney);

test("put back into the cost of the settlement it stays within the money, and 0.0001% more does not", () => {
  const anyMoney = fc.integer({ min: -200_000, max: 20_000_000 }).map((cents) => new Decimal(cents).dividedBy(100));
  fc.assert(
    fc.property(anyStaff, anySchedule, anyMoney, fc.boolean(), (staff, schedule, newMoney, advance) => {
      fc.pre(newMoneyAt(staff, schedule, new Decimal(-1), advance) <= newMoney.toNumber());
      fc.pre(newMoneyAt(staff, schedule, new Decimal(1), advance) > newMoney.toNumber());
      const raise = raiseFor(staff, schedule, newMoney, advance);
      expect(newMoneyAt(staff, schedule, raise, advance)).toBeLessThanOrEqual(newMoney.toNumber());
      expect(newMoneyAt(staff, schedule, raise.plus(UNIT), advance)).toBeGreaterThan(newMoney.toNumber());
    }),
  );
});

test("the money of any raise asks for at least that raise", () => {
  fc.assert(
    fc.property(anyStaff, anySchedule, anyRaise, (staff, schedule, raise) => {
      const found = raiseFor(staff, schedule, money(newMoneyAt(staff, schedule, raise, true)), true);
      expect(found.greaterThanOrEqualTo(raise)).toBe(true);
    }),
  );
});
