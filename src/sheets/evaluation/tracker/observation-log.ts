import { MILESTONES, type MilestoneName } from "../../../agreement/evaluation-calendar";
import { monthDayText } from "../../../rules/day";
import { STATUS } from "./task-status";
import { DATE_RULE, YES_NO } from "../../plan/typing-rules";
import { withStyles, typed } from "../../plan/columns";
import { area, cell, onSheet } from "../../plan/cells";
import { formula, type Rule, type SheetPlan, type TableColumn } from "../../plan/sheet-plan";
import { columnOf, inRow, lookUp } from "../../plan/references";
import { SheetBuilder } from "../../plan/sheet-builder";
import { inSchoolYear } from "../in-school-year";
import { nameOf, schoolYearLabel, type EvaluationNames } from "../names";
import { TASK_HEADER } from "./tracker-columns";
import { statusColors } from "./tracker-sheet";

export const KINDS = ["Announced", "Unannounced"] as const;
const HEADER = 5;
/** Room for so many observations at first; the table grows when one is typed below it. */
const BLANK_ROWS = 40;

/**
 * The columns of the log. Feedback is due five school days after an unannounced observation; after an announced one,
 * five school days after the conference, which is itself due within five (Appendix A, Sections 11.A.ii and 11.B.i);
 * until the conference has taken place, after the observation. A first rating below Proficient must be followed within
 * thirty school days by an observation of thirty minutes (Section 11.A.iii).
 */
export function logColumns(names: EvaluationNames, educators: number): readonly TableColumn[] {
  const table = nameOf(names, "Observations");
  const row = (heading: string) => inRow(table, heading);
  const off = columnOf(nameOf(names, "NoSchool"), "Date");
  const later = (from: string, days: "FeedbackDays" | "ConferenceDays" | "FollowUpDays") =>
    `WORKDAY(${from},${nameOf(names, days)},${off})`;
  const seen = `${row("Date")}=""`;
  const state = (due: string, done: string) =>
    `IF(${due}="","",IF(${done}<>"","${STATUS.done}",IF(${due}<${nameOf(names, "AsOf")},"${STATUS.overdue}",IF(${due}<=${nameOf(names, "AsOf")}+${nameOf(names, "DueSoon")},"${STATUS.soon}","${STATUS.due}"))))`;
  const followed = `MINIFS(${columnOf(table, "Date")},${columnOf(table, "Educator")},"="&${row("Educator")},${columnOf(table, "Date")},">"&${row("Date")},${columnOf(table, "Minutes")},">="&${nameOf(names, "LongVisit")})`;
  const last = lookUp(nameOf(names, "Calendar"), '"Observations complete"', "Milestone", "Due by", '""');
  const educator: Rule = {
    kind: "list from",
    reference: onSheet(names.sheets.tracker, area(TASK_HEADER.header + 1, 1, Math.max(educators, 1))),
    message: "This name is not in the tracker. Choose it from the list, or add the educator to the tracker first.",
    warnsOnly: true,
  };
  return [
    typed("Educator", 26, educator),
    typed("Date", 12, DATE_RULE, "date"),
    typed("Kind", 14, { kind: "list", values: KINDS, message: "Announced or Unannounced." }),
    typed("Minutes", 9, { kind: "whole", from: 1, to: 480, message: "Type whole minutes, from 1 to 480." }),
    typed("Observer", 22),
    typed("First low rating", 11, YES_NO),
    typed("Conference date", 12, DATE_RULE, "date"),
    typed("Feedback date", 12, DATE_RULE, "date"),
    {
      heading: "Conference due",
      width: 12,
      format: "date",
      formula: `=IF(OR(${seen},${row("Kind")}<>"Announced"),"",${later(row("Date"), "ConferenceDays")})`,
    },
    {
      heading: "Feedback due",
      width: 12,
      format: "date",
      formula: `=IF(${seen},"",${later(`IF(AND(${row("Kind")}="Announced",${row("Conference date")}<>""),${row("Conference date")},${row("Date")})`, "FeedbackDays")})`,
    },
    { heading: "Feedback status", width: 13, formula: `=${state(row("Feedback due"), row("Feedback date"))}` },
    {
      heading: "Follow up due",
      width: 12,
      format: "date",
      formula: `=IF(OR(${seen},${row("First low rating")}<>"Yes"),"",${later(row("Date"), "FollowUpDays")})`,
    },
    {
      heading: "Follow up done",
      width: 12,
      format: "date",
      formula: `=IF(${row("Follow up due")}="","",IF(${followed}=0,"",${followed}))`,
    },
    { heading: "Follow up status", width: 13, formula: `=${state(row("Follow up due"), row("Follow up done"))}` },
    {
      heading: "Check",
      width: 44,
      formula: `=IF(AND(${row("Educator")}="",${seen}),"",IF(${row("Educator")}="","Educator missing",IF(COUNTIF(${columnOf(nameOf(names, "Tracker"), "Educator")},"="&${row("Educator")})=0,"Not in the tracker",IF(NOT(ISNUMBER(${row("Date")})),"Date missing",IF(${row("Kind")}="","Announced or not?",IF(${row("Minutes")}="","Minutes missing",IF(AND(${row("Follow up done")}<>"",${row("Follow up done")}>${row("Follow up due")}),"Follow-up came late",IF(${row("Date")}>${last},"After the day observations must be complete","OK"))))))))`,
    },
  ];
}

/** By when observations take place, with the clause. */
function whenObserved(names: EvaluationNames): string {
  const { value: calendar } = inSchoolYear(MILESTONES, names);
  const by = (milestone: MilestoneName) => {
    const { due } = calendar[milestone];
    return "month" in due ? monthDayText(due) : milestone;
  };
  const { clause } = calendar["Observations complete"];
  return `The first should take place by ${by("First observation")}, all by ${by("Observations complete")} (${clause}).`;
}

/** The observation log: a table with a row for each observation, counted in the tracker. */
export function observationsSheet(names: EvaluationNames, educators: number): SheetPlan {
  const columns = withStyles(logColumns(names, educators));
  const blank = columns.map(() => null);
  const body = (heading: string) =>
    area(HEADER + 1, columns.findIndex((column) => column.heading === heading) + 1, BLANK_ROWS);
  const builder = new SheetBuilder(names.sheets.log)
    .put(1, 1, `Observation log ${schoolYearLabel(names.year)}`, "title")
    .put(
      2,
      1,
      `One row for each observation. ${whenObserved(names)} “First low rating” is Yes where it finds a standard below Proficient for the first time.`,
      "note",
      9,
    )
    .height(2, 32)
    .put(3, 1, "Rows to look at", "label")
    .put(3, 2, formula(`=${problemsInLog(names)}`), "computed")
    .condition({ area: area(3, 2), formula: "=$B$3<>0", style: "bad" })
    .table({
      name: nameOf(names, "Observations"),
      row: HEADER,
      column: 1,
      columns,
      rows: Array.from({ length: BLANK_ROWS }, () => blank),
    })
    .height(1, 24)
    .height(HEADER, 32)
    .freeze(HEADER, 1);
  for (const heading of ["Feedback status", "Follow up status"]) statusColors(builder, body(heading));
  const check = body("Check");
  builder.condition({
    area: check,
    formula: `=AND(${cell(check.row, check.column)}<>"",${cell(check.row, check.column)}<>"OK")`,
    style: "bad",
  });
  return builder.done({
    landscape: true,
    wide: 1,
    titleRows: { from: HEADER, to: HEADER },
    footer: `Observation log ${schoolYearLabel(names.year)}`,
  });
}

/** How many rows of the log have something to look at. */
export function problemsInLog(names: Pick<EvaluationNames, "suffix">): string {
  const check = columnOf(nameOf(names, "Observations"), "Check");
  return `SUMPRODUCT((${check}<>"")*(${check}<>"OK"))`;
}
