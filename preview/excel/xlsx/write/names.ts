import { absolute } from "../address";
import { storedFormula } from "../formula/stored";
import type { NameData } from "../snapshot";
import { element, escapeXml, flag } from "../xml";

/** A defined name, of the workbook or of the sheet at `sheet` (counted from 0). */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: number;
  readonly comment?: string;
  readonly hidden?: boolean;
}

/** The names that the engine's workbook defines; sheets by their order. */
export function definedNames(
  names: readonly NameData[],
  sheetIds: readonly string[],
  namespace: string,
): DefinedName[] {
  return names.flatMap(({ name, formulaOrRefString, localSheetId, comment, hidden }) => {
    const refersTo = storedFormula(fixed(formulaOrRefString), { namespace })?.text;
    const sheet = sheetIds.indexOf(localSheetId ?? "");
    if (refersTo === undefined) return [];
    return { name, refersTo, ...(sheet >= 0 && { sheet }), ...(comment && { comment }), ...(hidden && { hidden }) };
  });
}

/** The engine takes Sheet1!A1:B2 for one place; in a file it would move with the cell that uses the name. */
function fixed(refersTo: string): string {
  const found = /^=?((?:'(?:[^']|'')+'|[^'"()!,]+)!)([A-Z$\d]+(?::[A-Z$\d]+)?)$/i.exec(refersTo);
  const [, sheet = "", address = ""] = found ?? [];
  return found ? sheet + absolute(address) : refersTo;
}

export function definedNamesXml(names: readonly DefinedName[]): string {
  const sorted = names.toSorted((a, b) => a.name.toLowerCase().localeCompare(b.name.toLowerCase(), "en"));
  const written = sorted.map(({ name, refersTo, sheet, comment, hidden }) =>
    element("definedName", { name, localSheetId: sheet, comment, hidden: flag(hidden) }, escapeXml(refersTo)),
  );
  return written.length ? element("definedNames", {}, written.join("")) : "";
}
