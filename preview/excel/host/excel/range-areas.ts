import { invalid } from "../errors";
import { type HostObject, ObjectType } from "../object-type";
import type { Model } from "./model";
import type { RangeState } from "./values";

interface AreasState {
  readonly sheetId: string;
  readonly ranges: readonly RangeState[];
}

export interface RangeAreasTypes {
  readonly type: ObjectType<AreasState>;
  of(sheetId: string, ranges: readonly RangeState[]): HostObject;
  /** @param address one or more addresses with commas between; null is the whole sheet */
  collection(sheetId: string, address: string | null): HostObject;
}

/** Several ranges of one sheet that are handled together. */
export function rangeAreasTypes(model: Model): RangeAreasTypes {
  const list = new ObjectType<AreasState>("RangeCollection", () => ({
    items: (self) => self.ranges.map((range) => model.range.of(range)),
  }));
  const type = new ObjectType<AreasState>("RangeAreas", () => ({
    properties: {
      Address: { get: (self) => self.ranges.map((range) => model.addressOf(range)).join(",") },
      AreaCount: { get: (self) => self.ranges.length },
      CellCount: { get: (self) => self.ranges.reduce((sum, { area }) => sum + area.rows * area.columns, 0) },
    },
    objects: {
      Areas: (self) => list.of(self),
      Worksheet: (self) => model.sheetOf(self.sheetId),
      Format: (self) =>
        model.format.of(
          self.sheetId,
          self.ranges.map(({ area }) => area),
        ),
      ConditionalFormats: (self) =>
        model.conditionalFormats.of(
          self.sheetId,
          self.ranges.map(({ area }) => area),
        ),
    },
    methods: {
      Clear: (self, args) => {
        for (const range of self.ranges) model.range.of(range).method("Clear")?.call(args);
      },
    },
  }));
  const of = (sheetId: string, ranges: readonly RangeState[]): HostObject => type.of({ sheetId, ranges });
  return {
    type,
    of,
    collection: (sheetId, address) => {
      if (address === null) throw invalid("an address is needed, for example A1:B2,D4");
      const ranges = address.split(",").map((part) => model.resolve(part.trim(), sheetId));
      return of(sheetId, ranges);
    },
  };
}
