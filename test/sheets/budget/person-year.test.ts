import fc from "fast-check";
import { LANES } from "../../../src/agreement/lanes";
import { payStretches, personYear, stretchesPay, type WorkedYear } from "../../support/sheets/person-year";
import { laneChangePay } from "../../../src/rules/lane";
import { Decimal, toCents } from "../../../src/rules/money";
import { salary } from "../../../src/rules/salary";
import { fiscalYear } from "../../support/fiscal-year";

const money = (amount: number | string) => new Decimal(amount);
const ONE = money(1);
// M2 step 7 in FY14.
const M2_7 = money("54933.30");
const WHOLE_YEAR: WorkedYear = {
  workYear: 184,
  employed: { from: 1, to: 184 },
  rates: [{ from: 1, salary: M2_7, fte: ONE }],
  unpaidLeave: [],
};
const payOf = (year: Partial<WorkedYear>) => {
  const worked = { ...WHOLE_YEAR, ...year };
  return stretchesPay(payStretches(worked), worked.workYear).toFixed(2);
};

test("who is there the whole year is paid the whole year, teacher or counselor", () => {
  expect(payOf({})).toBe("54933.30");
  expect(payOf({ workYear: 194, employed: { from: 1, to: 194 } })).toBe("54933.30");
  expect(payOf({ rates: [{ from: 1, salary: M2_7, fte: money("0.5") }] })).toBe("27466.65");
});

test("from day 93 on it is half the year; three days of unpaid leave are taken off", () => {
  // 54,933.30 × 92 / 184 and × 89 / 184
  expect(payOf({ employed: { from: 93, to: 184 } })).toBe("27466.65");
  expect(payOf({ employed: { from: 93, to: 184 }, unpaidLeave: [{ from: 100, to: 102 }] })).toBe("26571.00");
});

test("two leaves that overlap take each day off once, and days before the start take nothing off", () => {
  const leaves = [
    { from: 90, to: 101 },
    { from: 100, to: 102 },
  ];
  // Days 93 to 102: ten days, 82 are left. 54,933.30 × 82 / 184 = 24,481.14.
  expect(payOf({ employed: { from: 93, to: 184 }, unpaidLeave: leaves })).toBe("24481.14");
});

test("with a raise of 1% from day 93 each salary counts for its days, rounded once", () => {
  const raised = money("55482.63");
  // (54,933.30 × 92 + 55,482.63 × 92) / 184 = 55,207.965
  expect(
    payOf({
      rates: [
        { from: 1, salary: M2_7, fte: ONE },
        { from: 93, salary: raised, fte: ONE },
      ],
    }),
  ).toBe("55207.97");
});

test("a lane change inside the year is paid as LANECHANGEPAY pays it", () => {
  const [from, to] = [LANES[8], LANES[9]];
  if (!from || !to) throw new Error("no such lanes");
  const days = fc.integer({ min: 1, max: 184 });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 14 }), (at, step) => {
      const at1 = { from: 1, salary: money(salary(from, step, fiscalYear("FY14"))), fte: ONE };
      const at2 = { from: at, salary: money(salary(to, step, fiscalYear("FY14"))), fte: ONE };
      const pay = laneChangePay(from, to, step, fiscalYear("FY14"), money(185 - at), 184);
      expect(payOf({ rates: [at1, at2] })).toBe(toCents(pay).toFixed(2));
    }),
  );
});

test.each<[string, Partial<WorkedYear>, string]>([
  ["an end before the start", { employed: { from: 93, to: 92 } }, "Work days 93 to 92"],
  ["a day beyond the work year", { employed: { from: 1, to: 185 } }, "give days from 1 to 184"],
  ["days before the first salary", { rates: [{ from: 2, salary: M2_7, fte: ONE }] }, "Work day 1 has no salary."],
])("%s is refused", (_, year, message) => expect(() => payOf(year)).toThrow(message));

test("a person's year adds up, part by part", () => {
  const year = personYear({
    stretches: payStretches(WHOLE_YEAR),
    workYear: 184,
    furtherDays: { days: money(10), salary: M2_7 },
    employedOnLastSchoolDay: true,
    serviceYears: 12,
    stipends: [money(3260), money("554.25")],
    stayWell: money("298.55"),
    schools: 2,
  });
  const parts = Object.fromEntries(Object.entries(year).map(([name, amount]) => [name, amount.toFixed(2)]));
  expect(parts).toEqual({
    salary: "54933.30",
    // 54,933.30 / 184 × 10
    furtherDays: "2985.51",
    longevity: "750.00",
    stipends: "3814.25",
    stayWell: "298.55",
    travel: "250.00",
    total: "63031.61",
  });
});

test("who is not there on the last school day has no longevity", () => {
  const { longevity } = personYear({
    stretches: payStretches({ ...WHOLE_YEAR, employed: { from: 1, to: 183 } }),
    workYear: 184,
    furtherDays: { days: money(0), salary: M2_7 },
    employedOnLastSchoolDay: false,
    serviceYears: 36,
    stipends: [],
    stayWell: money(0),
    schools: 1,
  });
  expect(longevity.toFixed(2)).toBe("0.00");
});
