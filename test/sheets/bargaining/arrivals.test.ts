import type { PlainOffer } from "../../rules/costing/independent-offer";
import { CalculatedBargaining } from "./calculated-bargaining";

const ofYears = (count: number): PlainOffer => ({
  lanes: ["B0"],
  firstStep: 1,
  salaries: [["40000"], ["42000"]],
  staff: [{ lane: "B0", position: "1", fte: "2" }],
  years: Array.from({ length: count }, () => []),
  unit: "0.01",
});

let bargaining: CalculatedBargaining;
beforeAll(() => {
  const [offer, day] = ["Committee 1", 1] as const;
  bargaining = new CalculatedBargaining(
    [
      [offer, ofYears(2)],
      ["Association 1", ofYears(1)],
    ],
    ["compensation"],
    {
      turnover: [
        { offer, year: 1, comes: { lane: "B0", step: 2 }, fte: 0.5 },
        // Of every offer that has a second year.
        { year: 2, leaves: { lane: "B0", step: 1 }, fte: 0.75 },
      ],
      lines: [
        { offer, year: 1, day, kind: "Turnover" },
        { offer, year: 1, day: 93, kind: "Leaver", from: "B0", step: 1, fte: 1 },
        { offer, year: 2, day, kind: "Turnover" },
        { offer, year: 2, day: 93, kind: "Replacement", to: "B0", step: 1, fte: 0.25 },
      ],
    },
  );
});
afterAll(() => bargaining.close());

test("who comes and leaves by the table of expected turnover is in the FTE of total compensation", () => {
  // 2; 2 + 0.5 − 1; 1.5 − 0.75 + 0.25; the Association's year has nobody come or go.
  expect(bargaining.column("Compensation", "FTE")).toEqual([2, 1.5, 1, 2]);
});

test("total compensation is per FTE who are there", () => {
  // 40,000 + 0.5 × 42,000 = 61,000, and 1.45% of it; divided by 1.5: 61,884.50 / 1.5.
  expect(bargaining.column("Compensation", "Total per FTE")[1]).toBe(41_256.33);
});

test("an offer of one year is not measured against turnover of a second", () => {
  expect(bargaining.wrong).toEqual([]);
  expect(bargaining.errors).toEqual([]);
});
