import { cell } from "../../plan/cells";
import type { ImprovementForm } from "./improvement-plans";

/** The columns of the plan itself; what it checks is beside it and does not print. */
export const WIDTH = 7;
export const CHECKS_COLUMN = WIDTH + 3;
export const FOCUSES = 3;
export const TARGETS = 3;
export const DATED = 6;
const FIRST = 9;
const FIRST_CHECK = 5;

/** The rows of a plan's sheet, from top to bottom. */
export function rowsOf(form: ImprovementForm) {
  const bounds = FIRST;
  const focus = bounds + 4;
  const targets = focus + FOCUSES + 2;
  const texts = targets + TARGETS + 2;
  const dated = texts + 2 * form.texts.length + 1;
  const process = dated + DATED + 3;
  const signatures = process + form.process.length + 2;
  // Below what prints, in rows of its own.
  const outline = signatures + form.signatures.length + 3;
  return { bounds, focus, targets, texts, dated, process, signatures, outline, checks: FIRST_CHECK };
}

/** Where everything is on a plan's sheet, so that its checks and its tests find it. */
export interface ImprovementLayout {
  readonly start: string;
  readonly end: string;
  readonly focuses: readonly string[];
  readonly texts: readonly string[];
  readonly targets: readonly string[];
  readonly dated: readonly { readonly what: string; readonly by: string }[];
  readonly process: readonly { readonly due: string; readonly done: string }[];
  readonly least: string;
  readonly most: string;
  /** Within so many school days after the notice the meeting is scheduled. */
  readonly meetingDays: string;
}

/** The addresses of what is typed and of what is due. */
export function improvementLayout(form: ImprovementForm): ImprovementLayout {
  const rows = rowsOf(form);
  const down = (from: number, count: number, column: number) =>
    Array.from({ length: count }, (_, at) => cell(from + at, column, true));
  return {
    start: cell(rows.bounds, 3, true),
    end: cell(rows.bounds + 1, 3, true),
    least: cell(rows.bounds, WIDTH, true),
    most: cell(rows.bounds + 1, WIDTH, true),
    meetingDays: cell(rows.bounds + 2, WIDTH, true),
    focuses: down(rows.focus + 1, FOCUSES, 1),
    targets: down(rows.targets + 1, TARGETS, 1),
    texts: form.texts.map((_, at) => cell(rows.texts + 2 * at + 1, 1, true)),
    dated: down(rows.dated + 1, DATED, 1).map((what, at) => ({ what, by: cell(rows.dated + 1 + at, WIDTH, true) })),
    process: form.process.map((_, at) => ({
      due: cell(rows.process + 1 + at, 6, true),
      done: cell(rows.process + 1 + at, WIDTH, true),
    })),
  };
}
