import { costOffer } from "../../../src/rules/costing/offer";
import { costIndependently } from "./independent";
import { inDollars, toOffer } from "./plain-offer";
import { WORKED_EXAMPLE } from "./worked-example";

const OFFER = toOffer(WORKED_EXAMPLE);

/** Every figure of the example as it is published. */
const ALL = [
  {
    opening: "797163.10",
    lines: [
      ["Step", 1, "24646.17", "24646.17"],
      ["Schedule %", 1, "24654.30", "24654.30"],
      ["Schedule %", 93, "8464.63", "4232.32"],
    ],
    annualized: "854928.20",
    cash: "850695.89",
    carryOver: "4232.31",
  },
  {
    opening: "854928.20",
    lines: [
      ["Lane", 1, "443.65", "443.65"],
      ["Schedule %", 1, "17107.43", "17107.43"],
      ["Schedule $", 1, "1875.00", "1875.00"],
      ["Leaver", 1, "-77071.48", "-77071.48"],
      ["Replacement", 1, "51546.09", "51546.09"],
      ["One-time $", 1, "0.00", "6500.00"],
      ["Step", 91, "11391.94", "5819.80"],
    ],
    annualized: "860220.83",
    cash: "861148.69",
    carryOver: "5572.14",
  },
];

test("budget to budget, line by line, to the cent", () => {
  expect(inDollars(costOffer(OFFER, "All"))).toEqual(ALL);
});

test("the independent calculation finds the same figures", () => {
  expect(costIndependently(WORKED_EXAMPLE, "All")).toEqual(ALL);
});

test("the first year's new money is 57,765.10, 7.2463%; the second's 5,292.63", () => {
  const [first, second] = costOffer(OFFER, "All");
  expect(first?.newMoney.toFixed(2)).toBe("57765.10");
  expect(first?.change.toString()).toBe("0.072463");
  expect(second?.newMoney.toFixed(2)).toBe("5292.63");
});

test("same staff: the second year's step costs 9,639.75, of which 4,924.65 in the year", () => {
  const [first, second] = inDollars(costOffer(OFFER, "Same staff"));
  expect(first).toEqual(ALL[0]);
  expect(second?.lines.map(([kind]) => kind)).toEqual(["Lane", "Schedule %", "Schedule $", "One-time $", "Step"]);
  expect(second?.lines[4]).toEqual(["Step", 91, "9639.75", "4924.65"]);
  expect(second).toMatchObject({ annualized: "883994.03", cash: "885778.93" });
});

test("schedule only: everyone stays on the base's lane and step", () => {
  const [first, second] = inDollars(costOffer(OFFER, "Schedule"));
  expect(first).toMatchObject({ annualized: "829288.77", cash: "825183.39" });
  expect(second).toMatchObject({ annualized: "846999.52", cash: "853499.52" });
});
