import { answer } from "../answer";

/**
 * Annual salary as printed on the schedule. Appendix B.
 * @customfunction SALARY
 * @param lane Lane: B0-B5, M0-M7, C1, or the title as printed (BA, M+30, C / D). Cell or range. Appendix B.
 * @param step Step, 1 to 14. Cell or range. Appendix B.
 * @param year Fiscal year: FY13, FY14 or FY15, also 2014, "2013-14" or a date in it. Appendix B.
 * @returns Dollars a year.
 */
export function salary(lane: unknown[][], step: unknown[][], year: unknown[][]): unknown[][] {
  return answer("SALARY", [lane, step, year]);
}

/**
 * The whole schedule of a year, or a proposed one: each cell x (1 + raise) + flat. Appendix B.
 * @customfunction SCHEDULE
 * @param year Fiscal year: FY13, FY14 or FY15. Appendix B.
 * @param [raise] Raise as a fraction, 0.025 for 2.5 %. 0 if left out. Appendix B.
 * @param [flat] Dollars added to every cell. 0 if left out. Appendix B.
 * @returns A heading row (Step and the 15 lanes) over 14 steps, dollars a year.
 */
export function schedule(year: unknown[][], raise?: unknown[][], flat?: unknown[][]): unknown[][] {
  return answer("SCHEDULE", [year, raise, flat]);
}

/**
 * Annual salary from a schedule on a sheet, laid out as SCHEDULE lays it out (compare Appendix B).
 * @customfunction PROPOSEDSALARY
 * @param lane Lane, by code or title as in Appendix B. Cell or range.
 * @param step Step, 1 to 14, as in Appendix B. Cell or range.
 * @param schedule The schedule with its headings: lanes across the top, steps down the first column (as Appendix B).
 * @returns Dollars a year.
 */
export function proposedSalary(lane: unknown[][], step: unknown[][], schedule: unknown[][]): unknown[][] {
  return answer("PROPOSEDSALARY", [lane, step, schedule]);
}

/**
 * The lane of a degree with credits beyond it. Appendix B; Article XIII, Section 3.
 * @customfunction LANE
 * @param degree Degree: bachelor's (BA, BS), master's (MA, M.Ed.), CAGS or doctorate. Cell or range. Appendix B.
 * @param [credits] Credits beyond that degree. 0 if left out. Article XIII, Section 3.
 * @returns The lane's code, B0 to C1.
 */
export function lane(degree: unknown[][], credits?: unknown[][]): unknown[][] {
  return answer("LANE", [degree, credits]);
}

/**
 * Pay for days at the daily rate: salary ÷ work year × days, rounded once (R4). Article II, Section 2.C; XII, 1.E.
 * @customfunction PERDIEM
 * @param lane Lane, by code or title. Cell or range. Appendix B.
 * @param step Step, 1 to 14. Cell or range. Appendix B.
 * @param year Fiscal year: FY13, FY14 or FY15. Appendix B.
 * @param [days] Days worked. 1 if left out. Article II, Section 2.C.
 * @param [workYear] Days of the work year. 184 if left out, 194 for guidance (R5). Article III, Section 3.
 * @returns Dollars.
 */
export function perDiem(
  lane: unknown[][],
  step: unknown[][],
  year: unknown[][],
  days?: unknown[][],
  workYear?: unknown[][],
): unknown[][] {
  return answer("PERDIEM", [lane, step, year, days, workYear]);
}

/**
 * Days of the work year: 194 for guidance counselors, else 184 (R5). Article III, Section 3.
 * @customfunction WORKYEAR
 * @param [role] Role in words, "Guidance counselor" or "Teacher". Cell or range. Article III, Section 3.
 * @returns Days a year.
 */
export function workYear(role?: unknown[][]): unknown[][] {
  return answer("WORKYEAR", [role]);
}

/**
 * The day on which a lane change takes effect (R8). Article XIII, Section 3.
 * @customfunction LANECHANGEDATE
 * @param submitted Day the papers came in. Cell or range. Article XIII, Section 3.
 * @param [courseEnded] Day the course ended, at most a year before. Article XIII, Section 3.
 * @returns A date: format the cell as one.
 */
export function laneChangeDate(submitted: unknown[][], courseEnded?: unknown[][]): unknown[][] {
  return answer("LANECHANGEDATE", [submitted, courseEnded]);
}

/**
 * A year's pay with a lane change inside it, each lane for its days (R9), rounded once (R4). Article XIII, Section 3.
 * @customfunction LANECHANGEPAY
 * @param fromLane Lane before the change. Cell or range. Appendix B.
 * @param toLane Lane after the change. Cell or range. Appendix B.
 * @param step Step, 1 to 14. Cell or range. Appendix B.
 * @param year Fiscal year: FY13, FY14 or FY15. Appendix B.
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
  return answer("LANECHANGEPAY", [fromLane, toLane, step, year, daysAtNewLane, workYear]);
}

/**
 * Equal payments that add up exactly; the last takes the cents left over (R11). Article II, Section 2.
 * @customfunction INSTALLMENTS
 * @param amount Amount to pay out, dollars. Article II, Section 2.
 * @param [count] Payments: 26 if left out, or 22, or any from 1 to 366. Article II, Section 2.A-B.
 * @returns The payments as a column, dollars.
 */
export function installments(amount: unknown[][], count?: unknown[][]): unknown[][] {
  return answer("INSTALLMENTS", [amount, count]);
}

/**
 * Payments with their dates, every 14 days; those after the last one in session are paid with it (R10). Article II, Section 2.A-B.
 * @customfunction PAYSCHEDULE
 * @param amount Amount to pay out, dollars. Article II, Section 2.
 * @param count Payments, 26 or 22; the last takes the cents left over (R11). Article II, Section 2.A-B.
 * @param firstPayDate First pay date. Article II, Section 2.A.
 * @param lastSchoolDay Last day of the school session. Article II, Section 2.A.
 * @returns Rows of payment number, date and dollars.
 */
export function paySchedule(
  amount: unknown[][],
  count: unknown[][],
  firstPayDate: unknown[][],
  lastSchoolDay: unknown[][],
): unknown[][] {
  return answer("PAYSCHEDULE", [amount, count, firstPayDate, lastSchoolDay]);
}
