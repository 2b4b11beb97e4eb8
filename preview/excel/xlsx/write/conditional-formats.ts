import type { IStyleData } from "@univerjs/core";
import { areaName, cellName } from "../address";
import { storedFormula } from "../formula/stored";
import type { ConditionalRule } from "../snapshot";
import { argb } from "./styles";
import { element, escapeXml, flag } from "../xml";

/** The looks that conditional formats of all sheets give; a rule names its look by its place in the file's list. */
export class DifferentialStyles {
  readonly written: string[] = [];

  constructor(private readonly first: number) {}

  numberOf(style: IStyleData): number {
    const xml = differentialStyle(style);
    const known = this.written.indexOf(xml);
    return this.first + (known >= 0 ? known : this.written.push(xml) - 1);
  }
}

function differentialStyle({ bl, it, ul, st, cl, bg }: IStyleData): string {
  const fontColor = argb(cl);
  const fillColor = argb(bg);
  const font = [
    bl === undefined ? "" : element("b", { val: bl }),
    it === undefined ? "" : element("i", { val: it }),
    st?.s ? element("strike", {}) : "",
    fontColor ? element("color", { rgb: fontColor }) : "",
    ul?.s ? element("u", {}) : "",
  ].join("");
  const fill = fillColor && element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: fillColor })));
  return element("dxf", {}, (font && element("font", {}, font)) + (fill ?? ""));
}

/** What decides, as the file says it: attributes and formulas of a cfRule element. */
interface Test {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  readonly formulas?: readonly string[];
}

/** The sheet's conditionalFormatting elements, first rule first. */
export function conditionalFormatsXml(rules: readonly ConditionalRule[], looks: DifferentialStyles): string {
  return rules.map((rule, at) => ruleXml(rule, at + 1, looks)).join("");
}

function ruleXml(rule: ConditionalRule, priority: number, looks: DifferentialStyles): string {
  const [first] = rule.ranges;
  const test = first && testOf(rule.rule, cellName(first.startRow, first.startColumn));
  if (!test) return "";
  const dxfId = rule.rule.style && looks.numberOf(rule.rule.style);
  const attributes = { type: test.type, dxfId, priority, stopIfTrue: flag(rule.stopIfTrue), ...test.attributes };
  const formulas = (test.formulas ?? []).map((formula) => `<formula>${escapeXml(formula)}</formula>`).join("");
  const content = formulas + scaleXml(rule.rule);
  return element(
    "conditionalFormatting",
    { sqref: rule.ranges.map(areaName).join(" ") },
    element("cfRule", attributes, content),
  );
}

type Rule = ConditionalRule["rule"];

function testOf(rule: Rule, cell: string): Test | undefined {
  if (rule.type === "colorScale" || rule.type === "dataBar") return { type: rule.type };
  return TESTS[rule.subType ?? ""]?.(rule, cell);
}

const TESTS: Readonly<Record<string, (rule: Rule, cell: string) => Test | undefined>> = {
  number: ({ operator, value }) => ({
    type: "cellIs",
    attributes: { operator },
    formulas: (Array.isArray(value) ? value : [value]).map(operand),
  }),
  formula: ({ value }) => {
    const formula = storedFormula(String(value));
    return formula && { type: "expression", formulas: [formula.text] };
  },
  text: ({ operator, value }, cell) => TEXT_TESTS[operator ?? ""]?.(quoted(value), cell, String(value ?? "")),
  duplicateValues: () => ({ type: "duplicateValues" }),
  uniqueValues: () => ({ type: "uniqueValues" }),
  rank: ({ value, isBottom, isPercent }) => ({
    type: "top10",
    attributes: { rank: Number(value), bottom: flag(isBottom), percent: flag(isPercent) },
  }),
  average: ({ operator = "" }) => ({
    type: "aboveAverage",
    attributes: {
      aboveAverage: operator.startsWith("less") ? "0" : undefined,
      equalAverage: flag(operator.endsWith("OrEqual")),
    },
  }),
  timePeriod: ({ operator }, cell) => {
    const formula = PERIODS[operator ?? ""]?.(cell);
    return formula ? { type: "timePeriod", attributes: { timePeriod: operator }, formulas: [formula] } : undefined;
  },
};

type TextTest = (text: string, cell: string, plain: string) => Test;

const TEXT_TESTS: Readonly<Record<string, TextTest>> = {
  containsText: (text, cell, plain) =>
    textTest("containsText", "containsText", plain, `NOT(ISERROR(SEARCH(${text},${cell})))`),
  notContainsText: (text, cell, plain) =>
    textTest("notContainsText", "notContains", plain, `ISERROR(SEARCH(${text},${cell}))`),
  beginsWith: (text, cell, plain) => textTest("beginsWith", "beginsWith", plain, `LEFT(${cell},LEN(${text}))=${text}`),
  endsWith: (text, cell, plain) => textTest("endsWith", "endsWith", plain, `RIGHT(${cell},LEN(${text}))=${text}`),
  equal: (text) => ({ type: "cellIs", attributes: { operator: "equal" }, formulas: [text] }),
  notEqual: (text) => ({ type: "cellIs", attributes: { operator: "notEqual" }, formulas: [text] }),
  containsBlanks: (_text, cell) => ({ type: "containsBlanks", formulas: [`LEN(TRIM(${cell}))=0`] }),
  notContainsBlanks: (_text, cell) => ({ type: "notContainsBlanks", formulas: [`LEN(TRIM(${cell}))>0`] }),
  containsErrors: (_text, cell) => ({ type: "containsErrors", formulas: [`ISERROR(${cell})`] }),
  notContainsErrors: (_text, cell) => ({ type: "notContainsErrors", formulas: [`NOT(ISERROR(${cell}))`] }),
};

function textTest(type: string, operator: string, text: string, formula: string): Test {
  return { type, attributes: { operator, text }, formulas: [formula] };
}

const week = (cell: string, from: number): string => {
  const start = `(TODAY()-WEEKDAY(TODAY())+1${from ? `+${from * 7}` : ""})`;
  return `AND(ROUNDDOWN(${cell},0)>=${start},ROUNDDOWN(${cell},0)<${start}+7)`;
};
const month = (cell: string, from: number): string => `TEXT(${cell},"yyyymm")=TEXT(EDATE(TODAY(),${from}),"yyyymm")`;

const PERIODS: Readonly<Record<string, (cell: string) => string>> = {
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  lastWeek: (cell) => week(cell, -1),
  thisWeek: (cell) => week(cell, 0),
  nextWeek: (cell) => week(cell, 1),
  lastMonth: (cell) => month(cell, -1),
  thisMonth: (cell) => month(cell, 0),
  nextMonth: (cell) => month(cell, 1),
};

function operand(value: unknown): string {
  const text = String(value ?? "");
  return text.startsWith("=") ? (storedFormula(text)?.text ?? "0") : text;
}

function quoted(text: unknown): string {
  return `"${String(text ?? "").replaceAll('"', '""')}"`;
}

interface Point {
  readonly type: string;
  readonly value?: number | string;
}

/** The thresholds and colors of color scales and data bars. */
function scaleXml({ type, config }: Rule): string {
  const point = ({ type: kind, value }: Point) =>
    element("cfvo", { type: kind, val: value === undefined ? undefined : operand(value) });
  const color = (rgb: string) => element("color", { rgb: argb({ rgb }) ?? "FF638EC6" });
  if (type === "colorScale") {
    const stops = config as readonly { color: string; value: Point }[];
    return element(
      "colorScale",
      {},
      stops.map((stop) => point(stop.value)).join("") + stops.map((stop) => color(stop.color)).join(""),
    );
  }
  if (type !== "dataBar") return "";
  const bar = config as { min: Point; max: Point; positiveColor: string };
  return element("dataBar", {}, point(bar.min) + point(bar.max) + color(bar.positiveColor));
}
