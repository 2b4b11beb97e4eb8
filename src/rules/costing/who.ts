import { CalculationError } from "../calculation-error";
import type { Decimal } from "../money";
import { lastStep, type Schedule } from "./schedule";

/** Whom a line concerns: cells of the schedule, or the staff on them. */
export type Who =
  | { readonly kind: "all" }
  | { readonly kind: "lane"; readonly lane: string }
  /** Both included. */
  | { readonly kind: "steps"; readonly from: number; readonly to: number }
  /** The top step of each lane. */
  | { readonly kind: "top" }
  | { readonly kind: "below top" };

export const ALL: Who = { kind: "all" };

/** Whether a line for these people concerns a lane and position of the schedule. */
export function concerns(who: Who, schedule: Schedule, lane: number, position: Decimal | number): boolean {
  switch (who.kind) {
    case "all":
      return true;
    case "lane":
      return schedule.lanes[lane] === who.lane;
    case "steps":
      return Number(position) >= who.from && Number(position) <= who.to;
    case "top":
      return Number(position) === schedule.tops[lane];
    case "below top":
      return Number(position) < (schedule.tops[lane] ?? 0);
  }
}

/** @throws CalculationError NA where a line names a lane or steps that the schedule does not have */
export function checkWho(who: Who, schedule: Schedule): void {
  if (who.kind === "lane") laneNamed(schedule, who.lane);
  const last = lastStep(schedule);
  if (who.kind === "steps" && (who.from < schedule.firstStep || who.to > last)) {
    throw new CalculationError(
      "NA",
      `Steps ${who.from} to ${who.to}: the schedule has steps ${schedule.firstStep} to ${last}.`,
    );
  }
}

/** The place of a lane. @throws CalculationError NA where the schedule does not have it */
export function laneNamed(schedule: Schedule, name: string): number {
  const lane = schedule.lanes.indexOf(name);
  if (lane >= 0) return lane;
  throw new CalculationError("NA", `The schedule has no lane ${name}. Its lanes: ${schedule.lanes.join(", ")}.`);
}
