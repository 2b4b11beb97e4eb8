import { text, yesNo } from "../args";
import { HostError, invalid } from "../errors";
import { type HostObject, ObjectType, type Property } from "../object-type";
import { contains, formatArea, intersection, sameArea } from "./address";
import type { TableExtras } from "../../xlsx/extras";
import { insertCells } from "./cells-shift";
import type { Model } from "./model";
import { tableColumnTypes } from "./table-columns";
import { tableRowTypes } from "./table-rows";
import { sortType } from "./table-sort";
import { type TableId, type TableInfo, bodyOf, headerOf } from "./table-store";
import type { RangeState } from "./values";

interface Tables {
  /** Only tables of this sheet; all of the workbook if left out. */
  readonly sheetId?: string;
}

interface Scoped {
  readonly range: RangeState;
  readonly fully: boolean;
}

export interface TableTypes {
  of(tableId: string): HostObject;
  collection(sheetId?: string): HostObject;
  /** The tables that the range touches, or that lie wholly in it. */
  within(range: RangeState, fully: boolean): HostObject;
}

export function tableTypes(model: Model): TableTypes {
  const { tables: store } = model;
  const table = tableType(model);
  const objectOf = (info: TableInfo | null) => (info ? table.of({ tableId: info.id }) : null);
  const collection = new ObjectType<Tables>("TableCollection", () => ({
    properties: { Count: { get: ({ sheetId }) => store.all(sheetId).length } },
    items: ({ sheetId }) => store.all(sheetId).map((info) => table.of({ tableId: info.id })),
    item: ({ sheetId }, key) => objectOf(store.find(key, sheetId)),
    methods: {
      Add: async (self, args) => {
        const onSheet = self.sheetId ?? model.engine.workbook.getActiveSheet().getSheetId();
        const range = model.rangeFrom(args.at(0), onSheet, "address");
        return objectOf(await addTable(model, range, args.yesNoOr(1, "hasHeaders", false)));
      },
    },
    events: ["DataChanged"],
  }));
  const touched = ({ range, fully }: Scoped): readonly TableInfo[] =>
    store
      .all(range.sheetId)
      .filter(({ area }) => (fully ? contains(range.area, area) : intersection(range.area, area) !== null));
  const scoped = new ObjectType<Scoped>("TableScopedCollection", () => ({
    items: (self) => touched(self).map((info) => table.of({ tableId: info.id })),
    item: (self, key) => objectOf(touched(self).find(({ id, name }) => id === key || name === key) ?? null),
    methods: { GetFirst: (self) => objectOf(touched(self)[0] ?? null) },
  }));
  return {
    of: (tableId) => table.of({ tableId }),
    collection: (sheetId) => collection.of(sheetId === undefined ? {} : { sheetId }),
    within: (range, fully) => scoped.of({ range, fully }),
  };
}

async function addTable(model: Model, { sheetId, area }: RangeState, hasHeaders: boolean): Promise<TableInfo> {
  model.engine.range(sheetId, area);
  if (hasHeaders) return model.tables.add(sheetId, area.rows === 1 ? { ...area, rows: 2 } : area);
  // Without headings Excel puts a row of its own above the data.
  await insertCells(model.engine, sheetId, { ...area, rows: 1 }, "Down");
  return model.tables.add(sheetId, { ...area, rows: area.rows + 1 });
}

function tableType(model: Model): ObjectType<TableId> {
  const { engine, tables: store } = model;
  const info = (self: TableId): TableInfo => store.get(self.tableId);
  const rows = tableRowTypes(model);
  const columns = tableColumnTypes(model);
  const sort = sortType(model);
  const look = (field: keyof Omit<TableExtras, "style">, fallback: boolean): Property<TableId> => ({
    get: (self) => store.extras(info(self))[field] ?? fallback,
    set: (self, value) => store.setExtras(info(self), { [field]: yesNo(value, field) }),
  });
  const always = (name: string, value: boolean): Property<TableId> => ({
    get: () => value,
    set: (_self, wanted) => {
      if (yesNo(wanted, name) !== value)
        throw new HostError("ApiNotFound", `The preview does not have Table.${name} = ${!value}.`);
    },
  });
  return new ObjectType<TableId>("Table", () => ({
    identity: { name: "Id", of: ({ tableId }) => tableId },
    properties: {
      Id: { get: ({ tableId }) => tableId },
      Name: {
        get: (self) => info(self).name,
        set: (self, value) => store.rename(info(self), text(value, "name")),
      },
      Style: {
        get: (self) => store.style(info(self)) ?? "",
        set: (self, value) => store.setStyle(info(self), text(value, "style")),
      },
      ShowHeaders: always("showHeaders", true),
      ShowTotals: always("showTotals", false),
      ShowBandedRows: look("bandedRows", true),
      ShowBandedColumns: look("bandedColumns", false),
      HighlightFirstColumn: look("firstColumn", false),
      HighlightLastColumn: look("lastColumn", false),
      ShowFilterButton: look("filterButtons", true),
    },
    objects: {
      Worksheet: (self) => model.sheetOf(info(self).sheetId),
      Rows: (self) => rows.of(self),
      Columns: (self) => columns.of(self),
      Sort: (self) => sort.of(self),
    },
    methods: {
      GetRange: (self) => model.rangeOf(info(self).sheetId, info(self).area),
      GetHeaderRowRange: (self) => model.rangeOf(info(self).sheetId, headerOf(info(self))),
      GetDataBodyRange: (self) => model.rangeOf(info(self).sheetId, bodyOf(info(self))),
      Resize: (self, args) => resize(model, info(self), model.rangeFrom(args.at(0), info(self).sheetId, "newRange")),
      Delete: async (self) => {
        const { sheetId, area } = info(self);
        engine.assertUnprotected(sheetId);
        await store.remove(info(self));
        engine.range(sheetId, area).clear();
      },
      ConvertToRange: async (self) => {
        const { sheetId, area, name } = info(self);
        // The grid would turn references to the table into #REF!, where Excel writes plain ranges.
        if (engine.anyFormula((formula) => formula.toLowerCase().includes(`${name.toLowerCase()}[`))) {
          throw new HostError("ApiNotFound", `The preview does not convert a table that formulas refer to (${name}).`);
        }
        await store.remove(info(self));
        return model.rangeOf(sheetId, area);
      },
      ClearFilters: (self) => columns.clearFilters(info(self)),
    },
    events: ["DataChanged"],
  }));
}

async function resize(model: Model, table: TableInfo, { sheetId, area }: RangeState): Promise<void> {
  const { area: before } = table;
  if (sheetId !== table.sheetId || area.row !== before.row || intersection(area, before) === null || area.rows < 2) {
    throw invalid(
      `a table keeps its header row and overlaps its old range; ${formatArea(before)} cannot become ${formatArea(area)}`,
    );
  }
  const other = model.tables
    .all(sheetId)
    .find(({ id, area: taken }) => id !== table.id && intersection(taken, area) !== null);
  if (other) throw new HostError("InvalidOperation", `A table can't overlap another table (${other.name}).`);
  if (sameArea(area, before)) return;
  model.engine.grow(sheetId, area);
  model.tables.writeHeaders(sheetId, area);
  await model.tables.setArea(table, area);
}
