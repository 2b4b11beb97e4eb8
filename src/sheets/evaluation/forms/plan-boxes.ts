import { textInFormula } from "../../plan/cells";
import { formula, type Content } from "../../plan/sheet-plan";
import type { SheetBuilder } from "../../plan/sheet-builder";
import { trackerValue, type FormHead } from "./form-head";
import type { EvaluationNames } from "../names";
import { FORM_DURATIONS, FORM_PLANS } from "./tracking-lines";

/** The mark of a box to tick. */
export const BOX = { ticked: "☒", open: "☐" } as const;

/** A box with its label, ticked while a condition holds. */
export const box = (condition: string, label: string): Content =>
  formula(`=IF(${condition},"${BOX.ticked}","${BOX.open}")&" ${label}"`);

/** Column and width of each plan's box, and of each duration's. */
const PLANS = [
  [3, 3],
  [6, 2],
] as const;
const DURATIONS = [
  [3, 2],
  [5, 1],
  [6, 2],
] as const;

/** The rows that the boxes take, and how high each is, in points. */
export const PLAN_BOXES = { rows: 3, height: 20 } as const;

/** Writes the four plans and the three durations, ticked as the tracker has them. */
export function planBoxes(builder: SheetBuilder, names: EvaluationNames, head: FormHead, row: number): void {
  const plan = trackerValue(names, head, "Plan");
  const duration = trackerValue(names, head, "Duration");
  builder.put(row, 1, "Educator Plan:", "choiceLabel", 2).put(row + 2, 1, "Plan Duration:", "choiceLabel", 2);
  FORM_PLANS.forEach((name, at) => {
    const [column, columns] = PLANS[at % 2] ?? PLANS[0];
    builder.put(
      row + Math.floor(at / 2),
      column,
      box(`LEFT(${plan},${name.length})=${textInFormula(name)}`, name),
      "choice",
      columns,
    );
  });
  FORM_DURATIONS.forEach(({ printed, length }, at) => {
    const [column, columns] = DURATIONS[at] ?? DURATIONS[0];
    builder.put(row + 2, column, box(`${duration}=${textInFormula(length)}`, printed), "choice", columns);
  });
}
