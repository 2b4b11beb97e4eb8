import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { IStyleBase } from "@univerjs/core";
import { absent, oneOf, record, text } from "../args";
import { invalid } from "../errors";

/** A rule of Excel's and what it asks of the engine. `topLeft` is the first cell, as relative formulas see it. */
type MakeRule = (excelRule: unknown, style: IStyleBase, topLeft: string) => IConditionalFormattingRuleConfig;

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
 * Compared by formula, so that an operand may be a number, a text, a cell or a formula, and blanks count as 0 as in
 * Excel.
 * A text is compared as it is: the engine calculates a formula for each cell, which for thousands of cells takes
 * long.
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

/** Excel's kinds of conditional format that the preview has. */
export const RULES = { CellValue: cellValue, Custom: custom } as const satisfies Record<string, MakeRule>;

export type ConditionalKind = keyof typeof RULES;
