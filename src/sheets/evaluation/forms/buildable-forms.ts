import { IMPROVEMENT_FORMS } from "./improvement-plans";
import type { SheetPlan } from "../../plan/sheet-plan";
import { formSheet } from "./form-sheet";
import { STATE_FORMS } from "./state-forms";
import { improvementSheet } from "./improvement-sheet";
import type { EvaluationNames } from "../names";
import type { Rubric } from "./rubrics";
import { TRACKING_SHEET, trackingSheet } from "./tracking-sheet";

/** A form that can be built for an educator. */
export interface BuildableForm {
  readonly title: string;
  /** For the names of its sheets. */
  readonly short: string;
  readonly sheet: (names: EvaluationNames, sheetName: string, educator: string, rubric: Rubric) => SheetPlan;
}

/** All forms, the tracking sheet first. */
export const BUILDABLE_FORMS: readonly BuildableForm[] = [
  { title: TRACKING_SHEET, short: "Tracking", sheet: trackingSheet },
  ...STATE_FORMS.map((form): BuildableForm => ({
    title: form.title,
    short: form.title.replace(/^(Educator|Evaluator) /, "").replace(/ (Report )?Form$/, ""),
    sheet: (names, sheetName, educator, rubric) => formSheet(names, sheetName, form, educator, rubric),
  })),
  ...IMPROVEMENT_FORMS.map((form): BuildableForm => ({
    title: form.title,
    short: form.short,
    sheet: (names, sheetName, educator, rubric) => improvementSheet(names, sheetName, form, educator, rubric),
  })),
];
