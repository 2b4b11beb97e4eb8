import { doneOf } from "../tracker/task-status";
import { address, area, cell, onSheet } from "../../plan/cells";
import { formula, type Content, type SheetPlan } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { heightOf } from "../../plan/text-height";
import { headOfForm, trackerValue, type FormHead } from "./form-head";
import { schoolYearLabel, type EvaluationNames } from "../names";
import { box, PLAN_BOXES, planBoxes } from "./plan-boxes";
import { FORM_NOTES, TRACKING_LINES, type TrackingLine } from "./tracking-lines";

/** The form's columns: the wording, the date, and the two initials; beside the print area the count of those missing. */
const COLUMNS = 8;
const DATE = 5;
const EDUCATOR_INITIALS = 6;
const EVALUATOR_INITIALS = 7;
const BESIDE = 10;

/** In points: together with the head and the notes they fill a page of Letter paper. */
const HEIGHTS = { gap: 10, header: 30, step: 28 } as const;
/** As many characters as stand beside each other over the form's width. */
const WIDE = 104;
const NOTE_SIZE = 10;

/** What the form is called. */
export const TRACKING_SHEET = "Educator Tracking Sheet";

/** Where a tracking sheet counts the initials that are missing. */
export const INITIALS_MISSING = cell(4, BESIDE + 1, true);

/** Whether a line that is only for some is for this educator. */
function isFor(names: EvaluationNames, head: FormHead, onlyFor: NonNullable<TrackingLine["onlyFor"]>): string {
  const stage = trackerValue(names, head, "Stage");
  const yearOne = `LEFT(${stage},25)="Self-Directed year 1 of 2"`;
  return onlyFor === "others" ? `AND(${stage}<>"",NOT(${yearOne}))` : yearOne;
}

/** The date of a line, where the line is for this educator. */
function dateOfStep(names: EvaluationNames, head: FormHead, step: TrackingLine): Content {
  const value = trackerValue(names, head, doneOf(step.step));
  return formula(step.onlyFor ? `=IF(${isFor(names, head, step.onlyFor)},${value},"")` : `=${value}`);
}

const SMALL = ["¹", "²", "³", "⁴"] as const;
const small = (note: number) => SMALL[note - 1] ?? "";

/** The wording of a line; the form has a box to tick before those that are only for some. */
function wordingOf(names: EvaluationNames, head: FormHead, { title, notes, onlyFor }: TrackingLine): Content {
  const text = title + notes.map(small).join("");
  return onlyFor ? box(isFor(names, head, onlyFor), text) : text;
}

/**
 * The Educator Tracking Sheet of Appendix A for one educator, on one page. Names, plan, duration and dates come from the
 * tracker, where they are typed; initials are typed here, and the tracker counts those that are missing.
 */
export function trackingSheet(names: EvaluationNames, sheetName: string, educator: string): SheetPlan {
  const builder = new SheetBuilder(sheetName);
  const head = headOfForm(builder, names, { title: TRACKING_SHEET, educator, columns: COLUMNS });
  const row = head.next;
  planBoxes(builder, names, head, row);
  builder.height(row, PLAN_BOXES.height, PLAN_BOXES.rows).height(row + PLAN_BOXES.rows, HEIGHTS.gap);
  const header = row + PLAN_BOXES.rows + 1;
  builder
    .put(header, 1, "Evaluation Step", "boxHeader", DATE - 1)
    .write(header, DATE, [["Date(s)", "Educator Initials", "Evaluator(s) Initials"]], "boxHeader")
    .height(header, HEIGHTS.header);
  TRACKING_LINES.forEach((step, at) => {
    const line = header + 1 + at;
    builder
      .put(line, 1, wordingOf(names, head, step), "boxText", DATE - 1)
      .put(line, DATE, dateOfStep(names, head, step), "boxCenter");
  });
  const dates = area(header + 1, DATE, TRACKING_LINES.length);
  const initials = area(header + 1, EDUCATOR_INITIALS, TRACKING_LINES.length, 2);
  builder
    .format(dates, "date")
    .rule(dates, {
      kind: "never",
      message: "This date comes from the tracker. Type it there, in the column of the step.",
    })
    .style(initials, "writeInCenter")
    .height(header + 1, HEIGHTS.step, TRACKING_LINES.length);
  const notes = header + TRACKING_LINES.length + 2;
  builder.style(area(notes - 1, 1, 1, COLUMNS - 1), "line").height(notes - 1, HEIGHTS.gap);
  FORM_NOTES.forEach((note, at) => {
    const text = `${small(at + 1)} ${note}`;
    builder.put(notes + at, 1, text, "footnote", COLUMNS - 1).height(notes + at, heightOf(text, WIDE, NOTE_SIZE) + 4);
  });
  const last = notes + FORM_NOTES.length - 1;
  const both = (column: number) => address(area(header + 1, column, TRACKING_LINES.length), true);
  builder
    .put(2, BESIDE, "Beside the form (not printed)", "subtitle", 2)
    .put(4, BESIDE, "Initials missing", "label")
    .put(
      4,
      BESIDE + 1,
      formula(`=SUMPRODUCT((${both(DATE)}<>"")*((${both(EDUCATOR_INITIALS)}="")+(${both(EVALUATOR_INITIALS)}="")))`),
      "computed",
    )
    .put(
      5,
      BESIDE,
      "Dates are typed in the tracker and show here. Initials are typed here, and the tracker counts those missing.",
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
    })
    .width(1, 16)
    .width(2, 14)
    .width(3, 13)
    .width(4, 13)
    .width(DATE, 13)
    .width(EDUCATOR_INITIALS, 13, 2)
    .width(COLUMNS, 2)
    .width(BESIDE - 1, 3)
    .width(BESIDE, 30)
    .width(BESIDE + 1, 12)
    .paper();
  return builder.done({
    wide: 1,
    tall: 1,
    area: area(1, 1, last, COLUMNS - 1),
    footer: `${educator} – ${TRACKING_SHEET} ${schoolYearLabel(names.year)}`,
  });
}
