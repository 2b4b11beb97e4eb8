import fc from "fast-check";
import { anySheetOffer } from "../../rules/costing/any-offer";
import { BASES, bothWays, CalculatedBargaining } from "./calculated-bargaining";

jest.setTimeout(240_000);

/** Each run calculates a whole workbook, so that there are few of them; schedules of everyday size. */
const RUNS = 3;
const anySmallOffer = anySheetOffer.filter(
  ({ lanes, salaries, years }) =>
    lanes.length * salaries.length <= 12 &&
    years.length <= 2 &&
    // A change to the same lane is one of the problems that are told.
    !years.flat().some(({ kind, lane, to }) => kind === "Lane" && lane === to),
);

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
    { numRuns: RUNS },
  );
});
