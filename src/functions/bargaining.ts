import { careerEarnings } from "../rules/bargaining/career";
import { costOut as settlementCost } from "../rules/bargaining/cost-out";
import { raiseFor as largestRaise } from "../rules/bargaining/raise-for";
import { scattergram as staffByStepAndLane } from "../rules/bargaining/scattergram";
import { NO_RAISE } from "../rules/bargaining/schedule";
import { payroll as staffPayroll } from "../rules/bargaining/staff";
import { fte, lanes, NO_CLAUSE, schedule, steps, THREE_STAFF } from "./arguments/bargaining";
import { newestPrinted, readBaseSchedule } from "./arguments/base-schedule";
import { readRaises } from "./arguments/lists";
import { decimalReader, MOST_MONEY, numberReader, raiseReader } from "./arguments/numbers";
import { anyCell } from "./arguments/reader";
import { rawRange, FULL_TIME, readStaff } from "./arguments/staff";
import { yesNoReader } from "./arguments/yes-no";
import { toExcel } from "./engine/excel-result";
import { layOutCost, layOutScattergram } from "./bargaining-tables";
import { define, option, perRow, range, type Group, type Listing, type Listings } from "./engine/spec";

const advance = option("advance", yesNoReader, { ifLeftOut: true, notBlank: "Type TRUE or FALSE, or leave it out." });
const newMoneyReader = decimalReader({ what: "an amount in dollars", min: -MOST_MONEY, max: MOST_MONEY });
const MOST_YEARS = 60;
const yearsReader = numberReader({
  what: "a whole number of years",
  min: 1,
  max: MOST_YEARS,
  whole: true,
  zeroIsBlank: true,
});

/**
 * Scattergram: FTE by step and lane, with totals. On the lanes and steps of Appendix B, or of a schedule on a sheet.
 * @customfunction SCATTERGRAM
 * @param lanes Lanes of the staff, by code or title. Range. Appendix B.
 * @param steps Steps of the staff. Range beside the lanes. Appendix B.
 * @param [fte] FTE of each, 0.5 for half time. Range beside them, or one value for all; 1 if left out. Appendix B is
 *   for full time.
 * @param [schedule] A schedule on a sheet whose lanes and steps to use, or a year. Appendix B if left out.
 * @returns A heading row, the steps and a total row, by the lanes and a total column, in FTE.
 */
export function scattergram(
  lanes: unknown[][],
  steps: unknown[][],
  fte?: unknown[][],
  schedule?: unknown[][],
): unknown[][] {
  return toExcel(SCATTERGRAM, [lanes, steps, fte, schedule]);
}

const SCATTERGRAM = define({
  id: "SCATTERGRAM",
  clause: NO_CLAUSE,
  shape: "table",
  args: [
    lanes,
    steps,
    range("fte", rawRange, { ifLeftOut: FULL_TIME }),
    range("schedule", readBaseSchedule, { ifLeftOut: null }),
  ],
  rule: ([ofLanes, ofSteps, ofFte, given]) => {
    const on = given ?? newestPrinted();
    return layOutScattergram(staffByStepAndLane(readStaff(ofLanes, ofSteps, ofFte, on), on.schedule), on.schedule);
  },
});

const SCATTERGRAM_LISTING: Listing = {
  examples: [
    [
      'SCATTERGRAM({"B1";"B1";"B3"},{2;2;3},{1;1;0.5})',
      "16 rows × 17 columns: 2 FTE at B1 step 2, 0.5 at B3 step 3, 2.5 in all",
    ],
  ],
  everydayWords: "headcount FTE grid distribution census staffing",
};

/**
 * The payroll of a staff on a schedule: FTE × salary, each row rounded to the cent. Appendix B.
 * @customfunction PAYROLL
 * @param lanes Lanes of the staff, by code or title. Range. Appendix B.
 * @param steps Steps of the staff. Range beside the lanes. Appendix B.
 * @param fte FTE of each, 0.5 for half time. Range beside them, or one value for all. Appendix B is for full time.
 * @param schedule A year, "FY14", or a schedule on a sheet as SCHEDULE lays it out. Appendix B.
 * @returns Dollars a year.
 */
export function payroll(lanes: unknown[][], steps: unknown[][], fte: unknown[][], schedule: unknown[][]): unknown[][] {
  return toExcel(PAYROLL, [lanes, steps, fte, schedule]);
}

const PAYROLL = define({
  id: "PAYROLL",
  clause: NO_CLAUSE,
  columns: ["money"],
  amount: true,
  args: [lanes, steps, fte, schedule],
  rule: ([ofLanes, ofSteps, ofFte, on], trace) =>
    staffPayroll(readStaff(ofLanes, ofSteps, ofFte, on), on.schedule, NO_RAISE, trace),
});

const PAYROLL_LISTING: Listing = {
  examples: [
    [`PAYROLL(${THREE_STAFF},"FY14")`, "142,927.25"],
    ['PAYROLL({"B0","M2"},{7;8},{0,1;0,2.5},GARDNER.SCHEDULE("FY14",0.02))', "200,233.72"],
  ],
  everydayWords: "total cost budget salaries",
};

/**
 * What a settlement costs year by year: steps on the old schedule, the raise on the new one. On Appendix B.
 * @customfunction COSTOUT
 * @param lanes Lanes of the staff, by code or title. Range. Appendix B.
 * @param steps Steps of the staff. Range beside the lanes. Appendix B.
 * @param fte FTE of each, 0.5 for half time. Range beside them, or one value for all. Appendix B is for full time.
 * @param schedule The base year, "FY15", or a schedule on a sheet as SCHEDULE lays it out. Appendix B.
 * @param raises A raise for each year as a fraction, 0.025 for 2.5%. Cell, row or column. Raises every salary of
 *   Appendix B.
 * @param [advance] Whether everyone below the top moves a step each year. TRUE if left out. Steps as in Appendix B.
 * @returns A heading row, the base year and a row for each raise: year, FTE, payroll, step movement, schedule raise,
 *   new money, change, average salary.
 */
export function costOut(
  lanes: unknown[][],
  steps: unknown[][],
  fte: unknown[][],
  schedule: unknown[][],
  raises: unknown[][],
  advance?: unknown[][],
): unknown[][] {
  return toExcel(COSTOUT, [lanes, steps, fte, schedule, raises, advance]);
}

const COSTOUT = define({
  id: "COSTOUT",
  clause: NO_CLAUSE,
  columns: ["plain", "plain", "money", "money", "money", "money", "percent", "money"],
  shape: "table",
  args: [lanes, steps, fte, schedule, range("raises", readRaises), advance],
  rule: ([ofLanes, ofSteps, ofFte, on, raises, moving]) =>
    layOutCost(
      settlementCost(readStaff(ofLanes, ofSteps, ofFte, on), on.schedule, raises, moving),
      on.year?.ends ?? null,
    ),
});

const COSTOUT_LISTING: Listing = {
  examples: [
    [
      `COSTOUT(${THREE_STAFF},"FY14",{0.02,0.015})`,
      "4 rows × 8 columns: FY15 (projected) costs 6,156.02 more, 3,232.82 of it for steps and 2,923.20 for " +
        "the raise; FY16 another 5,590.95",
    ],
  ],
  everydayWords: "scenario raise COLA cost settlement negotiation new money increase",
};

/**
 * The largest raise, to 0.0001%, that new money pays for, steps included; below 0 if the steps cost more. On Appendix
 * B.
 * @customfunction RAISEFOR
 * @param lanes Lanes of the staff, by code or title. Range. Appendix B.
 * @param steps Steps of the staff. Range beside the lanes. Appendix B.
 * @param fte FTE of each, 0.5 for half time. Range beside them, or one value for all. Appendix B is for full time.
 * @param schedule The base year, "FY15", or a schedule on a sheet as SCHEDULE lays it out. Appendix B.
 * @param newMoney New money available above base-schedule payroll, in dollars. Cell or range. Not a clause.
 * @param [advance] Whether everyone below the top moves a step. TRUE if left out. Steps as in Appendix B.
 * @returns The raise as a fraction: format the cell as a percentage with four places.
 */
export function raiseFor(
  lanes: unknown[][],
  steps: unknown[][],
  fte: unknown[][],
  schedule: unknown[][],
  newMoney: unknown[][],
  advance?: unknown[][],
): unknown[][] {
  return toExcel(RAISEFOR, [lanes, steps, fte, schedule, newMoney, advance]);
}

const RAISEFOR = define({
  id: "RAISEFOR",
  clause: NO_CLAUSE,
  columns: ["percent"],
  amount: true,
  args: [lanes, steps, fte, schedule, perRow("newMoney", newMoneyReader), advance],
  rule: ([ofLanes, ofSteps, ofFte, on, money, moving], trace) =>
    largestRaise(readStaff(ofLanes, ofSteps, ofFte, on), on.schedule, money, moving, trace).toNumber(),
});

const RAISEFOR_LISTING: Listing = {
  examples: [
    [`RAISEFOR(${THREE_STAFF},"FY14",6156.02)`, "2.00%"],
    [`RAISEFOR(${THREE_STAFF},"FY14",3000)`, "-0.1593%"],
  ],
  everydayWords: "raise COLA percent afford new money increase",
};

/**
 * Career earnings in one lane, a step a year to the top, the schedule raised each year. On Appendix B.
 * @customfunction CAREER
 * @param lane Lane, by code or title. Cell or range. Appendix B.
 * @param startStep Step of the first year. Cell or range. Appendix B.
 * @param years Years to add up, 1 to 60. Cell or range. Not a clause.
 * @param schedule The first year's schedule: a year, "FY15", or one on a sheet as SCHEDULE lays it out. Appendix B.
 * @param [raise] Raise of the schedule every year after the first, 0.025 for 2.5%. 0 if left out. Not a clause.
 * @returns Dollars.
 */
export function career(
  lane: unknown[][],
  startStep: unknown[][],
  years: unknown[][],
  schedule: unknown[][],
  raise?: unknown[][],
): unknown[][] {
  return toExcel(CAREER, [lane, startStep, years, schedule, raise]);
}

const CAREER = define({
  id: "CAREER",
  clause: NO_CLAUSE,
  columns: ["money"],
  amount: true,
  args: [
    perRow("lane", anyCell),
    perRow("startStep", anyCell),
    option("years", yearsReader),
    schedule,
    option("raise", raiseReader, { ifLeftOut: NO_RAISE }),
  ],
  rule: ([lane, startStep, years, on, raise], trace) =>
    careerEarnings(on.lane.read(lane, "lane"), on.step.read(startStep, "startStep"), years, on.schedule, raise, trace),
});

const CAREER_LISTING: Listing = {
  examples: [
    ['CAREER("M2",7,3,"FY14")', "169,652.87"],
    ['CAREER("M2",13,3,"FY14",0.02)', "208,310.69"],
  ],
  everydayWords: "lifetime earnings thirty years",
};

export const BARGAINING_GROUP: Group = {
  title: "Bargaining",
  functions: [SCATTERGRAM, PAYROLL, COSTOUT, RAISEFOR, CAREER],
};

export const BARGAINING_GROUP_LISTINGS: Listings = {
  SCATTERGRAM: SCATTERGRAM_LISTING,
  PAYROLL: PAYROLL_LISTING,
  COSTOUT: COSTOUT_LISTING,
  RAISEFOR: RAISEFOR_LISTING,
  CAREER: CAREER_LISTING,
};
