import { CalculationError } from "../calculation-error";
import { Decimal } from "../money";
import type { Schedule } from "./schedule";

/** Everyone on the same lane and position. */
export interface StaffCell {
  /** The place of the lane in the schedule. */
  readonly lane: number;
  /** A step, or between two steps: 7.5 is half an increment above step 7. */
  readonly position: Decimal;
  /** Full-time equivalent of all of them together. */
  readonly fte: Decimal;
}

/** Three teachers at 0.333333333333333 are one FTE: sums keep the places that an FTE can mean. */
const PLACES_OF_FTE = 10;

/** A sum of FTE without what thirds and sixths of it leave in its last places. */
export function asFte(sum: Decimal): Decimal {
  return sum.toDecimalPlaces(PLACES_OF_FTE);
}

/** The staff by cell, FTE added up; cells that nobody is left on are dropped. */
export function byCell(staff: readonly StaffCell[]): readonly StaffCell[] {
  const cells = new Map<string, StaffCell>();
  for (const person of staff) {
    const key = `${person.lane} ${person.position.toString()}`;
    const others = cells.get(key);
    cells.set(key, others === undefined ? person : { ...others, fte: others.fte.plus(person.fte) });
  }
  return Array.from(cells.values())
    .map((cell) => ({ ...cell, fte: asFte(cell.fte) }))
    .filter(({ fte }) => !fte.isZero());
}

export function fteAt(staff: readonly StaffCell[], lane: number, position: Decimal): Decimal {
  const cell = staff.find((candidate) => candidate.lane === lane && candidate.position.equals(position));
  return cell?.fte ?? new Decimal(0);
}

/** @throws CalculationError VALUE where more FTE leave a cell than are on it */
export function checkLeaving(schedule: Schedule, staff: readonly StaffCell[], leaving: StaffCell): void {
  const there = fteAt(staff, leaving.lane, leaving.position);
  if (leaving.fte.lessThanOrEqualTo(there)) return;
  const place = `lane ${schedule.lanes[leaving.lane] ?? "?"}, step ${leaving.position.toString()}`;
  throw new CalculationError("VALUE", `${leaving.fte.toString()} FTE leave ${place}, where ${there.toString()} are.`);
}
