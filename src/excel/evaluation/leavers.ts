import { schoolYearLabel, type EvaluationNames, type TableKey } from "../../sheets/evaluation/names";
import { leaversSheet, rowsOfEducators } from "../../sheets/evaluation/tracker/leavers-sheet";
import type { StaffChange } from "../../sheets/evaluation/tracker/staff-changes";
import type { Inventory } from "../../sheets/plan/built-kind";
import type { Serial } from "../../sheets/plan/serial";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import { freeSheetName } from "../../sheets/plan/sheet-names";
import { run } from "../run";
import type { TableState } from "../tables/read-tables";
import { readRemoval, type RowRemoval } from "../tables/remove-rows";
import { asTyped } from "../write/cell-content";
import { isFormulaText } from "../../sheets/plan/cells";

/** Educators who leave the tracker, and what becomes of what is theirs. */
export interface Leavers {
  readonly names: readonly string[];
  /** The sheet that keeps their rows. */
  readonly sheet: SheetPlan;
  /** Their rows of the tracker and of the observation log. */
  readonly removals: readonly RowRemoval[];
  /** Their forms, which stay. */
  readonly forms: readonly string[];
  /** The cells of their forms that call the tracker: these keep what they show. */
  readonly cells: readonly KeptCell[];
}

interface KeptCell {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: string | number | boolean;
}

type States = Readonly<Partial<Record<TableKey, TableState>>>;

/**
 * What has to be done for educators who leave, `null` where nobody does.
 * @param added how many rows the tracker gets before they leave
 */
export async function readLeavers(
  names: EvaluationNames,
  { Tracker, Observations, Forms }: States,
  workbook: Inventory,
  accepted: readonly StaffChange[],
  { added, day }: { readonly added: number; readonly day: Serial },
): Promise<Leavers | null> {
  const who = accepted.flatMap((change) => (change.kind === "gone" ? [change.name] : []));
  if (who.length === 0 || !Tracker) return null;
  const sheetName = freeSheetName(`Left ${schoolYearLabel(names.year)}`, workbook.sheets);
  const forms = Forms
    ? rowsOfEducators(Forms, who)
        .map((row) => String(Forms.rows[row]?.[Forms.headings.indexOf("Sheet")] ?? ""))
        .filter((sheet) => workbook.sheets.includes(sheet))
    : [];
  const removals = [await readRemoval(Tracker, rowsOfEducators(Tracker, who), added)];
  if (Observations) removals.push(await readRemoval(Observations, rowsOfEducators(Observations, who), 0));
  return {
    names: who,
    sheet: leaversSheet(names, sheetName, Tracker, Observations, who, day),
    removals: removals.filter(({ going }) => going.length > 0),
    forms,
    cells: await cellsThatCall(names, forms),
  };
}

/** The cells of some sheets whose formulas call a table or a named cell of the tracker. */
function cellsThatCall({ suffix }: EvaluationNames, sheets: readonly string[]): Promise<readonly KeptCell[]> {
  if (sheets.length === 0) return Promise.resolve([]);
  return run(async (context) => {
    const found = sheets.map((sheet) => ({
      sheet,
      used: context.workbook.worksheets
        .getItem(sheet)
        .getUsedRangeOrNullObject(true)
        .load("formulas,values,rowIndex,columnIndex"),
    }));
    await context.sync();
    const filled = found.filter(({ used }) => !used.isNullObject);
    return filled.flatMap(({ sheet, used }) =>
      (used.formulas as readonly (readonly unknown[])[]).flatMap((line, row) =>
        line.flatMap((formula, column): readonly KeptCell[] => {
          if (!isFormulaText(formula) || !formula.includes(suffix)) return [];
          const value = (used.values as readonly (readonly (string | number | boolean)[])[])[row]?.[column] ?? "";
          return [{ sheet, row: used.rowIndex + row, column: used.columnIndex + column, formula, value }];
        }),
      ),
    );
  });
}

/** Their forms keep what they show, without the tracker. */
export function keepForms(context: Excel.RequestContext, { cells }: Leavers): void {
  for (const cell of cells) cellOf(context, cell).formulas = [[asTyped(cell.value) ?? ""]];
}

/** Their forms follow the tracker again. */
export function restoreForms(context: Excel.RequestContext, { cells }: Leavers): void {
  for (const cell of cells) cellOf(context, cell).formulas = [[cell.formula]];
}

const cellOf = ({ workbook }: Excel.RequestContext, { sheet, row, column }: KeptCell) =>
  workbook.worksheets.getItem(sheet).getCell(row, column);
