import type { EvaluationNames } from "../../sheets/evaluation/names";
import { nameOf } from "../../sheets/evaluation/names";
import { formLine, formsTable, type BuiltForm } from "../../sheets/evaluation/forms-sheet";
import type { BuildableForm } from "../../sheets/evaluation/buildable-forms";
import type { Rubric } from "../../sheets/evaluation/rubrics";
import { freeSheetName } from "../../sheets/names";
import { run } from "../run";
import type { WriteBatch, WriteOptions } from "../write-batch";
import { fillColumn, writeRows } from "../write-contents";
import { takenNames, writePlan } from "../write-plan";

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
  const taken = [...(await takenNames()).sheets];
  const built = educators.map((educator): BuiltForm => {
    const sheet = freeSheetName(`${educator} ${form.short}`, taken);
    taken.push(sheet);
    return { educator, form: form.title, sheet, missing: form.initialsMissing };
  });
  const sheets = built.map(({ educator, sheet }) => form.sheet(names, sheet, educator, rubric));
  const list = await findList(names);
  await writePlan({ sheets, names: [] }, writing, (batch) => listForms(batch, names, list, built));
}

/** Where the list of forms begins on its sheet, counted from 0, and how many of its lines are in use. */
interface FormList {
  readonly row: number;
  readonly column: number;
  readonly used: number;
}

function findList(names: EvaluationNames): Promise<FormList> {
  return run(async (context) => {
    const range = context.workbook.tables.getItem(nameOf(names, "Forms")).getRange();
    range.load("rowIndex,columnIndex,values");
    await context.sync();
    const educator = formsTable(names).columns.findIndex(({ heading }) => heading === "Educator");
    const filled = range.values.slice(1).filter((line) => line[educator] !== "");
    return { row: range.rowIndex, column: range.columnIndex, used: filled.length };
  });
}

/** Adds a line for each form below those in the list. */
async function listForms(batch: WriteBatch, names: EvaluationNames, { row, column, used }: FormList, built: readonly BuiltForm[]): Promise<void> {
  const { columns } = formsTable(names);
  const rows = used + built.length;
  const sheet = batch.context.workbook.worksheets.getItem(names.sheets.forms);
  const range = sheet.getRangeByIndexes(row, column, rows + 1, columns.length);
  batch.context.workbook.tables.getItem(nameOf(names, "Forms")).resize(range);
  await writeRows(batch, sheet, row + 2 + used, column + 1, built.map(formLine));
  columns.forEach(({ formula }, at) => {
    if (formula !== undefined) fillColumn(sheet.getRangeByIndexes(row + 1, column + at, rows, 1), formula);
  });
}
