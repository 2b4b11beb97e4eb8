import type { EvaluationNames } from "../../sheets/evaluation/names";
import { nameOf } from "../../sheets/evaluation/names";
import { formLine, formsTable, type BuiltForm } from "../../sheets/evaluation/forms/list-of-forms";
import type { BuildableForm } from "../../sheets/evaluation/forms/buildable-forms";
import type { Rubric } from "../../sheets/evaluation/forms/rubrics";
import { freeSheetName } from "../../sheets/plan/sheet-names";
import { readTables, type TableState } from "../tables/read-tables";
import { addRows, refuseFilledCells, sizeOf } from "../tables/table-sizes";
import type { WriteOptions } from "../write/write-batch";
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
  const [list] = await readTables([nameOf(names, "Forms")], built.length);
  if (!list) return;
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
function newLines({ rows }: TableState, built: readonly BuiltForm[]): NewLines {
  const at = rows.findLastIndex((line) => line.some((value) => value !== "")) + 1;
  return { at, grows: Math.max(0, at + built.length - rows.length), built };
}

/** Adds the lines to the list; the blank lines that they go into first are blank again if it is not to be. */
function listing(names: EvaluationNames, list: TableState, { at, grows, built }: NewLines): ExtraWrite {
  const cells = (context: Excel.RequestContext, column: number, rows: number, columns: number) =>
    context.workbook.worksheets
      .getItem(list.sheet)
      .getRangeByIndexes(list.row + 1 + at, list.column + column, rows, columns);
  const { columns } = formsTable(names);
  const formulas = columns.flatMap(({ heading, formula }) => {
    const column = list.headings.indexOf(heading);
    return formula !== undefined && column >= 0 ? [{ column, formula }] : [];
  });
  return {
    tables: grows > 0 ? [sizeOf(list)] : [],
    add: async (batch) => {
      addRows(batch.context, list, grows);
      const sheet = batch.context.workbook.worksheets.getItem(list.sheet);
      const lines = built.map((form) => formLine(list.headings, form));
      await writeRows(batch, sheet, list.row + 2 + at, list.column + 1, lines);
      for (const { column, formula } of formulas) fillColumn(cells(batch.context, column, built.length, 1), formula);
    },
    restore: (context) => {
      const blank = list.rows.length - at;
      if (blank === 0) return;
      cells(context, 0, blank, list.headings.length).clear("Contents");
      for (const { column, formula } of formulas) fillColumn(cells(context, column, blank, 1), formula);
    },
  };
}
