import type { Lane } from "../../agreement/lanes";
import { FIRST_STEP, LANES, LAST_STEP, OTHER_LANE_NAMES } from "../../agreement/lanes";
import { nameReader } from "./names";
import { numberReader } from "./numbers";

const byCode = new Map(LANES.map((lane) => [lane.code, lane]));

function laneNames(): Map<string, Lane> {
  const names = new Map([...byCode, ...LANES.map((lane): [string, Lane] => [lane.title, lane])]);
  for (const [name, code] of Object.entries(OTHER_LANE_NAMES)) {
    const lane = byCode.get(code);
    if (lane !== undefined) names.set(name, lane);
  }
  return names;
}

/** Every spelling of a lane: its code, its printed heading, and the names of the last lane. */
export const LANE_NAMES: ReadonlyMap<string, Lane> = laneNames();

/** A lane by its code or its heading as printed, in any case and spacing. */
export const laneReader = nameReader(
  "a lane",
  "B0–B5, M0–M7 or C1, or the column title as printed (BA, B+6, … MA, … M+60, C / D)",
  LANE_NAMES,
  undefined,
  LANES.map(({ code, title }) => ({ value: code, label: `${code} (${title})` })),
);

/** A step, 1 to 14, as number or text. */
export const stepReader = numberReader({
  what: "a whole step",
  min: FIRST_STEP,
  max: LAST_STEP,
  whole: true,
  zeroIsBlank: true,
});
