import type { BuildableForm } from "../../../src/sheets/evaluation/forms/buildable-forms";
import { RUBRICS } from "../../../src/sheets/evaluation/forms/rubrics";
import { trackerWorkbook } from "../../../src/sheets/evaluation/tracker/tracker-workbook";
import { serial } from "../../../src/sheets/plan/serial";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import type { WorkbookPlan } from "../../../src/sheets/plan/workbook-plan";
import { educator, trackerNames } from "./educators";

/** The names of the tracker that the forms call. */
export const FORM_NAMES = trackerNames(2013);
const [rubric] = RUBRICS;
if (!rubric) throw new Error("There is no rubric.");

/** A tracker of two educators: one on a two-year plan, and one on a one-year plan. */
export const trackerOfForms = (): WorkbookPlan =>
  trackerWorkbook(FORM_NAMES, {
    educators: [
      educator("=Pat", { title: "Art Teacher", supervising: "Evaluator 09" }),
      educator("Educator 2", { rating: "Needs Improvement" }),
    ],
    asOf: serial(2013, 10, 20),
    firstDay: serial(2013, 8, 28),
    noSchool: [],
  });

/** A form's sheet for one of them. */
export const formOf = (form: BuildableForm, name: string, sheet: string): SheetPlan =>
  form.sheet(FORM_NAMES, sheet, name, rubric);
