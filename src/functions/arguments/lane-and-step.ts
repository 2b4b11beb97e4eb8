import type { Lane } from "../../agreement/lanes";
import { FIRST_STEP, LANES, LAST_STEP, OTHER_LANE_NAMES } from "../../agreement/lanes";
import { asTyped } from "./characters";
import { areCredits, degreeOf, type WithDigits, withDigits } from "./degree";
import { key, suggester } from "./names";
import { numberReader } from "./numbers";
import { type Reader, reader, refuse } from "./reader";

const byCode = new Map(LANES.map((lane) => [lane.code, lane]));

/** Headings as printed that have no digits, and other names, compared by their letters. */
const byName: ReadonlyMap<string, Lane | undefined> = new Map([
  ...LANES.filter(({ credits }) => credits === 0).map((lane) => [key(lane.title), lane] as const),
  ...Object.entries(OTHER_LANE_NAMES).map(([name, code]) => [key(name), byCode.get(code)] as const),
]);

/** Longer texts are no lane. */
const LONGEST = 120;

const ofDegree = ({ degree }: Pick<WithDigits, "degree">, credits: number): Lane | undefined =>
  degree === "doctor" ? undefined : LANES.find((lane) => lane.degree === degree && lane.credits === credits);

/** A lane without digits: "C / D", "CAGS", "M.Ed.", or several names of one, "CAGS/DOC". */
function laneOfName(text: string): Lane | undefined {
  if (text.length > LONGEST) return undefined;
  const exact = byName.get(key(text));
  if (exact !== undefined) return exact;
  const degrees = new Set(text.split(/\/| or /i).map(degreeOf));
  const [degree] = degrees;
  return degrees.size === 1 ? LANES.find((lane) => lane.degree === degree && lane.credits === 0) : undefined;
}

/**
 * A lane in every spelling of it: the code (M5), the printed heading (M+30), a degree with its credits (MA+30,
 * Master's + 30, MA30), in any case and spacing. Undefined where it is none, or could be two.
 */
export function laneOfText(text: string): Lane | undefined {
  const parts = withDigits(text);
  if (parts === null) return laneOfName(asTyped(text));
  if (areCredits(parts)) return ofDegree(parts, Number(parts.digits));
  return parts.between === "" ? byCode.get(parts.letters + parts.digits) : undefined;
}

const ALLOWED =
  "Allowed: B0–B5, M0–M7 or C1, the heading as printed (BA, B+6, … MA, … M+60, C / D), or a degree " +
  "with its credits (MA+30).";
const didYouMean = suggester(["BA", "Bachelor's", "MA", "Master's", "CAGS", "Doctorate"]);

/** What to write instead. Never a lane with other credits than those that were typed. */
function hint(text: string): string {
  const parts = withDigits(text);
  if (parts === null) return /\d/.test(text) ? "" : didYouMean(text);
  const credits = Number(parts.digits);
  const isOne = parts.degree !== undefined || parts.letters.length === 1;
  const code = isOne ? byCode.get(parts.letters.charAt(0) + parts.digits)?.code : undefined;
  const meanings = [code, ofDegree(parts, credits)?.title].filter(Boolean);
  if (meanings.length > 0) return ` Did you mean ${meanings.map((name) => `"${name}"`).join(" or ")}?`;
  if (parts.degree === undefined || parts.degree === "doctor") return "";
  return (
    ` No lane begins at ${credits} credits: ` +
    `LANE("${parts.degree === "master" ? "MA" : "BA"}",${credits}) finds the lane.`
  );
}

/** A lane in every spelling. */
export const laneReader: Reader<Lane> = reader<Lane>(
  (cell, argument) => {
    const lane = typeof cell === "string" ? laneOfText(cell) : undefined;
    if (lane !== undefined) return lane;
    throw refuse(argument, cell, "is not a lane", ALLOWED + (typeof cell === "string" ? hint(cell) : ""));
  },
  true,
  LANES.map(({ code, title }) => ({ value: code, label: `${code} (${title})` })),
);

/** "Step 7" is 7. */
function stepsIn(numbers: Reader<number>): Reader<number> {
  return {
    ...numbers,
    read: (cell, argument) =>
      numbers.read(typeof cell === "string" ? cell.replace(/^\s*step\s*(?=\d)/i, "") : cell, argument),
  };
}

/** A whole step within bounds, as number or text: 7, "7.0", "Step 7". A 0 may be an empty cell: step 0 is "Step 0". */
export function stepWithin(min: number, max: number): Reader<number> {
  return stepsIn(numberReader({ what: "a whole step", min, max, whole: true, zeroIsBlank: true }));
}

/** A step of the agreement. */
export const stepReader = stepWithin(FIRST_STEP, LAST_STEP);

const MOST_POSITION = 60;
/** A step, or a position between two steps. */
export const positionReader = stepsIn(
  numberReader({ what: "a step, 7.5 between two steps,", min: 0, max: MOST_POSITION, zeroIsBlank: true }),
);
