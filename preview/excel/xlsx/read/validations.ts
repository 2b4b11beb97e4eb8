import type { ISheetDataValidationRule } from "@univerjs/core";
import { areaOf } from "../address";
import { ALERTS } from "../engine-codes";
import { typedFormula } from "../formula/typed";
import { elements, isSet, textOf } from "./package";

/** The sheet's rules of what may be typed, as the engine keeps them. */
export function validationsOf(sheet: Document, sheetId: string): ISheetDataValidationRule[] {
  return elements(sheet, "dataValidation").map((rule, at): ISheetDataValidationRule => {
    const type = rule.getAttribute("type") ?? "any";
    const limits = ["formula1", "formula2"].map((name) => limitOf(type, textOf(rule, name)));
    const alert = rule.getAttribute("errorStyle") ?? "stop";
    const texts = ["errorTitle", "error", "promptTitle", "prompt"].flatMap((name) => {
      const text = rule.getAttribute(name);
      return text === null ? [] : [[name, text] as const];
    });
    return {
      uid: `${sheetId}-validation${at}`,
      type: type === "none" ? "any" : type,
      ranges: (rule.getAttribute("sqref") ?? "").split(" ").map(areaOf),
      ...(limits[0] !== undefined && { formula1: limits[0] }),
      ...(limits[1] !== undefined && { formula2: limits[1] }),
      ...(COMPARED.has(type) && { operator: (rule.getAttribute("operator") ?? "between") as never }),
      allowBlank: isSet(rule, "allowBlank"),
      errorStyle: Number(Object.entries(ALERTS).find(([, name]) => name === alert)?.[0] ?? 1),
      // In the file this flag means the opposite of its name.
      ...(type === "list" && { showDropDown: !isSet(rule, "showDropDown") }),
      showInputMessage: isSet(rule, "showInputMessage"),
      showErrorMessage: isSet(rule, "showErrorMessage"),
      renderMode: 1,
      ...Object.fromEntries<string>(texts),
    };
  });
}

const COMPARED = new Set(["whole", "decimal", "date", "time", "textLength"]);

function limitOf(type: string, limit: string | undefined): string | undefined {
  if (limit === undefined) return undefined;
  const list = type === "list" ? /^"((?:[^"]|"")*)"$/.exec(limit)?.[1] : undefined;
  if (list !== undefined) return list.replaceAll('""', '"');
  return type !== "custom" && type !== "list" && Number.isFinite(Number(limit)) ? limit : typedFormula(limit, "");
}
