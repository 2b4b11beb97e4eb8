import { fiscalCode } from "../../agreement/years";
import { cell, textInFormula } from "../plan/cells";
import { differenceFrom, secondOpinion } from "../plan/second-opinion";
import { formula, type Content } from "../plan/sheet-plan";
import type { BudgetOptions } from "./options";
import type { RowsSheet } from "./rows-sheet";
import { keysOf } from "./schedules-sheet";

export const CONTROL_HEADINGS = ["Year", "Annual salaries", "GARDNER.PAYROLL", "Difference"] as const;

/**
 * The annual salaries of each printed year, once more by the add-in's own function: a line a year. Projected years have
 * no line, for their schedule is the budget's own.
 */
export function controlTotals(
  options: BudgetOptions,
  { staffCells: cells }: RowsSheet,
  firstRow: number,
): readonly (readonly Content[])[] {
  return options.years
    .map(({ ends }, at) => ({ ends, at }))
    .filter(({ ends }) => keysOf(ends).printed)
    .map(({ ends, at }, line): Content[] => {
      const row = firstRow + line;
      const staff = (["Lane at the end", "Step", "FTE"] as const).map((heading) => cells(heading, at)).join(",");
      const payroll = `GARDNER.PAYROLL(${staff},${textInFormula(keysOf(ends).opening)})`;
      return [
        fiscalCode(ends),
        formula(`=SUM(${cells("Annual salary", at)})`),
        formula(`=${secondOpinion(payroll)}`),
        formula(`=${differenceFrom(cell(row, 2), cell(row, 3))}`),
      ];
    });
}
