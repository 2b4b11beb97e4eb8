import { MILESTONES, type Milestone, type MilestoneName } from "../../../agreement/evaluation-calendar";
import { monthDayText } from "../../../rules/day";
import { computed, typed } from "../../plan/columns";
import { columnOf, inRow } from "../../plan/references";
import type { Content, Table, TableColumn } from "../../plan/sheet-plan";
import { DATE_RULE } from "../../plan/typing-rules";
import { inSchoolYear } from "../in-school-year";
import { nameOf, type EvaluationNames } from "../names";
import { DATE_RULES } from "./settings";
import { TO_CHECK } from "./task-status";

/** A line of the calendar: a day of every school year, or so many days before another line's day. */
interface CalendarLine extends Pick<Milestone, "clause" | "guidance"> {
  readonly milestone: string;
  readonly due: { readonly month: number; readonly day: number } | { readonly days: number; readonly before: string };
}

/**
 * The agreement's calendar, and the milestones of year one of a two-year plan: its report has no date of its own
 * (Section 13.A, "near the end"), so it takes the summative report's; its meeting, the summative meeting's. Evidence is
 * due as many days before the report as in a one-year plan, or with the summative evidence where that has a date.
 */
export function calendarLines(names: Pick<EvaluationNames, "year">): readonly CalendarLine[] {
  const { value: milestones } = inSchoolYear(MILESTONES, names);
  const fromAgreement = (...wanted: readonly MilestoneName[]) =>
    wanted.map((milestone): CalendarLine => ({ milestone, ...milestones[milestone] }));
  const { due: evidenceDue } = milestones["Formative evidence"];
  return [
    ...fromAgreement("Orientation", "First-year meeting", "Plan meeting", "Self-assessment", "Educator plan"),
    ...fromAgreement("First observation", "Formative evidence", "Formative report", "Formative meeting"),
    ...fromAgreement("PTS conference"),
    {
      milestone: "Formative evaluation evidence",
      clause: "Appendix A, Section 13.C",
      due:
        "days" in evidenceDue
          ? { ...evidenceDue, before: "Formative evaluation report" }
          : milestones["Summative evidence"].due,
    },
    {
      milestone: "Formative evaluation report",
      clause: "Appendix A, Section 13.A",
      due: milestones["Summative report"].due,
    },
    {
      milestone: "Formative evaluation meeting",
      clause: "Appendix A, Section 13.E",
      due: milestones["Summative meeting (proficient)"].due,
    },
    ...fromAgreement("Summative evidence", "Observations complete", "Summative report"),
    // Section 14.D gives the review no day of its own: it belongs to the rating, and so to the report.
    { milestone: "Low-impact review", clause: "Appendix A, Section 14.D", due: milestones["Summative report"].due },
    ...fromAgreement("Summative meeting (needs improvement)", "Summative meeting (proficient)"),
    ...fromAgreement("Sign-off", "Status decision"),
  ];
}

/** As many as a page of the Cycle sheet holds. */
const NO_SCHOOL_ROWS = 24;

/** The table of the district's days without school. */
export function noSchool(names: EvaluationNames, column: number, dates: readonly number[]): Table {
  const blank = Math.max(NO_SCHOOL_ROWS - dates.length, 5);
  return {
    name: nameOf(names, "NoSchool"),
    row: 4,
    column,
    columns: [typed("Date", 12, { format: "date", rule: DATE_RULE }), typed("Reason", 26)],
    rows: [...dates.map((date): Content[] => [date, null]), ...Array.from({ length: blank }, () => [null, null])],
  };
}

/** The formula that moves a date as the setting says. */
export function onSchoolDay(names: Pick<EvaluationNames, "suffix">, date: string): string {
  const off = columnOf(nameOf(names, "NoSchool"), "Date");
  return `IF(${nameOf(names, "DateRule")}="${DATE_RULES[1]}",${date},WORKDAY(${date}+1,-1,${off}))`;
}

/** The columns of the calendar that print: what is due when. The others say where the dates come from. */
export const CALENDAR_ON_PAPER = 5;

/** The table of the school year's milestones. */
export function calendar(names: EvaluationNames): Table {
  const name = nameOf(names, "Calendar");
  const at = (heading: string) => inRow(name, heading);
  const line = `MATCH(${at("Counted from")},${columnOf(name, "Milestone")},0)`;
  const base = `INDEX(${columnOf(name, "Calculated date")},${line})-${at("Days before")}`;
  const counted = `IF(${at("District date")}<>"",${at("District date")},${base})`;
  const due = `IF(${at("Days before")}<>"",${counted},${at("Calculated date")})`;
  // The school year runs from July to June.
  const printed = `DATE(${nameOf(names, "SchoolYear")}+IF(${at("Month")}<7,1,0),${at("Month")},${at("Day")})`;
  const own = `IF(${at("District date")}<>"",${at("District date")},IF(${at("Month")}="","",${printed}))`;
  const columns: readonly TableColumn[] = [
    { heading: "Milestone", width: 41 },
    { heading: "Clause", width: 36 },
    computed("Due by", 13, `=IF(${at("Milestone")}="","",${onSchoolDay(names, due)})`, { format: "date" }),
    typed("District date", 13, { format: "date", rule: DATE_RULE }),
    { heading: "Timeline (guidance)", width: 14 },
    { heading: "Month", width: 8 },
    { heading: "Day", width: 8 },
    { heading: "Days before", width: 9 },
    { heading: "Counted from", width: 28 },
    computed("Calculated date", 13, `=${own}`, { format: "date", formerly: "Own date" }),
    computed("Check", 9, `=IF(${at("Milestone")}="","",IF(ISNUMBER(${at("Due by")}),"OK","${TO_CHECK}"))`),
  ];
  const rows = calendarLines(names).map(({ milestone, clause, due: when, guidance }): Content[] => {
    const timeline = guidance ? monthDayText(guidance) : null;
    const day = "month" in when ? [when.month, when.day, null, null] : [null, null, when.days, when.before];
    return [milestone, clause, null, null, timeline, ...day, null, null];
  });
  return { name, row: 4, column: 1, columns, rows };
}
