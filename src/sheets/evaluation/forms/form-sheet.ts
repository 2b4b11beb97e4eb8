import { area, onSheet } from "../../plan/cells";
import type { Print, SheetPlan } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { FormBlocks, WIDTH, type FormBlock } from "./form-blocks";
import { headOfForm, HEAD_ROWS, type FormHead } from "./form-head";
import { grown, PAGE, PAGE_OF_SEVERAL, pagesOf } from "./form-pages";
import type { StateForm, FormPart } from "./state-forms";
import { schoolYearLabel, type EvaluationNames } from "../names";
import { outline, type Rubric } from "./rubrics";

/** The rubric's outline stands beside the form, outside its print area. */
const OUTLINE = WIDTH + 3;

/** Points between the head of a later page and what follows. */
const GAP = 10;

const choosesFromRubric = (part: FormPart) =>
  part.kind === "table" && part.columns.some(({ what }) => what === "rubric");

/** Writes the blocks page by page, and gives the rows with which later pages begin and the first row below all. */
function placeBlocks(
  builder: SheetBuilder,
  blocks: readonly FormBlock[],
  head: FormHead,
): { readonly breaks: readonly number[]; readonly end: number } {
  const breaks: number[] = [];
  const later = head.repeated + GAP;
  let row = head.next;
  const pages = pagesOf(blocks, [head.height, later]);
  const room = pages.length === 1 ? PAGE : PAGE_OF_SEVERAL;
  pages.forEach((page, at) => {
    if (at > 0) {
      breaks.push(row);
      builder.height(row, GAP);
      row += 1;
    }
    const heights = grown(page, room - (at === 0 ? head.height : later));
    page.forEach((block, index) => {
      block.draw(row);
      for (const height of heights[index] ?? []) {
        builder.height(row, height);
        row += 1;
      }
    });
  });
  return { breaks, end: row };
}

/** A form on one page is fitted to it; on several, each begins with what says whose form it is. */
function printOf(breaks: readonly number[]): Pick<Print, "wide" | "tall" | "breaks" | "titleRows"> {
  return breaks.length === 0 ? { wide: 1, tall: 1 } : { wide: 1, breaks, titleRows: HEAD_ROWS };
}

/**
 * A form of Appendix A for one educator, to fill in and print. What the tracker knows is filled in by formula.
 * @param rubric whose outline the form offers to choose from
 */
export function formSheet(
  names: EvaluationNames,
  sheetName: string,
  form: StateForm,
  educator: string,
  rubric: Rubric,
): SheetPlan {
  const builder = new SheetBuilder(sheetName);
  const head = headOfForm(builder, names, { title: form.title, educator, columns: WIDTH + 1 });
  const lines = outline(rubric).map(({ code, name }) => [`${code} ${name}`]);
  const outlineAt = area(4, OUTLINE, lines.length);
  const blocks = new FormBlocks(builder, names, head, onSheet(sheetName, outlineAt));
  const { breaks, end } = placeBlocks(
    builder,
    form.parts.flatMap((part) => blocks.of(part)),
    head,
  );
  if (form.parts.some(choosesFromRubric)) {
    builder
      .put(2, OUTLINE, `${rubric.name}: outline (not printed)`, "subtitle")
      .write(outlineAt.row, OUTLINE, lines, "choice")
      .width(OUTLINE, 58);
  }
  builder
    .link({
      row: 1,
      column: OUTLINE,
      target: onSheet(names.sheets.tracker, area(1, 1)),
      text: "To the tracker",
      tip: "Opens the tracker",
    })
    .width(1, 16)
    .width(2, 14)
    .width(3, 5)
    .width(4, 15, 4)
    .width(WIDTH + 1, 2)
    .width(WIDTH + 2, 3)
    .paper();
  return builder.done({
    ...printOf(breaks),
    area: area(1, 1, end - 1, WIDTH),
    footer: `${educator} – ${form.title} ${schoolYearLabel(names.year)}`,
  });
}
