import { MILESTONES, type MilestoneName } from "../../../agreement/evaluation-calendar";
import { monthDayText } from "../../../rules/day";
import { area, cell, onSheet, wholeColumns } from "../../plan/cells";
import { withWholeHeadings } from "../../plan/column-width";
import { computed, typed, withStyles } from "../../plan/columns";
import { type Condition, firstIssue } from "../../plan/formula-parts";
import { columnOf, inRow, lookUp, spanInRow } from "../../plan/references";
import { SheetBuilder } from "../../plan/sheet-builder";
import { formula, type Rule, type SheetPlan, type TableColumn } from "../../plan/sheet-plan";
import { wrongCells } from "../../plan/typed-cells";
import { DATE_RULE, oneOf, whole, YES_NO } from "../../plan/typing-rules";
import { TWO_LINES } from "../../plan/row-heights";
import { inSchoolYear } from "../in-school-year";
import { nameOf, schoolYearLabel, type EvaluationNames } from "../names";
import { STATUS } from "./task-status";
import { statusColors, TRACKER_ROWS } from "./tracker-sheet";

const KIND = oneOf(["Announced", "Unannounced"], "Choose Announced or Unannounced.");
const MINUTES = whole(1, 480, "Type whole minutes, from 1 to 480.");
const HEADER = 5;
/** Room for so many observations at first; the table grows when one is typed below it. */
const BLANK_ROWS = 40;

/**
 * The columns of the log. Feedback is due five school days after an unannounced observation; after an announced one,
 * five school days after the conference, which is itself due within five (Appendix A, Sections 11.A.ii and 11.B.i);
 * until the conference has taken place, after the observation. A first rating below Proficient must be followed within
 * thirty school days by an observation of thirty minutes (Section 11.A.iii).
 */
function logColumns(names: EvaluationNames, educators: number): readonly TableColumn[] {
  const table = nameOf(names, "Observations");
  const row = (heading: string) => inRow(table, heading);
  const date = { format: "date" } as const;
  const later = (from: string, days: "FeedbackDays" | "ConferenceDays" | "FollowUpDays") =>
    `WORKDAY(${from},${nameOf(names, days)},${columnOf(nameOf(names, "NoSchool"), "Date")})`;
  const notSeen = `${row("Date")}=""`;
  const soon = `IF(@<=${nameOf(names, "AsOf")}+${nameOf(names, "DueSoon")},"${STATUS.soon}","${STATUS.due}")`;
  const state = (due: string, done: string) =>
    `=IF(${due}="","",IF(${done}<>"","${STATUS.done}",` +
    `IF(${due}<${nameOf(names, "AsOf")},"${STATUS.overdue}",${soon.replace("@", due)})))`;
  const sameEducator = `${columnOf(table, "Educator")},"="&${row("Educator")}`;
  const longEnough = `${columnOf(table, "Minutes")},">="&${nameOf(names, "ThirtyMinutes")}`;
  const laterDate = `${columnOf(table, "Date")},">"&${row("Date")}`;
  const followed = `MINIFS(${columnOf(table, "Date")},${sameEducator},${laterDate},${longEnough})`;
  const hadConference = `AND(${row("Kind")}="Announced",${row("Conference date")}<>"")`;
  const conference = `IF(${hadConference},${row("Conference date")},${row("Date")})`;
  const educator: Rule = {
    kind: "list from",
    reference: onSheet(names.sheets.tracker, area(TRACKER_ROWS.header + 1, 1, Math.max(educators, 1))),
    message: "This name is not in the tracker. Choose it from the list, or add the educator to the tracker first.",
    warnsOnly: true,
  };
  return [
    typed("Educator", 24, { rule: educator }),
    typed("Date", 11, { rule: DATE_RULE, ...date }),
    typed("Kind", 14, { rule: KIND }),
    typed("Minutes", 9, { rule: MINUTES }),
    typed("Observer", 16),
    typed("First low rating", 9, { rule: YES_NO }),
    typed("Conference date", 12, { rule: DATE_RULE, ...date }),
    typed("Feedback date", 12, { rule: DATE_RULE, ...date }),
    computed(
      "Conference due",
      12,
      `=IF(OR(${notSeen},${row("Kind")}<>"Announced"),"",${later(row("Date"), "ConferenceDays")})`,
      date,
    ),
    computed("Feedback due", 12, `=IF(${notSeen},"",${later(conference, "FeedbackDays")})`, date),
    computed("Feedback status", 12, state(row("Feedback due"), row("Feedback date"))),
    computed(
      "Follow up due",
      12,
      `=IF(OR(${notSeen},${row("First low rating")}<>"Yes"),"",${later(row("Date"), "FollowUpDays")})`,
      date,
    ),
    computed("Follow up done", 12, `=IF(${row("Follow up due")}="","",IF(${followed}=0,"",${followed}))`, date),
    computed("Follow up status", 12, state(row("Follow up due"), row("Follow up done"))),
    computed("Check", 44, checkOfLine(names, row)),
  ];
}

/** The first thing that is wrong with a line of the log. */
function checkOfLine(names: EvaluationNames, row: (heading: string) => string): string {
  const inTracker = columnOf(nameOf(names, "Tracker"), "Educator");
  const last = lookUp(nameOf(names, "Calendar"), '"Observations complete"', "Milestone", "Due by", '""');
  const isWrong = (heading: string, rule: Rule) => `${wrongCells(row(heading), rule)}>0`;
  const checks: readonly Condition[] = [
    [`${row("Educator")}=""`, "Educator missing"],
    [`COUNTIF(${inTracker},"="&${row("Educator")})=0`, "Not in the tracker"],
    [`OR(ISBLANK(${row("Date")}),${isWrong("Date", DATE_RULE)})`, "The date is missing or is not a date"],
    [`OR(ISBLANK(${row("Kind")}),${isWrong("Kind", KIND)})`, "Choose Announced or Unannounced."],
    [`OR(ISBLANK(${row("Minutes")}),${isWrong("Minutes", MINUTES)})`, "Minutes missing, or not from 1 to 480"],
    [`ISERROR(${row("Observer")})`, "The observer is an error"],
    [isWrong("First low rating", YES_NO), "First low rating: choose Yes or No"],
    [isWrong("Conference date", DATE_RULE), "The conference date is not a date"],
    [isWrong("Feedback date", DATE_RULE), "The feedback date is not a date"],
    [`AND(${row("Follow up done")}<>"",${row("Follow up done")}>${row("Follow up due")})`, "Follow-up came late"],
    [`${row("Date")}>${last}`, "After the day observations must be complete"],
  ];
  const isBlank = `COUNTA(${spanInRow(nameOf(names, "Observations"), "Educator", "Feedback date")})=0`;
  return `=IF(${isBlank},"",IFERROR(${firstIssue(checks, '"OK"')},"A cell of the row holds an error"))`;
}

/** The observation log: a table with a row for each observation, counted in the tracker. */
export function observationsSheet(names: EvaluationNames, educators: number): SheetPlan {
  const columns = withStyles(withWholeHeadings(logColumns(names, educators)));
  const blank = columns.map(() => null);
  const body = (heading: string) =>
    area(HEADER + 1, columns.findIndex((column) => column.heading === heading) + 1, BLANK_ROWS);
  const { value: milestones } = inSchoolYear(MILESTONES, names);
  const { clause } = milestones["First observation"];
  const by = (milestone: MilestoneName) => {
    const { due } = milestones[milestone];
    return "month" in due ? monthDayText(due) : milestone;
  };
  const builder = new SheetBuilder(names.sheets.log)
    .put(1, 1, `Observation log ${schoolYearLabel(names.year)}`, "title")
    .put(
      2,
      1,
      `One row for each observation. The first should take place by ${by("First observation")}, all by ` +
        `${by("Observations complete")} (${clause}). “First low rating” is Yes where it finds a standard ` +
        "below Proficient for the first time.",
      "note",
      9,
    )
    .height(2, TWO_LINES)
    .put(3, 1, "Rows to fix", "label")
    .put(3, 2, formula(`=${problemsInLog(names)}`), "computed")
    .condition({ area: area(3, 2), formula: "=IF(ISNUMBER($B$3),$B$3<>0,TRUE)", style: "bad" })
    .table({
      name: nameOf(names, "Observations"),
      row: HEADER,
      column: 1,
      columns,
      rows: Array.from({ length: BLANK_ROWS }, () => blank),
    })
    .height(1, 24)
    .height(HEADER, TWO_LINES)
    .freeze(HEADER, 1);
  for (const heading of ["Feedback status", "Follow up status"]) statusColors(builder, body(heading));
  const check = body("Check");
  builder.condition({
    area: check,
    formula: `=AND(${cell(check.row, check.column)}<>"",${cell(check.row, check.column)}<>"OK")`,
    style: "bad",
  });
  // The check at the end is for the screen.
  return builder.done({
    landscape: true,
    wide: 1,
    area: wholeColumns(1, columns.length - 1),
    titleRows: { from: HEADER, to: HEADER },
    footer: `Observation log ${schoolYearLabel(names.year)}`,
  });
}

/** How many rows of the log have something to fix. */
export function problemsInLog(names: Pick<EvaluationNames, "suffix">): string {
  const check = columnOf(nameOf(names, "Observations"), "Check");
  return `SUMPRODUCT((${check}<>"")*(${check}<>"OK"))`;
}
