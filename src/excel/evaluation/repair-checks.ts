import type { BuiltTracker } from "../../sheets/evaluation/names";
import { checkLines } from "../../sheets/evaluation/tracker/dashboard-checks";
import { isBroken } from "../../sheets/plan/table-update";
import { run } from "../run";

/** A check of the dashboard whose formula calls something that was deleted. */
interface BrokenCheck {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly was: string;
  readonly formula: string;
}

/** The broken checks of a dashboard, and where they are. */
export interface BrokenChecks {
  readonly sheet: string;
  readonly checks: readonly BrokenCheck[];
}

/**
 * Finds the checks that call something which is gone: Excel writes `#REF!` into their formulas, and a sheet that comes
 * back does not change that. They are known by their labels, wherever somebody has moved them.
 */
export async function readBrokenChecks({ names, missing }: BuiltTracker): Promise<BrokenChecks> {
  const sheet = names.sheets.dashboard;
  if (missing.sheets.includes("dashboard")) return { sheet, checks: [] };
  const formulaOf = new Map<unknown, string>(checkLines(names).map(([label, check]) => [label, `=${check}`]));
  return run(async (context) => {
    const used = context.workbook.worksheets
      .getItem(sheet)
      .getUsedRangeOrNullObject(true)
      .load("formulas,rowIndex,columnIndex");
    await context.sync();
    if (used.isNullObject) return { sheet, checks: [] };
    const rows = used.formulas as readonly (readonly unknown[])[];
    const checks = rows.flatMap((cells, down) => {
      const formula = cells.map((cell) => formulaOf.get(cell)).find((found) => found !== undefined);
      const at = cells.findIndex(isBroken);
      if (formula === undefined || at < 0) return [];
      return [{ row: used.rowIndex + down, column: used.columnIndex + at, was: String(cells[at]), formula }];
    });
    return { sheet, checks };
  });
}

/** Writes the formulas of broken checks again, or gives them back as they were. */
export function writeChecks(
  { workbook }: Excel.RequestContext,
  { sheet, checks }: BrokenChecks,
  which: "formula" | "was",
): void {
  for (const check of checks)
    workbook.worksheets.getItem(sheet).getCell(check.row, check.column).formulas = [[check[which]]];
}
