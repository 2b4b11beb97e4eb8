import type { PlainOffer } from "../../rules/costing/independent-offer";

/** Two lanes of four steps, 7.5 FTE, a payroll of 346,500: small enough to work everything out by hand. */
const BASE: PlainOffer = {
  lanes: ["B0", "M0"],
  firstStep: 1,
  salaries: [
    ["40000", "44000"],
    ["42000", "46000"],
    ["47000", "52000"],
    ["48000", "53000"],
  ],
  staff: [
    { lane: "B0", position: "1", fte: "1" },
    { lane: "B0", position: "2", fte: "2" },
    { lane: "B0", position: "3", fte: "1.5" },
    { lane: "M0", position: "2", fte: "1" },
    { lane: "M0", position: "4", fte: "2" },
  ],
  years: [],
  unit: "0.01",
};

/** A step and 2%, then 2% without a step; against a year with 3% and no step, a leaver and a payment. */
export const SMALL_OFFERS = [
  [
    "Committee 1",
    {
      ...BASE,
      years: [
        [
          { kind: "Step", day: 1, amount: "1" },
          { kind: "Schedule %", day: 1, amount: "0.02" },
        ],
        [{ kind: "Schedule %", day: 1, amount: "0.02" }],
      ],
    },
  ],
  [
    "Association 1",
    {
      ...BASE,
      years: [
        [
          { kind: "Schedule %", day: 1, amount: "0.03" },
          { kind: "Leaver", day: 1, lane: "M0", position: "4", fte: "1" },
          { kind: "Replacement", day: 1, lane: "B0", position: "1", fte: "0.5" },
          { kind: "One-time $", day: 1, amount: "100" },
        ],
      ],
    },
  ],
] as const satisfies readonly (readonly [string, PlainOffer])[];
