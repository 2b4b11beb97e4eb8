import type { EvaluationNames } from "../../sheets/evaluation/names";
import { nameOf } from "../../sheets/evaluation/names";
import { formLine, formsTable, type BuiltForm } from "../../sheets/evaluation/forms/list-of-forms";
import type { BuildableForm } from "../../sheets/evaluation/forms/buildable-forms";
import type { Rubric } from "../../sheets/evaluation/forms/rubrics";
import { freeSheetName } from "../../sheets/plan/sheet-names";
import { addRows, readTable, refuseFilledCells, rollBackRows, type TableState } from "../write/table-rows";
import type { WriteBatch, WriteOptions } from "../write/write-batch";
import { fillColumn, writeRows } from "../write/write-contents";
import { readInventory } from "../inventory";
import { writePlan, type ExtraWrite } from "../write/write-plan";

/** Which form for whom. */
export interface FormOrder {
  readonly names: EvaluationNames;
  readonly form: BuildableForm;
  readonly educators: readonly string[];
  readonly rubric: Rubric;
}

/**
 * Builds a form for each of these educators, a sheet each, and lists them on the tracker's sheet of forms.
 * @throws WorkbookError; then nothing was added
 */
export async function buildForms({ names, form, educators, rubric }: FormOrder, writing: WriteOptions): Promise<void> {
  const workbook = await readInventory();
  const taken = [...workbook.sheets];
  const built = educators.map((educator): BuiltForm => {
    const sheet = freeSheetName(`${educator} ${form.short}`, taken);
    taken.push(sheet);
    return { educator, form: form.title, sheet };
  });
  const sheets = built.map(({ educator, sheet }) => form.sheet(names, sheet, educator, rubric));
  const list = await readTable(nameOf(names, "Forms"), built.length);
  const lines = newLines(list, built);
  refuseFilledCells(list, lines.grows);
  await writePlan({ sheets, names: [] }, workbook, writing, listing(names, list, lines));
}

/** The lines that a list gets: where they begin in its rows, counted from 0, and by how many rows it grows. */
interface NewLines {
  readonly at: number;
  readonly grows: number;
  readonly built: readonly BuiltForm[];
}

/** New lines go below the last one in use, so first into the blank lines at the end of the list. */
function newLines({ values }: TableState, built: readonly BuiltForm[]): NewLines {
  const at = values.findLastIndex((line) => line.some((value) => value !== "")) + 1;
  return { at, grows: Math.max(0, at + built.length - values.length), built };
}

/** Adds the lines to the list; taking back gives the list its length, and its blank lines what stood in them. */
function listing(names: EvaluationNames, list: TableState, { at, grows, built }: NewLines): ExtraWrite {
  const cells = (context: Excel.RequestContext, column: number, rows: number, columns: number) =>
    context.workbook.worksheets
      .getItem(list.sheet)
      .getRangeByIndexes(list.row + 1 + at, list.column + column, rows, columns);
  const add = async (batch: WriteBatch) => {
    addRows(batch.context, list, grows);
    await writeRows(
      batch,
      batch.context.workbook.worksheets.getItem(list.sheet),
      list.row + 2 + at,
      list.column + 1,
      built.map((form) => formLine(list.headings, form)),
    );
    for (const { heading, formula } of formsTable(names).columns) {
      const column = list.headings.indexOf(heading);
      if (formula !== undefined && column >= 0) fillColumn(cells(batch.context, column, built.length, 1), formula);
    }
  };
  const rollBack = async (context: Excel.RequestContext) => {
    await rollBackRows(context, list, grows);
    const blank = list.formulas.slice(at).map((line) => [...line]);
    if (blank.length > 0) cells(context, 0, blank.length, list.headings.length).formulas = blank;
  };
  return { add, rollBack };
}
