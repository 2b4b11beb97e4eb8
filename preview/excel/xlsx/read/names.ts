import { type Area, areaOf } from "../address";
import type { PageExtras } from "../extras";
import { typedFormula } from "../formula/typed";
import type { NameData } from "../snapshot";
import { elements, isSet, numberAt } from "./package";

/** The names that the workbook defines, as the engine keeps them, by their id. */
export function namesOf(workbook: Document, sheetIds: readonly string[], namespace: string): Record<string, NameData> {
  const names = elements(workbook, "definedName").filter(
    (each) => !/^(?:_xlnm\.|_spill\d+$)/.test(each.getAttribute("name") ?? ""),
  );
  return Object.fromEntries(
    names.map((each, at) => {
      const sheet = numberAt(each, "localSheetId");
      const typed = typedFormula(each.textContent ?? "", namespace);
      const name = {
        id: `name${at}`,
        name: each.getAttribute("name") ?? "",
        formulaOrRefString: /^=(?:'(?:[^']|'')+'|[\w.]+)![$A-Z\d:]+$/i.test(typed) ? typed.slice(1) : typed,
        localSheetId: (sheet === undefined ? undefined : sheetIds[sheet]) ?? "AllDefaultWorkbook",
        comment: each.getAttribute("comment") ?? "",
        hidden: isSet(each, "hidden"),
      };
      return [name.id, name];
    }),
  );
}

/** The ranges of the sheet's names of this form. */
function placesOf(workbook: Document, sheet: number, name: RegExp): string[] {
  return elements(workbook, "definedName")
    .filter((each) => name.test(each.getAttribute("name") ?? "") && numberAt(each, "localSheetId") === sheet)
    .flatMap((each) => [...(each.textContent ?? "").matchAll(/!([^,!]+)(?=,|$)/g)])
    .map(([, address = ""]) => address.replaceAll("$", ""));
}

/** Where results that fill several cells are in the file as values (SheetWriter.asValues). */
export function spillsOf(workbook: Document, sheet: number): Area[] {
  return placesOf(workbook, sheet, /^_spill\d+$/).map(areaOf);
}

/** The sheet's print areas, titles and page breaks. */
export function printedOf(workbook: Document, sheet: number, xml: Document): PageExtras {
  const areas = placesOf(workbook, sheet, /^_xlnm\.Print_Area$/);
  const titles = placesOf(workbook, sheet, /^_xlnm\.Print_Titles$/);
  const rowBreaks = elements(xml, "rowBreaks").flatMap((list) =>
    elements(list, "brk").map((each) => (numberAt(each, "id") ?? 0) + 1),
  );
  const titleRows = titles.find((title) => /^\d/.test(title));
  const titleColumns = titles.find((title) => /^[A-Z]/i.test(title));
  return {
    ...(areas.length > 0 && { printAreas: areas }),
    ...(titleRows && { titleRows }),
    ...(titleColumns && { titleColumns }),
    ...(rowBreaks.length > 0 && { rowBreaks }),
  };
}
