import { toExcel } from "./engine/excel-result";
import { LONGEVITY_TIERS, SCHOOL_YEAR_COUNTS_BY, SENIORITY as SENIORITY_RULE } from "../agreement/longevity";
import * as serviceRules from "../rules/service";
import { dateReader } from "./arguments/dates";
import { numberReader } from "./arguments/numbers";
import { yearReader } from "./arguments/year";
import { define, option, perRow, type Group, type Listing, type Listings } from "./engine/spec";
import * as given from "./arguments/shared";

const unpaidReader = numberReader({ what: "a whole number of days", min: 0, max: 36_600, whole: true });
const yearsAwayReader = numberReader({ what: "a whole number of school years", min: 0, max: 60, whole: true });
const start = perRow("start", dateReader);
const asOf = option("asOf", dateReader);
const unpaid = perRow("unpaidLeaveDays", unpaidReader, { ifLeftOut: 0 });

/**
 * Longevity pay: the highest tier that the years reach, from $250 after 5 to $3,250 after 35, also part-time (R6,
 * R7, R33). Article XX, Section 12.
 * @customfunction LONGEVITY
 * @param years School years of service as SCHOOLYEARS counts them. Cell or range. Article XX, Section 12.
 * @param [year] Fiscal year: {years}. The newest amounts if left out. Article XX, Section 12.
 * @returns Dollars a year.
 */
export function longevity(years: unknown[][], year?: unknown[][]): unknown[][] {
  return toExcel(LONGEVITY, [years, year]);
}

const LONGEVITY = define({
  id: "LONGEVITY",
  clause: LONGEVITY_TIERS,
  readings: ["R6", "R7", "R33"],
  columns: ["money"],
  amount: true,
  args: [perRow("years", given.serviceYears), option("year", yearReader, { ifLeftOut: null })],
  rule: ([years, inYear], trace) => serviceRules.longevity(years, inYear, trace),
});

const LONGEVITY_LISTING: Listing = {
  examples: [['LONGEVITY(17,"FY14")', "1,250.00"]],
  everydayWords: "bonus years of service anniversary veteran",
};

/**
 * School years of service, the one that ends on that day included; one counts if begun by September 30 (R6). Article
 * XX, Section 12.
 * @customfunction SCHOOLYEARS
 * @param start First day in a role of the unit. Cell or range. Article XX, Section 12.
 * @param lastSchoolDay Last day of the school year. Article XX, Section 12.
 * @param [yearsAway] School years out of the unit in between. 0 if left out. Article XX, Section 12.
 * @returns School years, for LONGEVITY.
 */
export function schoolYears(start: unknown[][], lastSchoolDay: unknown[][], yearsAway?: unknown[][]): unknown[][] {
  return toExcel(SCHOOLYEARS, [start, lastSchoolDay, yearsAway]);
}

const SCHOOLYEARS = define({
  id: "SCHOOLYEARS",
  clause: SCHOOL_YEAR_COUNTS_BY,
  readings: ["R6"],
  args: [start, option("lastSchoolDay", dateReader), perRow("yearsAway", yearsAwayReader, { ifLeftOut: 0 })],
  rule: ([from, to, away]) => serviceRules.schoolYears(from, to, away),
});

const SCHOOLYEARS_LISTING: Listing = {
  examples: [
    ['SCHOOLYEARS("2008-08-27","2013-06-20")', "5"],
    ['SCHOOLYEARS("2008-10-01","2013-06-20")', "4"],
  ],
  everydayWords: "years of service longevity count",
};

/**
 * Completed years of service, first and last day counted; the start moves later by unpaid leave (R24). Article VIII,
 * Section 2.E.
 * @customfunction SERVICE
 * @param start First day in the bargaining unit. Cell or range. Article VIII, Section 2.E.
 * @param asOf Day up to which service counts. Article VIII, Section 2.E.
 * @param [unpaidLeaveDays] Calendar days of unpaid leave. 0 if left out. Article VIII, Section 2.E.
 * @returns Whole years.
 */
export function service(start: unknown[][], asOf: unknown[][], unpaidLeaveDays?: unknown[][]): unknown[][] {
  return toExcel(SERVICE, [start, asOf, unpaidLeaveDays]);
}

const SERVICE = define({
  id: "SERVICE",
  clause: SENIORITY_RULE,
  readings: ["R24"],
  args: [start, asOf, unpaid],
  rule: ([from, to, unpaidDays]) => serviceRules.serviceBetween(from, to, unpaidDays).years,
});

const SERVICE_LISTING: Listing = {
  examples: [
    ['SERVICE("1998-09-01","2015-06-30")', "16"],
    ['SERVICE("1998-09-01","2015-06-30",365)', "15"],
  ],
  everydayWords: "years worked anniversary time employed",
};

/**
 * Seniority in years, months and days, in three cells (R24). Article VIII, Section 2.E.
 * @customfunction SENIORITY
 * @param start First day in the bargaining unit. Cell or range. Article VIII, Section 2.E.
 * @param asOf Day up to which service counts. Article VIII, Section 2.E.
 * @param [unpaidLeaveDays] Calendar days of unpaid leave. 0 if left out. Article VIII, Section 2.E.
 * @returns Years, months, days.
 */
export function seniority(start: unknown[][], asOf: unknown[][], unpaidLeaveDays?: unknown[][]): unknown[][] {
  return toExcel(SENIORITY, [start, asOf, unpaidLeaveDays]);
}

const SENIORITY = define({
  id: "SENIORITY",
  clause: SENIORITY_RULE,
  readings: ["R24"],
  shape: "cells",
  width: 3,
  args: [start, asOf, unpaid],
  rule: ([from, to, unpaidDays]) => {
    const { years, months, days } = serviceRules.serviceBetween(from, to, unpaidDays);
    return [years, months, days];
  },
});

const SENIORITY_LISTING: Listing = {
  examples: [['SENIORITY("1998-09-01","2015-06-30")', "16 | 10 | 0"]],
  everydayWords: "layoff RIF recall bumping years months days",
};

export const LONGEVITY_GROUP: Group = {
  title: "Longevity and service",
  functions: [LONGEVITY, SCHOOLYEARS, SERVICE, SENIORITY],
};

export const LONGEVITY_GROUP_LISTINGS: Listings = {
  LONGEVITY: LONGEVITY_LISTING,
  SCHOOLYEARS: SCHOOLYEARS_LISTING,
  SERVICE: SERVICE_LISTING,
  SENIORITY: SENIORITY_LISTING,
};
