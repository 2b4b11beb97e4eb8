import { provisionOf } from "./agreement";
import { AGREEMENTS } from "./agreements";
import { type LaneHeading, SALARIES, SCHEDULE_LANES } from "./schedule";

export type { Degree } from "./schedule";

/** A lane of any agreement's schedule. `index` is its place among all of them, from left to right. */
export interface Lane extends LaneHeading {
  readonly index: number;
}

function allLanes(): Lane[] {
  const lanes = new Map<string, LaneHeading>();
  for (const agreement of AGREEMENTS) {
    for (const { value } of provisionOf(agreement, SCHEDULE_LANES)?.dated ?? []) {
      for (const lane of value) if (!lanes.has(lane.code)) lanes.set(lane.code, lane);
    }
  }
  return [...lanes.values()].map((lane, index) => ({ ...lane, index }));
}

/** Every lane that a printed schedule has. */
export const LANES: readonly Lane[] = allLanes();

/** Other names of the last lane, whose printed heading abbreviates them. */
export const OTHER_LANE_NAMES: Readonly<Record<string, string>> = { CAGS: "C1", DOCTORATE: "C1" };

/** The steps of the printed schedules; a schedule with fewer of them has no salary on the others. */
export const FIRST_STEP = 1;
export const LAST_STEP = Math.max(
  ...AGREEMENTS.flatMap((agreement) => provisionOf(agreement, SALARIES)?.dated ?? []).map(
    ({ value }) => value.rows.length,
  ),
);
