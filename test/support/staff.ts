import fc from "fast-check";
import { LANES } from "../../src/agreement/lanes";
import { YEARS } from "../../src/agreement/years";
import { groupStaff, type StaffGroup, type StaffRow } from "../../src/rules/bargaining/staff";
import { Decimal } from "../../src/rules/money";
import { printedSchedule } from "../../src/rules/costing/printed-schedule";

export function staffRow(code: string, step: number, fte: number): StaffRow {
  const lane = LANES.findIndex((candidate) => candidate.code === code);
  if (lane < 0) throw new Error(`no lane ${code}`);
  return { lane, step, fte: new Decimal(fte) };
}

/** Two at M2 step 7 full time, one at the top of B0 half time. */
export const SMALL_STAFF = groupStaff([staffRow("M2", 7, 1), staffRow("B0", 14, 0.5), staffRow("M2", 7, 1)]);

const anyFte = fc.integer({ min: 1, max: 1200 }).map((thousandths) => new Decimal(thousandths).dividedBy(1000));
export const anyStaffRows: fc.Arbitrary<StaffRow[]> = fc.array(
  fc.record({ lane: fc.nat(LANES.length - 1), step: fc.integer({ min: 1, max: 14 }), fte: anyFte }),
  { minLength: 1, maxLength: 40 },
);
export const anyStaff: fc.Arbitrary<readonly StaffGroup[]> = anyStaffRows.map(groupStaff);
export const anySchedule = fc.constantFrom(...YEARS).map(printedSchedule);
/** From -5% to 10%, in steps of 0.0001%. */
export const anyRaise = fc
  .integer({ min: -50_000, max: 100_000 })
  .map((units) => new Decimal(units).dividedBy(1_000_000));
