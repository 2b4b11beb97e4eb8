import type { TypedBefore } from "../../../src/sheets/bargaining/carry-over";
import type { WorkbookPlan } from "../../../src/sheets/plan/workbook-plan";
import type { FormulaEngine } from "../../support/sheets/formula-engine";

/** What the pane would read of a calculated workbook: its tables, and its named cells with formulas as written. */
export function typedBefore({ sheets, names }: WorkbookPlan, engine: FormulaEngine): TypedBefore {
  const contents = (sheet: string, row: number, column: number): unknown => {
    const blocks = sheets.find(({ name }) => name === sheet)?.blocks ?? [];
    const planned = blocks
      .filter((block) => row >= block.row && row < block.row + block.rows.length)
      .map((block) => block.rows[row - block.row]?.[column - block.column])
      .findLast((content) => content !== undefined);
    const value = engine.value(sheet, row, column);
    // A formula that was typed over with a number is one no more.
    const isFormula = planned !== null && typeof planned === "object";
    return isFormula && !typedOver(sheet, row, column) ? planned.formula : (value ?? "");
  };
  const typedOver = (sheet: string, row: number, column: number) => engine.wasEntered(sheet, row, column);
  return {
    staffHeadings: [],
    tables: new Map(
      sheets.flatMap(({ name: sheet, tables }) =>
        tables.map(({ name, row, column, columns, rows }) => [
          name,
          {
            headings: columns.map(({ heading }) => heading),
            rows: rows.map((_, down) =>
              columns.map((__, along) => engine.value(sheet, row + 1 + down, column + along) ?? ""),
            ),
          },
        ]),
      ),
    ),
    cells: new Map(named((...at) => contents(...at))),
    values: new Map(named((...at) => engine.value(...at) ?? "")),
  };

  function named(of: (sheet: string, row: number, column: number) => unknown) {
    return names.flatMap(({ name, refersTo }) => {
      const area = /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(refersTo);
      if (!area) return [];
      const [, sheet = "", left = "", top, right = left, bottom = top] = area;
      const [from, to] = [columnNumber(left), columnNumber(right)];
      const rows = Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, down) =>
        Array.from({ length: to - from + 1 }, (__, along) => of(sheet, Number(top) + down, from + along)),
      );
      return [[name, rows] as const];
    });
  }
}

const columnNumber = (letters: string) => [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
