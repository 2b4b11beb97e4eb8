import { PAY_DIFFERENCE, RETIREMENT_SERVICE, SABBATICALS, SUPPLEMENT_DAYS_A_SICK_DAY } from "../agreement/leave";
import * as leavePay from "../rules/leave-pay";
import { isRetirement } from "../rules/service";
import { choiceReader } from "./arguments/choice";
import { dateReader } from "./arguments/dates";
import { amountReader, daysReader } from "./arguments/numbers";
import * as given from "./arguments/shared";
import { toExcel } from "./engine/excel-result";
import { define, option, perRow, type Group, type Listing, type Listings } from "./engine/spec";

const lengthReader = choiceReader("a length", {
  HALF: { meaning: "a half year at full salary", also: ["Half year", "Half a year", "Semester", "One semester"] },
  FULL: { meaning: "a full year at half salary", also: ["Full year", "Year", "One year"] },
});
const hireDate = perRow("hireDate", dateReader);

/**
 * TRUE if leaving is retirement: 15 completed years of service, or age 60. Article XII, Section 1.E, note 1.
 * @customfunction RETIREMENT
 * @param hireDate Day of hire. Cell or range. Article XII, Section 1.E, note 1.
 * @param birthDate Day of birth. Cell or range. Article XII, Section 1.E, note 1.
 * @param endDate Last day of employment. Cell or range. Article XII, Section 1.E, note 1.
 * @returns TRUE or FALSE.
 */
export function retirement(hireDate: unknown[][], birthDate: unknown[][], endDate: unknown[][]): unknown[][] {
  return toExcel(RETIREMENT, [hireDate, birthDate, endDate]);
}

const RETIREMENT = define({
  id: "RETIREMENT",
  clause: RETIREMENT_SERVICE,
  args: [hireDate, perRow("birthDate", dateReader), perRow("endDate", dateReader)],
  rule: ([hired, born, ended]) => isRetirement(hired, born, ended),
});

const RETIREMENT_LISTING: Listing = {
  examples: [['RETIREMENT("1999-09-01","1960-05-04","2015-06-30")', "TRUE"]],
  everydayWords: "retire eligible pension age",
};

/**
 * Workers' compensation: the supplement up to full pay, and the sick days it costs, 1/3 a day of absence (R26).
 * Article XV, Section 1.
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
  return toExcel(WORKERSCOMP, [dailyPay, dailyAward, days, sickDays]);
}

const WORKERSCOMP = define({
  id: "WORKERSCOMP",
  readings: ["R26"],
  clause: SUPPLEMENT_DAYS_A_SICK_DAY,
  columns: ["money", "plain"],
  shape: "cells",
  width: 2,
  amount: true,
  args: [
    perRow("dailyPay", amountReader),
    perRow("dailyAward", amountReader),
    perRow("days", daysReader),
    perRow("sickDays", given.leaveDays),
  ],
  rule: ([pay, award, days, sick], trace) => {
    const supplement = leavePay.workersComp(pay, award, days, sick, trace);
    return [supplement.pay, supplement.sickDaysCharged];
  },
});

const WORKERSCOMP_LISTING: Listing = {
  examples: [["WORKERSCOMP(300,180,12,10)", "1,440.00 | 4"]],
  everydayWords: "injury injured workers' compensation accident",
};

/**
 * Pay over a sabbatical: half a year at full salary, or a full year at half. Article XII, Section 2.F.
 * @customfunction SABBATICAL
 * @param lane Lane, by code or title. Cell or range. Appendix B.
 * @param step Step, 1 to 14. Cell or range. Appendix B.
 * @param year Fiscal year: {years}. Appendix B.
 * @param length "HALF" or "FULL" year. Article XII, Section 2.F.
 * @returns Dollars.
 */
export function sabbatical(lane: unknown[][], step: unknown[][], year: unknown[][], length: unknown[][]): unknown[][] {
  return toExcel(SABBATICAL, [lane, step, year, length]);
}

const SABBATICAL = define({
  id: "SABBATICAL",
  clause: SABBATICALS,
  columns: ["money"],
  amount: true,
  args: [given.lane, given.step, given.year, option("length", lengthReader)],
  rule: ([onLane, onStep, inYear, length], trace) => leavePay.sabbatical(onLane, onStep, inYear, length, trace),
});

const SABBATICAL_LISTING: Listing = {
  examples: [['SABBATICAL("M2",7,"FY14","HALF")', "27,466.65"]],
  everydayWords: "leave study year off",
};

/**
 * Jury and military duty: regular pay less the other pay, never below 0. Article XII, Sections 1.G and 2.D.
 * @customfunction PAYDIFFERENCE
 * @param regularPay Regular pay for the time, dollars. Cell or range. Article XII, Sections 1.G and 2.D.
 * @param otherPay Pay from the court or the service, dollars. Cell or range. Article XII, Sections 1.G and 2.D.
 * @returns Dollars.
 */
export function payDifference(regularPay: unknown[][], otherPay: unknown[][]): unknown[][] {
  return toExcel(PAYDIFFERENCE, [regularPay, otherPay]);
}

const PAYDIFFERENCE = define({
  id: "PAYDIFFERENCE",
  clause: PAY_DIFFERENCE,
  columns: ["money"],
  amount: true,
  args: [perRow("regularPay", amountReader), perRow("otherPay", amountReader)],
  rule: ([regular, other], trace) => leavePay.payDifference(regular, other, trace),
});

const PAYDIFFERENCE_LISTING: Listing = {
  examples: [["PAYDIFFERENCE(298.55,50)", "248.55"]],
  everydayWords: "jury duty military reserve guard",
};

export const LEAVE_GROUP: Group = {
  title: "Leave and retirement",
  functions: [RETIREMENT, WORKERSCOMP, SABBATICAL, PAYDIFFERENCE],
};

export const LEAVE_GROUP_LISTINGS: Listings = {
  RETIREMENT: RETIREMENT_LISTING,
  WORKERSCOMP: WORKERSCOMP_LISTING,
  SABBATICAL: SABBATICAL_LISTING,
  PAYDIFFERENCE: PAYDIFFERENCE_LISTING,
};
