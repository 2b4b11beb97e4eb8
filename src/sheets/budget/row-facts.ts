import { columnOf, columnsOf } from "../plan/references";
import { GUIDANCE_COUNSELOR } from "../staff/staff-columns";
import { CUT, firstIssue, timesIn } from "./changes-sheet";
import { STAFF } from "./names";
import { type RowReferences, TOTAL } from "./row-references";
import type { Schedules } from "./schedules-sheet";
import { beginningDay, type DaySpan, endingDay, type SchoolYearCells, workDayFrom, workedDays } from "./work-days";

/** Who the person of a row is, on which lane and step, and on which days of the year: a formula each. */

/** The place in the list that the row's person is of. */
export function place(at: RowReferences): string {
  const inList = (ids: string) => `MATCH(${at.own("Id")},${ids},0)`;
  return `IF(${at.isStaff()},${inList(columnOf(STAFF, "Id"))},${inList(at.column("BudgetPlanned", "Id"))})`;
}

/** Whether the person is paid from more than one account: then the shares on the sheet of funding count. */
export const split = (at: RowReferences) =>
  `IF(${timesIn(at.own("Id"), at.column("BudgetFunding", "Id"))}>0,"Yes","No")`;

export function fte(at: RowReferences): string {
  return `IF(${at.isStaff()},${at.staff("FTE")}+0,IF(${at.planned("Kind")}="${CUT}",-1,1)*${at.planned("FTE")})`;
}

export function workYear(at: RowReferences): string {
  const [counselor, teacher] = [at.input("BudgetCounselorDays"), at.input("BudgetTeacherDays")];
  return `IF(${at.fact("Role")}="${GUIDANCE_COUNSELOR}",${counselor},${teacher})`;
}

/** The lane after the last change up to a day, as its number; `otherwise` where there is none since another day. */
function laneAfterChanges(at: RowReferences, since: string, upTo: string, otherwise: string): string {
  const from = at.column("BudgetLaneChanges", "From");
  const ofPerson = `(${at.column("BudgetLaneChanges", "Id")}=${at.own("Id")})`;
  const lane = `${ofPerson}*(${from}=${lastChange(at, upTo)})*${at.column("BudgetLaneChanges", "Lane no.")}`;
  const any = `SUMPRODUCT(${ofPerson}*(${from}>${since})*(${from}<=${upTo}))`;
  return `IF(${any}=0,${otherwise},SUMPRODUCT(${lane}))`;
}

function lastChange(at: RowReferences, upTo: string): string {
  const from = at.column("BudgetLaneChanges", "From");
  return `SUMPRODUCT(MAX((${at.column("BudgetLaneChanges", "Id")}=${at.own("Id")})*(${from}<=${upTo})*${from}))`;
}

/** The lane with which the year opens, as its number; 0 for a person who is not paid by the schedule. */
export function openingLane(at: RowReferences, schedules: Schedules): string {
  const vacancy = schedules.laneNumber(at.input("BudgetVacancyLane"));
  const listed = at.fact("Lane");
  const base = `IF(${listed}&""="",IF(${at.isStaff()},0,${vacancy}),${schedules.laneNumber(listed)})`;
  return laneAfterChanges(at, "0", at.year("Whole-year lanes until"), base);
}

export function laneCode(at: RowReferences, schedules: Schedules, number: "Lane no." | "New lane no."): string {
  return `IF(${at.own(number)}=0,"",${schedules.laneCode(at.own(number))})`;
}

export function newLane(at: RowReferences): string {
  return laneAfterChanges(at, at.year("Whole-year lanes until"), at.year("Last day"), at.own("Lane no."));
}

/** The work day of a lane change inside the year; a day that never comes where there is none. */
export function changeDay(at: RowReferences): string {
  const day = workDayFrom(lastChange(at, at.year("Last day")), schoolYear(at));
  return `IF(${at.own("New lane no.")}=${at.own("Lane no.")},${at.own("Work year")}+1,${day})`;
}

/** The step of the list, and those moved since; who starts in a later year has the step of that year. */
export function step(at: RowReferences): string {
  const soFar = columnsOf(at.table("BudgetYears"), "Begins", "Steps so far");
  const starts = `N(${at.own("Starts")})`;
  const begins = `MIN(${at.column("BudgetYears", "Begins")})`;
  const before = `IF(${starts}<=${begins},0,VLOOKUP(${starts},${soFar},COLUMNS(${soFar}),TRUE))`;
  const planned = `IF(N(${at.planned("Step")})=0,${at.input("BudgetVacancyStep")},${at.planned("Step")}+0)`;
  const listed = `IF(${at.isStaff()},${at.staff("Step")}+0,${planned})`;
  return `MIN(${at.input("BudgetTopStep")},${listed}+MAX(0,${at.year("Steps so far")}-${before}))`;
}

/** A date of the person; blank where there is none. Leave is had by people only. */
export function date(at: RowReferences, heading: "Starts" | "Ends" | "Leave from" | "Leave to"): string {
  const ofBoth = heading === "Starts" || heading === "Ends";
  const listed = ofBoth ? at.fact(heading) : `IF(${at.isStaff()},${at.staff(heading)},0)`;
  return `IF(N(${listed})=0,"",${listed})`;
}

const schoolYear = (at: RowReferences): SchoolYearCells => ({
  first: at.year("First day"),
  last: at.year("Last day"),
  noSchool: at.column("BudgetNoSchool", "Date"),
});
const begins = (at: RowReferences, heading: "Starts" | "Leave from") =>
  beginningDay(at.own(heading), at.own("Work year"), schoolYear(at));
const ends = (at: RowReferences, heading: "Ends" | "Leave to") =>
  endingDay(at.own(heading), at.own("Work year"), schoolYear(at));

export const fromDay = (at: RowReferences) => begins(at, "Starts");
export const toDay = (at: RowReferences) => `IF(${at.own("FTE")}=0,0,${ends(at, "Ends")})`;
export const leaveFromDay = (at: RowReferences) =>
  `IF(${at.own("Leave from")}="",${at.own("Work year")}+1,${begins(at, "Leave from")})`;
export const leaveToDay = (at: RowReferences) => ends(at, "Leave to");

/** The year's days before, between and after its two turning points, a lane change and a raise (reading R9). */
export function days(at: RowReferences, part: 1 | 2 | 3): string {
  const [change, raise, work] = [at.own("Change day"), at.own("Raise day"), at.own("Work year")];
  const [first, second] = [`MIN(${change},${raise})`, `MAX(${change},${raise})`];
  const spans: Readonly<Record<1 | 2 | 3, DaySpan>> = {
    1: { from: "1", to: `${first}-1` },
    2: { from: first, to: `${second}-1` },
    3: { from: second, to: work },
  };
  const employed = { from: at.own("From day"), to: at.own("To day") };
  return workedDays(spans[part], employed, { from: at.own("Leave from day"), to: at.own("Leave to day") });
}

export function issue(at: RowReferences): string {
  const [starts, ending] = [at.own("Starts"), at.own("Ends")];
  return firstIssue([
    [`ISERROR(${at.own("Row")})`, "No longer on the staff list: build the budget again."],
    [`ISERROR(${at.own("FTE")})`, "The FTE is not a number."],
    [`ISERROR(${at.own("Lane no.")})`, "This lane is not on the schedule."],
    [`ISERROR(${at.own("Rate 3")})`, "There is no salary for this lane and step."],
    [`AND(${at.isStaff()},${at.own("FTE")}=0)`, "There is no FTE: nothing is budgeted."],
    [`ISERROR(${at.own(TOTAL)})`, "A date or figure of this person is not a number."],
    [`AND(N(${starts})>0,N(${ending})>0,N(${ending})<N(${starts}))`, "The end is before the start."],
  ]);
}
