import type { ISheetDataValidationRule } from "@univerjs/core";
import { areaName } from "../address";
import { ALERTS } from "../engine-codes";
import { storedFormula } from "../formula/stored";
import { element, escapeXml, flag } from "../xml";

/** What Excel allows at most; longer texts would make it call the file damaged. */
const LONGEST = { list: 255, title: 32, prompt: 255, error: 225 } as const;

const TYPES: Readonly<Record<string, string>> = {
  list: "list",
  listMultiple: "list",
  whole: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
  any: "none",
  none: "none",
};

/**
 * The sheet's dataValidations element, or nothing. A list too long for a file is left out, as Excel has no place for
 * it.
 */
export function validationsXml(rules: readonly ISheetDataValidationRule[]): string {
  const written = rules.flatMap((rule) => validation(rule) ?? []);
  return written.length ? element("dataValidations", { count: written.length }, written.join("")) : "";
}

function validation(rule: ISheetDataValidationRule): string | undefined {
  const type = TYPES[rule.type];
  const limits = [rule.formula1, rule.formula2].map((limit) =>
    limit === undefined ? undefined : limitOf(type, limit),
  );
  const [first, second] = limits;
  if (!type || (type !== "none" && first === undefined) || rule.ranges.length === 0) return undefined;
  const alert = ALERTS[rule.errorStyle ?? 1];
  const compares = type !== "list" && type !== "custom" && type !== "none";
  const attributes = {
    type: type === "none" ? undefined : type,
    errorStyle: alert === "stop" ? undefined : alert,
    operator: compares && rule.operator !== "between" ? rule.operator : undefined,
    allowBlank: flag(rule.allowBlank ?? true),
    // In the file this flag means the opposite of its name.
    showDropDown: flag(type === "list" && rule.showDropDown === false),
    showInputMessage: flag(rule.showInputMessage ?? Boolean(rule.prompt)),
    showErrorMessage: flag(rule.showErrorMessage ?? true),
    errorTitle: rule.errorTitle?.slice(0, LONGEST.title),
    error: rule.error?.slice(0, LONGEST.error),
    promptTitle: rule.promptTitle?.slice(0, LONGEST.title),
    prompt: rule.prompt?.slice(0, LONGEST.prompt),
    sqref: rule.ranges.map(areaName).join(" "),
  };
  const formulas = [
    first && `<formula1>${escapeXml(first)}</formula1>`,
    second && compares && `<formula2>${escapeXml(second)}</formula2>`,
  ];
  return element("dataValidation", attributes, formulas.filter(Boolean).join(""));
}

function limitOf(type: string | undefined, limit: string): string | undefined {
  if (limit.startsWith("=")) return storedFormula(limit)?.text;
  if (type === "list") return listOf(limit);
  return type === "date" ? serialOf(limit) : limit;
}

/** The engine keeps a list as JSON, or as a text with commas. */
function listOf(text: string): string | undefined {
  const list = (text.startsWith("[") ? (JSON.parse(text) as string[]) : text.split(",")).join(",");
  return list.length <= LONGEST.list ? `"${list.replaceAll('"', '""')}"` : undefined;
}

/** "2013-09-30" and "9/30/2013" as Excel counts days; anything else stays. */
function serialOf(text: string): string {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? iso.slice(1).map(Number)
    : american
      ? [american[3], american[1], american[2]].map(Number)
      : [];
  if (year === undefined || month === undefined || day === undefined) return text;
  return String((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
