import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  CFValueType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { IStyleBase } from "@univerjs/core";
import { absent, oneOf, record, text } from "../args";
import { HostError, invalid } from "../errors";
import { asColor } from "./color";

/** A rule of Excel's and what it asks of the engine. `topLeft` is the first cell, as relative formulas see it. */
export type MakeRule = (excelRule: unknown, style: IStyleBase, topLeft: string) => IConditionalFormattingRuleConfig;

type Fields = Readonly<Record<string, unknown>>;

const SIGNS = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
} as const;
const COMPARISONS = ["Between", "NotBetween", ...(Object.keys(SIGNS) as (keyof typeof SIGNS)[])] as const;

const formulaRule = (formula: string, style: IStyleBase): IConditionalFormattingRuleConfig => ({
  type: CFRuleType.highlightCell,
  subType: CFSubRuleType.formula,
  value: formula.startsWith("=") ? formula : `=${formula}`,
  style,
});

/** An operand without its equals sign; numbers as they are. */
function operand(value: unknown, name: string): string {
  return typeof value === "number" ? String(value) : text(value, name).replace(/^=/, "");
}

/** A text in a formula, and nothing else. */
const LITERAL_TEXT = /^"((?:[^"]|"")*)"$/;

/**
 * Compared by formula, so that an operand may be a number, a text, a cell or a formula, and blanks count as 0 as in Excel.
 * A text is compared as it stands: the engine calculates a formula for each cell, which for thousands of cells takes long.
 */
const cellValue: MakeRule = (excelRule, style, topLeft) => {
  const given: Fields = record(excelRule, "rule");
  const operator = oneOf(given.operator, COMPARISONS, "operator");
  const first = operand(given.formula1, "formula1");
  const two = operator === "Between" || operator === "NotBetween";
  if (two && absent(given.formula2)) throw invalid(`${operator} needs formula2`);
  const literal = LITERAL_TEXT.exec(first)?.[1];
  if (operator === "EqualTo" && literal) {
    return {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.text,
      operator: CFTextOperator.equal,
      value: literal.replaceAll('""', '"'),
      style,
    };
  }
  const second = two ? operand(given.formula2, "formula2") : "";
  if (!two) return formulaRule(`=${topLeft}${SIGNS[operator]}${first}`, style);
  const between = `AND(${topLeft}>=MIN(${first},${second}),${topLeft}<=MAX(${first},${second}))`;
  return formulaRule(operator === "Between" ? between : `NOT(${between})`, style);
};

const custom: MakeRule = (excelRule, style) => formulaRule(text(record(excelRule, "rule").formula, "formula"), style);

const TEXTS = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
} as const;

const containsText: MakeRule = (excelRule, style) => {
  const given: Fields = record(excelRule, "rule");
  const operator = TEXTS[oneOf(given.operator, Object.keys(TEXTS) as (keyof typeof TEXTS)[], "operator")];
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.text,
    operator,
    value: text(given.text, "text"),
    style,
  };
};

const PRESET_TEXTS = {
  Blanks: CFTextOperator.containsBlanks,
  NonBlanks: CFTextOperator.notContainsBlanks,
  Errors: CFTextOperator.containsErrors,
  NonErrors: CFTextOperator.notContainsErrors,
} as const;
const PRESET_TIMES = {
  Yesterday: CFTimePeriodOperator.yesterday,
  Today: CFTimePeriodOperator.today,
  Tomorrow: CFTimePeriodOperator.tomorrow,
  LastSevenDays: CFTimePeriodOperator.last7Days,
  LastWeek: CFTimePeriodOperator.lastWeek,
  ThisWeek: CFTimePeriodOperator.thisWeek,
  NextWeek: CFTimePeriodOperator.nextWeek,
  LastMonth: CFTimePeriodOperator.lastMonth,
  ThisMonth: CFTimePeriodOperator.thisMonth,
  NextMonth: CFTimePeriodOperator.nextMonth,
} as const;
const PRESET_REPEATS = {
  DuplicateValues: CFSubRuleType.duplicateValues,
  UniqueValues: CFSubRuleType.uniqueValues,
} as const;

const preset: MakeRule = (excelRule, style) => {
  const criterion = text(record(excelRule, "rule").criterion, "criterion");
  const highlight = { type: CFRuleType.highlightCell, style } as const;
  const textOperator = Object.entries(PRESET_TEXTS).find(([name]) => name === criterion)?.[1];
  if (textOperator) return { ...highlight, subType: CFSubRuleType.text, operator: textOperator };
  const period = Object.entries(PRESET_TIMES).find(([name]) => name === criterion)?.[1];
  if (period) return { ...highlight, subType: CFSubRuleType.timePeriod, operator: period };
  const repeats = Object.entries(PRESET_REPEATS).find(([name]) => name === criterion)?.[1];
  if (repeats) return { ...highlight, subType: repeats };
  throw new HostError("ApiNotFound", `The preview does not have the preset criterion ${criterion}.`);
};

const RANKS = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

const topBottom: MakeRule = (excelRule, style) => {
  const given: Fields = record(excelRule, "rule");
  const type = oneOf(given.type, RANKS, "type");
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.rank,
    isBottom: type.startsWith("Bottom"),
    isPercent: type.endsWith("Percent"),
    value: Number(given.rank),
    style,
  };
};

const POINTS = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
} as const;

function point(value: unknown, name: string): { type: CFValueType; value?: number | string } {
  const given = record(value, name);
  const type = POINTS[oneOf(given.type, Object.keys(POINTS) as (keyof typeof POINTS)[], `${name}.type`)];
  if (type === CFValueType.min || type === CFValueType.max) return { type };
  const formula = operand(given.formula, `${name}.formula`);
  return { type, value: type === CFValueType.formula ? `=${formula}` : Number(formula) };
}

const colorScale: MakeRule = (excelRule) => {
  const given: Fields = record(excelRule, "criteria");
  const names = absent(given.midpoint) ? ["minimum", "maximum"] : ["minimum", "midpoint", "maximum"];
  return {
    type: CFRuleType.colorScale,
    config: names.map((name, index) => ({
      index,
      color: asColor(record(given[name], name).color),
      value: point(given[name], name),
    })),
  };
};

/** Excel's kinds of conditional format that the preview has. */
export const RULES = {
  CellValue: cellValue,
  Custom: custom,
  ContainsText: containsText,
  PresetCriteria: preset,
  TopBottom: topBottom,
  ColorScale: colorScale,
} as const satisfies Record<string, MakeRule>;

export type ConditionalKind = keyof typeof RULES;

/** What Excel calls a rule of the engine's; null for kinds that are made in the grid only. */
export function inExcelsWords(
  rule: IConditionalFormattingRuleConfig,
): { kind: ConditionalKind; rule: Readonly<Record<string, unknown>> } | null {
  if (rule.type !== CFRuleType.highlightCell) return null;
  if (rule.subType === CFSubRuleType.formula) return { kind: "Custom", rule: { formula: rule.value } };
  if (rule.subType === CFSubRuleType.rank) {
    const type = `${rule.isBottom ? "Bottom" : "Top"}${rule.isPercent ? "Percent" : "Items"}`;
    return { kind: "TopBottom", rule: { rank: rule.value, type } };
  }
  if (rule.subType !== CFSubRuleType.text) return null;
  const operator = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).find((name) => TEXTS[name] === rule.operator);
  if (operator) return { kind: "ContainsText", rule: { operator, text: rule.value ?? "" } };
  const criterion = (Object.keys(PRESET_TEXTS) as (keyof typeof PRESET_TEXTS)[]).find(
    (name) => PRESET_TEXTS[name] === rule.operator,
  );
  return criterion ? { kind: "PresetCriteria", rule: { criterion } } : null;
}
