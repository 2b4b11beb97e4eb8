import {
  BUY_BACK_LIMIT,
  PERSONAL_DAYS,
  SICK_BALANCE,
  SICK_BANK_SERVICE,
  SICK_DAYS,
  STAY_WELL_DAYS,
} from "../agreement/leave";
import { inForceOr } from "../rules/figures";
import { Decimal } from "../rules/money";
import * as sickLeave from "../rules/sick-leave";
import { choiceReader } from "./arguments/choice";
import { dateReader } from "./arguments/dates";
import { decimalReader, numberReader } from "./arguments/numbers";
import * as given from "./arguments/shared";
import { yesNoReader } from "./arguments/yes-no";
import { toExcel } from "./engine/excel-result";
import { define, option, perRow, type Group, type Listing, type Listings } from "./engine/spec";

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

const SICKDAYS_LISTING: Listing = {
  examples: [
    ["SICKDAYS()", "15"],
    ["SICKDAYS(TRUE,4)", "6"],
  ],
  everydayWords: "illness absence sick time accrual",
};

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

const PERSONALTOSICK_LISTING: Listing = {
  examples: [["PERSONALTOSICK(1)", "2"]],
  everydayWords: "personal days unused carry over",
};

/**
 * Closing balance of sick leave: opening + earned - used + personal days not used - sold back - donated. Article XII,
 * Sections 1-2.
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

const SICKBALANCE_LISTING: Listing = {
  examples: [["SICKBALANCE(84,15,6,1,3)", "92"]],
  everydayWords: "sick time left remaining absence accrued",
};

/**
 * Buy-back of sick leave at retirement or death, for those hired by the end of 1993 (R1, R2), rounded once (R4), with
 * notice by December 31. Article XII, Section 1.E.
 * @customfunction SICKBUYBACK
 * @param days Accumulated sick days. Cell or range. Article XII, Section 1.E.
 * @param lane Lane, by code or title. Cell or range. Appendix B.
 * @param step Step, 1 to 14. Cell or range. Appendix B.
 * @param year Fiscal year: {years}. Appendix B.
 * @param hireDate Day of hire; $0 after December 31, 1993 (R2). Cell or range. Article XII, Section 1.E.
 * @param [workYear] Days of the work year. 184 if left out, 194 for guidance (R5). Article III, Section 3.
 * @param [cap] "PAY" (if left out) caps the pay at 130 days, "DAYS" counts only 130 days (R1). Article XII, Section
 *   1.E.
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

const SICKBUYBACK_LISTING: Listing = {
  examples: [
    ['SICKBUYBACK(120,"M5",14,"FY15","1988-09-01")', "33,444.53"],
    ['SICKBUYBACK(210,"M5",14,"FY15","1988-09-01",184,"DAYS")', "35,411.85"],
  ],
  everydayWords: "cash out payout unused sick retire retirement death",
};

/**
 * Stay-well: whole unused sick days, at most 3, sold back at the daily rate, for those hired from 1994 on (R3, R4).
 * Article XII, Section 1.F.
 * @customfunction STAYWELL
 * @param unusedDays Sick days of the year not used. Cell or range. Article XII, Section 1.F.
 * @param lane Lane in the year the days were earned. Cell or range. Appendix B.
 * @param step Step in the year the days were earned, 1 to 14. Cell or range. Appendix B.
 * @param year Fiscal year in which the days were earned: {years}. Article XII, Section 1.F.
 * @param hireDate Day of hire; $0 before January 1, 1994 (R3). Cell or range. Article XII, Section 1.F.
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

const STAYWELL_LISTING: Listing = {
  examples: [
    ['STAYWELL(5,"M2",7,"FY14","2004-09-01")', "895.65"],
    ['STAYWELL(5,"M2",7,"FY14","2004-09-01",184,0.5)', "447.83"],
  ],
  everydayWords: "attendance incentive unused sick days bonus",
};

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

const SICKBANK_LISTING: Listing = {
  examples: [["SICKBANK(3,20)", "TRUE"]],
  everydayWords: "donate catastrophic illness",
};

export const SICK_LEAVE_GROUP: Group = {
  title: "Sick leave",
  functions: [SICKDAYS, PERSONALTOSICK, SICKBALANCE, SICKBUYBACK, STAYWELL, SICKBANK],
};

export const SICK_LEAVE_GROUP_LISTINGS: Listings = {
  SICKDAYS: SICKDAYS_LISTING,
  PERSONALTOSICK: PERSONALTOSICK_LISTING,
  SICKBALANCE: SICKBALANCE_LISTING,
  SICKBUYBACK: SICKBUYBACK_LISTING,
  STAYWELL: STAYWELL_LISTING,
  SICKBANK: SICKBANK_LISTING,
};
