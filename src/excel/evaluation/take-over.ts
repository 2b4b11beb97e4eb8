import { nameOf, type EvaluationNames, type TableKey } from "../../sheets/evaluation/names";
import type { StaffChange } from "../../sheets/evaluation/tracker/staff-changes";
import type { Inventory } from "../../sheets/plan/built-kind";
import type { Content } from "../../sheets/plan/sheet-plan";
import type { TableState } from "../tables/read-tables";
import { asTyped } from "../write/cell-content";

/** What is written for the accepted changes of a staff list, and how it is undone. */
export interface TakeOver {
  /** How many cells change. */
  readonly cells: number;
  readonly write: (context: Excel.RequestContext) => void;
  readonly restore: (context: Excel.RequestContext) => void;
}

/** A cell with what is written, and what was there. */
interface Cell {
  readonly find: (context: Excel.RequestContext) => Excel.Range;
  readonly from: Content;
  readonly to: Content;
}

type States = Readonly<Partial<Record<TableKey, TableState>>>;

const textAt = (table: TableState, row: number, heading: string) =>
  String(table.rows[row]?.[table.headings.indexOf(heading)] ?? "");

/** The rows of a table that have this name under Educator, counted from 0. */
const rowsOf = (table: TableState | undefined, name: string) =>
  table?.rows.flatMap((_, row) => (textAt(table, row, "Educator") === name ? [row] : [])) ?? [];

/** A cell of a table by its heading, so that columns may come before it in the meantime. */
const inTable =
  (name: string, heading: string, row: number) =>
  ({ workbook }: Excel.RequestContext) =>
    workbook.tables.getItem(name).columns.getItem(heading).getDataBodyRange().getCell(row, 0);

/** Where the name of an educator is, apart from the tracker: the log, the list of forms, and the head of each form. */
function placesOfName(names: EvaluationNames, { Observations, Forms }: States, { sheets }: Inventory, name: string) {
  const lines = (key: TableKey, table: TableState | undefined) =>
    rowsOf(table, name).map((row) => inTable(nameOf(names, key), "Educator", row));
  const forms = rowsOf(Forms, name).flatMap((row) => {
    const sheet = Forms ? textAt(Forms, row, "Sheet") : "";
    return sheets.includes(sheet)
      ? [({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(sheet).getRange(NAME_ON_FORM)]
      : [];
  });
  return [...lines("Observations", Observations), ...lines("Forms", Forms), ...forms];
}

/** The cell of a form's head by which it finds its educator. */
const NAME_ON_FORM = "C4";

function changed(
  names: EvaluationNames,
  states: States,
  workbook: Inventory,
  { name, heading, from, to }: Extract<StaffChange, { readonly kind: "changed" }>,
): readonly Cell[] {
  const own = rowsOf(states.Tracker, name).map((row) => inTable(nameOf(names, "Tracker"), heading, row));
  const others = heading === "Educator" ? placesOfName(names, states, workbook, name) : [];
  return [...own, ...others].map((find) => ({ find, from, to }));
}

/** The cells that the accepted changes of a staff list change, to write and to write back. */
export function takeOver(
  names: EvaluationNames,
  states: States,
  workbook: Inventory,
  accepted: readonly StaffChange[],
): TakeOver {
  const cells = accepted.flatMap((change): readonly Cell[] => {
    return change.kind === "changed" ? changed(names, states, workbook, change) : [];
  });
  const enter = (context: Excel.RequestContext, part: "from" | "to") => {
    for (const cell of cells) cell.find(context).formulas = [[asTyped(cell[part]) ?? ""]];
  };
  return {
    cells: cells.length,
    write: (context) => enter(context, "to"),
    restore: (context) => enter(context, "from"),
  };
}
