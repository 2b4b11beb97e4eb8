import { FAMILY_LEAVE_PERIOD } from "../agreement/family-leave";
import { GRIEVANCE_LIMITS } from "../agreement/grievance";
import { NOTICES } from "../agreement/notices";
import * as deadlines from "../rules/deadlines";
import { familyLeaveLeft } from "../rules/family-leave";
import { dateReader } from "./arguments/dates";
import { grievanceEventReader, noticeReader } from "./arguments/evaluation";
import { EVERY_WEEKDAY, readHolidays, readLeaves } from "./arguments/lists";
import { numberReader } from "./arguments/numbers";
import { rawRange } from "./arguments/staff";
import { anyYearReader } from "./arguments/year";
import { toExcel } from "./engine/excel-result";
import { excelDay } from "./engine/serial";
import { define, option, perRow, range, type Group, type Listing, type Listings } from "./engine/spec";

const MOST_DAYS = 100_000;
const schoolDaysReader = numberReader({
  what: "a whole number of school days",
  min: -MOST_DAYS,
  max: MOST_DAYS,
  whole: true,
});
const holidays = range("holidays", readHolidays, { ifLeftOut: EVERY_WEEKDAY });

/**
 * The last day to give a notice about a school year: "22 payments", "Retirement", "Transfer" ... (R36). Articles II,
 * VIII and XII.
 * @customfunction NOTICEDUE
 * @param event "22 payments", "Seniority list", "Retirement", "Sabbatical", "Return from leave", "Layoff" ... Articles
 *   II, VIII, XII.
 * @param year The school year that the notice is about, any: "2013-14", "FY14" or a date in it. Articles II, VIII and
 *   XII.
 * @returns A date: format the cell as one.
 */
export function noticeDue(event: unknown[][], year: unknown[][]): unknown[][] {
  return toExcel(NOTICEDUE, [event, year]);
}

const NOTICEDUE = define({
  id: "NOTICEDUE",
  clause: NOTICES,
  readings: ["R36"],
  columns: ["date"],
  args: [perRow("event", noticeReader), option("year", anyYearReader)],
  rule: ([event, year]) => excelDay(deadlines.noticeDue(event, year), "year"),
});

const NOTICEDUE_LISTING: Listing = {
  examples: [
    ['NOTICEDUE("22 payments","2013-14")', "August 1, 2013"],
    ['NOTICEDUE("Sabbatical","2014-15")', "November 10, 2013"],
  ],
  everydayWords: "deadline notice transfer layoff resign retirement date",
};

/**
 * The date so many school days later, or earlier: Monday to Friday less holidays. For the limits of Appendix A.
 * @customfunction SCHOOLDAY
 * @param date Day to count from, which itself is not counted. Cell or range. As the limits of Appendix A are counted.
 * @param days School days; below 0 counts back. Cell or range. Appendix A, Sections 8 to 14.
 * @param [holidays] Days without school. Range; none if left out. Not a clause: the district's calendar.
 * @returns A date: format the cell as one.
 */
export function schoolDay(date: unknown[][], days: unknown[][], holidays?: unknown[][]): unknown[][] {
  return toExcel(SCHOOLDAY, [date, days, holidays]);
}

const SCHOOLDAY = define({
  id: "SCHOOLDAY",
  clause: "No clause of the agreement: counts its school days, as Appendix A does",
  columns: ["date"],
  args: [perRow("date", dateReader), option("days", schoolDaysReader), holidays],
  rule: ([date, days, calendar]) => excelDay(calendar.plus(date, days), "days"),
});

const SCHOOLDAY_LISTING: Listing = {
  examples: [
    ['SCHOOLDAY("2013-10-10",5,"2013-10-14")', "October 18, 2013"],
    ['SCHOOLDAY("2013-11-25",-10,{"2013-11-11","2013-11-28"})', "November 8, 2013"],
  ],
  everydayWords: "snow day holiday weekend days off calendar business",
};

/**
 * The last business day for a step of a grievance (R20). Article XVIII, Sections 3 and 5.
 * @customfunction GRIEVANCEDUE
 * @param event "Received by superintendent" (it has to have arrived by then), "Level 1 response", "Arbitration" ...
 *   Article XVIII, Section 3.
 * @param date Day the limit counts from: the act, the meeting, the presentation, the hearing. Article XVIII, Section 3.
 * @param [holidays] Days that are not business days. Range; none if left out. Article XVIII, Section 2.
 * @returns A date: format the cell as one.
 */
export function grievanceDue(event: unknown[][], date: unknown[][], holidays?: unknown[][]): unknown[][] {
  return toExcel(GRIEVANCEDUE, [event, date, holidays]);
}

const GRIEVANCEDUE = define({
  id: "GRIEVANCEDUE",
  clause: GRIEVANCE_LIMITS,
  readings: ["R20"],
  columns: ["date"],
  args: [option("event", grievanceEventReader), perRow("date", dateReader), holidays],
  rule: ([event, date, calendar]) => excelDay(deadlines.grievanceDue(event, date, calendar), "date"),
});

const GRIEVANCEDUE_LISTING: Listing = {
  examples: [['GRIEVANCEDUE("Award","2014-03-03")', "March 31, 2014"]],
  everydayWords: "complaint arbitration deadline union",
};

/**
 * Weeks of family and medical leave left of 12, after 12 months on the payroll and 1,250 hours. City leave policy,
 * A.2.c, B.2.b.
 * @customfunction FMLAWEEKS
 * @param asOf Day the 12 months end on. Cell or range. Family or Medical Leave Policy, A.2.c.
 * @param leaveStarts First day of each leave taken. Range. Family or Medical Leave Policy, A.2.c.
 * @param leaveWeeks Weeks of each, beside the days. Range. Family or Medical Leave Policy, A.1.
 * @returns Weeks.
 */
export function fmlaWeeks(asOf: unknown[][], leaveStarts: unknown[][], leaveWeeks: unknown[][]): unknown[][] {
  return toExcel(FMLAWEEKS, [asOf, leaveStarts, leaveWeeks]);
}

const FMLAWEEKS = define({
  id: "FMLAWEEKS",
  clause: FAMILY_LEAVE_PERIOD,
  args: [perRow("asOf", dateReader), range("leaveStarts", rawRange), range("leaveWeeks", rawRange)],
  rule: ([asOf, starts, weeks]) => familyLeaveLeft(asOf, readLeaves(starts, weeks)).toNumber(),
});

const FMLAWEEKS_LISTING: Listing = {
  examples: [['FMLAWEEKS("2014-06-30",{"2014-02-03";"2013-10-07"},{4;2.5})', "5.5"]],
  everydayWords: "maternity paternity parental family medical leave baby pregnancy",
};

export const DEADLINES_GROUP: Group = {
  title: "Deadlines and family leave",
  functions: [NOTICEDUE, SCHOOLDAY, GRIEVANCEDUE, FMLAWEEKS],
};

export const DEADLINES_GROUP_LISTINGS: Listings = {
  NOTICEDUE: NOTICEDUE_LISTING,
  SCHOOLDAY: SCHOOLDAY_LISTING,
  GRIEVANCEDUE: GRIEVANCEDUE_LISTING,
  FMLAWEEKS: FMLAWEEKS_LISTING,
};
