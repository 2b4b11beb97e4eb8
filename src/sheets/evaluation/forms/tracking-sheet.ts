import { YEAR_ONE, YEAR_TWO } from "../tracker/plan-phases";
import { doneOf } from "../tracker/task-status";
import { address, area, cell, onSheet } from "../../plan/cells";
import { formula, type Content, type SheetPlan } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { heightOf } from "../../plan/text-height";
import { headOfForm, OF_THE_DEPARTMENT, trackerValue, type FormHead } from "./form-head";
import { schoolYearLabel, type EvaluationNames } from "../names";
import { box, PLAN_BOXES, planBoxes } from "./plan-boxes";
import { FORM_NOTES, TRACKING_LINES, type TrackingLine } from "./tracking-lines";

/** The form's columns: the wording, the tracker's date, further dates, the two initials, and room on the right. */
const COLUMNS = 9;
const DATE = 5;
const FURTHER_DATES = 6;
const EDUCATOR_INITIALS = 7;
const EVALUATOR_INITIALS = 8;
/** Outside the print area. */
const BESIDE = 10;

/** Column, width in characters, and how many columns have it. */
const WIDTHS: readonly (readonly [column: number, width: number, columns?: number])[] = [
  [1, 15],
  [2, 12],
  [3, 8, 2],
  [DATE, 12, 2],
  [EDUCATOR_INITIALS, 13, 2],
  [COLUMNS, 2],
  [BESIDE, 30],
  [BESIDE + 1, 12],
];

/** In points: together with the head and the notes they fill a page of Letter paper. */
const HEIGHTS = { gap: 10, header: 30, line: 28 } as const;
/** As many characters as fit beside each other over the form's width. */
const WIDE = 104;
const NOTE_SIZE = 10;

/** What the form is called. */
export const TRACKING_SHEET = "Educator Tracking Sheet";

/** Where a tracking sheet counts the initials that are missing. */
export const INITIALS_MISSING = cell(4, BESIDE + 1, true);

/** Whether a line with a box is for this educator: in both years of a two-year plan, or in all other plans. */
function isFor(names: EvaluationNames, head: FormHead, plan: NonNullable<TrackingLine["box"]>): string {
  const phase = trackerValue(names, head, "Plan phase");
  const twoYear = `OR(${phase}="${YEAR_ONE}",${phase}="${YEAR_TWO}")`;
  return plan === "two-year" ? twoYear : `AND(${phase}<>"",NOT(${twoYear}))`;
}

/** The tracker's date of a line, where the line is for this educator. */
function dateOfLine(names: EvaluationNames, head: FormHead, { task, box: plan }: TrackingLine): string {
  const value = trackerValue(names, head, doneOf(task));
  return plan ? `IF(${isFor(names, head, plan)},${value},"")` : value;
}

const SMALL = ["¹", "²", "³", "⁴"] as const;
const small = (note: number | undefined) => SMALL[(note ?? 0) - 1] ?? "";

/** The wording of a line; its box is ticked once there is a date, so that no conference shows as held which was not. */
function wordingOf({ title, note, box: plan }: TrackingLine, row: number): Content {
  const text = title + small(note);
  return plan ? box(`COUNTA(${cell(row, FURTHER_DATES)})+LEN(${cell(row, DATE)})>0`, text) : text;
}

/**
 * The Educator Tracking Sheet of Appendix A for one educator, on one page. Names, plan, duration and dates come from
 * the tracker, where they are typed; initials are typed here, and the tracker counts those that are missing.
 */
export function trackingSheet(names: EvaluationNames, sheetName: string, educator: string): SheetPlan {
  const builder = new SheetBuilder(sheetName);
  const head = headOfForm(builder, names, {
    origin: OF_THE_DEPARTMENT,
    title: TRACKING_SHEET,
    educator,
    columns: COLUMNS,
  });
  const row = head.next;
  planBoxes(builder, names, head, row);
  builder.height(row, PLAN_BOXES.height, PLAN_BOXES.rows).height(row + PLAN_BOXES.rows, HEIGHTS.gap);
  const header = row + PLAN_BOXES.rows + 1;
  writeSteps(builder, names, head, header);
  const notes = header + TRACKING_LINES.length + 2;
  writeNotes(builder, notes);
  writeBeside(builder, names, header);
  for (const [column, width, columns] of WIDTHS) builder.width(column, width, columns);
  return builder.paper().done({
    wide: 1,
    tall: 1,
    area: area(1, 1, notes + FORM_NOTES.length - 1, COLUMNS - 1),
    footer: `${educator} – ${TRACKING_SHEET} ${schoolYearLabel(names.year)}`,
  });
}

/** The ten steps, each with the tracker's date, room for further dates, and the initials of both. */
function writeSteps(builder: SheetBuilder, names: EvaluationNames, head: FormHead, header: number): void {
  builder
    .put(header, 1, "Evaluation Step", "boxHeader", DATE - 1)
    .put(header, DATE, "Date(s)", "boxHeader", 2)
    .write(header, EDUCATOR_INITIALS, [["Educator Initials", "Evaluator(s) Initials"]], "boxHeader")
    .height(header, HEIGHTS.header);
  TRACKING_LINES.forEach((line, at) => {
    const row = header + 1 + at;
    builder
      .put(row, 1, wordingOf(line, row), "boxText", DATE - 1)
      .put(row, DATE, formula(`=${dateOfLine(names, head, line)}`), "boxCenter");
  });
  const down = (column: number, columns = 1) => area(header + 1, column, TRACKING_LINES.length, columns);
  builder
    .format(down(DATE), "date")
    .rule(down(DATE), {
      kind: "never",
      message:
        "This date comes from the tracker. Type it there, in the column of the task; further dates go beside it.",
    })
    .style(down(FURTHER_DATES), "writeInCenter")
    .style(down(EDUCATOR_INITIALS, 2), "writeInCenter")
    .height(header + 1, HEIGHTS.line, TRACKING_LINES.length);
}

function writeNotes(builder: SheetBuilder, row: number): void {
  builder.style(area(row - 1, 1, 1, COLUMNS - 1), "line").height(row - 1, HEIGHTS.gap);
  FORM_NOTES.forEach((note, at) => {
    const text = `${small(at + 1)} ${note}`;
    builder.put(row + at, 1, text, "footnote", COLUMNS - 1).height(row + at, heightOf(text, WIDE, NOTE_SIZE) + 4);
  });
}

/** Beside the form: how many initials are missing, what is typed where, and the way to the tracker. */
function writeBeside(builder: SheetBuilder, names: EvaluationNames, header: number): void {
  const all = (column: number) => address(area(header + 1, column, TRACKING_LINES.length), true);
  const missing = `((${all(EDUCATOR_INITIALS)}="")+(${all(EVALUATOR_INITIALS)}=""))`;
  builder
    .put(2, BESIDE, "Beside the form (not printed)", "subtitle", 2)
    .put(4, BESIDE, "Initials missing", "label")
    .put(4, BESIDE + 1, formula(`=SUMPRODUCT((${all(DATE)}<>"")*${missing})`), "computed")
    .put(
      5,
      BESIDE,
      "Dates are typed in the tracker and show here; type further dates of a line beside it. Initials are " +
        "typed here, and the tracker counts those that are missing.",
      "note",
      2,
      4,
    )
    .condition({ area: area(4, BESIDE + 1), formula: `=${INITIALS_MISSING}>0`, style: "soon" })
    .link({
      row: 10,
      column: BESIDE,
      target: onSheet(names.sheets.tracker, area(1, 1)),
      text: "To the tracker",
      tip: "Opens the tracker",
    });
}
