import { columnsOf } from "../plan/references";
import { GUIDANCE_COUNSELOR, type StaffHeading } from "../staff/staff-columns";
import { area, onSheet } from "../plan/cells";
import { CUT, PLANNED_HEADINGS, type PlannedHeading, plannedCell } from "./changes-sheet";
import { yearCell, type YearHeading } from "./years-table";
import type { BudgetNames } from "./names";
import type { StaffPlace } from "./options";
import { FROM_PLANNED, FROM_STAFF, type RowHeading, type RowReferences } from "./row-references";
import { beginningDay, endingDay, type SchoolYearCells } from "./work-days";

/**
 * Who the person of a row is, and there on which days of the year: formulas that call the cells of the person's own
 * line. A look-up over the whole list would be worked out again in every row whenever anyone's line changes.
 */

/** The cells that a row's formulas call: those of its person, of its year, and of its own row of the year before. */
export interface RowCells {
  readonly list: typeof FROM_STAFF | typeof FROM_PLANNED;
  /** The cell of a fact; null where the person's list has no such column. */
  readonly fact: (heading: StaffHeading | "Kind") => string | null;
  readonly year: (heading: YearHeading) => string;
  /** The person's cell of the year before; null in the first year. */
  readonly before: ((heading: RowHeading) => string) | null;
}

const PLANNED: ReadonlySet<string> = new Set(PLANNED_HEADINGS);
const isPlanned = (heading: string): heading is PlannedHeading => PLANNED.has(heading);

/**
 * The cells of the staff list's person at this place, counted from 0.
 * @param yearAt the place of the row's year
 */
export function staffCells(
  names: BudgetNames,
  staff: StaffPlace,
  at: number,
  yearAt: number,
): Omit<RowCells, "before"> {
  const fact = (heading: StaffHeading | "Kind") => {
    const column = heading === "Kind" ? undefined : staff.columns.get(heading);
    return column === undefined ? null : onSheet(staff.sheet, area(staff.firstRow + at, column));
  };
  return { list: FROM_STAFF, fact, ...yearCells(names, yearAt) };
}

/** The cells of a planned position. */
export function plannedCells(names: BudgetNames, at: number, yearAt: number): Omit<RowCells, "before"> {
  const fact = (heading: StaffHeading | "Kind") => (isPlanned(heading) ? plannedCell(names, at, heading) : null);
  return { list: FROM_PLANNED, fact, ...yearCells(names, yearAt) };
}

const yearCells = (names: BudgetNames, yearAt: number): Pick<RowCells, "year"> => ({
  year: (heading) => yearCell(names, yearAt, heading),
});

/** What a fact of the person is in the first year; later years take it from there. */
const once =
  (heading: RowHeading, of: (cells: RowCells) => string) =>
  (cells: RowCells): string =>
    cells.before?.(heading) ?? of(cells);

/** A text, where it is blank an empty one. */
export const text = (heading: StaffHeading & RowHeading) => once(heading, (cells) => `${cells.fact(heading)}&""`);

export const fte = once("FTE", ({ list, fact }) =>
  list === FROM_STAFF ? `${fact("FTE")}+0` : `IF(${fact("Kind")}="${CUT}",-1,1)*${fact("FTE")}`,
);

/** Days of the person's work year (Article III, Section 3; reading R5). */
export const workYear = (at: RowReferences) =>
  once("Work year", ({ fact }) => {
    const [counselor, teacher] = [at.input("BudgetCounselorDays"), at.input("BudgetTeacherDays")];
    return `IF(${fact("Role")}="${GUIDANCE_COUNSELOR}",${counselor},${teacher})`;
  });

/** The lane at the end of the year before, in the first year that of the list; empty for who is on no lane. */
export const laneBefore =
  (at: RowReferences) =>
  (cells: RowCells): string => {
    const listed = cells.fact("Lane");
    if (cells.before) return cells.before("Lane at the end");
    return cells.list === FROM_STAFF ? `${listed}&""` : `IF(${listed}="",${at.input("BudgetVacancyLane")},${listed})`;
  };

/** The lane of a change, by its turn in the year; `otherwise` where there is none. */
export function changedLane(at: RowReferences, turn: number, otherwise: string): string {
  return `IFERROR(${ofChange(at, turn, "New lane")},${otherwise})`;
}

/** What the line of the person's change of this turn has in a column; an error where there is none. */
export function ofChange(at: RowReferences, turn: number, heading: "Day" | "New lane"): string {
  const columns = columnsOf(at.table("BudgetLaneChanges"), "Key", heading);
  return `VLOOKUP(${at.key()}&" ${turn}",${columns},COLUMNS(${columns}),FALSE)`;
}

/** The step of the year before, and those moved since; who starts in a later year has the step of that year. */
export const step =
  (at: RowReferences) =>
  (cells: RowCells): string => {
    const typed = cells.fact("Step");
    const ofList =
      cells.list === FROM_STAFF
        ? `IF(${typed}="",0,${typed}+0)`
        : `IF(${typed}="",${at.input("BudgetVacancyStep")},${typed}+0)`;
    const moved = `IF(N(${cells.fact("Starts")})<${cells.year("Begins")},${cells.year("Steps moved")},0)`;
    return `MIN(${at.input("BudgetTopStep")},${cells.before?.("Step") ?? ofList}+${moved})`;
  };

/**
 * The calendar year in which the first school year of service began (Article XX, Section 12; reading R6), later by the
 * years away; 0 where there is none.
 */
export const firstServiceYear = (at: RowReferences) =>
  once("First service year", ({ list, fact }) => {
    if (list !== FROM_STAFF) return "0";
    const start = `IF(N(${fact("Service start")})=0,N(${fact("Hire date")}),${fact("Service start")})`;
    const countsBy = `DATE(YEAR(${start}),${at.input("BudgetServiceMonth")},${at.input("BudgetServiceDay")})`;
    return `IF(${start}=0,0,YEAR(${start})+IF(${start}>${countsBy},1,0)+N(${fact("Years away")}))`;
  });

/** The days that are sold back by who joined and is in the plan (Article XII, Section 1.F; reading R3). */
export const stayWellDays = (at: RowReferences) =>
  once("Stay-well days", ({ list, fact }) => {
    if (list !== FROM_STAFF) return "0";
    const hired = `N(${fact("Hire date")})>=${at.input("BudgetStayWellFrom")}`;
    return `IF(AND(${fact("Stay-well")}="Yes",${hired}),${at.input("BudgetStayWellDays")},0)`;
  });

const schoolYear = (at: RowReferences, cells: RowCells): SchoolYearCells => ({
  first: cells.year("First day"),
  last: cells.year("Last day"),
  noSchool: at.column("BudgetNoSchool", "Date"),
});

export const fromDay = (at: RowReferences) => (cells: RowCells) =>
  beginningDay(cells.fact("Starts") ?? "0", at.own("Work year"), schoolYear(at, cells));
export const toDay = (at: RowReferences) => (cells: RowCells) =>
  `IF(${at.own("FTE")}=0,0,${endingDay(cells.fact("Ends") ?? "0", at.own("Work year"), schoolYear(at, cells))})`;

/** The work day on which unpaid leave begins; a day that never comes where there is none. */
export const leaveFromDay = (at: RowReferences) => (cells: RowCells) => {
  const from = cells.fact("Leave from");
  if (from === null) return `${at.own("Work year")}+1`;
  return `IF(N(${from})=0,${at.own("Work year")}+1,${beginningDay(from, at.own("Work year"), schoolYear(at, cells))})`;
};
/** The last work day of unpaid leave; the year's last where it goes on. */
export const leaveToDay = (at: RowReferences) => (cells: RowCells) => {
  const to = cells.fact("Leave to");
  return to === null ? at.own("Work year") : endingDay(to, at.own("Work year"), schoolYear(at, cells));
};
