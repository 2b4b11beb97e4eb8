import fc from "fast-check";
import { CalculationError } from "../../../src/rules/calculation-error";
import { BASES } from "../../../src/rules/costing/line";
import { costOffer } from "../../../src/rules/costing/offer";
import { Decimal } from "../../../src/rules/money";
import { anyOffer, anySpoiledOffer } from "./any-offer";
import { costIndependently } from "./independent";
import { Refused } from "./independent-offer";
import { inDollars, toOffer } from "./plain-offer";

const add = (parts: readonly Decimal[]) => parts.reduce((sum, part) => sum.plus(part), new Decimal(0));
const anyBasis = fc.constantFrom(...BASES);

test("any offer costs what the independent calculation finds, line by line, on every basis", () => {
  fc.assert(
    fc.property(anyOffer, anyBasis, (offer, basis) => {
      expect(inDollars(costOffer(toOffer(offer), basis))).toEqual(costIndependently(offer, basis));
    }),
    { numRuns: 100 },
  );
});

const orRefused = <T>(work: () => T): T | "refused" => {
  try {
    return work();
  } catch (error) {
    if (error instanceof CalculationError || error instanceof Refused) return "refused";
    throw error;
  }
};

test("what the independent calculation refuses is refused, and nothing else", () => {
  fc.assert(
    fc.property(anySpoiledOffer, anyBasis, (offer, basis) => {
      expect(orRefused(() => inDollars(costOffer(toOffer(offer), basis)))).toEqual(
        orRefused(() => costIndependently(offer, basis)),
      );
    }),
    { numRuns: 50 },
  );
});

test("the parts add up to the year, and each year opens with what the one before left", () => {
  fc.assert(
    fc.property(anyOffer, anyBasis, (offer, basis) => {
      const years = costOffer(toOffer(offer), basis);
      years.forEach((year, at) => {
        expect(year.opening.plus(add(year.lines.map(({ annualized }) => annualized)))).toEqual(year.annualized);
        expect(year.opening.plus(add(year.lines.map(({ cash }) => cash)))).toEqual(year.cash);
        expect(year.cash.minus(year.oneTime).plus(year.carryOver)).toEqual(year.annualized);
        expect(year.newMoney).toEqual(year.annualized.minus(year.opening));
        if (at > 0) expect(year.opening).toEqual(years[at - 1]?.annualized);
      });
    }),
    { numRuns: 50 },
  );
});

test("whoever is written in two rows of half a post costs what one row of a whole post does", () => {
  fc.assert(
    fc.property(anyOffer, anyBasis, (offer, basis) => {
      const halves = offer.staff.flatMap((person) => {
        const half = { ...person, fte: new Decimal(person.fte).dividedBy(2).toString() };
        return [half, half];
      });
      expect(inDollars(costOffer(toOffer({ ...offer, staff: halves }), basis))).toEqual(
        inDollars(costOffer(toOffer(offer), basis)),
      );
    }),
    { numRuns: 50 },
  );
});
