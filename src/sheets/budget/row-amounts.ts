import { toCents } from "../costing/rounding";
import { columnsOf } from "../plan/references";
import { PARTS, type RowReferences } from "./row-references";
import type { Schedules } from "./schedules-sheet";
import { TRAVEL } from "./stipends-sheet";

/** What a person's year costs, part by part, each to the cent: a formula each. */

const THIRDS = [1, 2, 3] as const;
export type Third = (typeof THIRDS)[number];

/** A full year's salary in each of the year's three parts; 0 where no day lies in it. */
export function rate(at: RowReferences, schedules: Schedules, part: Third): string {
  const [change, raise] = [at.own("Change day"), at.own("Raise day")];
  const [lane, newLane] = [at.own("Lane no."), at.own("New lane no.")];
  const [opening, later] = [at.year("Opening at"), at.year("Later at")];
  // Between the two turning points the earlier one has come: the lane change or the raise.
  const changed = `${change}<=${raise}`;
  const places: Readonly<Record<Third, readonly [schedule: string, lane: string]>> = {
    1: [opening, lane],
    2: [`IF(${changed},${opening},${later})`, `IF(${changed},${newLane},${lane})`],
    3: [`IF(${raise}>${at.own("Work year")},${opening},${later})`, newLane],
  };
  // The rate at the end of the year prices further days and stay-well too, whether or not it is worked.
  const unused = part === 3 ? `${at.own("FTE")}=0` : `${at.own(`Days ${part}`)}=0`;
  const [schedule, laneThen] = places[part];
  return `IF(OR(${lane}=0,${unused}),0,${schedules.salary(schedule, at.own("Step"), laneThen)})`;
}

export const daysWorked = (at: RowReferences) => `SUM(${THIRDS.map((part) => at.own(`Days ${part}`)).join(",")})`;

/** The sum over the stretches of days, rounded once. */
export function salary(at: RowReferences): string {
  const overDays = THIRDS.map((part) => `${at.own(`Days ${part}`)}*${at.own(`Rate ${part}`)}`).join("+");
  return toCents(`${at.own("FTE")}*(${overDays})/${at.own("Work year")}`);
}

/** The whole year at the rate with which it ends. */
export const annualSalary = (at: RowReferences) => toCents(`${at.own("FTE")}*${at.own("Rate 3")}`);

function ofPersonAndYear(at: RowReferences, table: "BudgetFurtherDays" | "BudgetStipends"): string {
  return `(${at.column(table, "Id")}=${at.own("Id")})*(${at.column(table, "Year")}=${at.own("Year")})`;
}

/** Days beyond the work year, each salary ÷ 184, whoever works them (Article II, Section 2.C; readings R25, R35). */
export function furtherDays(at: RowReferences): string {
  const days = at.column("BudgetFurtherDays", "Days");
  const worked = `SUMPRODUCT(${ofPersonAndYear(at, "BudgetFurtherDays")},${days})`;
  return toCents(`${worked}*${at.own("Rate 3")}/${at.input("BudgetTeacherDays")}`);
}

function thereAtTheEnd(at: RowReferences): string {
  const work = at.own("Work year");
  return `AND(${at.isStaff()},${at.own("From day")}<=${work},${at.own("To day")}=${work})`;
}

/** School years of service, the one that ends included, at the tier reached (Article XX, Section 12; reading R6). */
export function longevity(at: RowReferences): string {
  const start = `IF(N(${at.staff("Service start")})=0,${at.staff("Hire date")},${at.staff("Service start")})`;
  const countsBy = `DATE(YEAR(${start}),${at.input("BudgetServiceMonth")},${at.input("BudgetServiceDay")})`;
  const first = `YEAR(${start})+IF(${start}>${countsBy},1,0)`;
  const years = `MAX(0,YEAR(${at.year("Begins")})-(${first})+1-N(${at.staff("Years away")}))`;
  const tiers = columnsOf(at.table("BudgetLongevity"), "Years", "Amount");
  const reached = `IF(N(${start})=0,0,VLOOKUP(${years},${tiers},COLUMNS(${tiers}),TRUE))`;
  return `IF(${thereAtTheEnd(at)},${reached},0)`;
}

/** Stipends of Appendix C, or what is paid for travel, from the table of assignments. */
export function assigned(at: RowReferences, what: "stipends" | "travel"): string {
  const is = what === "travel" ? "=" : "<>";
  const position = `(${at.column("BudgetStipends", "Position")}${is}"${TRAVEL}")`;
  const rows = `${ofPersonAndYear(at, "BudgetStipends")}*${position}`;
  return `SUMPRODUCT(${rows},${at.column("BudgetStipends", "Amount")})`;
}

/** Three unused days at the individual's own daily rate (Article XII, Section 1.F; readings R3, R34). */
export function stayWell(at: RowReferences): string {
  const hired = `${at.staff("Hire date")}>=${at.input("BudgetStayWellFrom")}`;
  const days = at.input("BudgetStayWellDays");
  const pay = toCents(`${days}*${at.own("FTE")}*${at.own("Rate 3")}/${at.own("Work year")}`);
  return `IF(${thereAtTheEnd(at)},IF(AND(${at.staff("Stay-well")}="Yes",${hired}),${pay},0),0)`;
}

export const total = (at: RowReferences) => `ROUND(SUM(${PARTS.map((part) => at.own(part)).join(",")}),2)`;
