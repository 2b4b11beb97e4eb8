import { FOR_THOSE_WITH_PTS, IMPROVEMENT_FORMS } from "./improvement-plans";
import { YEAR_ONE, YEAR_TWO, type PlanPhase } from "../tracker/plan-phases";
import { LONGEST_SHEET_NAME, freeSheetName } from "../../plan/sheet-names";
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
  /** What people have to know before they choose it. */
  readonly caution?: string;
  /** Whom it is for, where that is not everybody: the tracker's plan phases, and why. */
  readonly only?: { readonly phases: readonly PlanPhase[]; readonly reason: string };
  /** What to say of somebody without PTS, for whom the agreement does not have it; it is built all the same. */
  readonly withoutPts?: string;
  readonly sheet: (names: EvaluationNames, sheetName: string, educator: string, rubric: Rubric) => SheetPlan;
}

const IN_TWO_YEAR_PLANS = {
  phases: [YEAR_ONE, YEAR_TWO],
  reason: "Only a two-year plan has a Formative Evaluation (Section 13.A).",
} as const;

/** All forms, the tracking sheet first. */
export const BUILDABLE_FORMS: readonly BuildableForm[] = [
  { title: TRACKING_SHEET, short: "Tracking", sheet: trackingSheet },
  ...STATE_FORMS.map((form): BuildableForm => ({
    title: form.title,
    ...(form.id === "formative-evaluation" ? { only: IN_TWO_YEAR_PLANS } : {}),
    short: form.title.replace(/^(Educator|Evaluator) /, "").replace(/ (Report )?Form$/, ""),
    sheet: (names, sheetName, educator, rubric) => formSheet(names, sheetName, form, educator, rubric),
  })),
  ...IMPROVEMENT_FORMS.map((form): BuildableForm => ({
    title: form.title,
    short: form.short,
    ...(form.caution === undefined ? {} : { caution: form.caution }),
    ...(form.withPts ? { withoutPts: FOR_THOSE_WITH_PTS } : {}),
    sheet: (names, sheetName, educator, rubric) => improvementSheet(names, sheetName, form, educator, rubric),
  })),
];

/** Room for ` (2)` at the end of a sheet's name. */
const COUNTED = 4;

/** Of a long name the end is cut, but a number at the end stays: it may be the only difference between two names. */
function shortened(name: string, room: number): string {
  if (name.length <= room) return name;
  const [number = ""] = /\d+$/.exec(name) ?? [];
  const end = number === "" || number.length + 2 > room ? "" : ` ${number}`;
  return name.slice(0, room - end.length).trim() + end;
}

/**
 * A free name for the sheet of somebody's form, with the form's own name whole.
 * @param taken the names in use
 */
export function formSheetName(educator: string, { short }: Pick<BuildableForm, "short">, taken: Iterable<string>) {
  const used = [...taken];
  const wished = (room: number) => `${shortened(educator, room - short.length - 1)} ${short}`;
  const whole = wished(LONGEST_SHEET_NAME);
  const free = freeSheetName(whole, used);
  return free === freeSheetName(whole, []) ? free : freeSheetName(wished(LONGEST_SHEET_NAME - COUNTED), used);
}
