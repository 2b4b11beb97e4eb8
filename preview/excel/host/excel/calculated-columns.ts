import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import { type Area, intersection, lastRow } from "./address";
import type { CellMatrix } from "./engine";
import type { Model } from "./model";
import { bodyOf, columnOf } from "./table-store";
import { plainValue } from "./typed";
import { type RangeState, writeValues } from "./values";

/**
 * Writes values or formulas as if typed. With Excel's usual AutoCorrect options the last formula that is written into a
 * blank column of a table becomes the formula of all its cells, also where an add-in gave the others formulas of their
 * own (OfficeDev/office-js 2093, 5909, 6745).
 */
export function writeAsTyped(model: Model, range: RangeState, given: unknown): void {
  const blank = blankColumns(model, range);
  writeValues(model.engine, range, given);
  for (const column of blank) fillFromLast(model, range, column);
}

/** The columns of tables, without their headings, that the range reaches into and that are blank from top to bottom. */
function blankColumns({ engine, tables }: Model, { sheetId, area }: RangeState): readonly Area[] {
  return tables
    .all(sheetId)
    .flatMap((table) => {
      const reached = intersection(bodyOf(table), area);
      if (reached === null) return [];
      return Array.from({ length: reached.columns }, (_each, at) =>
        columnOf(bodyOf(table), reached.column + at - table.area.column),
      );
    })
    .filter(({ row, column, rows }) =>
      rowsOf({ row, rows }).every(
        (at) => engine.formula(sheetId, at, column) === "" && plainValue(engine.cell(sheetId, at, column)) === "",
      ),
    );
}

const rowsOf = ({ row, rows }: Pick<Area, "row" | "rows">): readonly number[] =>
  Array.from({ length: rows }, (_each, down) => row + down);

function fillFromLast({ engine }: Model, { sheetId, area }: RangeState, body: Area): void {
  const written = intersection(body, area);
  if (written === null) return;
  const formulaAt = (row: number) => engine.formula(sheetId, row, body.column);
  const isTheirsAlready = rowsOf(body).every((row) => formulaAt(row) === formulaAt(body.row));
  if (isTheirsAlready) return;
  let from = lastRow(written);
  while (from >= written.row && formulaAt(from) === "") from -= 1;
  if (from < written.row) return;
  const lexer = engine.service(LexerTreeBuilder);
  const cells: CellMatrix = {};
  for (const row of rowsOf(body)) {
    const formula = lexer.moveFormulaRefOffset(formulaAt(from), 0, row - from);
    if (formulaAt(row) !== formula) cells[row] = { [body.column]: { f: formula, v: null, si: null, p: null } };
  }
  if (Object.keys(cells).length > 0) engine.write(sheetId, body, cells);
}
