import { budgetWorkbook } from "../../sheets/budget/budget-workbook";
import { newBudgetNames } from "../../sheets/budget/names";
import type { BudgetOptions } from "../../sheets/budget/options";
import { readInventory } from "../inventory";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";
import { readStaffPlaces } from "./read-staff";

/** What the pane asks about a budget; the rest is in the workbook. */
export type BudgetChoices = Pick<BudgetOptions, "years" | "assumedRaise" | "noSchool" | "grants">;

interface BuiltBudget {
  readonly sheet: string;
  readonly people: number;
}

/**
 * Builds a budget from the Staff table, beside whatever the workbook holds.
 * @throws WorkbookError; then nothing was added
 */
export async function buildBudget(choices: BudgetChoices, writing: WriteOptions): Promise<BuiltBudget> {
  const places = await readStaffPlaces();
  const workbook = await readInventory();
  const names = newBudgetNames(
    choices.years.map(({ ends }) => ends),
    workbook,
  );
  await writePlan(budgetWorkbook(names, { ...choices, ...places }), workbook, writing);
  return { sheet: names.sheets.totals, people: places.ids.length };
}
