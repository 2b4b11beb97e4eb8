import { toCents } from "../costing/rounding";
import { columnsOf } from "../plan/references";
import { days, stretchOf } from "./row-facts";
import type { RowCells } from "./row-person";
import { FROM_STAFF, PARTS, type RowReferences, STRETCHES, type Stretch } from "./row-references";
import type { Schedules } from "./schedules-sheet";
import { TRAVEL } from "./stipends-sheet";

/** What a person's year costs, part by part, each to the cent: a formula each. */

/** A full year's salary on the lane of a stretch, on the schedule with which the year opens or on the later one. */
export function rate(at: RowReferences, schedules: Schedules, stretch: Stretch, which: "Opening" | "Later"): string {
  const { lane } = stretchOf(at, stretch);
  const salary = schedules.salary(at.year(`${which} at`), at.own("Step"), schedules.laneNumber(lane));
  const known = `IF(OR(${lane}="",${at.own("FTE")}=0),0,IF(${at.own("Step")}<1,NA(),${salary}))`;
  if (stretch === 1) return known;
  // Hardly anybody changes lanes inside a year: then the salary is that of the stretch before.
  const before = stretchOf(at, stretch === 2 ? 1 : 2).lane;
  const rateBefore = at.own(`${which === "Opening" ? "Rate" : "Later rate"} ${stretch === 2 ? 1 : 2}`);
  return `IF(${lane}=${before},${rateBefore},${known})`;
}

export const daysWorked = (at: RowReferences) =>
  `SUM(${STRETCHES.map((stretch) => at.own(`Days ${stretch}`)).join(",")})`;

/** Days of a stretch on or after the day of a raise inside the year. */
export const raisedDays = (at: RowReferences, stretch: Stretch) => days(at, stretch, at.year("Raise day"));

/** The sum over the stretches of days, rounded once. */
export function salary(at: RowReferences, withRaise: boolean): string {
  const overDays = STRETCHES.map((stretch) => `${at.own(`Days ${stretch}`)}*${at.own(`Rate ${stretch}`)}`);
  const raises = STRETCHES.map((stretch) => {
    const raise = `(${at.own(`Later rate ${stretch}`)}-${at.own(`Rate ${stretch}`)})`;
    return `${at.own(`Raised days ${stretch}`)}*${raise}`;
  });
  const all = withRaise ? [...overDays, ...raises] : overDays;
  return toCents(`${at.own("FTE")}*(${all.join("+")})/${at.own("Work year")}`);
}

/** A full year's salary as the year ends. */
function rateAtTheEnd(at: RowReferences, withRaise: boolean): string {
  const [rate, later] = [at.own("Rate 3"), at.own("Later rate 3")];
  return withRaise ? `IF(${at.year("Raise day")}<=${at.own("Work year")},${later},${rate})` : rate;
}

/** The whole year at the rate with which it ends. */
export const annualSalary = (at: RowReferences, withRaise: boolean) =>
  toCents(`${at.own("FTE")}*${rateAtTheEnd(at, withRaise)}`);

/** Days beyond the work year, each salary ÷ 184, whoever works them (Article II, Section 2.C; readings R25, R35). */
export function furtherDays(at: RowReferences, withRaise: boolean): string {
  const table = "BudgetFurtherDays";
  const worked = `SUMIFS(${at.column(table, "Days")},${at.column(table, "Key")},"="&${at.key()})`;
  return toCents(`${worked}*${rateAtTheEnd(at, withRaise)}/${at.input("BudgetTeacherDays")}`);
}

const thereAtTheEnd = (at: RowReferences) =>
  `AND(${at.own("From day")}<=${at.own("Work year")},${at.own("To day")}=${at.own("Work year")})`;

/** By school years of service, the one that ends included, at the tier reached (Article XX, Section 12; reading R6). */
export function longevity(at: RowReferences): string {
  const first = at.own("First service year");
  const tiers = columnsOf(at.table("BudgetLongevity"), "Years", "Amount");
  const years = `MAX(0,YEAR(${at.year("Begins")})+1-${first})`;
  const reached = `VLOOKUP(${years},${tiers},COLUMNS(${tiers}),TRUE)`;
  return `IF(AND(${first}>0,${thereAtTheEnd(at)}),${reached},0)`;
}

/**
 * A whole year on the schedule with which the year before closed, with this year's step: on the lane of the year before
 * or on this year's. The bridge from year to year goes over these.
 */
export function onOldSchedule(
  at: RowReferences,
  schedules: Schedules,
  lane: "Lane before" | "Lane at the end",
): string {
  const [own, step] = [at.own(lane), at.own("Step")];
  const salary = schedules.salary(at.year("Closed before"), step, schedules.laneNumber(own));
  return `IF(OR(${own}="",${at.own("FTE")}=0),0,${toCents(`${at.own("FTE")}*${salary}`)})`;
}

/** Stipends of Appendix C, or what is paid for travel, from the table of assignments. */
export function assigned(at: RowReferences, what: "stipends" | "travel"): string {
  const is = what === "travel" ? "=" : "<>";
  const column = (heading: string) => at.column("BudgetStipends", heading);
  const ofPerson = `(${column("Id")}=${at.own("Id")})*(${column("Year")}=${at.own("Year")})`;
  const rows = `${ofPerson}*(${column("Position")}${is}"${TRAVEL}")`;
  return `SUMPRODUCT(${rows},${column("Amount")})`;
}

/** Three unused days at the individual's own daily rate (Article XII, Section 1.F; readings R3, R34). */
export const stayWell =
  (at: RowReferences, withRaise: boolean) =>
  (cells: RowCells): string => {
    if (cells.list !== FROM_STAFF) return "0";
    const hired = `N(${cells.fact("Hire date")})>=${at.input("BudgetStayWellFrom")}`;
    const joined = `AND(${cells.fact("Stay-well")}="Yes",${hired})`;
    const own = `${at.own("FTE")}*${rateAtTheEnd(at, withRaise)}/${at.own("Work year")}`;
    const pay = toCents(`${at.input("BudgetStayWellDays")}*${own}`);
    return `IF(AND(${thereAtTheEnd(at)},${joined}),${pay},0)`;
  };

export const total = (at: RowReferences) => `ROUND(SUM(${PARTS.map((part) => at.own(part)).join(",")}),2)`;
