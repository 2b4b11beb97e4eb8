import { CROSSWALK, LINE_KINDS, ownSort, TURNOVER, TYPED_SALARIES } from "./kinds";

/** How many lines of some kinds an offer's year has room for. */
export interface Room {
  /** Lines of all kinds. */
  readonly lines: number;
  /** Lines that change the staff, each with states of it of its own: steps, the crosswalk, turnover by table. */
  readonly steps: number;
  /** Lines that change the schedule, each with a schedule of its own; typed salaries are the last of them. */
  readonly raises: number;
  readonly payments: number;
  /** Lines that change the days of the work year. */
  readonly dayLines: number;
  /** How many of the changes of the staff are turnover by table. */
  readonly turnoverDays: number;
  /** Whether one change of both is a crosswalk to the new schedule. */
  readonly crosswalk: boolean;
  /** Whether the last schedule is one that may be typed over. */
  readonly typed: boolean;
}

export const upTo = (count: number): readonly number[] => Array.from({ length: count + 1 }, (_, at) => at);

/** How many lines of a kind's sort a year has room for. */
export function roomOf(kind: string, room: Room): number {
  const once = (has: boolean) => (has ? 1 : 0);
  const rooms: Readonly<Record<string, number>> = {
    "Step movement": room.steps - once(room.crosswalk) - room.turnoverDays,
    Schedule: room.raises - once(room.crosswalk) - once(room.typed),
    "One-time": room.payments,
    "Work-year days": room.dayLines,
    [ownSort(CROSSWALK)]: once(room.crosswalk),
    [ownSort(TURNOVER)]: room.turnoverDays,
    [ownSort(TYPED_SALARIES)]: once(room.typed),
  };
  return rooms[LINE_KINDS.find((each) => each.kind === kind)?.sort ?? ""] ?? room.lines;
}
