import { BUILDABLE_FORMS } from "../../sheets/evaluation/forms/buildable-forms";
import { RUBRICS } from "../../sheets/evaluation/forms/rubrics";
import type { EvaluationNames } from "../../sheets/evaluation/names";
import type { Inventory } from "../../sheets/plan/built-kind";
import { formulaRepairs, type Repair } from "../../sheets/plan/formula-repair";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import { run } from "../run";
import type { TableState } from "../tables/read-tables";
import { listedForms } from "./listed-forms";

/** A sheet whose formulas call something that was deleted, and what they have to be. */
export interface RepairedSheet {
  readonly sheet: string;
  readonly repairs: readonly Repair[];
}

/** A form's sheet has some thousand cells, and Excel on the web answers with 5 MB at most. */
const SHEETS_AT_ONCE = 40;

/** The listed forms that are there, as they are built today; no formula of theirs depends on the rubric. */
export function formsInPlace(
  names: EvaluationNames,
  list: TableState | undefined,
  workbook: Inventory,
): readonly SheetPlan[] {
  const [rubric] = RUBRICS;
  if (!list || !rubric) return [];
  return listedForms(list).flatMap(({ educator, form, sheet }) => {
    const built = BUILDABLE_FORMS.find(({ title }) => title === form);
    return built && workbook.sheets.includes(sheet) ? [built.sheet(names, sheet, educator, rubric)] : [];
  });
}

/** Finds the formulas of sheets that call something which is gone; those of their tables are left out. */
export async function readRepairs(plans: readonly SheetPlan[]): Promise<readonly RepairedSheet[]> {
  if (plans.length === 0) return [];
  const found = await run(async (context) => {
    const used = plans.slice(0, SHEETS_AT_ONCE).map((plan) => ({
      plan,
      range: context.workbook.worksheets
        .getItem(plan.name)
        .getUsedRangeOrNullObject(true)
        .load("formulas,rowIndex,columnIndex"),
    }));
    await context.sync();
    return used.flatMap(({ plan: { name, blocks }, range }): readonly RepairedSheet[] => {
      if (range.isNullObject) return [];
      const { rowIndex: row, columnIndex: column } = range;
      const repairs = formulaRepairs(blocks, { row, column, formulas: range.formulas as unknown[][] });
      return repairs.length > 0 ? [{ sheet: name, repairs }] : [];
    });
  });
  return [...found, ...(await readRepairs(plans.slice(SHEETS_AT_ONCE)))];
}

/** Writes formulas again, or gives them back as they were. */
export function writeRepairs(
  { workbook }: Excel.RequestContext,
  sheets: readonly RepairedSheet[],
  which: "formula" | "was",
): void {
  for (const { sheet, repairs } of sheets)
    for (const repair of repairs)
      workbook.worksheets.getItem(sheet).getCell(repair.row, repair.column).formulas = [[repair[which]]];
}
