import fc from "fast-check";
import { anySheetOffer } from "../../rules/costing/any-offer";
import type { PlainOffer } from "../../rules/costing/independent-offer";
import { BASES, bothWays, CalculatedBargaining } from "./calculated-bargaining";

jest.setTimeout(240_000);

/** Each run calculates a whole workbook, so that there are few of them; schedules of everyday size. */
const RUNS = 4;
/** Nobody of a position that has no one left: the sheets say that the FTE has to be above 0. */
const movesSomebody = ({ years }: { readonly years: readonly (readonly object[])[] }) =>
  years.flat().every((line) => !("fte" in line) || Number(line.fte) > 0);

const anySmallOffer = anySheetOffer.filter(movesSomebody).filter(
  ({ lanes, salaries, years }) =>
    lanes.length * salaries.length <= 12 &&
    years.length <= 2 &&
    // A change to the same lane is one of the problems that are named.
    !years.flat().some(({ kind, lane, to }) => kind === "Lane" && lane === to),
);

/** On the bases that leave a yearly amount off, the next year opens without it too. */
const YEARLY_AMOUNT: PlainOffer = {
  lanes: ["BA + 0"],
  firstStep: 0,
  salaries: [["20000.00"], ["20000.00"]],
  unit: "0.01",
  staff: [{ lane: "BA + 0", position: "0.5", fte: "0.001" }],
  years: [[{ kind: "Yearly amount", day: 1, name: "amount 0", amount: "500.00" }], []],
};

test("any lines, half steps, days and a crosswalk, cost on the sheets what they do by the rules on every basis", () => {
  fc.assert(
    fc.property(anySmallOffer, (offer) => {
      const bargaining = new CalculatedBargaining([["Offer", offer]]);
      try {
        for (const basis of BASES) {
          const { sheets, rules } = bothWays(bargaining, 0, basis);
          expect(sheets).toEqual(rules);
        }
        expect(bargaining.wrong).toEqual([]);
        expect(bargaining.errors).toEqual([]);
      } finally {
        bargaining.close();
      }
    }),
    { numRuns: RUNS, examples: [[YEARLY_AMOUNT]] },
  );
});
