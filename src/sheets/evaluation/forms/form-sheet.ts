import { area, onSheet } from "../../plan/cells";
import type { Print, SheetPlan } from "../../plan/sheet-plan";
import { SheetBuilder } from "../../plan/sheet-builder";
import { FormBlocks, WIDTH, type FormBlock } from "./form-blocks";
import { headOfForm, HEAD_ROWS, OF_THE_DEPARTMENT, type FormHead } from "./form-head";
import { grown, PAGE, PAGE_OF_SEVERAL, pagesOf } from "./form-pages";
import type { StateForm, FormPart } from "./state-forms";
import { schoolYearLabel, type EvaluationNames } from "../names";
import { outlineArea, writeOutline } from "./outline-below";
import type { Rubric } from "./rubrics";

/** Beside the form, outside its print area. */
const BESIDE = WIDTH + 3;

/** Points between the head of a later page and what follows. */
const GAP = 10;

const choosesFromRubric = (part: FormPart) =>
  part.kind === "table" && part.columns.some(({ what }) => what === "rubric");

type Pages = readonly (readonly FormBlock[])[];

/** The first row below all pages; each later page begins with an empty row. */
const endOf = (pages: Pages, head: FormHead) =>
  head.next + pages.flat().reduce((rows, { heights }) => rows + heights.length, 0) + pages.length - 1;

/** Writes the blocks page by page, and gives the rows with which later pages begin. */
function placePages(builder: SheetBuilder, pages: Pages, head: FormHead): readonly number[] {
  const breaks: number[] = [];
  let row = head.next;
  const room = pages.length === 1 ? PAGE : PAGE_OF_SEVERAL;
  pages.forEach((page, at) => {
    if (at > 0) {
      breaks.push(row);
      builder.height(row, GAP);
      row += 1;
    }
    const heights = grown(page, room - (at === 0 ? head.height : head.repeated + GAP));
    page.forEach((block, index) => {
      block.draw(row);
      for (const height of heights[index] ?? []) {
        builder.height(row, height);
        row += 1;
      }
    });
  });
  return breaks;
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
  const head = headOfForm(builder, names, {
    origin: OF_THE_DEPARTMENT,
    title: form.title,
    educator,
    columns: WIDTH + 1,
  });
  // The outline comes below the form, whose length is known once its pages are.
  const outlineRow = () => endOf(pages, head) + 2;
  const outline = () => onSheet(sheetName, outlineArea(rubric, outlineRow()));
  const blocks = new FormBlocks(builder, names, head, { rubric, outline });
  const parts = form.parts.flatMap((part) => blocks.of(part));
  const pages: Pages = pagesOf(parts, [head.height, head.repeated + GAP]);
  const breaks = placePages(builder, pages, head);
  if (form.parts.some(choosesFromRubric)) writeOutline(builder, rubric, outlineRow());
  builder
    .link({
      row: 1,
      column: BESIDE,
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
    .width(BESIDE, 18)
    .paper();
  return builder.done({
    ...printOf(breaks),
    area: area(1, 1, endOf(pages, head) - 1, WIDTH),
    footer: `${educator} – ${form.title} ${schoolYearLabel(names.year)}`,
  });
}
