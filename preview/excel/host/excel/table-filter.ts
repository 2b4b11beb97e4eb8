import { TableColumnFilterTypeEnum } from "@univerjs/preset-sheets-table";
import { text } from "../args";
import { invalid } from "../errors";
import { ObjectType } from "../object-type";
import type { Model } from "./model";
import type { ColumnState } from "./table-store";

/** The filter of a table's column: the texts that its rows may show. */
export function filterType(model: Model): ObjectType<ColumnState> {
  const { engine, tables: store } = model;
  const shown = new Map<string, readonly string[]>();
  const keyOf = ({ tableId, index }: ColumnState): string => `${tableId}/${index}`;
  return new ObjectType<ColumnState>("Filter", () => ({
    properties: {
      Criteria: {
        get: (self) => {
          const values = shown.get(keyOf(self));
          return values ? { filterOn: "Values", values } : null;
        },
      },
    },
    methods: {
      ApplyValuesFilter: async (self, args) => {
        const given = args.at(0);
        if (!Array.isArray(given)) throw invalid("values is a list of texts");
        const values = given.map((value) => text(value, "a value"));
        store.get(self.tableId);
        const filter = { filterType: TableColumnFilterTypeEnum.manual, values } as const;
        // The engine's types say nothing of the promise that it gives.
        await Promise.resolve(engine.workbook.setTableFilter(self.tableId, self.index, filter));
        shown.set(keyOf(self), values);
      },
    },
  }));
}
