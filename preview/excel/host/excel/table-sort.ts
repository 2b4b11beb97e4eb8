import { ObjectType } from "../object-type";
import type { Model } from "./model";
import { sortFields, sortRows } from "./sort";
import { type TableId, bodyOf } from "./table-store";
import type { RangeState } from "./values";

interface Asked {
  readonly fields: unknown;
  readonly matchCase: boolean;
}

/** The order of a table's rows, and what was last asked for. */
export function sortType(model: Model): ObjectType<TableId> {
  const { engine, tables: store } = model;
  const asked = new Map<string, Asked>();
  const apply = async ({ tableId }: TableId, { fields, matchCase }: Asked): Promise<void> => {
    const table = store.get(tableId);
    await engine.settle();
    sortRows(engine, table.sheetId, bodyOf(table), sortFields(fields, table.area.columns), matchCase);
    asked.set(tableId, { fields, matchCase });
  };
  return new ObjectType<TableId>("TableSort", () => ({
    properties: {
      Fields: { get: ({ tableId }) => asked.get(tableId)?.fields ?? [] },
      MatchCase: { get: ({ tableId }) => asked.get(tableId)?.matchCase ?? false },
    },
    methods: {
      Apply: (self, args) => apply(self, { fields: args.at(0), matchCase: args.yesNoOr(1, "matchCase", false) }),
      Reapply: async (self) => {
        const last = asked.get(self.tableId);
        if (last) await apply(self, last);
      },
      Clear: ({ tableId }) => void asked.delete(tableId),
    },
  }));
}

/** Sorting of a plain range. */
export function rangeSortType(model: Model): ObjectType<RangeState> {
  const { engine } = model;
  return new ObjectType<RangeState>("RangeSort", () => ({
    calculatedMethods: {
      Apply: ({ sheetId, area }, args) => {
        args.oneOfOr(3, ["Rows"], "orientation in the preview", "Rows");
        const header = args.yesNoOr(2, "hasHeaders", false) ? 1 : 0;
        const rows = { ...area, row: area.row + header, rows: area.rows - header };
        if (rows.rows > 0)
          sortRows(engine, sheetId, rows, sortFields(args.at(0), area.columns), args.yesNoOr(1, "matchCase", false));
      },
    },
  }));
}
