import { versionStamp } from "../plan/built-kind";
import type { WorkbookPlan } from "../plan/workbook-plan";
import { accountsSheet } from "./accounts-sheet";
import { bridgeSheet } from "./bridge-sheet";
import { changesSheet } from "./changes-sheet";
import { chargesSheet } from "./charges-sheet";
import { fundingSheet } from "./funding-sheet";
import { grantsSheet } from "./grants-sheet";
import { inputsSheet } from "./inputs-sheet";
import { BUDGET, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import { otherCostsSheet } from "./other-costs-sheet";
import { rowsSheet } from "./rows-sheet";
import { schedulesSheet } from "./schedules-sheet";
import { stipendsSheet } from "./stipends-sheet";
import { summarySheet } from "./summary-sheet";
import { totalsSheet } from "./totals-sheet";
import { yearToDateSheet } from "./year-to-date-sheet";

/** The sheets of a budget. Its formulas call the Staff table, which has to be in the workbook. */
export function budgetWorkbook(names: BudgetNames, options: BudgetOptions): WorkbookPlan {
  const schedules = schedulesSheet(names, options);
  const inputs = inputsSheet(names, options, schedules);
  const rows = rowsSheet(names, options, schedules);
  const toDate = yearToDateSheet(names, options);
  // A single year has nothing to be compared with.
  const several = options.years.length > 1;
  return {
    sheets: [
      totalsSheet(names, options, rows),
      summarySheet(names, options, rows),
      ...(several ? [bridgeSheet(names, options, rows)] : []),
      rows.sheet,
      accountsSheet(names, options, rows),
      ...(options.grants > 0 ? [grantsSheet(names, options)] : []),
      toDate.sheet,
      changesSheet(names, options, schedules),
      stipendsSheet(names, options),
      fundingSheet(names, options, rows),
      otherCostsSheet(names, options, rows),
      inputs.sheet,
      schedules.sheet,
      ...(options.grants > 0 ? [chargesSheet(names, options, rows)] : []),
    ],
    names: [...inputs.names, ...toDate.names, versionStamp(BUDGET, names.suffix)],
  };
}
