import type { PlainOffer } from "../../rules/costing/independent-offer";
import { WORKED_EXAMPLE } from "../../rules/costing/worked-example";
import { BASES, bothWays, CalculatedBargaining } from "./calculated-bargaining";

/** The lanes that the worked example and the lines below name: half a schedule calculates in half the time. */
const LANES = ["B0", "B3", "M0", "M2", "M3", "M4", "M5", "C1"];
const EXAMPLE: PlainOffer = {
  ...WORKED_EXAMPLE,
  lanes: LANES,
  salaries: WORKED_EXAMPLE.salaries.map((row) => LANES.map((lane) => row[WORKED_EXAMPLE.lanes.indexOf(lane)] ?? null)),
};
const COMMITTEE: PlainOffer = {
  ...EXAMPLE,
  years: [...WORKED_EXAMPLE.years, [{ kind: "Schedule %", day: 1, amount: "0.015" }]],
};
/** Every kind of line, out of order, several on a day, whom it concerns in every form. */
const ASSOCIATION: PlainOffer = {
  ...EXAMPLE,
  years: [
    [
      { kind: "Minimum $", day: 1, amount: "1200", who: { steps: [1, 7] } },
      { kind: "Schedule $", day: 1, amount: "500.55", who: { lane: "M2" } },
      { kind: "Schedule %", day: 1, amount: "0.0225" },
      { kind: "Leaver", day: 120, lane: "M5", position: "14", fte: "1.5" },
      { kind: "Step", day: 61, amount: "1", who: "below top" },
      { kind: "Replacement", day: 60, lane: "B0", position: "1", fte: "0.7" },
      { kind: "One-time %", day: 150, amount: "0.005", who: "top" },
    ],
    [
      { kind: "Replacement", day: 5, lane: "M2", position: "8", fte: "0.4" },
      { kind: "Lane", day: 20, lane: "M2", to: "M3", position: "8", fte: "2.2" },
      { kind: "Lane", day: 20, lane: "M3", to: "M4", position: "8", fte: "0.5" },
      { kind: "Schedule %", day: 93, amount: "0.01", who: { steps: [8, 14] } },
      { kind: "Step", day: 100, amount: "1", who: { lane: "B0" } },
      { kind: "Step", day: 140, amount: "1" },
      { kind: "One-time $", day: 30, amount: "333.33" },
    ],
    [],
  ],
};
const OFFERS = [
  ["Committee 1", COMMITTEE],
  ["Association 1", ASSOCIATION],
] as const;

let bargaining: CalculatedBargaining;
beforeAll(() => {
  bargaining = new CalculatedBargaining(OFFERS);
});
afterAll(() => bargaining.close());

const cases = OFFERS.flatMap(([name], at) => BASES.map((basis) => [name, basis, at] as const));

test.each(cases)("%s, %s: every line and total as the rules calculate it", (_, basis, at) => {
  const { sheets, rules } = bothWays(bargaining, at, basis);
  expect(sheets).toEqual(rules);
});

test("the checks add up to 0, and no cell holds an error", () => {
  expect(bargaining.wrong).toEqual([]);
  expect(bargaining.errors).toEqual([]);
});
