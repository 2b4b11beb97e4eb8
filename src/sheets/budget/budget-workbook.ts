import { versionStamp } from "../plan/built-kind";
import type { WorkbookPlan } from "../plan/workbook-plan";
import { changesSheet } from "./changes-sheet";
import { fundingSheet } from "./funding-sheet";
import { inputsSheet } from "./inputs-sheet";
import { BUDGET, type BudgetNames } from "./names";
import type { BudgetOptions } from "./options";
import { otherCostsSheet } from "./other-costs-sheet";
import { rowsSheet } from "./rows-sheet";
import { schedulesSheet } from "./schedules-sheet";
import { stipendsSheet } from "./stipends-sheet";
import { totalsSheet } from "./totals-sheet";

/** The sheets of a budget. Its formulas call the table Staff, which has to be in the workbook. */
export function budgetWorkbook(names: BudgetNames, options: BudgetOptions): WorkbookPlan {
  const schedules = schedulesSheet(names, options);
  const inputs = inputsSheet(names, options, schedules);
  return {
    sheets: [
      totalsSheet(names, options, schedules),
      rowsSheet(names, options, schedules),
      changesSheet(names, options, schedules),
      stipendsSheet(names, options),
      fundingSheet(names, options),
      otherCostsSheet(names, options),
      inputs.sheet,
      schedules.sheet,
    ],
    names: [...inputs.names, versionStamp(BUDGET, names.suffix)],
  };
}
