import { newPayrollNames } from "../../sheets/payroll/names";
import { PAYROLL_HEADINGS, type PayrollOptions } from "../../sheets/payroll/options";
import { payrollWorkbook } from "../../sheets/payroll/payroll-workbook";
import { WorkbookError } from "../errors";
import { readInventory } from "../inventory";
import type { WriteOptions } from "../write/write-batch";
import { writePlan } from "../write/write-plan";
import { readStaffPlaces } from "./read-staff";

/** What the pane asks about payroll's sheets; the rest is in the workbook. */
export type PayrollChoices = Omit<PayrollOptions, "ids" | "staff">;

/** A page each: Excel takes 1,026 page breaks on a sheet. */
const MOST_PAGES = 1027;

/** @throws WorkbookError where a page each is asked for, and there are more people than a sheet has pages */
export function refuseTooManyPages({ sheets }: Pick<PayrollChoices, "sheets">, people: number): void {
  if (!sheets.includes("statementPages") || people <= MOST_PAGES) return;
  throw new WorkbookError(
    `The staff list has ${people} people, and a sheet has room for ${MOST_PAGES} pages. Leave Statement pages out: ` +
      "the Pay statement sheet has the same for everyone.",
    "TooManyPages",
  );
}

/**
 * Builds sheets of payroll from the Staff table, beside whatever the workbook holds.
 * @param ends the calendar year in which the fiscal year ends
 * @returns the names of the sheets
 * @throws WorkbookError; then nothing was added
 */
export async function buildPayroll(
  ends: number,
  choices: PayrollChoices,
  writing: WriteOptions,
): Promise<readonly string[]> {
  const { ids, staff } = await readStaffPlaces(PAYROLL_HEADINGS);
  refuseTooManyPages(choices, ids.length);
  const workbook = await readInventory();
  const plan = payrollWorkbook(newPayrollNames(ends, workbook), { ...choices, ids, staff });
  await writePlan(plan, workbook, writing);
  return plan.sheets.map(({ name }) => name);
}
