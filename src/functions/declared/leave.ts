import { answer } from "../answer";

/**
 * Sick days of a year: 15; in the first year 1.5 a month up to 15 (R23). Article XII, Section 1.A.
 * @customfunction SICKDAYS
 * @param [firstYear] TRUE in the first year of employment. FALSE if left out. Article XII, Section 1.A.
 * @param [months] Months worked in the first year, 0 to 12. Article XII, Section 1.A.
 * @returns Days.
 */
export function sickDays(firstYear?: unknown[][], months?: unknown[][]): unknown[][] {
  return answer("SICKDAYS", [firstYear, months]);
}

/**
 * Personal days not used that become sick days: 3 less those used. Article XII, Section 2.A.
 * @customfunction PERSONALTOSICK
 * @param personalUsed Personal days used, 0 to 3. Cell or range. Article XII, Section 2.A.
 * @returns Days.
 */
export function personalToSick(personalUsed: unknown[][]): unknown[][] {
  return answer("PERSONALTOSICK", [personalUsed]);
}

/**
 * Closing balance of sick leave: opening + earned - used + personal days not used - sold back - donated. Article XII, Sections 1-2.
 * @customfunction SICKBALANCE
 * @param opening Days at the beginning of the year. Cell or range. Article XII, Section 1.B.
 * @param earned Days earned (see SICKDAYS). Cell or range. Article XII, Section 1.A.
 * @param used Days used. Cell or range. Article XII, Section 1.
 * @param [personalUsed] Personal days used, 0 to 3. 3 if left out. Article XII, Section 2.A.
 * @param [soldBack] Days sold back, 0 to 3. 0 if left out. Article XII, Section 1.F.
 * @param [donated] Days given to the sick leave bank. 0 if left out. Article V, Section 1.F.
 * @returns Days.
 */
export function sickBalance(
  opening: unknown[][],
  earned: unknown[][],
  used: unknown[][],
  personalUsed?: unknown[][],
  soldBack?: unknown[][],
  donated?: unknown[][],
): unknown[][] {
  return answer("SICKBALANCE", [opening, earned, used, personalUsed, soldBack, donated]);
}

/**
 * Buy-back of sick leave at retirement or death, for those hired by the end of 1993 (R1, R2), rounded once (R4). Article XII, Section 1.E.
 * @customfunction SICKBUYBACK
 * @param days Accumulated sick days. Cell or range. Article XII, Section 1.E.
 * @param lane Lane, by code or title. Cell or range. Appendix B.
 * @param step Step, 1 to 14. Cell or range. Appendix B.
 * @param year Fiscal year: FY13, FY14 or FY15. Appendix B.
 * @param hireDate Day of hire; 0 dollars after December 31, 1993 (R2). Cell or range. Article XII, Section 1.E.
 * @param [workYear] Days of the work year. 184 if left out, 194 for guidance (R5). Article III, Section 3.
 * @param [cap] "PAY" (if left out) caps the pay at 130 days, "DAYS" counts only 130 days (R1). Article XII, Section 1.E.
 * @returns Dollars.
 */
export function sickBuyBack(
  days: unknown[][],
  lane: unknown[][],
  step: unknown[][],
  year: unknown[][],
  hireDate: unknown[][],
  workYear?: unknown[][],
  cap?: unknown[][],
): unknown[][] {
  return answer("SICKBUYBACK", [days, lane, step, year, hireDate, workYear, cap]);
}

/**
 * TRUE if leaving is retirement: 15 completed years of service, or age 60. Article XII, Section 1.E, note 1.
 * @customfunction RETIREMENT
 * @param hireDate Day of hire. Cell or range. Article XII, Section 1.E, note 1.
 * @param birthDate Day of birth. Cell or range. Article XII, Section 1.E, note 1.
 * @param endDate Last day of employment. Cell or range. Article XII, Section 1.E, note 1.
 * @returns TRUE or FALSE.
 */
export function retirement(hireDate: unknown[][], birthDate: unknown[][], endDate: unknown[][]): unknown[][] {
  return answer("RETIREMENT", [hireDate, birthDate, endDate]);
}

/**
 * Stay-well: whole unused sick days, at most 3, sold back at the daily rate, for those hired from 1994 on (R3, R4). Article XII, Section 1.F.
 * @customfunction STAYWELL
 * @param unusedDays Sick days of the year not used. Cell or range. Article XII, Section 1.F.
 * @param lane Lane in the year the days were earned. Cell or range. Appendix B.
 * @param step Step in the year the days were earned, 1 to 14. Cell or range. Appendix B.
 * @param year Fiscal year in which the days were earned: FY13, FY14 or FY15. Article XII, Section 1.F.
 * @param hireDate Day of hire; 0 dollars before January 1, 1994 (R3). Cell or range. Article XII, Section 1.F.
 * @param [workYear] Days of the work year. 184 if left out, 194 for guidance (R5). Article III, Section 3.
 * @returns Dollars.
 */
export function stayWell(
  unusedDays: unknown[][],
  lane: unknown[][],
  step: unknown[][],
  year: unknown[][],
  hireDate: unknown[][],
  workYear?: unknown[][],
): unknown[][] {
  return answer("STAYWELL", [unusedDays, lane, step, year, hireDate, workYear]);
}

/**
 * TRUE if somebody may join the sick leave bank: 3 consecutive years and 20 sick days. Article V, Section 1.I.
 * @customfunction SICKBANK
 * @param consecutiveYears Years worked without a break. Cell or range. Article V, Section 1.I.
 * @param sickDays Accumulated sick days. Cell or range. Article V, Section 1.I.
 * @returns TRUE or FALSE.
 */
export function sickBank(consecutiveYears: unknown[][], sickDays: unknown[][]): unknown[][] {
  return answer("SICKBANK", [consecutiveYears, sickDays]);
}

/**
 * Workers' compensation: the supplement up to full pay, and the sick days it costs, 1/3 a day. Article XV, Section 1.
 * @customfunction WORKERSCOMP
 * @param dailyPay Full pay a day, dollars. Cell or range. Article XV, Section 1.
 * @param dailyAward Award a day, dollars. Cell or range. Article XV, Section 1.
 * @param days Days of absence. Cell or range. Article XV, Section 1.
 * @param sickDays Accumulated sick days; the supplement ends when they run out. Cell or range. Article XV, Section 1.
 * @returns Two cells: dollars, sick days.
 */
export function workersComp(
  dailyPay: unknown[][],
  dailyAward: unknown[][],
  days: unknown[][],
  sickDays: unknown[][],
): unknown[][] {
  return answer("WORKERSCOMP", [dailyPay, dailyAward, days, sickDays]);
}

/**
 * Pay over a sabbatical: half a year at full salary, or a full year at half. Article XII, Section 2.F.
 * @customfunction SABBATICAL
 * @param lane Lane, by code or title. Cell or range. Appendix B.
 * @param step Step, 1 to 14. Cell or range. Appendix B.
 * @param year Fiscal year: FY13, FY14 or FY15. Appendix B.
 * @param length "HALF" or "FULL" year. Article XII, Section 2.F.
 * @returns Dollars.
 */
export function sabbatical(lane: unknown[][], step: unknown[][], year: unknown[][], length: unknown[][]): unknown[][] {
  return answer("SABBATICAL", [lane, step, year, length]);
}

/**
 * Jury and military duty: regular pay less the other pay, never below 0. Article XII, Sections 1.G and 2.D.
 * @customfunction PAYDIFFERENCE
 * @param regularPay Regular pay for the time, dollars. Cell or range. Article XII, Sections 1.G and 2.D.
 * @param otherPay Pay from the court or the service, dollars. Cell or range. Article XII, Sections 1.G and 2.D.
 * @returns Dollars.
 */
export function payDifference(regularPay: unknown[][], otherPay: unknown[][]): unknown[][] {
  return answer("PAYDIFFERENCE", [regularPay, otherPay]);
}
