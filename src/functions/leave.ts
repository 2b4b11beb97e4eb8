import { toExcel } from "./engine/excel-result";
import {
  BUY_BACK_LIMIT,
  PAY_DIFFERENCE,
  PERSONAL_DAYS,
  RETIREMENT_SERVICE,
  SABBATICALS,
  SICK_BALANCE,
  SICK_BANK_SERVICE,
  SICK_DAYS,
  STAY_WELL_DAYS,
  SUPPLEMENT_DAYS_A_SICK_DAY,
} from "../agreement/leave";
import { inForceOr } from "../rules/figures";
import * as leavePay from "../rules/leave-pay";
import { Decimal } from "../rules/money";
import { isRetirement } from "../rules/service";
import * as sickLeave from "../rules/sick-leave";
import { choiceReader } from "./arguments/choice";
import { dateReader } from "./arguments/dates";
import { amountReader, daysReader, decimalReader, numberReader } from "./arguments/numbers";
import { yesNoReader } from "./arguments/yes-no";
import { define, option, perRow, type Example, type Group, type GroupExamples } from "./engine/spec";
import * as given from "./arguments/shared";

const monthsReader = numberReader({ what: "a number of months", min: 0, max: 12 });
const MOST_DAYS = 366;
const personalReader = numberReader({
  what: "a whole number of personal days",
  min: 0,
  max: inForceOr(PERSONAL_DAYS, MOST_DAYS),
  whole: true,
});
const soldBackReader = numberReader({
  what: "a whole number of days",
  min: 0,
  max: inForceOr(STAY_WELL_DAYS, MOST_DAYS),
  whole: true,
});
const capReader = choiceReader("a cap", {
  PAY: { meaning: "the limit counts days of pay" },
  DAYS: { meaning: "it counts days of leave" },
});
const lengthReader = choiceReader("a length", {
  HALF: { meaning: "a half year at full salary", also: ["Half year", "Half a year", "Semester", "One semester"] },
  FULL: { meaning: "a full year at half salary", also: ["Full year", "Year", "One year"] },
});
/** A person's own FTE: a blank or 0 cell beside a lane and step is refused, never read as full time or as nothing. */
const ownFte = perRow(
  "fte",
  decimalReader({ what: "an FTE, 1 for full time, 0.5 for half time,", min: 0.01, max: 2, zeroIsBlank: true }),
  { ifLeftOut: new Decimal(1), notBlank: "Write 1 for full time, 0.5 for half time, or leave it out." },
);
const hireDate = perRow("hireDate", dateReader);
const NONE = new Decimal(0);

/**
 * Sick days of a year: 15; in the first year 1.5 a month up to 15 (R23). Article XII, Section 1.A.
 * @customfunction SICKDAYS
 * @param [firstYear] TRUE in the first year of employment. FALSE if left out. Article XII, Section 1.A.
 * @param [months] Months worked in the first year, 0 to 12. Article XII, Section 1.A.
 * @returns Days.
 */
export function sickDays(firstYear?: unknown[][], months?: unknown[][]): unknown[][] {
  return toExcel(SICKDAYS, [firstYear, months]);
}

const SICKDAYS = define({
  id: "SICKDAYS",
  clause: SICK_DAYS,
  readings: ["R23"],
  amount: true,
  args: [option("firstYear", yesNoReader, { ifLeftOut: false }), perRow("months", monthsReader, { ifLeftOut: null })],
  rule: ([firstYear, months], trace) => sickLeave.sickDays(firstYear, months, trace),
});

const SICKDAYS_EXAMPLES: readonly Example[] = [
  ["SICKDAYS()", "15"],
  ["SICKDAYS(TRUE,4)", "6"],
];

/**
 * Personal days not used that become sick days: 3 less those used. Article XII, Section 2.A.
 * @customfunction PERSONALTOSICK
 * @param personalUsed Personal days used, 0 to 3. Cell or range. Article XII, Section 2.A.
 * @returns Days.
 */
export function personalToSick(personalUsed: unknown[][]): unknown[][] {
  return toExcel(PERSONALTOSICK, [personalUsed]);
}

const PERSONALTOSICK = define({
  id: "PERSONALTOSICK",
  clause: PERSONAL_DAYS,
  amount: true,
  args: [perRow("personalUsed", personalReader)],
  rule: ([used], trace) => sickLeave.personalToSick(used, trace),
});

const PERSONALTOSICK_EXAMPLES: readonly Example[] = [["PERSONALTOSICK(1)", "2"]];

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
  return toExcel(SICKBALANCE, [opening, earned, used, personalUsed, soldBack, donated]);
}

const SICKBALANCE = define({
  id: "SICKBALANCE",
  clause: SICK_BALANCE,
  amount: true,
  args: [
    perRow("opening", given.leaveDays),
    perRow("earned", given.leaveDays),
    perRow("used", given.leaveDays),
    perRow("personalUsed", personalReader, { ifLeftOut: null }),
    perRow("soldBack", soldBackReader, { ifLeftOut: 0 }),
    perRow("donated", given.leaveDays, { ifLeftOut: NONE }),
  ],
  rule: ([opening, earned, used, personalUsed, soldBack, donated], trace) =>
    sickLeave.sickBalance({ opening, earned, used, personalUsed, soldBack, donated }, trace),
});

const SICKBALANCE_EXAMPLES: readonly Example[] = [["SICKBALANCE(84,15,6,1,3)", "92"]];

/**
 * Buy-back of sick leave at retirement or death, for those hired by the end of 1993 (R1, R2), rounded once (R4). Article XII, Section 1.E.
 * @customfunction SICKBUYBACK
 * @param days Accumulated sick days. Cell or range. Article XII, Section 1.E.
 * @param lane Lane, by code or title. Cell or range. Appendix B.
 * @param step Step, 1 to 14. Cell or range. Appendix B.
 * @param year Fiscal year: {years}. Appendix B.
 * @param hireDate Day of hire; 0 dollars after December 31, 1993 (R2). Cell or range. Article XII, Section 1.E.
 * @param [workYear] Days of the work year. 184 if left out, 194 for guidance (R5). Article III, Section 3.
 * @param [cap] "PAY" (if left out) caps the pay at 130 days, "DAYS" counts only 130 days (R1). Article XII, Section 1.E.
 * @param [fte] The person's FTE, 0.5 for half time. 1 if left out (R34). Article XII, Section 1.E.
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
  fte?: unknown[][],
): unknown[][] {
  return toExcel(SICKBUYBACK, [days, lane, step, year, hireDate, workYear, cap, fte]);
}

const SICKBUYBACK = define({
  id: "SICKBUYBACK",
  clause: BUY_BACK_LIMIT,
  readings: ["R1", "R2", "R4", "R5", "R34"],
  columns: ["money"],
  amount: true,
  args: [
    perRow("days", given.leaveDays),
    given.lane,
    given.step,
    given.year,
    hireDate,
    given.workYear,
    option("cap", capReader, { ifLeftOut: "PAY" }),
    ownFte,
  ],
  rule: ([days, onLane, onStep, inYear, hired, workDays, cap, fte], trace) =>
    sickLeave.sickBuyBack(days, onLane, onStep, inYear, hired, workDays, cap, fte, trace),
});

const SICKBUYBACK_EXAMPLES: readonly Example[] = [
  ['SICKBUYBACK(120,"M5",14,"FY15","1988-09-01")', "33,444.53"],
  ['SICKBUYBACK(210,"M5",14,"FY15","1988-09-01",184,"DAYS")', "35,411.85"],
];

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

const RETIREMENT_EXAMPLES: readonly Example[] = [['RETIREMENT("1999-09-01","1960-05-04","2015-06-30")', "TRUE"]];

/**
 * Stay-well: whole unused sick days, at most 3, sold back at the daily rate, for those hired from 1994 on (R3, R4). Article XII, Section 1.F.
 * @customfunction STAYWELL
 * @param unusedDays Sick days of the year not used. Cell or range. Article XII, Section 1.F.
 * @param lane Lane in the year the days were earned. Cell or range. Appendix B.
 * @param step Step in the year the days were earned, 1 to 14. Cell or range. Appendix B.
 * @param year Fiscal year in which the days were earned: {years}. Article XII, Section 1.F.
 * @param hireDate Day of hire; 0 dollars before January 1, 1994 (R3). Cell or range. Article XII, Section 1.F.
 * @param [workYear] Days of the work year. 184 if left out, 194 for guidance (R5). Article III, Section 3.
 * @param [fte] The person's FTE, 0.5 for half time. 1 if left out (R34). Article XII, Section 1.E.
 * @returns Dollars.
 */
export function stayWell(
  unusedDays: unknown[][],
  lane: unknown[][],
  step: unknown[][],
  year: unknown[][],
  hireDate: unknown[][],
  workYear?: unknown[][],
  fte?: unknown[][],
): unknown[][] {
  return toExcel(STAYWELL, [unusedDays, lane, step, year, hireDate, workYear, fte]);
}

const STAYWELL = define({
  id: "STAYWELL",
  clause: STAY_WELL_DAYS,
  readings: ["R3", "R4", "R5", "R34"],
  columns: ["money"],
  amount: true,
  args: [perRow("unusedDays", given.leaveDays), given.lane, given.step, given.year, hireDate, given.workYear, ownFte],
  rule: ([unused, onLane, onStep, inYear, hired, workDays, fte], trace) =>
    sickLeave.stayWell(unused, onLane, onStep, inYear, hired, workDays, fte, trace),
});

const STAYWELL_EXAMPLES: readonly Example[] = [
  ['STAYWELL(5,"M2",7,"FY14","2004-09-01")', "895.65"],
  ['STAYWELL(5,"M2",7,"FY14","2004-09-01",184,0.5)', "447.83"],
];

/**
 * TRUE if somebody may join the sick leave bank: 3 consecutive years and 20 sick days. Article V, Section 1.I.
 * @customfunction SICKBANK
 * @param consecutiveYears Years worked without a break. Cell or range. Article V, Section 1.I.
 * @param sickDays Accumulated sick days. Cell or range. Article V, Section 1.I.
 * @returns TRUE or FALSE.
 */
export function sickBank(consecutiveYears: unknown[][], sickDays: unknown[][]): unknown[][] {
  return toExcel(SICKBANK, [consecutiveYears, sickDays]);
}

const SICKBANK = define({
  id: "SICKBANK",
  clause: SICK_BANK_SERVICE,
  args: [perRow("consecutiveYears", given.serviceYears), perRow("sickDays", given.leaveDays)],
  rule: ([years, days]) => sickLeave.maySickBank(years, days.toNumber()),
});

const SICKBANK_EXAMPLES: readonly Example[] = [["SICKBANK(3,20)", "TRUE"]];

/**
 * Workers' compensation: the supplement up to full pay, and the sick days it costs, 1/3 a day of absence (R26). Article XV, Section 1.
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

const WORKERSCOMP_EXAMPLES: readonly Example[] = [["WORKERSCOMP(300,180,12,10)", "1,440.00 | 4"]];

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

const SABBATICAL_EXAMPLES: readonly Example[] = [['SABBATICAL("M2",7,"FY14","HALF")', "27,466.65"]];

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

const PAYDIFFERENCE_EXAMPLES: readonly Example[] = [["PAYDIFFERENCE(298.55,50)", "248.55"]];

export const LEAVE_GROUP: Group = {
  title: "Leave",
  functions: [
    SICKDAYS,
    PERSONALTOSICK,
    SICKBALANCE,
    SICKBUYBACK,
    RETIREMENT,
    STAYWELL,
    SICKBANK,
    WORKERSCOMP,
    SABBATICAL,
    PAYDIFFERENCE,
  ],
};

export const LEAVE_GROUP_EXAMPLES: GroupExamples = {
  SICKDAYS: SICKDAYS_EXAMPLES,
  PERSONALTOSICK: PERSONALTOSICK_EXAMPLES,
  SICKBALANCE: SICKBALANCE_EXAMPLES,
  SICKBUYBACK: SICKBUYBACK_EXAMPLES,
  RETIREMENT: RETIREMENT_EXAMPLES,
  STAYWELL: STAYWELL_EXAMPLES,
  SICKBANK: SICKBANK_EXAMPLES,
  WORKERSCOMP: WORKERSCOMP_EXAMPLES,
  SABBATICAL: SABBATICAL_EXAMPLES,
  PAYDIFFERENCE: PAYDIFFERENCE_EXAMPLES,
};
