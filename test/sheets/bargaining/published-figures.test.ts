import type { PlainLine, PlainOffer } from "../../rules/costing/independent-offer";
import { CalculatedBargaining } from "./calculated-bargaining";

/** Five published examples on one base: each lane is a schedule of its own, and each offer concerns one of them. */
const LANES = ["Forty", "BA", "MA", "Half", "Ten"];
const BASE: PlainOffer = {
  lanes: LANES,
  firstStep: 1,
  salaries: [
    ["25000", "47009", "68320", "48669.30", "10"],
    [null, "48961", "71207.84", "50874.72", null],
  ],
  staff: [
    { lane: "Forty", position: "1", fte: "40" },
    { lane: "BA", position: "1", fte: "1" },
    { lane: "MA", position: "1", fte: "1" },
    { lane: "Half", position: "1", fte: "1" },
    { lane: "Ten", position: "1", fte: "1" },
  ],
  years: [],
  unit: "0.01",
};
const raise = (lane: string, amount: string, day = 1): PlainLine => ({
  kind: "Schedule %",
  day,
  amount,
  who: { lane },
});
const step = (lane: string, amount = "1"): PlainLine => ({ kind: "Step", day: 1, amount, who: { lane } });

let bargaining: CalculatedBargaining;
beforeAll(() => {
  bargaining = new CalculatedBargaining([
    ["Forty", { ...BASE, years: [1, 2, 3].map(() => [raise("Forty", "0.03")]) }],
    ["BA", { ...BASE, years: [[step("BA"), raise("BA", "0.03")]] }],
    ["MA", { ...BASE, years: [[step("MA"), raise("MA", "0.02")]] }],
    ["Half", { ...BASE, years: [[step("Half", "0.50")]] }],
    ["Ten", { ...BASE, years: [[raise("Ten", "0.04"), raise("Ten", "0.02")]] }],
  ]);
});
afterAll(() => bargaining.close());

const effects = (offer: number) => bargaining.year(offer, 0, "All").lines.map(([, annualized]) => annualized);

test("40 × $25,000 and 3% three times: new money 30,000.00, 30,900.00 and 31,827.20 (the source has 31,827)", () => {
  const newMoney = [0, 1, 2].map((year) => bargaining.year(0, year, "All").newMoney);
  expect(newMoney).toEqual(["30000.00", "30900.00", "31827.20"]);
});

test("BA step 47,009 to 48,961 with 3%: the step is 1,952.00, the raise 1,468.83", () => {
  expect(effects(1)).toEqual(["1952.00", "1468.83"]);
});

test("MA step 68,320 to 72,632 after 2%: the step is 2,887.84, the raise 1,424.16", () => {
  expect(effects(2)).toEqual(["2887.84", "1424.16"]);
});

test("half a step from 48,669.30 toward 50,874.72 leads to 49,772.01", () => {
  // 49,772.01 less 48,669.30.
  expect(effects(3)).toEqual(["1102.71"]);
});

test("4% then 2% on 10.00: 10.40, then 10.61", () => {
  expect(effects(4)).toEqual(["0.40", "0.21"]);
});

test("the checks add up to 0", () => {
  expect(bargaining.wrong).toEqual([]);
});
