import type { WorkbookPlan } from "../../../src/sheets/plan/workbook-plan";
import type { Content, Table } from "../../../src/sheets/plan/sheet-plan";
import { FormulaEngine, type Value } from "./formula-engine";

export type { Value };

/** A plan whose formulas are calculated, with no screen and no Excel. */
export interface Calculated {
  value(sheet: string, row: number, column: number): Value;
  /** The values of a table's column, from top to bottom. */
  column(table: string, heading: string): readonly Value[];
  /** One cell of a table: in the row that has `key` in its first column. */
  cell(table: string, key: Value, heading: string): Value;
  /** Types into a cell of a table and waits until all is calculated. */
  type(table: string, key: Value, heading: string, content: Content): Promise<void>;
  enter(sheet: string, row: number, column: number, content: Content): Promise<void>;
  /** Types into cells from one to the right, and calculates once. */
  put(sheet: string, row: number, column: number, contents: readonly Content[]): Promise<void>;
  /** Every cell that holds an error, as `Sheet!R1C1: #N/A`. */
  errors(): readonly string[];
  close(): Promise<void>;
}

const ERROR = /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/;

/** Calculates a plan. */
export async function calculate(plan: WorkbookPlan): Promise<Calculated> {
  const engine = new FormulaEngine(plan);
  const value = (sheet: string, row: number, column: number) => engine.value(sheet, row, column);
  const find = (name: string) => {
    for (const sheet of plan.sheets)
      for (const table of sheet.tables) if (table.name === name) return { sheet: sheet.name, table };
    throw new Error(`no table ${name}`);
  };
  const columnAt = (table: Table, heading: string) => {
    const at = table.columns.findIndex((column) => column.heading === heading);
    if (at < 0) throw new Error(`no column ${heading} in ${table.name}`);
    return table.column + at;
  };
  const place = (name: string, key: Value, heading: string) => {
    const { sheet, table } = find(name);
    const at = table.rows.findIndex((_, index) => value(sheet, table.row + 1 + index, table.column) === key);
    if (at < 0) throw new Error(`no row ${String(key)} in ${name}`);
    return [sheet, table.row + 1 + at, columnAt(table, heading)] as const;
  };
  const enter = async (sheet: string, row: number, column: number, content: Content) => {
    engine.enter(sheet, row, column, content);
  };
  return {
    value,
    column(name, heading) {
      const { sheet, table } = find(name);
      return table.rows.map((_, at) => value(sheet, table.row + 1 + at, columnAt(table, heading)));
    },
    cell: (name, key, heading) => value(...place(name, key, heading)),
    type: (name, key, heading, content) => enter(...place(name, key, heading), content),
    enter,
    put: async (sheet, row, column, contents) => {
      engine.enterAll(contents.map((content, at) => [sheet, row, column + at, content] as const));
    },
    errors: () =>
      plan.sheets.flatMap(({ name: sheet }) =>
        engine
          .values(sheet)
          .flatMap((line, row) =>
            line.flatMap((one, at) =>
              typeof one === "string" && ERROR.test(one) ? [`${sheet}!R${row + 1}C${at + 1}: ${one}`] : [],
            ),
          ),
      ),
    close: async () => {
      engine.close();
    },
  };
}
