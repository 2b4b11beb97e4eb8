import { type FWorkbook, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/preset-sheets-core";
import { text } from "../args";
import { HostError, invalid, notFound } from "../errors";
import { ObjectType } from "../object-type";
import { formatAbsolute, quotedSheet } from "./address";
import type { Model } from "./model";
import { checkName } from "./table-store";

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

interface NameState {
  readonly name: string;
}

/** The names of the workbook; those of a single sheet are the user's own. */
export function nameTypes(model: Model): Model["names"] {
  const { engine } = model;
  const all = (): readonly FDefinedName[] => engine.workbook.getDefinedNames().filter((each) => each.isWorkbookScope());
  const find = (name: string): FDefinedName | undefined =>
    all().find((each) => each.getName().toLowerCase() === name.toLowerCase());
  const required = (name: string): FDefinedName => {
    const found = find(name);
    if (!found) throw notFound(`there is no name "${name}"`);
    return found;
  };
  const item = new ObjectType<NameState>("NamedItem", () => ({
    identity: { name: "_Id", of: ({ name }) => name },
    properties: {
      Name: { get: ({ name }) => name },
      Value: { calculated: true, get: ({ name }) => valueOf(find(name)?.getFormulaOrRefString() ?? "") },
    },
    methods: {
      Delete: ({ name }) => required(name).delete(),
      GetRange: ({ name }) => {
        const range = model.resolve(name, engine.workbook.getActiveSheet().getSheetId());
        return model.rangeOf(range.sheetId, range.area);
      },
    },
  }));
  const collection = new ObjectType<null>("NamedItemCollection", () => ({
    items: () => all().map((each) => item.of({ name: each.getName() })),
    item: (_self, key) => {
      const found = find(String(key));
      return found ? item.of({ name: found.getName() }) : null;
    },
    methods: {
      Add: (_self, args) => {
        const name = args.text(0, "name");
        checkName(name);
        if (find(name) || model.tables.find(name)) {
          throw new HostError(
            "ItemAlreadyExists",
            `A resource with the same name or identifier already exists: "${name}".`,
          );
        }
        engine.workbook.insertDefinedNameBuilder({
          id: crypto.randomUUID(),
          unitId: engine.id,
          name,
          formulaOrRefString: referenceText(model, args.at(1)),
          localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
        });
        return item.of({ name });
      },
    },
  }));
  return { all: () => collection.of(null) };
}

/** What a name for a constant has as its value ("=2" is 2, ="two" is two); a name for a range has its address. */
function valueOf(formula: string): string | number {
  const constant = formula.replace(/^=/, "");
  const quoted = /^"(.*)"$/s.exec(constant)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return constant === "" || Number.isNaN(Number(constant)) ? constant : Number(constant);
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
