import { STATUS_DECISION } from "../../../agreement/evaluation";
import { MILESTONES, type MilestoneName } from "../../../agreement/evaluation-calendar";
import { columnOf, inRow } from "../../plan/references";
import type { Content, Table, TableColumn } from "../../plan/sheet-plan";
import { DATE_RULE } from "../../plan/typing-rules";
import { inSchoolYear } from "../in-school-year";
import { nameOf, type EvaluationNames } from "../names";
import { DATE_RULES } from "./settings";

/** A line of the calendar: a day of every school year, or so many days before another line's day. */
export interface CalendarLine {
  readonly milestone: string;
  readonly clause: string;
  readonly due: { readonly month: number; readonly day: number } | { readonly days: number; readonly before: string };
}

/**
 * The agreement's calendar, and three days that it gives elsewhere or not at all: the report on year one of a two-year
 * plan has no date of its own (Section 13.A, "near the end"), so it takes the summative report's; its meeting, the
 * summative meeting's; the status on a Directed Growth or Improvement Plan is decided by June 1 (Sections 18.D, 19.I).
 */
export function calendarLines(names: Pick<EvaluationNames, "year">): readonly CalendarLine[] {
  const { value: milestones } = inSchoolYear(MILESTONES, names);
  const decision = inSchoolYear(STATUS_DECISION, names);
  const fromAgreement = (milestone: MilestoneName): CalendarLine => ({ milestone, ...milestones[milestone] });
  const { due: evidenceDue } = milestones["Formative evidence"];
  return [
    fromAgreement("Orientation"),
    fromAgreement("Plan meeting"),
    fromAgreement("Self-assessment"),
    fromAgreement("Educator plan"),
    fromAgreement("First observation"),
    fromAgreement("Formative evidence"),
    fromAgreement("Formative report"),
    fromAgreement("Formative meeting"),
    {
      milestone: "Formative evaluation evidence",
      clause: "Appendix A, Section 13.C",
      due: { days: "days" in evidenceDue ? evidenceDue.days : 0, before: "Formative evaluation report" },
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
    fromAgreement("Summative evidence"),
    fromAgreement("Observations complete"),
    fromAgreement("Summative report"),
    fromAgreement("Summative meeting (needs improvement)"),
    fromAgreement("Summative meeting (proficient)"),
    fromAgreement("Sign-off"),
    { milestone: "Status decision", clause: decision.clause, due: decision.value },
  ];
}

const NO_SCHOOL_ROWS = 40;

export function noSchool(names: EvaluationNames, column: number, dates: readonly number[]): Table {
  const blank = Math.max(NO_SCHOOL_ROWS - dates.length, 5);
  return {
    name: nameOf(names, "NoSchool"),
    row: 4,
    column,
    columns: [
      { heading: "Date", format: "date", width: 12, style: "typed", rule: DATE_RULE },
      { heading: "Reason", width: 26, style: "typed" },
    ],
    rows: [...dates.map((date): Content[] => [date, null]), ...Array.from({ length: blank }, () => [null, null])],
  };
}

/** The formula that moves a date as the setting says. */
export function onSchoolDay(names: Pick<EvaluationNames, "suffix">, date: string): string {
  const off = columnOf(nameOf(names, "NoSchool"), "Date");
  return `IF(${nameOf(names, "DateRule")}="${DATE_RULES[1]}",${date},WORKDAY(${date}+1,-1,${off}))`;
}

export function calendar(names: EvaluationNames, column: number): Table {
  const name = nameOf(names, "Calendar");
  const at = (heading: string) => inRow(name, heading);
  const base = `INDEX(${columnOf(name, "Own date")},MATCH(${at("Counted from")},${columnOf(name, "Milestone")},0))-${at("Days before")}`;
  const due = `IF(${at("Days before")}<>"",IF(${at("District date")}<>"",${at("District date")},${base}),${at("Own date")})`;
  const columns: readonly TableColumn[] = [
    { heading: "Milestone", width: 38 },
    { heading: "Clause", width: 36 },
    { heading: "Month", width: 8 },
    { heading: "Day", width: 8 },
    { heading: "Days before", width: 9 },
    { heading: "Counted from", width: 28 },
    { heading: "District date", format: "date", width: 13, style: "typed", rule: DATE_RULE },
    {
      heading: "Own date",
      format: "date",
      width: 13,
      // The school year runs from July to June.
      formula: `=IF(${at("District date")}<>"",${at("District date")},IF(${at("Month")}="","",DATE(${nameOf(names, "SchoolYear")}+IF(${at("Month")}<7,1,0),${at("Month")},${at("Day")})))`,
    },
    {
      heading: "Due by",
      format: "date",
      width: 13,
      formula: `=IF(${at("Milestone")}="","",${onSchoolDay(names, due)})`,
    },
  ];
  const rows = calendarLines(names).map(({ milestone, clause, due: when }) =>
    "month" in when
      ? [milestone, clause, when.month, when.day, null, null, null, null, null]
      : [milestone, clause, null, null, when.days, when.before, null, null, null],
  );
  return { name, row: 4, column, columns, rows };
}
