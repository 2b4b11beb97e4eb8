import { LANES } from "../../src/agreement/lanes";
import { costOffer, type Offer, ONE_CENT } from "../../src/rules/costing/offer";
import { printedSchedule } from "../../src/rules/costing/printed-schedule";
import { ALL } from "../../src/rules/costing/who";
import { Decimal } from "../../src/rules/money";
import { BASES } from "../../src/sheets/costing/kinds";
import { sampleStaff } from "../../src/sheets/staff/sample-staff";
import { fiscalYear } from "./fiscal-year";

/** The invented staff who are on the schedule. */
export const STAFF_ON_LANES = sampleStaff().filter(({ Lane }) => Lane !== undefined);

/** A step and a raise in each year, on the invented staff and FY15. */
function offerOf(raises: readonly string[]): Offer {
  return {
    schedule: printedSchedule(fiscalYear("FY15")),
    staff: STAFF_ON_LANES.map(({ Lane, Step, FTE }) => ({
      lane: LANES.findIndex(({ code }) => code === Lane),
      position: new Decimal(Number(Step)),
      fte: new Decimal(Number(FTE)),
    })),
    workYear: 184,
    unit: ONE_CENT,
    years: raises.map((raise) => [
      { kind: "Step", day: 1, where: "", who: ALL, amount: new Decimal(1) },
      { kind: "Schedule %", day: 1, where: "", who: ALL, amount: new Decimal(raise) },
    ]),
  };
}

/** What the rules make of it: opening, annualized and cash of each year and basis. */
export function stepAndRaise(raises: readonly string[]): readonly (readonly number[])[] {
  const offer = offerOf(raises);
  return raises.flatMap((_, year) =>
    BASES.map((basis) => {
      const cost = costOffer(offer, basis)[year];
      return [cost?.opening, cost?.annualized, cost?.cash].map(Number);
    }),
  );
}
