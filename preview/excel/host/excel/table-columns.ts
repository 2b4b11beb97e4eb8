import { absent, text } from "../args";
import { HostError, invalid } from "../errors";
import { ObjectType } from "../object-type";
import { type Area, lastColumn } from "./address";
import { deleteCells, insertCells } from "./cells-shift";
import { usedArea } from "./extent";
import type { Model } from "./model";
import { filterType } from "./table-filter";
import { type ColumnState, type TableId, type TableInfo, bodyOf, columnOf, headerOf } from "./table-store";
import { writeValues } from "./values";

/** The columns of a table, found by heading, by their number (from 1) or by position. */
export function tableColumnTypes(model: Model): ObjectType<TableId> {
  const { tables: store } = model;
  const column = columnType(model);
  const position = (self: TableId, key: string | number): number => {
    const headings = store.headings(store.get(self.tableId));
    if (typeof key === "number") return key >= 1 && key <= headings.length ? key - 1 : -1;
    return headings.findIndex((heading) => heading.toLowerCase() === key.toLowerCase());
  };
  return new ObjectType<TableId>("TableColumnCollection", () => ({
    items: (self) =>
      Array.from({ length: store.get(self.tableId).area.columns }, (_each, index) =>
        column.of({ tableId: self.tableId, index }),
      ),
    item: (self, key) => {
      const index = position(self, key);
      return index < 0 ? null : column.of({ tableId: self.tableId, index });
    },
    methods: {
      Add: async (self, args) => {
        const table = store.get(self.tableId);
        const end = table.area.columns;
        const index = args.has(0) && args.at(0) !== -1 ? args.whole(0, "index", 0) : end;
        if (index > end) throw invalid(`index is at most ${end}, ${index} was given`);
        await addColumn(model, table, index, args.at(1), args.has(2) ? args.text(2, "name") : null);
        return column.of({ tableId: self.tableId, index });
      },
    },
  }));
}

function columnType(model: Model): ObjectType<ColumnState> {
  const { engine, tables: store } = model;
  const filter = filterType(model);
  const part = (self: ColumnState, of: (table: TableInfo) => Area) => {
    const table = store.get(self.tableId);
    return { sheetId: table.sheetId, area: columnOf(of(table), self.index) };
  };
  const whole = (table: TableInfo): Area => table.area;
  return new ObjectType<ColumnState>("TableColumn", () => ({
    identity: { name: "Id", of: ({ index }) => index + 1 },
    properties: {
      Index: { get: ({ index }) => index },
      Name: {
        get: (self) => store.headings(store.get(self.tableId))[self.index] ?? "",
        set: async (self, value) => {
          writeValues(engine, part(self, headerOf), [[text(value, "name")]]);
          const table = store.get(self.tableId);
          store.writeHeaders(table.sheetId, table.area);
          await store.refresh(table);
        },
      },
    },
    objects: { Filter: (self) => filter.of(self) },
    methods: {
      GetRange: (self) => model.range.of(part(self, whole)),
      GetDataBodyRange: (self) => model.range.of(part(self, bodyOf)),
      Delete: async (self) => {
        const table = store.get(self.tableId);
        if (table.area.columns === 1)
          throw new HostError("InvalidOperation", "The last column of a table cannot be deleted.");
        await deleteCells(engine, table.sheetId, columnOf(table.area, self.index), "Left");
        await store.setArea(table, { ...table.area, columns: table.area.columns - 1 });
      },
    },
  }));
}

async function addColumn(
  model: Model,
  table: TableInfo,
  index: number,
  values: unknown,
  name: string | null,
): Promise<void> {
  const { engine, tables: store } = model;
  const { sheetId, area } = table;
  engine.assertUnprotected(sheetId);
  const added = columnOf(area, index);
  engine.grow(sheetId, { ...area, column: lastColumn(area) + 1, columns: 1 });
  const blocked = usedArea(engine, sheetId, true, added) !== null;
  if (index < area.columns || blocked) await insertCells(engine, sheetId, added, "Right");
  if (!absent(values)) writeValues(engine, { sheetId, area: added }, values);
  if (name !== null) writeValues(engine, { sheetId, area: { ...added, rows: 1 } }, [[name]]);
  const grown = { ...area, columns: area.columns + 1 };
  store.writeHeaders(sheetId, grown);
  await store.setArea(table, grown);
}
