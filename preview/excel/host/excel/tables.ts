import { text, yesNo } from "../args";
import { HostError, invalid } from "../errors";
import { ObjectType } from "../object-type";
import { contains, formatArea, intersection, sameArea } from "./address";
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

export function tableTypes(model: Model): Model["tableTypes"] {
  const { tables: store } = model;
  const table = tableType(model);
  const objectOf = (info: TableInfo | null) => (info ? table.of({ tableId: info.id }) : null);
  const collection = new ObjectType<Tables>("TableCollection", () => ({
    items: ({ sheetId }) => store.all(sheetId).map((info) => table.of({ tableId: info.id })),
    item: ({ sheetId }, key) => objectOf(store.find(key, sheetId)),
    methods: {
      Add: async (self, args) => {
        const onSheet = self.sheetId ?? model.engine.workbook.getActiveSheet().getSheetId();
        const range = model.rangeFrom(args.at(0), onSheet, "address");
        return objectOf(await addTable(model, range, args.yesNoOr(1, "hasHeaders", false)));
      },
    },
  }));
  const touched = ({ range, fully }: Scoped): readonly TableInfo[] =>
    store
      .all(range.sheetId)
      .filter(({ area }) => (fully ? contains(range.area, area) : intersection(range.area, area) !== null));
  const scoped = new ObjectType<Scoped>("TableScopedCollection", () => ({
    items: (self) => touched(self).map((info) => table.of({ tableId: info.id })),
    item: (self, key) => objectOf(touched(self).find(({ id, name }) => id === key || name === key) ?? null),
  }));
  return {
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
  const { tables: store } = model;
  const info = (self: TableId): TableInfo => store.get(self.tableId);
  const rows = tableRowTypes(model);
  const columns = tableColumnTypes(model);
  const sort = sortType(model);
  return new ObjectType<TableId>("Table", () => ({
    identity: { name: "Id", of: ({ tableId }) => tableId },
    properties: {
      Name: {
        get: (self) => info(self).name,
        set: (self, value) => store.rename(info(self), text(value, "name")),
      },
      Style: {
        get: (self) => store.style(info(self)) ?? "",
        set: (self, value) => store.setStyle(info(self), text(value, "style")),
      },
      ShowTotals: {
        get: () => false,
        set: (_self, value) => {
          if (yesNo(value, "showTotals"))
            throw new HostError("ApiNotFound", "The preview does not have tables with a row of totals.");
        },
      },
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
    },
  }));
}

async function resize(model: Model, table: TableInfo, { sheetId, area }: RangeState): Promise<void> {
  const { area: before } = table;
  if (sheetId !== table.sheetId || area.row !== before.row || intersection(area, before) === null || area.rows < 2) {
    throw invalid(
      `a table keeps its header row and overlaps its old range; ${formatArea(before)} cannot become ` +
        `${formatArea(area)}`,
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
