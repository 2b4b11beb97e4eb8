import { answer } from "../answer";

/**
 * How a staff stands on the schedule: its FTE by step and lane, with totals. On the schedules of Appendix B.
 * @customfunction SCATTERGRAM
 * @param lanes Lanes of the staff, by code or title. Range. Appendix B.
 * @param steps Steps of the staff, 1 to 14. Range beside the lanes. Appendix B.
 * @param [fte] FTE of each, 0.5 for half time. Range beside them, or one value for all; 1 if left out. Appendix B is for full time.
 * @returns A heading row, 14 steps and a total row, by 15 lanes and a total column, in FTE.
 */
export function scattergram(lanes: unknown[][], steps: unknown[][], fte?: unknown[][]): unknown[][] {
  return answer("SCATTERGRAM", [lanes, steps, fte]);
}

/**
 * The payroll of a staff on a schedule: FTE x salary, each row rounded to the cent. Appendix B.
 * @customfunction PAYROLL
 * @param lanes Lanes of the staff, by code or title. Range. Appendix B.
 * @param steps Steps of the staff, 1 to 14. Range beside the lanes. Appendix B.
 * @param fte FTE of each, 0.5 for half time. Range beside them, or one value for all. Appendix B is for full time.
 * @param schedule A year, "FY14", or a schedule on a sheet as SCHEDULE lays it out. Appendix B.
 * @returns Dollars a year.
 */
export function payroll(lanes: unknown[][], steps: unknown[][], fte: unknown[][], schedule: unknown[][]): unknown[][] {
  return answer("PAYROLL", [lanes, steps, fte, schedule]);
}

/**
 * What a settlement costs year by year: steps on the old schedule, the raise on the new one. On Appendix B.
 * @customfunction COSTOUT
 * @param lanes Lanes of the staff, by code or title. Range. Appendix B.
 * @param steps Steps of the staff, 1 to 14. Range beside the lanes. Appendix B.
 * @param fte FTE of each, 0.5 for half time. Range beside them, or one value for all. Appendix B is for full time.
 * @param schedule The base year, "FY15", or a schedule on a sheet as SCHEDULE lays it out. Appendix B.
 * @param raises A raise for each year as a fraction, 0.025 for 2.5 %. Cell, row or column. Raises every salary of Appendix B.
 * @param [advance] Whether everyone below the top moves a step each year. TRUE if left out. Steps as in Appendix B.
 * @returns A heading row, the base year and a row a raise: year, FTE, payroll, step movement, schedule raise, new money, change, average salary.
 */
export function costOut(
  lanes: unknown[][],
  steps: unknown[][],
  fte: unknown[][],
  schedule: unknown[][],
  raises: unknown[][],
  advance?: unknown[][],
): unknown[][] {
  return answer("COSTOUT", [lanes, steps, fte, schedule, raises, advance]);
}

/**
 * The largest raise, to 0.0001 %, that new money pays for, steps included; below 0 if the steps cost more. On Appendix B.
 * @customfunction RAISEFOR
 * @param lanes Lanes of the staff, by code or title. Range. Appendix B.
 * @param steps Steps of the staff, 1 to 14. Range beside the lanes. Appendix B.
 * @param fte FTE of each, 0.5 for half time. Range beside them, or one value for all. Appendix B is for full time.
 * @param schedule The base year, "FY15", or a schedule on a sheet as SCHEDULE lays it out. Appendix B.
 * @param newMoney Dollars there are beyond the payroll on the base schedule. Cell or range. Not a clause.
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
  return answer("RAISEFOR", [lanes, steps, fte, schedule, newMoney, advance]);
}

/**
 * Career earnings in one lane, a step a year to the top, the schedule raised each year. On Appendix B.
 * @customfunction CAREER
 * @param lane Lane, by code or title. Cell or range. Appendix B.
 * @param startStep Step of the first year, 1 to 14. Cell or range. Appendix B.
 * @param years Years to add up, 1 to 60. Cell or range. Not a clause.
 * @param schedule The first year's schedule: a year, "FY15", or one on a sheet as SCHEDULE lays it out. Appendix B.
 * @param [raise] Raise of the schedule every year after the first, 0.025 for 2.5 %. 0 if left out. Not a clause.
 * @returns Dollars.
 */
export function career(
  lane: unknown[][],
  startStep: unknown[][],
  years: unknown[][],
  schedule: unknown[][],
  raise?: unknown[][],
): unknown[][] {
  return answer("CAREER", [lane, startStep, years, schedule, raise]);
}
