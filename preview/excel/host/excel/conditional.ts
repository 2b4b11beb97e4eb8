import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { oneOf, record, text, whole, yesNo } from "../args";
import { HostError } from "../errors";
import { type HostObject, ObjectType, type Property } from "../object-type";
import type { Area } from "./address";
import { asColor, hexColor } from "./color";
import { type ConditionalKind, RULES } from "./conditional-rules";
import { type ConditionalEntry, on } from "./conditional-store";
import type { Model } from "./model";

interface Scope {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

interface FormatId {
  readonly id: string;
}

const KINDS = Object.keys(RULES) as ConditionalKind[];
const OTHER_KINDS = ["DataBar", "IconSet"] as const;

export interface ConditionalTypes {
  of(sheetId: string, areas: readonly Area[]): HostObject;
}

/** Conditional formats of cells, with the rules and formats that the grid can show. */
export function conditionalTypes(model: Model): ConditionalTypes {
  const { conditionals: store } = model;
  const part = detailTypes(model);
  const entryOf = (self: FormatId): ConditionalEntry => store.get(self.id);
  /** The details of the kind that the format is of; null (or ItemNotFound) for the others. */
  const ofKind = (kind: ConditionalKind, type: ObjectType<FormatId>) => (self: FormatId) =>
    entryOf(self).kind === kind ? type.of(self) : null;
  const both = (name: string, kind: ConditionalKind, type: ObjectType<FormatId>) => ({
    [name]: (self: FormatId) => {
      const found = ofKind(kind, type)(self);
      if (found) return found;
      throw new HostError(
        "InvalidOperation",
        `The conditional format is of the kind ${entryOf(self).kind}, not ${kind}.`,
      );
    },
    [`${name}OrNullObject`]: ofKind(kind, type),
  });
  const format = new ObjectType<FormatId>("ConditionalFormat", () => ({
    identity: { name: "Id", of: ({ id }) => id },
    properties: {
      Id: { get: ({ id }) => id },
      Type: { get: (self) => entryOf(self).kind },
      Priority: {
        get: (self) => store.priority(entryOf(self)),
        set: (self, value) => store.setPriority(entryOf(self), whole(value, "priority", 0)),
      },
      StopIfTrue: {
        get: (self) => entryOf(self).stopIfTrue,
        set: (self, value) => {
          const entry = entryOf(self);
          entry.stopIfTrue = yesNo(value, "stopIfTrue");
          store.apply(entry);
        },
      },
    },
    objects: {
      ...both("CellValue", "CellValue", part.cellValue),
      ...both("Custom", "Custom", part.custom),
      ...both("TextComparison", "ContainsText", part.textComparison),
      ...both("Preset", "PresetCriteria", part.preset),
      ...both("TopBottom", "TopBottom", part.topBottom),
      ...both("ColorScale", "ColorScale", part.colorScale),
    },
    methods: {
      Delete: (self) => store.remove(entryOf(self)),
      GetRange: (self) => rangeOf(entryOf(self)),
      GetRangeOrNullObject: (self) => rangeOf(entryOf(self)),
      GetRanges: (self) => {
        const entry = entryOf(self);
        return model.areas.of(
          entry.sheetId,
          store.areas(entry).map((area) => ({ sheetId: entry.sheetId, area })),
        );
      },
    },
  }));
  const rangeOf = (entry: ConditionalEntry): HostObject | null => {
    const [area, ...more] = store.areas(entry);
    return area && more.length === 0 ? model.rangeOf(entry.sheetId, area) : null;
  };
  const collection = new ObjectType<Scope>("ConditionalFormatCollection", () => ({
    items: ({ sheetId, areas }) => {
      const ids = new Set(areas.flatMap((area) => store.over(sheetId, area).map(({ id }) => id)));
      return [...ids].map((id) => format.of({ id }));
    },
    item: (_self, key) => format.of({ id: store.get(String(key)).id }),
    methods: {
      Add: ({ sheetId, areas }, args) => {
        const kind = args.oneOf(0, [...KINDS, ...OTHER_KINDS], "type");
        const known = KINDS.find((each) => each === kind);
        if (!known) {
          throw new HostError("ApiNotFound", `The preview does not have conditional formats of the kind ${kind}.`);
        }
        return format.of({ id: store.add(sheetId, areas, known).id });
      },
      ClearAll: ({ sheetId, areas }) => areas.forEach((area) => store.clear(sheetId, area)),
    },
  }));
  return { of: (sheetId, areas) => collection.of({ sheetId, areas }) };
}

/** What makes up each kind of conditional format: its rule and what it does to cells. */
function detailTypes(model: Model) {
  const { conditionals: store } = model;
  const format = formatType(model);
  const ruleProperty = (fromExcel: (value: unknown) => Readonly<Record<string, unknown>>): Property<FormatId> => ({
    get: ({ id }) => store.get(id).rule,
    set: ({ id }, value) => {
      const entry = store.get(id);
      entry.rule = fromExcel(value);
      store.apply(entry);
    },
  });
  const withFormat = { Format: (self: FormatId) => format.of(self) };
  const plain = (name: string): ObjectType<FormatId> =>
    new ObjectType<FormatId>(name, () => ({
      properties: { Rule: ruleProperty((value) => record(value, "rule")) },
      objects: withFormat,
    }));
  const formulaRule = new ObjectType<FormatId>("ConditionalFormatRule", () => ({
    properties: {
      Formula: {
        get: ({ id }) => store.get(id).rule?.formula ?? "",
        set: ({ id }, value) => {
          const entry = store.get(id);
          entry.rule = { formula: text(value, "formula") };
          store.apply(entry);
        },
      },
    },
  }));
  return {
    cellValue: plain("CellValueConditionalFormat"),
    textComparison: plain("TextConditionalFormat"),
    preset: plain("PresetCriteriaConditionalFormat"),
    topBottom: plain("TopBottomConditionalFormat"),
    custom: new ObjectType<FormatId>("CustomConditionalFormat", () => ({
      objects: { ...withFormat, Rule: (self) => formulaRule.of(self) },
    })),
    colorScale: new ObjectType<FormatId>("ColorScaleConditionalFormat", () => ({
      properties: {
        Criteria: ruleProperty((value) => record(value, "criteria")),
        ThreeColorScale: { get: ({ id }) => store.get(id).rule?.midpoint !== undefined },
      },
    })),
  };
}

/** The fill and font that a conditional format gives. */
function formatType(model: Model): ObjectType<FormatId> {
  const { conditionals: store } = model;
  const trait = (read: (style: IStyleBase) => unknown, write: (value: unknown) => IStyleBase): Property<FormatId> => ({
    get: ({ id }) => read(store.get(id).style),
    set: ({ id }, value) => restyle(id, write(value)),
  });
  const restyle = (id: string, style: IStyleBase): void => {
    const entry = store.get(id);
    entry.style = { ...entry.style, ...style };
    store.apply(entry);
  };
  const drop = (id: string, traits: readonly (keyof IStyleBase)[]): void => {
    const entry = store.get(id);
    entry.style = Object.fromEntries(
      Object.entries(entry.style).filter(([name]) => !traits.some((each) => each === name)),
    );
    store.apply(entry);
  };
  const fill = new ObjectType<FormatId>("ConditionalRangeFill", () => ({
    properties: {
      Color: trait(
        (style) => hexColor(style.bg?.rgb, ""),
        (value) => ({ bg: { rgb: asColor(value) } }),
      ),
    },
    methods: { Clear: ({ id }) => drop(id, ["bg"]) },
  }));
  const font = new ObjectType<FormatId>("ConditionalRangeFont", () => ({
    properties: {
      Color: trait(
        (style) => hexColor(style.cl?.rgb, ""),
        (value) => ({ cl: { rgb: asColor(value) } }),
      ),
      Bold: trait(
        (style) => style.bl === BooleanNumber.TRUE,
        (value) => ({ bl: on(yesNo(value, "bold")) }),
      ),
      Italic: trait(
        (style) => style.it === BooleanNumber.TRUE,
        (value) => ({ it: on(yesNo(value, "italic")) }),
      ),
      Underline: trait(
        (style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
        (value) => ({ ul: { s: on(oneOf(value, ["None", "Single"], "underline in the preview") === "Single") } }),
      ),
      Strikethrough: trait(
        (style) => style.st?.s === BooleanNumber.TRUE,
        (value) => ({ st: { s: on(yesNo(value, "strikethrough")) } }),
      ),
    },
    methods: { Clear: ({ id }) => drop(id, ["cl", "bl", "it", "ul", "st"]) },
  }));
  return new ObjectType<FormatId>("ConditionalRangeFormat", () => ({
    objects: { Fill: (self) => fill.of(self), Font: (self) => font.of(self) },
  }));
}
