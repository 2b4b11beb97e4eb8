import { newPayrollNames } from "../../sheets/payroll/names";
import type { PayrollOptions } from "../../sheets/payroll/options";
import { payrollWorkbook } from "../../sheets/payroll/payroll-workbook";
import { readInventory } from "../inventory";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";
import { readStaffPlaces } from "./read-staff";

/** What the pane asks about payroll's sheets; the rest is in the workbook. */
export type PayrollChoices = Omit<PayrollOptions, "ids">;

/**
 * Builds sheets of payroll from the table Staff, beside whatever the workbook holds.
 * @param ends the calendar year in which the fiscal year ends
 * @returns the names of the sheets
 * @throws WorkbookError; then nothing was added
 */
export async function buildPayroll(
  ends: number,
  choices: PayrollChoices,
  writing: WriteOptions,
): Promise<readonly string[]> {
  const { ids } = await readStaffPlaces();
  const workbook = await readInventory();
  const plan = payrollWorkbook(newPayrollNames(ends, workbook), { ...choices, ids });
  await writePlan(plan, workbook, writing);
  return plan.sheets.map(({ name }) => name);
}
