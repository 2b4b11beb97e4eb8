import { toCents } from "../costing/rounding";
import { columnsOf } from "../plan/references";
import { changeDay, days } from "./row-facts";
import type { RowCells } from "./row-person";
import { type Lane, PARTS, type RowReferences } from "./row-references";
import type { Schedules } from "./schedules-sheet";
import type { Assigned } from "./stipends-sheet";

/** What a person's year costs, part by part, each to the cent: a formula each. */

/** A full year's salary on a lane, on the schedule with which the year opens or on the later one. */
export const rate =
  (at: RowReferences, schedules: Schedules, lane: Lane, which: "Opening at" | "Later at") =>
  ({ year }: YearOf): string => {
    const [own, step] = [at.own(lane), at.own("Step")];
    const salary = schedules.salary(year(which), step, own);
    return `IF(OR(${own}="",${at.own("FTE")}=0),0,IF(${step}<1,NA(),${salary}))`;
  };

/** What of a row's cells is the same for everyone in a year. */
type YearOf = Pick<RowCells, "year">;

export const daysOnTheNewLane = (at: RowReferences) => days(at, changeDay(at));

/** Days on or after the day of a raise inside the year, of all or of those on the new lane. */
export const raisedDays =
  (at: RowReferences, of: "all" | "new lane") =>
  ({ year }: YearOf): string =>
    days(at, of === "all" ? year("Raise day") : `MAX(${year("Raise day")},${changeDay(at)})`);

/**
 * Each lane's salary for its days, and the raise inside the year for the days after it, rounded once (reading R9): all
 * days at the rate with which the year opens, and from each change on what it adds.
 */
export function salary(at: RowReferences, withRaise: boolean): string {
  const [opening, closing] = [at.own("Rate"), at.own("Rate at the end")];
  const lanes = `${at.own("Days worked")}*${opening}+${at.own("Days on the new lane")}*(${closing}-${opening})`;
  const raise = `(${at.own("Later rate")}-${opening})`;
  const raiseOfNew = `(${at.own("Later rate at the end")}-${closing})`;
  const raises =
    `${at.own("Raised days")}*${raise}+` + `${at.own("Raised days on the new lane")}*(${raiseOfNew}-${raise})`;
  return toCents(`${at.own("FTE")}*(${withRaise ? `${lanes}+${raises}` : lanes})/${at.own("Work year")}`);
}

/** A full year's salary as the year ends. */
function rateAtTheEnd(at: RowReferences, withRaise: boolean, { year }: YearOf): string {
  const rate = at.own("Rate at the end");
  if (!withRaise) return rate;
  return `IF(${year("Raise day")}<=${at.own("Work year")},${at.own("Later rate at the end")},${rate})`;
}

/** The whole year at the rate with which it ends. */
export const annualSalary =
  (at: RowReferences, withRaise: boolean) =>
  (cells: YearOf): string =>
    toCents(`${at.own("FTE")}*${rateAtTheEnd(at, withRaise, cells)}`);

/** Days beyond the work year, each salary ÷ 184, whoever works them (Article II, Section 2.C; readings R25, R35). */
export const furtherDays =
  (at: RowReferences, withRaise: boolean) =>
  (cells: YearOf): string => {
    const table = "BudgetFurtherDays";
    const worked = `SUMIFS(${at.column(table, "Days")},${at.column(table, "Key")},"="&${at.key()})`;
    return toCents(`${worked}*${rateAtTheEnd(at, withRaise, cells)}/${at.input("BudgetTeacherDays")}`);
  };

const thereAtTheEnd = (at: RowReferences) =>
  `AND(${at.own("From day")}<=${at.own("Work year")},${at.own("To day")}=${at.own("Work year")})`;

/** By school years of service, the one that ends included, at the tier reached (Article XX, Section 12; reading R6). */
export const longevity =
  (at: RowReferences) =>
  ({ year }: YearOf): string => {
    const first = at.own("First service year");
    const tiers = columnsOf(at.table("BudgetLongevity"), "Years", "Amount");
    const years = `MAX(0,YEAR(${year("Begins")})+1-${first})`;
    const reached = `VLOOKUP(${years},${tiers},COLUMNS(${tiers}),TRUE)`;
    return `IF(AND(${first}>0,${thereAtTheEnd(at)}),${reached},0)`;
  };

/**
 * A whole year on the schedule with which the year before closed, with this year's step: on the lane of the year before
 * or on this year's. The bridge from year to year goes over these; the first year has none.
 */
export const onOldSchedule =
  (at: RowReferences, schedules: Schedules, lane: "Lane before" | "Lane at the end") =>
  ({ year, before }: RowCells): string | null => {
    if (!before) return null;
    const salary = schedules.salary(year("Closed before"), at.own("Step"), at.own(lane));
    return `IF(OR(${at.own(lane)}="",${at.own("FTE")}=0),0,${toCents(`${at.own("FTE")}*${salary}`)})`;
  };

/** Stipends of Appendix C, or what is paid for travel, from the table of assignments. */
export function assigned(at: RowReferences, what: Assigned): string {
  const column = (heading: string) => at.column("BudgetStipends", heading);
  return `SUMIFS(${column("Amount")},${column("Key")},"="&${at.key()}&" ${what}")`;
}

/** Days sold back at the individual's own daily rate (Article XII, Section 1.F; readings R3, R34). */
export const stayWell =
  (at: RowReferences, withRaise: boolean) =>
  (cells: YearOf): string => {
    const own = `${at.own("FTE")}*${rateAtTheEnd(at, withRaise, cells)}/${at.own("Work year")}`;
    return `IF(${thereAtTheEnd(at)},${toCents(`${at.own("Stay-well days")}*${own}`)},0)`;
  };

export const total = (at: RowReferences) => `ROUND(SUM(${PARTS.map((part) => at.own(part)).join(",")}),2)`;
