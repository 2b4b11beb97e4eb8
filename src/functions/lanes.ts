import { LANE_CHANGE_DEADLINES, PLACEMENT_STEP } from "../agreement/salary";
import { LANE_PLACEMENT } from "../agreement/schedule";
import { CalculationError } from "../rules/calculation-error";
import * as lanes from "../rules/lane";
import { Decimal } from "../rules/money";
import { dateReader } from "./arguments/dates";
import { degreeReader } from "./arguments/degree";
import { laneReader } from "./arguments/lane-and-step";
import { daysReader, decimalReader, numberReader } from "./arguments/numbers";
import * as given from "./arguments/shared";
import { toExcel } from "./engine/excel-result";
import { excelDay } from "./engine/serial";
import { define, perRow, type Group, type Listing, type Listings } from "./engine/spec";

const yearsReader = decimalReader({ what: "a number of years", min: 0, max: 60 });
const NOTHING = new Decimal(0);
const creditsReader = numberReader({ what: "a number of credits", min: 0, max: 1000 });

/**
 * The lane of a degree with credits beyond it: at most two courses a semester, summer aside. Appendix B; Article XIII,
 * Section 3.
 * @customfunction LANE
 * @param degree Degree: bachelor's (BA, BS), master's (MA, M.Ed.), CAGS or doctorate, or MA+30 with its credits.
 *   Appendix B.
 * @param [credits] Credits beyond it; after a master's also those since the bachelor's that it did not require, if
 *   earned since 1996-97. Article XIII, Section 3.
 * @returns The lane's code, B0 to C1.
 */
export function lane(degree: unknown[][], credits?: unknown[][]): unknown[][] {
  return toExcel(LANE, [degree, credits]);
}

const LANE = define({
  id: "LANE",
  clause: LANE_PLACEMENT,
  args: [perRow("degree", degreeReader), perRow("credits", creditsReader, { ifLeftOut: 0 })],
  rule: ([{ degree, credits: written }, credits]) => lanes.laneOf(degree, oneOf(written, credits)).code,
});

/** The credits beside the degree or in its cell; a blank cell, or a 0, beside "MA+30" says nothing. */
function oneOf(written: number | null, credits: number): number {
  if (written === null || written === credits) return credits;
  if (credits === 0) return written;
  throw new CalculationError(
    "VALUE",
    `credits: ${credits} are not the ${written} that the degree's cell has. Give them in one place.`,
  );
}

const LANE_LISTING: Listing = {
  examples: [
    ['LANE("M.Ed.+30")', "M5"],
    ['LANE("MA",27)', "M4"],
    ['LANE("PhD")', "C1"],
  ],
  everydayWords: "column degree master's bachelor's doctorate graduate course credits lane-with-credits",
};

/**
 * The highest step for a new or returning teacher: years taught, military years and one, at most the top (R30).
 * Article VI, Sections 1-3.
 * @customfunction PLACEMENT
 * @param yearsTaught Years of teaching. Cell or range. Article VI, Sections 1 and 3.
 * @param [militaryYears] Military or Peace Corps years: none below 1, at most 2. 0 if left out. Article VI, Section 2.
 * @returns A step.
 */
export function placement(yearsTaught: unknown[][], militaryYears?: unknown[][]): unknown[][] {
  return toExcel(PLACEMENT, [yearsTaught, militaryYears]);
}

const PLACEMENT = define({
  id: "PLACEMENT",
  clause: PLACEMENT_STEP,
  readings: ["R30"],
  args: [perRow("yearsTaught", yearsReader), perRow("militaryYears", yearsReader, { ifLeftOut: NOTHING })],
  rule: ([taught, military]) => lanes.highestPlacement(taught, military),
});

const PLACEMENT_LISTING: Listing = {
  examples: [
    ["PLACEMENT(6)", "7"],
    ["PLACEMENT(6,4)", "9"],
  ],
  everydayWords: "new hire starting step experience prior military Peace Corps",
};

/**
 * The day on which a lane change takes effect (R8). Article XIII, Section 3.
 * @customfunction LANECHANGEDATE
 * @param submitted Day the papers came in. Cell or range. Article XIII, Section 3.
 * @param [courseEnded] Day the course ended, at most a year before. Article XIII, Section 3.
 * @returns A date: format the cell as one.
 */
export function laneChangeDate(submitted: unknown[][], courseEnded?: unknown[][]): unknown[][] {
  return toExcel(LANECHANGEDATE, [submitted, courseEnded]);
}

const LANECHANGEDATE = define({
  id: "LANECHANGEDATE",
  clause: LANE_CHANGE_DEADLINES,
  readings: ["R8"],
  columns: ["date"],
  args: [perRow("submitted", dateReader), perRow("courseEnded", dateReader, { ifLeftOut: null })],
  rule: ([submitted, courseEnded]) => excelDay(lanes.laneChangeDate(submitted, courseEnded), "submitted"),
});

const LANECHANGEDATE_LISTING: Listing = {
  examples: [['LANECHANGEDATE("2013-10-15","2013-06-10")', "January 1, 2014"]],
  everydayWords: "lane move movement transcript paperwork credits deadline",
};

/**
 * A year's pay with a lane change inside it, each lane for its days (R9), rounded once (R4). Article XIII, Section 3.
 * @customfunction LANECHANGEPAY
 * @param fromLane Lane before the change. Cell or range. Appendix B.
 * @param toLane Lane after the change. Cell or range. Appendix B.
 * @param step Step, 1 to 14. Cell or range. Appendix B.
 * @param year Fiscal year: {years}. Appendix B.
 * @param daysAtNewLane Work-year days in the new lane. Article XIII, Section 3.
 * @param [workYear] Days of the work year. 184 if left out. Article III, Section 3.
 * @returns Dollars.
 */
export function laneChangePay(
  fromLane: unknown[][],
  toLane: unknown[][],
  step: unknown[][],
  year: unknown[][],
  daysAtNewLane: unknown[][],
  workYear?: unknown[][],
): unknown[][] {
  return toExcel(LANECHANGEPAY, [fromLane, toLane, step, year, daysAtNewLane, workYear]);
}

const LANECHANGEPAY = define({
  id: "LANECHANGEPAY",
  clause: LANE_CHANGE_DEADLINES,
  readings: ["R4", "R9"],
  columns: ["money"],
  amount: true,
  args: [
    perRow("fromLane", laneReader),
    perRow("toLane", laneReader),
    given.step,
    given.year,
    perRow("daysAtNewLane", daysReader),
    given.workYear,
  ],
  rule: ([from, to, onStep, inYear, days, workDays], trace) =>
    lanes.laneChangePay(from, to, onStep, inYear, days, workDays, trace),
});

const LANECHANGEPAY_LISTING: Listing = {
  examples: [['LANECHANGEPAY("B5","M0",5,"FY14",92)', "50,516.46"]],
  everydayWords: "lane move midyear mid-year January prorated",
};

export const LANE_GROUP: Group = {
  title: "Lanes and placement",
  functions: [LANE, PLACEMENT, LANECHANGEDATE, LANECHANGEPAY],
};

export const LANE_GROUP_LISTINGS: Listings = {
  LANE: LANE_LISTING,
  PLACEMENT: PLACEMENT_LISTING,
  LANECHANGEDATE: LANECHANGEDATE_LISTING,
  LANECHANGEPAY: LANECHANGEPAY_LISTING,
};
