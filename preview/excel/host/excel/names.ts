import { type FWorkbook, IDefinedNamesService, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/preset-sheets-core";
import { text, yesNo } from "../args";
import { HostError, invalid, notFound } from "../errors";
import { type HostObject, ObjectType } from "../object-type";
import { formatAbsolute, quotedSheet } from "./address";
import type { Model } from "./model";
import { checkName } from "./table-store";
import { isErrorValue } from "./typed";
import type { RangeState } from "./values";

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** Names of the workbook (sheetId null) or of one sheet. */
interface Scope {
  readonly sheetId: string | null;
}

interface NameState extends Scope {
  readonly name: string;
}

export interface NameTypes {
  collection(sheetId: string | null): HostObject;
}

export function nameTypes(model: Model): NameTypes {
  const { engine } = model;
  const inScope = (each: FDefinedName, { sheetId }: Scope): boolean =>
    sheetId === null ? each.isWorkbookScope() : each.getLocalSheetId() === sheetId;
  const all = (scope: Scope): readonly FDefinedName[] =>
    engine.workbook.getDefinedNames().filter((each) => inScope(each, scope));
  const find = (scope: Scope, name: string): FDefinedName | undefined =>
    all(scope).find((each) => each.getName().toLowerCase() === name.toLowerCase());
  const definition = (self: NameState): FDefinedName => {
    const found = find(self, self.name);
    if (found) return found;
    throw notFound(`there is no name "${self.name}"`);
  };
  const formulaOf = (self: NameState): string => {
    const formula = definition(self).getFormulaOrRefString();
    return formula.startsWith("=") ? formula : `=${formula}`;
  };
  const rangeOf = (self: NameState): RangeState | null => {
    try {
      return model.resolve(formulaOf(self), self.sheetId ?? engine.workbook.getActiveSheet().getSheetId());
    } catch (fault) {
      if (fault instanceof HostError) return null;
      throw fault;
    }
  };
  const item = nameType(model, { definition, formulaOf, rangeOf });
  const collection = new ObjectType<Scope>("NamedItemCollection", () => ({
    items: (self) => all(self).map((each) => item.of({ ...self, name: each.getName() })),
    item: (self, key) => {
      const found = find(self, String(key));
      return found ? item.of({ ...self, name: found.getName() }) : null;
    },
    methods: {
      Add: (self, args) => add(self, args.text(0, "name"), args.at(1), args.has(2) ? args.text(2, "comment") : ""),
      AddFormulaLocal: (self, args) =>
        add(self, args.text(0, "name"), args.text(1, "formula"), args.has(2) ? args.text(2, "comment") : ""),
    },
  }));
  const add = (scope: Scope, name: string, reference: unknown, comment: string): HostObject => {
    checkName(name);
    if (find(scope, name) || model.tables.all().some((table) => table.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError(
        "ItemAlreadyExists",
        `A resource with the same name or identifier already exists: "${name}".`,
      );
    }
    engine.workbook.insertDefinedNameBuilder({
      id: crypto.randomUUID(),
      unitId: engine.id,
      name,
      formulaOrRefString: referenceText(model, reference),
      localSheetId: scope.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      ...(comment === "" ? {} : { comment }),
    });
    return item.of({ ...scope, name });
  };
  return { collection: (sheetId) => collection.of({ sheetId }) };
}

/** A range as names keep it ("Plan!$A$1:$B$2"), a formula with its equals sign. */
function referenceText(model: Model, reference: unknown): string {
  const range = model.range.stateOf(reference);
  if (range) return `${quotedSheet(model.engine.sheet(range.sheetId).getSheetName())}!${formatAbsolute(range.area)}`;
  const given = text(reference, "reference");
  if (given.trim() === "") throw invalid("reference is not empty");
  return given.startsWith("=") && /^=('[^']+'|[\w.]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(given)
    ? given.slice(1)
    : given;
}

interface Parts {
  readonly definition: (self: NameState) => FDefinedName;
  readonly formulaOf: (self: NameState) => string;
  readonly rangeOf: (self: NameState) => RangeState | null;
}

function nameType(model: Model, { definition, formulaOf, rangeOf }: Parts): ObjectType<NameState> {
  const { engine } = model;
  const constant = (self: NameState): string =>
    formulaOf(self)
      .slice(1)
      .replace(/^"(.*)"$/s, "$1");
  return new ObjectType<NameState>("NamedItem", () => ({
    identity: { name: "_Id", of: ({ name }) => name },
    properties: {
      Name: { get: ({ name }) => name },
      Scope: { get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
      Comment: {
        get: (self) => definition(self).getComment() ?? "",
        set: (self, value) => definition(self).setComment(text(value, "comment")),
      },
      Formula: {
        get: formulaOf,
        set: (self, value) => definition(self).setRef(referenceText(model, text(value, "formula"))),
      },
      Type: {
        calculated: true,
        get: (self) => {
          if (rangeOf(self)) return "Range";
          if (/^="/.test(formulaOf(self))) return "String";
          if (isErrorValue(constant(self))) return "Error";
          if (/^(TRUE|FALSE)$/i.test(constant(self))) return "Boolean";
          return Number.isNaN(Number(constant(self))) ? "String" : "Double";
        },
      },
      Value: {
        calculated: true,
        get: (self) => {
          const range = rangeOf(self);
          if (range) return model.addressOf(range);
          const number = Number(constant(self));
          return Number.isNaN(number) ? constant(self) : number;
        },
      },
      Visible: {
        get: (self) => engine.service(IDefinedNamesService).getValueByName(engine.id, self.name)?.hidden !== true,
        set: (self, value) => definition(self).setHidden(!yesNo(value, "visible")),
      },
    },
    objects: {
      Worksheet: ({ sheetId }) => (sheetId === null ? null : model.sheetOf(sheetId)),
      WorksheetOrNullObject: ({ sheetId }) => (sheetId === null ? null : model.sheetOf(sheetId)),
    },
    methods: {
      GetRange: (self) => asRange(self),
      GetRangeOrNullObject: (self) => asRange(self),
      Delete: (self) => definition(self).delete(),
    },
  }));
  function asRange(self: NameState): HostObject | null {
    const range = rangeOf(self);
    return range ? model.range.of(range) : null;
  }
}
