import { ObjectType } from "../object-type";
import type { AreasState, Model } from "./model";

/**
 * Several ranges of one sheet that are handled together. Excel gives their addresses with commas, and takes them with
 * the list separator of the computer's region (OfficeDev/office-js 1167, 1985).
 */
export function rangeAreasTypes(model: Model, listSeparator: string): Model["areas"] {
  const type = new ObjectType<AreasState>("RangeAreas", () => ({
    properties: {
      Address: { get: (self) => self.ranges.map((range) => model.addressOf(range)).join(",") },
    },
    objects: {
      Format: ({ sheetId, ranges }) =>
        model.format.of(
          sheetId,
          ranges.map(({ area }) => area),
        ),
    },
  }));
  return {
    type,
    of: (sheetId, ranges) => type.of({ sheetId, ranges }),
    at: (sheetId, addresses) =>
      type.of({ sheetId, ranges: addresses.split(listSeparator).map((part) => model.resolve(part.trim(), sheetId)) }),
  };
}
