import type { ICellData } from "@univerjs/core";
import { invalid, notFound } from "../errors";
import { ObjectType } from "../object-type";
import type { Area } from "./address";
import { deleteCells, insertCells } from "./cells-shift";
import type { CellMatrix } from "./engine";
import { usedArea } from "./extent";
import type { Model } from "./model";
import { type TableId, type TableInfo, bodyOf, columnOf, lastBodyRow, rowOf } from "./table-store";
import { extendValidation } from "./validation";
import { writeValues } from "./values";

interface RowState extends TableId {
  readonly index: number;
}

const rowCount = (table: TableInfo): number => table.area.rows - 1;

/** The rows of a table under its headings. */
export function tableRowTypes(model: Model): ObjectType<TableId> {
  const { tables: store } = model;
  const row = tableRowType(model);
  const at = (self: TableId, index: number) => {
    if (index >= rowCount(store.get(self.tableId))) throw notFound(`the table has no row ${index}`);
    return row.of({ tableId: self.tableId, index });
  };
  return new ObjectType<TableId>("TableRowCollection", () => ({
    items: (self) => Array.from({ length: rowCount(store.get(self.tableId)) }, (_each, index) => at(self, index)),
    methods: {
      Add: async (self, args) => {
        const table = store.get(self.tableId);
        const lines = linesOf(args.at(1), table.area.columns);
        const index = args.has(0) && args.at(0) !== -1 ? args.whole(0, "index", 0) : rowCount(table);
        if (index > rowCount(table)) throw invalid(`index is at most ${rowCount(table)}, ${index} was given`);
        await addRows(model, table, index, lines);
        return at(self, index);
      },
      GetItemAt: (self, args) => at(self, args.whole(0, "index", 0)),
    },
  }));
}

function tableRowType(model: Model): ObjectType<RowState> {
  return new ObjectType<RowState>("TableRow", () => ({
    methods: { Delete: (self) => removeRow(model, model.tables.get(self.tableId), self.index) },
  }));
}

/** Rows of values; one value is used for every cell of one row, and none leaves the row blank. */
function linesOf(given: unknown, width: number): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return [Array.from({ length: width }, () => given ?? null)];
  return given.map((line: unknown) => {
    if (Array.isArray(line)) return line as readonly unknown[];
    throw invalid("values is a list of rows, each a list of values");
  });
}

/** Adds rows before `index`. They take formats, validation and calculated columns from the row above them. */
async function addRows(
  model: Model,
  table: TableInfo,
  index: number,
  lines: readonly (readonly unknown[])[],
): Promise<void> {
  const { engine } = model;
  const { sheetId, area } = table;
  engine.assertUnprotected(sheetId);
  const width = area.columns;
  const wrong = lines.find((line) => line.length !== width);
  if (wrong) throw invalid(`a row of the table ${table.name} has ${width} values, ${wrong.length} were given`);
  const added: Area = { ...area, row: area.row + 1 + index, rows: lines.length };
  const above = index < rowCount(table) ? rowOf(bodyOf(table), Math.max(0, index - 1)) : lastBodyRow(table);
  const following: Area = { ...area, row: area.row + area.rows, rows: lines.length };
  engine.grow(sheetId, { ...following, rows: lines.length + 1 });
  const blocked = usedArea(engine, sheetId, true, following) !== null;
  if (index < rowCount(table) || blocked) await insertCells(engine, sheetId, added, "Down");
  const grown = { ...area, rows: area.rows + lines.length };
  follow(model, sheetId, above, added);
  writeValues(engine, { sheetId, area: added }, lines);
  for (let column = 0; column < width; column += 1) {
    extendValidation(engine, { sheetId, area: columnOf(above, column) }, columnOf(added, column));
  }
  if (index === rowCount(table)) model.conditionals.extend(sheetId, lastBodyRow(table), added);
  await model.tables.setArea(table, grown);
}

/** Formats and formulas of the row `from`, for each of the rows `to`. */
function follow(model: Model, sheetId: string, from: Area, to: Area): void {
  const { engine } = model;
  const cells: CellMatrix = {};
  for (let row = to.row; row < to.row + to.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = to.column; column < to.column + to.columns; column += 1) {
      const formula = engine.formula(sheetId, from.row, column);
      const style = { s: engine.style(sheetId, from.row, column) };
      line[column] = formula === "" ? style : { ...style, f: engine.shiftFormula(formula, row - from.row, 0), v: null };
    }
    cells[row] = line;
  }
  engine.write(sheetId, to, cells);
}

async function removeRow(model: Model, table: TableInfo, index: number): Promise<void> {
  if (index >= rowCount(table)) throw notFound(`the table ${table.name} has no row ${index}`);
  const { sheetId, area } = table;
  if (rowCount(table) === 1) {
    // A table keeps one blank row.
    model.engine.range(sheetId, bodyOf(table)).clearContent();
    await model.tables.setArea(table, { ...area, rows: 2 });
    return;
  }
  await deleteCells(model.engine, sheetId, { ...area, row: area.row + 1 + index, rows: 1 }, "Up");
  await model.tables.setArea(table, { ...area, rows: area.rows - 1 });
}
