import { area, type Area } from "../../plan/cells";
import type { SheetBuilder } from "../../plan/sheet-builder";
import { outline, type Rubric } from "./rubrics";

/** The cells of a rubric's outline below a form, to choose from. */
export const outlineArea = (rubric: Rubric, row: number): Area => area(row + 1, 1, outline(rubric).length);

/** Writes a rubric's outline below what prints, in rows of its own. */
export function writeOutline(builder: SheetBuilder, rubric: Rubric, row: number): void {
  builder
    .put(row, 1, `${rubric.name}: outline (not printed)`, "subtitle")
    .write(
      row + 1,
      1,
      outline(rubric).map(({ code, name }) => [`${code} ${name}`]),
    )
    .style(outlineArea(rubric, row), "middle");
}
