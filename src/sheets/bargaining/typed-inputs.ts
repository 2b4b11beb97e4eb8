import { area, type Area, isFormulaText, overlap } from "../plan/cells";
import type { CellBlock, Content, SheetPlan } from "../plan/sheet-plan";
import type { StyleName } from "../plan/styles";

/** Styles of cells beside the tables into which people type. */
const INPUT_STYLES: ReadonlySet<StyleName> = new Set(["input", "writeIn"]);

/** What cells hold: each formula as it is written, and what it comes to. */
export interface TypedCells {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** The cells beside a sheet's tables into which people type. */
function inputsOf({ styles, tables }: SheetPlan): readonly Area[] {
  const ofTables = tables.map(({ row, column, columns, rows }) => area(row, column, rows.length + 1, columns.length));
  return styles
    .filter(({ area: own, style }) => INPUT_STYLES.has(style) && !ofTables.some((table) => overlap(own, table)))
    .map(({ area: own }) => own);
}

/** The rows and columns with all inputs of a sheet and the labels in its first column; none where it has no input. */
export function inputsArea(plan: SheetPlan): Area | null {
  const inputs = inputsOf(plan);
  if (inputs.length === 0) return null;
  const first = Math.min(...inputs.map(({ row }) => row));
  const last = Math.max(...inputs.map(({ row, rows }) => row + rows - 1));
  const width = Math.max(...inputs.map(({ column, columns }) => column + columns - 1));
  return area(first, 1, last - first + 1, width);
}

/** A sheet with what was typed into its inputs before: each is found by the label at the left of its row. */
export function withInputs(plan: SheetPlan, before: TypedCells): SheetPlan {
  const rowOf = new Map(before.values.map(([label], at) => [String(label), at]));
  const planned = plannedContents(plan);
  const typed = inputsOf(plan).flatMap((own) => cellsOf(own));
  const blocks = typed.flatMap(({ row, column }): readonly CellBlock[] => {
    const at = rowOf.get(String(planned(row, 1)));
    if (at === undefined || column === 1) return [];
    const wasFormula = isFormulaText(before.formulas[at]?.[column - 1]);
    const now = planned(row, column);
    // A formula of the sheet's own that nobody typed over stays one.
    if (wasFormula && typeof now === "object" && now !== null) return [];
    const value = before.values[at]?.[column - 1];
    const isContent = typeof value === "number" || (typeof value === "string" && !(value === "" && now === null));
    return isContent ? [{ row, column, rows: [[value]] }] : [];
  });
  // Of cells that are written twice the later content holds.
  return { ...plan, blocks: plan.blocks.concat(blocks) };
}

const cellsOf = ({ row, column, rows, columns }: Area) =>
  Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));

/** What a plan writes into each cell. */
function plannedContents({ blocks }: SheetPlan): (row: number, column: number) => Content {
  const contents = new Map<string, Content>();
  for (const { row, column, rows } of blocks)
    rows.forEach((line, down) =>
      line.forEach((content, along) => contents.set(`${row + down} ${column + along}`, content)),
    );
  return (row, column) => contents.get(`${row} ${column}`) ?? null;
}
