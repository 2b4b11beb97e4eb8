import type { IStyleData } from "@univerjs/core";
import { areaOf, cellName } from "../address";
import { typedFormula } from "../formula/typed";
import type { ConditionalRule } from "../snapshot";
import { elements, isSet, numberAt, textOf } from "./package";

type Rule = ConditionalRule["rule"];

/** A conditional format as the engine keeps it; a kind that it does not have is named. */
type ReadRule = { readonly rule: ConditionalRule & { readonly cfId: string } } | { readonly unknown: string };

/** The sheet's conditional formats, first rule first. */
export function conditionalFormatsOf(sheet: Document, styles: Document, sheetId: string): ReadRule[] {
  const looks = elements(styles, "dxf").map(lookOf);
  const rules = elements(sheet, "conditionalFormatting").flatMap((format) =>
    elements(format, "cfRule").map((rule) => ({ rule, ref: format.getAttribute("sqref") ?? "A1" })),
  );
  const sorted = rules.toSorted((a, b) => (numberAt(a.rule, "priority") ?? 0) - (numberAt(b.rule, "priority") ?? 0));
  return sorted.map(({ rule, ref }, at): ReadRule => {
    const ranges = ref.split(" ").map(areaOf);
    const [first] = ranges;
    const config = first && configOf(rule, cellName(first.startRow, first.startColumn));
    if (!config) return { unknown: rule.getAttribute("type") ?? "" };
    const style = looks[numberAt(rule, "dxfId") ?? -1];
    const stopIfTrue = isSet(rule, "stopIfTrue");
    return {
      rule: { cfId: `${sheetId}-format${at}`, ranges, stopIfTrue, rule: { ...config, ...(style && { style }) } },
    };
  });
}

function lookOf(dxf: Element): IStyleData {
  const one = (name: string): Element | undefined => elements(dxf, name)[0];
  const color = (within: string, name: string) => {
    const rgb = elements(one(within) ?? dxf, name)[0]?.getAttribute("rgb");
    return one(within) && rgb ? { rgb: `#${rgb.slice(-6)}` } : undefined;
  };
  const switchOf = (name: string) => {
    const found = one(name);
    return found && (found.getAttribute("val") === "0" ? 0 : 1);
  };
  const found = {
    bl: switchOf("b"),
    it: switchOf("i"),
    ul: one("u") && { s: 1 },
    st: one("strike") && { s: 1 },
    cl: color("font", "color"),
    bg: color("fill", "bgColor") ?? color("fill", "fgColor"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as IStyleData;
}

function configOf(rule: Element, cell: string): Rule | undefined {
  const type = rule.getAttribute("type") ?? "";
  const highlight = READERS[type]?.(rule, cell);
  if (highlight) return { type: "highlightCell", ...highlight };
  if (type === "colorScale") {
    const colors = elements(rule, "color").map((color) => `#${(color.getAttribute("rgb") ?? "").slice(-6)}`);
    const config = elements(rule, "cfvo").map((point, index) => ({
      index,
      color: colors[index],
      value: pointOf(point),
    }));
    return { type, config };
  }
  return undefined;
}

function pointOf(point: Element) {
  const value = point.getAttribute("val");
  return {
    type: point.getAttribute("type") ?? "num",
    ...(value !== null && { value: Number.isFinite(Number(value)) ? Number(value) : typedFormula(value, "") }),
  };
}

type Highlight = Omit<Rule, "type">;

const text =
  (operator: string) =>
  (rule: Element): Highlight => {
    const value = rule.getAttribute("text");
    return { subType: "text", operator, ...(value !== null && { value }) };
  };

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

function compared(rule: Element, cell: string): Highlight | undefined {
  const operator = rule.getAttribute("operator") ?? "";
  const limits = elements(rule, "formula").map((formula) => formula.textContent ?? "");
  const literal = /^"((?:[^"]|"")*)"$/.exec(limits[0] ?? "")?.[1];
  if (literal !== undefined && (operator === "equal" || operator === "notEqual"))
    return { subType: "text", operator, value: literal.replaceAll('""', '"') };
  const numbers = limits.map(Number);
  if (numbers.every(Number.isFinite))
    return { subType: "number", operator, value: numbers.length > 1 ? numbers : numbers[0] };
  const sign = SIGNS[operator];
  return sign ? { subType: "formula", value: typedFormula(`${cell}${sign}${limits[0] ?? ""}`, "") } : undefined;
}

const READERS: Readonly<Record<string, (rule: Element, cell: string) => Highlight | undefined>> = {
  cellIs: compared,
  expression: (rule) => ({ subType: "formula", value: typedFormula(textOf(rule, "formula") ?? "", "") }),
  containsText: text("containsText"),
  notContainsText: text("notContainsText"),
  beginsWith: text("beginsWith"),
  endsWith: text("endsWith"),
  containsBlanks: text("containsBlanks"),
  notContainsBlanks: text("notContainsBlanks"),
  containsErrors: text("containsErrors"),
  notContainsErrors: text("notContainsErrors"),
  duplicateValues: () => ({ subType: "duplicateValues" }),
  uniqueValues: () => ({ subType: "uniqueValues" }),
  top10: (rule) => ({
    subType: "rank",
    value: numberAt(rule, "rank") ?? 10,
    isBottom: isSet(rule, "bottom"),
    isPercent: isSet(rule, "percent"),
  }),
  aboveAverage: (rule) => ({
    subType: "average",
    operator:
      (rule.getAttribute("aboveAverage") === "0" ? "lessThan" : "greaterThan") +
      (isSet(rule, "equalAverage") ? "OrEqual" : ""),
  }),
  timePeriod: (rule) => ({ subType: "timePeriod", operator: rule.getAttribute("timePeriod") ?? "today" }),
};
