import { textInFormula } from "./cells";

/** A function of Excel's, as a call in a formula. */
const call =
  (name: string) =>
  (...parts: readonly string[]): string =>
    `${name}(${parts.join()})`;

export const when = call("IF");
export const ifError = call("IFERROR");
export const and = call("AND");
export const or = call("OR");
export const not = call("NOT");
export const sumIfs = call("SUMIFS");
export const indexIn = call("INDEX");
export const choose = call("CHOOSE");

/** What is not there in a list. */
export const notIn = (what: string, list: string): string => `ISERROR(MATCH(${what},${list},0))`;

/** How often a cell's value is in a column, as the very same text: COUNTIF would take 0102 for 102. */
export const timesIn = (value: string, column: string): string => `SUMPRODUCT((${column}=${value})*1)`;

/** How many cells hold something. */
export const filled = (cells: string): string => `SUMPRODUCT(--(${cells}<>""))`;

/** Parts added up; 0 for none. */
export const sumOf = (parts: readonly string[]): string => parts.join("+") || "0";

/** A condition, and what a cell shows where it holds, both as a formula has them. */
export type Case = readonly [condition: string, shown: string];

/** What the first of the conditions that holds shows; `otherwise` where none does. */
export const firstOf = (cases: readonly Case[], otherwise = '""'): string =>
  cases.reduceRight((rest, [condition, shown]) => when(condition, shown, rest), otherwise);

/** What is wrong, as a formula, and the sentence that says so. */
export type Condition = readonly [condition: string, sentence: string];

/** The first sentence of these whose condition holds; `otherwise`, a formula, where none does. */
export const firstIssue = (issues: readonly Condition[], otherwise = '""'): string =>
  firstOf(
    issues.map(([condition, sentence]) => [condition, textInFormula(sentence)]),
    otherwise,
  );

/** A sentence with cells in it, as a formula: say`There is no kind “${kind}”.` */
export const say = (texts: readonly string[], ...cells: readonly string[]): string =>
  texts.flatMap((text, at) => [...(text === "" ? [] : [textInFormula(text)]), ...cells.slice(at, at + 1)]).join("&");
