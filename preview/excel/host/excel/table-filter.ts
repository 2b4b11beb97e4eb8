import {
  type ITableFilterItem,
  TableColumnFilterTypeEnum,
  TableConditionTypeEnum,
  TableNumberCompareTypeEnum,
  TableStringCompareTypeEnum,
} from "@univerjs/preset-sheets-table";
import { absent, oneOf, record, text } from "../args";
import { HostError, invalid } from "../errors";
import { ObjectType } from "../object-type";
import type { Model } from "./model";
import type { ColumnState } from "./table-columns";
import type { TableInfo } from "./table-store";

type Criteria = Readonly<Record<string, unknown>>;

const COMPARE: readonly (readonly [RegExp, TableNumberCompareTypeEnum])[] = [
  [/^>=(.*)$/, TableNumberCompareTypeEnum.GreaterThanOrEqual],
  [/^<=(.*)$/, TableNumberCompareTypeEnum.LessThanOrEqual],
  [/^<>(.*)$/, TableNumberCompareTypeEnum.NotEqual],
  [/^>(.*)$/, TableNumberCompareTypeEnum.GreaterThan],
  [/^<(.*)$/, TableNumberCompareTypeEnum.LessThan],
  [/^=?(.*)$/, TableNumberCompareTypeEnum.Equal],
];

const FILTER_ON = ["Values", "Custom"] as const;

/** "=M*", ">=10", "<>0": one criterion of Excel's custom filter as the grid takes it. */
function customFilter(criterion: string): ITableFilterItem {
  for (const [pattern, compareType] of COMPARE) {
    const operand = pattern.exec(criterion)?.[1];
    if (operand === undefined) continue;
    if (operand.trim() !== "" && !Number.isNaN(Number(operand))) {
      const filterInfo = {
        conditionType: TableConditionTypeEnum.Number,
        compareType,
        expectedValue: Number(operand),
      } as const;
      return { filterType: TableColumnFilterTypeEnum.condition, filterInfo };
    }
    return textFilter(operand, compareType);
  }
  throw invalid(`"${criterion}" is no criterion of a filter`);
}

function textFilter(operand: string, compare: TableNumberCompareTypeEnum): ITableFilterItem {
  const [, before = "", core = "", after = ""] = /^(\*?)(.*?)(\*?)$/s.exec(operand) ?? [];
  const negative = compare === TableNumberCompareTypeEnum.NotEqual;
  if (!negative && compare !== TableNumberCompareTypeEnum.Equal) throw invalid("texts are filtered by = and <> only");
  const { Contains, NotContains, Equal, NotEqual, StartsWith, EndsWith } = TableStringCompareTypeEnum;
  if (negative && before !== after)
    throw new HostError("ApiNotFound", "The preview does not filter by “does not begin with”.");
  const positive = before && after ? Contains : after ? StartsWith : before ? EndsWith : Equal;
  const compareType = negative ? (before ? NotContains : NotEqual) : positive;
  return {
    filterType: TableColumnFilterTypeEnum.condition,
    filterInfo: { conditionType: TableConditionTypeEnum.String, compareType, expectedValue: core },
  };
}

function filterOf(criteria: Criteria): ITableFilterItem {
  const kind = oneOf(criteria.filterOn, FILTER_ON, "filterOn in the preview");
  if (kind === "Custom") {
    if (!absent(criteria.criterion2)) throw new HostError("ApiNotFound", "The preview filters by one criterion only.");
    return customFilter(text(criteria.criterion1, "criterion1"));
  }
  const { values } = criteria;
  if (!Array.isArray(values)) throw invalid("values is a list of texts");
  return { filterType: TableColumnFilterTypeEnum.manual, values: values.map((value) => text(value, "a value")) };
}

/** The filter of a table's column, and what was asked of it. */
export function filterType(model: Model): {
  type: ObjectType<ColumnState>;
  clearAll: (table: TableInfo) => Promise<void>;
} {
  const { engine, tables: store } = model;
  const asked = new Map<string, Criteria>();
  const keyOf = ({ tableId, index }: ColumnState): string => `${tableId}/${index}`;
  const set = async (
    self: ColumnState,
    filter: ITableFilterItem | undefined,
    criteria: Criteria | null,
  ): Promise<void> => {
    store.get(self.tableId);
    await engine.workbook.setTableFilter(self.tableId, self.index, filter);
    if (criteria) asked.set(keyOf(self), criteria);
    else asked.delete(keyOf(self));
  };
  const type = new ObjectType<ColumnState>("Filter", () => ({
    properties: { Criteria: { get: (self) => asked.get(keyOf(self)) ?? null } },
    methods: {
      Apply: (self, args) => {
        const criteria = record(args.at(0), "criteria");
        return set(self, filterOf(criteria), criteria);
      },
      ApplyValuesFilter: (self, args) => {
        const criteria = { filterOn: "Values", values: args.at(0) };
        return set(self, filterOf(criteria), criteria);
      },
      ApplyCustomFilter: (self, args) => {
        const criteria = { filterOn: "Custom", criterion1: args.at(0), criterion2: args.at(1), operator: args.at(2) };
        return set(self, filterOf(criteria), criteria);
      },
      Clear: (self) => set(self, undefined, null),
    },
  }));
  const clearAll = async (table: TableInfo): Promise<void> => {
    for (let index = 0; index < table.area.columns; index += 1)
      await set({ tableId: table.id, index }, undefined, null);
  };
  return { type, clearAll };
}
