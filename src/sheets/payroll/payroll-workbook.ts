import { versionStamp } from "../plan/built-kind";
import type { SheetPlan } from "../plan/sheet-plan";
import type { WorkbookPlan } from "../plan/workbook-plan";
import { deductionsList } from "./deductions";
import { payrollInputs } from "./inputs-sheet";
import { laneRequests } from "./lane-requests";
import { leaversSheet } from "./leavers";
import { longevityList } from "./longevity";
import { PAYROLL, type PayrollNames, type PayrollSheet } from "./names";
import type { PayrollOptions } from "./options";
import { payCalendar } from "./pay-calendar";
import { reconciliation } from "./reconciliation";
import { retroPay } from "./retro";
import { seniorityList } from "./seniority";
import { sickLeaveLedger, stayWellList } from "./sick-leave";
import type { PayrollBase } from "./person-row";
import { statementList, statementPages } from "./statement";

type ListSheet = Exclude<PayrollSheet, "inputs">;

/** The sheets that can be asked for, in the order of their tabs. */
const BUILD: Readonly<Record<ListSheet, (base: PayrollBase) => SheetPlan>> = {
  calendar: payCalendar,
  statement: statementList,
  statementPages,
  retro: retroPay,
  longevity: longevityList,
  deductions: deductionsList,
  seniority: seniorityList,
  ledger: sickLeaveLedger,
  stayWell: stayWellList,
  reconciliation,
  leavers: leaversSheet,
  laneRequests,
};

export const PAYROLL_SHEETS = Object.keys(BUILD) as readonly ListSheet[];

/** Payroll's sheets of a fiscal year. Their formulas call the Staff table, which has to be in the workbook. */
export function payrollWorkbook(names: PayrollNames, options: PayrollOptions): WorkbookPlan {
  const inputs = payrollInputs(names, options);
  // Pages show what is in the list.
  const wanted = (sheet: ListSheet) =>
    options.sheets.includes(sheet) || (sheet === "statement" && options.sheets.includes("statementPages"));
  const built = PAYROLL_SHEETS.filter(wanted);
  const base = { names, inputs, ids: options.ids, staff: options.staff, built: new Set<PayrollSheet>(built) };
  return {
    sheets: [...built.map((sheet) => BUILD[sheet](base)), inputs.sheet],
    names: [...inputs.names, versionStamp(PAYROLL, names.suffix)],
  };
}
