import fc from "fast-check";
import { LANES } from "../../src/agreement/lanes";
import { ask, one } from "../support/functions/ask";

/** What must hold for all inputs: amounts never fall when days, years, steps or lanes rise. */
const lane = fc.integer({ min: 0, max: LANES.length - 1 });
const step = fc.integer({ min: 1, max: 14 });
const year = fc.constantFrom("FY13", "FY14", "FY15");
const days = fc.integer({ min: 0, max: 800 }).map((quarters) => quarters / 4);
const amount = fc.integer({ min: 0, max: 5_000_000 }).map((cents) => cents / 100);
const code = (index: number): string => LANES[index]?.code ?? "";
const two = <T extends number>(values: fc.Arbitrary<T>) =>
  fc.tuple(values, values).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const dollars = (id: string, ...args: unknown[]): number => Number(one(id, ...args));

/** A call that must not fall when this one of its arguments rises. */
type Rising = [
  string,
  fc.Arbitrary<readonly [number, number]>,
  fc.Arbitrary<readonly unknown[]>,
  (value: number, others: readonly unknown[]) => unknown[],
];

const placed = fc.tuple(lane.map(code), step, year);
const RISING: readonly Rising[] = [
  ["SALARY by step", two(step), fc.tuple(lane.map(code), year), (value, [on, inYear]) => ["SALARY", on, value, inYear]],
  ["SALARY by lane", two(lane), fc.tuple(step, year), (value, [at, inYear]) => ["SALARY", code(value), at, inYear]],
  ["PERDIEM by days", two(days), placed, (value, [on, at, inYear]) => ["PERDIEM", on, at, inYear, value]],
  [
    "LANECHANGEPAY by days in the higher lane",
    two(fc.integer({ min: 0, max: 184 })),
    placed,
    (value, [, at, inYear]) => ["LANECHANGEPAY", "B5", "M3", at, inYear, value],
  ],
  [
    "LANE by credits",
    two(fc.integer({ min: 0, max: 90 })),
    fc.constantFrom(["BA"], ["MA"]),
    (value, [degree]) => ["LANE", degree, value],
  ],
  ["LONGEVITY by years", two(fc.integer({ min: 0, max: 50 })), fc.constant([]), (value) => ["LONGEVITY", value]],
  [
    "SICKBUYBACK by days",
    two(days),
    placed,
    (value, [on, at, inYear]) => ["SICKBUYBACK", value, on, at, inYear, "1988-09-01"],
  ],
  [
    "SICKBUYBACK by days, the other cap",
    two(days),
    placed,
    (value, [on, at, inYear]) => ["SICKBUYBACK", value, on, at, inYear, "1988-09-01", 184, "DAYS"],
  ],
  [
    "SICKBUYBACK by step",
    two(step),
    fc.tuple(days, lane.map(code), year),
    (value, [accumulated, on, inYear]) => ["SICKBUYBACK", accumulated, on, value, inYear, "1988-09-01"],
  ],
  [
    "STAYWELL by days",
    two(days),
    placed,
    (value, [on, at, inYear]) => ["STAYWELL", value, on, at, inYear, "2001-09-01"],
  ],
  [
    "EARLYRETIREMENT by step",
    two(step),
    fc.tuple(lane.map(code), year),
    (value, [on, inYear]) => ["EARLYRETIREMENT", on, value, inYear],
  ],
  [
    "SABBATICAL by step",
    two(step),
    fc.tuple(lane.map(code), year),
    (value, [on, inYear]) => ["SABBATICAL", on, value, inYear, "FULL"],
  ],
  ["SICKDAYS by months", two(fc.integer({ min: 0, max: 12 })), fc.constant([]), (value) => ["SICKDAYS", true, value]],
  ["TUTORING by hours", two(days), fc.constant([]), (value) => ["TUTORING", value]],
  ["MILEAGE by miles", two(days), fc.constant([]), (value) => ["MILEAGE", value, "2014-02-03"]],
  ["PROPERTYCLAIM by loss", two(amount), fc.constant([]), (value) => ["PROPERTYCLAIM", value]],
  [
    "PREMIUM by premium",
    two(amount),
    fc.constantFrom(["EMPLOYEE"], ["COMMITTEE"]),
    (value, [payer]) => ["PREMIUM", value, "", payer],
  ],
  ["AGENCYFEE by dues", two(amount), fc.constant([]), (value) => ["AGENCYFEE", value]],
  ["PAYDIFFERENCE by regular pay", two(amount), fc.tuple(amount), (value, [other]) => ["PAYDIFFERENCE", value, other]],
];

test.each(RISING)("%s never falls", (_, pair, others, call) => {
  fc.assert(
    fc.property(pair, others, ([less, more], rest) => {
      const answer = (value: number): number => {
        const [id, ...args] = call(value, rest);
        const given = one(String(id), ...args);
        // Lanes rise in the order of the schedule.
        return typeof given === "string" ? LANES.findIndex((candidate) => candidate.code === given) : Number(given);
      };
      expect(answer(more)).toBeGreaterThanOrEqual(answer(less));
    }),
  );
});

test("a cap on days never pays more than the cap on pay", () => {
  fc.assert(
    fc.property(days, placed, (accumulated, [on, at, inYear]) => {
      const capped = (cap: string) => dollars("SICKBUYBACK", accumulated, on, at, inYear, "1988-09-01", 184, cap);
      expect(capped("DAYS")).toBeLessThanOrEqual(capped("PAY"));
      // 130 days' pay at most, and half a cent of rounding
      expect(capped("PAY")).toBeLessThanOrEqual((dollars("SALARY", on, at, inYear) * 130) / 184 + 0.005);
    }),
  );
});

test("supplement and award never exceed full pay, and the sick days charged are never more than there are", () => {
  fc.assert(
    fc.property(amount, amount, days, days, (pay, award, absent, sick) => {
      const [[supplement = 0, charged = 0] = []] = ask("WORKERSCOMP", pay, award, absent, sick);
      expect(Number(supplement)).toBeLessThanOrEqual(Math.max(pay - award, 0) * absent + 0.0051);
      expect(Number(charged)).toBeLessThanOrEqual(sick);
    }),
  );
});

test("service is the years of seniority, and unpaid leave never adds to it", () => {
  const start = fc.integer({ min: 25_000, max: 41_000 });
  fc.assert(
    fc.property(
      start,
      fc.integer({ min: 0, max: 15_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (from, length, share) => {
        const leave = Math.floor(length * share);
        expect(dollars("SERVICE", from, from + length, leave)).toBeLessThanOrEqual(
          dollars("SERVICE", from, from + length),
        );
      },
    ),
  );
});
