import { CalculationError } from "../calculation-error";
import { Decimal, sum, toCents } from "../money";
import { dollars } from "../number-words";
import type {
  CrosswalkLine,
  LaneLine,
  Line,
  OneTimeLine,
  ScheduleLine,
  StepLine,
  TurnoverLine,
  WorkDaysLine,
  YearlyAmountLine,
} from "./line";
import { changeSalaries, salaryAt } from "./schedule";
import { byCell, checkLeaving, fteAt } from "./staff";
import type { State } from "./state";
import { checkWho, concerns, laneNamed } from "./who";

export interface Terms {
  /** The dollars to which a changed salary is rounded: 0.01, or 1, or 10. */
  readonly unit: Decimal;
  /** All lines are taken, so whatever a line names must be there. */
  readonly complete: boolean;
}

/**
 * The state after a line.
 * @throws CalculationError where it names what is not there, or leaves no salary or work year
 */
export function takeLine(line: Line, state: State, terms: Terms): State {
  if ("who" in line && terms.complete) checkWho(line.who, state.schedule);
  switch (line.kind) {
    case "Step":
      return stepUp(line, state);
    case "Lane":
      return changeLane(line, state, terms);
    case "Crosswalk":
      return crossWalk(line, state);
    case "Schedule %":
    case "Schedule $":
    case "Minimum $":
      return changeSchedule(line, state, terms);
    case "Leaver":
    case "Replacement":
      return turnOver(line, state);
    case "Work-year days":
      return changeWorkYear(line, state);
    case "Yearly amount":
      return changeYearlyAmount(line, state);
    case "One-time $":
    case "One-time %":
      return state;
  }
}

function stepUp({ who, amount }: StepLine, state: State): State {
  const { schedule } = state;
  const staff = state.staff.map((cell) =>
    concerns(who, schedule, cell.lane, cell.position)
      ? { ...cell, position: Decimal.min(cell.position.plus(amount), schedule.tops[cell.lane] ?? cell.position) }
      : cell,
  );
  return { ...state, staff: byCell(staff) };
}

/** Where lines are left off, those who would have changed lane may not be there: as many as there are change. */
function changeLane(line: LaneLine, state: State, { complete }: Terms): State {
  const { schedule, staff } = state;
  const { position } = line;
  const from = laneNamed(schedule, line.from);
  const to = laneNamed(schedule, line.to);
  if (complete) checkLeaving(schedule, staff, { lane: from, position, fte: line.fte });
  const fte = complete ? line.fte : Decimal.min(line.fte, fteAt(staff, from, position));
  const moved = [
    { lane: from, position, fte: fte.negated() },
    { lane: to, position, fte },
  ];
  return { ...state, staff: byCell(staff.concat(moved)) };
}

function crossWalk({ schedule, moves }: CrosswalkLine, state: State): State {
  const key = (lane: string, position: Decimal) => `${position.toString()} ${lane}`;
  const landings = new Map(moves.map(({ from, to }) => [key(from.lane, from.position), to]));
  if (landings.size < moves.length)
    throw new CalculationError("VALUE", "The crosswalk has two lines for one lane and step.");
  const staff = state.staff.map(({ lane, position, fte }) => {
    const name = state.schedule.lanes[lane] ?? "?";
    const landing = landings.get(key(name, position));
    if (landing === undefined) {
      const place = `${fte.toString()} FTE on lane ${name}, step ${position.toString()}`;
      throw new CalculationError("VALUE", `The crosswalk has no line for ${place}.`);
    }
    return { lane: laneNamed(schedule, landing.lane), position: landing.position, fte };
  });
  return { ...state, schedule, opened: schedule, staff: byCell(staff) };
}

/** A raise of 0 leaves the schedule as it is, whatever the unit. */
function changeSchedule(line: ScheduleLine, state: State, { unit }: Terms): State {
  const { schedule, opened } = state;
  if (line.kind !== "Minimum $" && line.amount.isZero()) return state;
  const changed = (salary: Decimal, lane: number, step: number) => {
    if (line.kind === "Minimum $")
      return Decimal.max(salary, toCents(line.amount.plus(salaryAt(opened, lane, new Decimal(step)))));
    return toUnit(line.kind === "Schedule %" ? salary.times(line.amount.plus(1)) : salary.plus(line.amount), unit);
  };
  return {
    ...state,
    schedule: changeSalaries(schedule, (salary, lane, step) => {
      const next = concerns(line.who, schedule, lane, step) ? changed(salary, lane, step) : salary;
      if (next.greaterThan(0)) return next;
      const place = `Lane ${schedule.lanes[lane] ?? "?"}, step ${step}`;
      throw new CalculationError("VALUE", `${place} would fall from ${dollars(salary)} to ${dollars(next)}.`);
    }),
  };
}

/** Rounded to the unit, half a unit up. */
function toUnit(salary: Decimal, unit: Decimal): Decimal {
  return salary.dividedBy(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(unit);
}

function turnOver(line: TurnoverLine, state: State): State {
  const { schedule, staff } = state;
  const place = { lane: laneNamed(schedule, line.lane), position: line.position };
  if (line.kind === "Leaver") checkLeaving(schedule, staff, { ...place, fte: line.fte });
  else salaryAt(schedule, place.lane, place.position);
  const fte = line.kind === "Leaver" ? line.fte.negated() : line.fte;
  return { ...state, staff: byCell(staff.concat({ ...place, fte })) };
}

function changeWorkYear({ amount }: WorkDaysLine, state: State): State {
  const furtherDays = state.furtherDays.plus(amount);
  if (furtherDays.plus(state.workYear).greaterThan(0)) return { ...state, furtherDays };
  throw new CalculationError("VALUE", `${amount.toString()} days leave nothing of the work year.`);
}

function changeYearlyAmount({ name, amount }: YearlyAmountLine, state: State): State {
  const yearlyAmounts = new Map(state.yearlyAmounts);
  yearlyAmounts.set(name, amount);
  return { ...state, yearlyAmounts };
}

/** What a one-time payment comes to, cell by cell to the cent, without further days. */
export function oneTimePay({ kind, who, amount }: OneTimeLine, { schedule, staff }: State): Decimal {
  const shares = staff
    .filter(({ lane, position }) => concerns(who, schedule, lane, position))
    .map(({ lane, position, fte }) => fte.times(kind === "One-time $" ? 1 : salaryAt(schedule, lane, position)));
  return sum(shares.map((share) => toCents(share.times(amount))));
}
