import type { EvaluationNames } from "../../sheets/evaluation/names";
import { nameOf } from "../../sheets/evaluation/names";
import { formLine, formsTable, type BuiltForm } from "../../sheets/evaluation/forms/list-of-forms";
import { formSheetName, type BuildableForm } from "../../sheets/evaluation/forms/buildable-forms";
import { WorkbookError } from "../errors";
import { openSheet } from "../open-sheet";
import { run } from "../run";
import type { Rubric } from "../../sheets/evaluation/forms/rubrics";
import { readTables, type TableState } from "../tables/read-tables";
import { addRows, refuseFilledCells, sizeOf } from "../tables/table-sizes";
import type { WriteOptions } from "../write/write-batch";
import { fillColumn, writeRows } from "../write/write-contents";
import { readInventory } from "../inventory";
import { writePlan, type ExtraWrite } from "../write/write-plan";
import { listedForms } from "./listed-forms";

/** Which form for whom. */
interface FormOrder {
  readonly names: EvaluationNames;
  readonly form: BuildableForm;
  readonly educators: readonly string[];
  readonly rubric: Rubric;
}

/** What came of an order of forms. */
export interface FormsBuilt {
  readonly built: readonly BuiltForm[];
  /** Those who have the form already: it is not built again, so that what is typed in it stays. */
  readonly already: readonly BuiltForm[];
  /** Those whom the form is not for. */
  readonly notFor: readonly string[];
  /** Those for whom it was built although they have no PTS, where the agreement's form is for those with it. */
  readonly withoutPts: readonly string[];
}

/**
 * Builds a form for each of these educators who does not have it, a sheet each, and lists them on the tracker's sheet
 * of forms. A single form that is there already is opened.
 * @throws WorkbookError; then nothing was added
 */
export async function buildForms(order: FormOrder, writing: WriteOptions): Promise<FormsBuilt> {
  const { names, form, educators, rubric } = order;
  const workbook = await readInventory();
  const [list] = await readTables([nameOf(names, "Forms")], educators.length);
  if (!list) throw new WorkbookError("The list of forms was deleted. Update the tracker first.", "ItemNotFound");
  const already = listedForms(list).filter(
    (one) => one.form === form.title && educators.includes(one.educator) && workbook.sheets.includes(one.sheet),
  );
  const { notFor, withoutPts } = await whomItIsFor(order);
  const open = educators.filter(
    (educator) => !notFor.includes(educator) && !already.some((one) => one.educator === educator),
  );
  const taken = [...workbook.sheets];
  const built = open.map((educator): BuiltForm => {
    const sheet = formSheetName(educator, form, taken);
    taken.push(sheet);
    return { educator, form: form.title, sheet };
  });
  if (built.length > 0) {
    const sheets = built.map(({ educator, sheet }) => form.sheet(names, sheet, educator, rubric));
    const lines = newLines(list, built);
    refuseFilledCells(list, lines.grows);
    await writePlan({ sheets, names: [] }, workbook, writing, listing(names, list, lines));
  } else if (already.length === 1) await openSheet(already[0]?.sheet ?? "");
  return { built, already, notFor, withoutPts: withoutPts.filter((educator) => open.includes(educator)) };
}

type WhomFor = Pick<FormsBuilt, "notFor" | "withoutPts">;

/** Those of an order whose plan has no such form, and those without PTS for a form that asks for it. */
function whomItIsFor({ names, form: { only, withoutPts }, educators }: FormOrder): Promise<WhomFor> {
  if (!only && withoutPts === undefined) return Promise.resolve({ notFor: [], withoutPts: [] });
  return run(async (context) => {
    const { columns } = context.workbook.tables.getItem(nameOf(names, "Tracker"));
    const [who, phase, pts] = ["Educator", "Plan phase", "PTS"].map((heading) =>
      columns.getItem(heading).getDataBodyRange().load("values"),
    );
    await context.sync();
    const row = new Map(who?.values.map(([name], at) => [String(name), at]));
    const cell = (column: Excel.Range | undefined, name: string) => String(column?.values[row.get(name) ?? -1]?.[0]);
    return {
      notFor: educators.filter((name) => only && !only.phases.some((one) => one === cell(phase, name))),
      withoutPts: educators.filter((name) => withoutPts !== undefined && cell(pts, name) === "No"),
    };
  });
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
