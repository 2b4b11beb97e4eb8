import { answer } from "../answer";

/**
 * Longevity pay: the highest tier that the completed years reach, from 250 after 5 to 3,250 after 35 (R6, R7). Article XX, Section 12.
 * @customfunction LONGEVITY
 * @param years Completed years on the last day of the school year (see SERVICE). Cell or range. Article XX, Section 12.
 * @param [year] Fiscal year: FY13, FY14 or FY15; the amounts are the same. Article XX, Section 12.
 * @returns Dollars a year.
 */
export function longevity(years: unknown[][], year?: unknown[][]): unknown[][] {
  return answer("LONGEVITY", [years, year]);
}

/**
 * Completed years of service; the start moves later by unpaid leave (R24). Article VIII, Section 2.E.
 * @customfunction SERVICE
 * @param start First day in the bargaining unit. Cell or range. Article VIII, Section 2.E.
 * @param asOf Day up to which service counts. Article VIII, Section 2.E.
 * @param [unpaidLeaveDays] Calendar days of unpaid leave. 0 if left out. Article VIII, Section 2.E.
 * @returns Whole years.
 */
export function service(start: unknown[][], asOf: unknown[][], unpaidLeaveDays?: unknown[][]): unknown[][] {
  return answer("SERVICE", [start, asOf, unpaidLeaveDays]);
}

/**
 * Seniority in years, months and days, in three cells (R24). Article VIII, Section 2.E.
 * @customfunction SENIORITY
 * @param start First day in the bargaining unit. Cell or range. Article VIII, Section 2.E.
 * @param asOf Day up to which service counts. Article VIII, Section 2.E.
 * @param [unpaidLeaveDays] Calendar days of unpaid leave. 0 if left out. Article VIII, Section 2.E.
 * @returns Years, months, days.
 */
export function seniority(start: unknown[][], asOf: unknown[][], unpaidLeaveDays?: unknown[][]): unknown[][] {
  return answer("SENIORITY", [start, asOf, unpaidLeaveDays]);
}
