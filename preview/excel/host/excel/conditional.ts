import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { record, text, yesNo } from "../args";
import { HostError } from "../errors";
import { ObjectType, type Property } from "../object-type";
import type { Area } from "./address";
import { asColor, hexColor } from "./color";
import { type ConditionalKind, RULES } from "./conditional-rules";
import type { Model } from "./model";

interface Scope {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

interface FormatId {
  readonly id: string;
}

const KINDS = Object.keys(RULES) as ConditionalKind[];

/** Conditional formats of cells, with the rules and formats that the add-in gives. */
export function conditionalTypes(model: Model): Model["conditionalFormats"] {
  const { conditionals: store } = model;
  const rules = ruleTypes(model);
  const ofKind = (kind: ConditionalKind) => (self: FormatId) => {
    const actual = store.get(self.id).kind;
    if (actual === kind) return rules[kind].of(self);
    throw new HostError("InvalidOperation", `The conditional format is of the kind ${actual}, not ${kind}.`);
  };
  const format = new ObjectType<FormatId>("ConditionalFormat", () => ({
    identity: { name: "Id", of: ({ id }) => id },
    objects: { CellValue: ofKind("CellValue"), Custom: ofKind("Custom") },
  }));
  const collection = new ObjectType<Scope>("ConditionalFormatCollection", () => ({
    methods: {
      Add: ({ sheetId, areas }, args) => {
        const kind = KINDS.find((each) => each === args.at(0));
        if (kind) return format.of({ id: store.add(sheetId, areas, kind).id });
        throw new HostError("ApiNotFound", `The preview has no conditional formats of the kind ${String(args.at(0))}.`);
      },
    },
  }));
  return { of: (sheetId, areas) => collection.of({ sheetId, areas }) };
}

/** What makes up each kind of conditional format: its rule and what it does to cells. */
function ruleTypes(model: Model): Readonly<Record<ConditionalKind, ObjectType<FormatId>>> {
  const { conditionals: store } = model;
  const format = formatType(model);
  const setRule = ({ id }: FormatId, rule: Readonly<Record<string, unknown>>): void => {
    const entry = store.get(id);
    entry.rule = rule;
    store.apply(entry);
  };
  const formulaRule = new ObjectType<FormatId>("ConditionalFormatRule", () => ({
    properties: {
      Formula: {
        get: ({ id }) => store.get(id).rule?.formula ?? "",
        set: (self, value) => setRule(self, { formula: text(value, "formula") }),
      },
    },
  }));
  return {
    CellValue: new ObjectType<FormatId>("CellValueConditionalFormat", () => ({
      properties: {
        Rule: { get: ({ id }) => store.get(id).rule, set: (self, value) => setRule(self, record(value, "rule")) },
      },
      objects: { Format: (self) => format.of(self) },
    })),
    Custom: new ObjectType<FormatId>("CustomConditionalFormat", () => ({
      objects: { Format: (self) => format.of(self), Rule: (self) => formulaRule.of(self) },
    })),
  };
}

/** The fill and font that a conditional format gives. */
function formatType(model: Model): ObjectType<FormatId> {
  const { conditionals: store } = model;
  const trait = (read: (style: IStyleBase) => unknown, write: (value: unknown) => IStyleBase): Property<FormatId> => ({
    get: ({ id }) => read(store.get(id).style),
    set: ({ id }, value) => {
      const entry = store.get(id);
      entry.style = { ...entry.style, ...write(value) };
      store.apply(entry);
    },
  });
  const fill = new ObjectType<FormatId>("ConditionalRangeFill", () => ({
    properties: {
      Color: trait(
        (style) => hexColor(style.bg?.rgb, ""),
        (value) => ({ bg: { rgb: asColor(value) } }),
      ),
    },
  }));
  const font = new ObjectType<FormatId>("ConditionalRangeFont", () => ({
    properties: {
      Color: trait(
        (style) => hexColor(style.cl?.rgb, ""),
        (value) => ({ cl: { rgb: asColor(value) } }),
      ),
      Bold: trait(
        (style) => style.bl === BooleanNumber.TRUE,
        (value) => ({ bl: yesNo(value, "bold") ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
      ),
    },
  }));
  return new ObjectType<FormatId>("ConditionalRangeFormat", () => ({
    objects: { Fill: (self) => fill.of(self), Font: (self) => font.of(self) },
  }));
}
