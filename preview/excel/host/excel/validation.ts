import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
  type IRange,
} from "@univerjs/core";
import { deserializeListOptions, serializeListOptions } from "@univerjs/preset-sheets-core";
import { absent, oneOf, record, text, yesNo } from "../args";
import { invalid } from "../errors";
import { ObjectType } from "../object-type";
import { type Area, intersection, sameArea } from "./address";
import { areaOf } from "./corners";
import type { Engine } from "./engine";
import type { Model } from "./model";
import type { RangeState } from "./values";

type RuleContent = Omit<IDataValidationRule, "uid" | "ranges">;

/** Excel's kinds of rule: the field that holds the rule, and the engine's type. */
const KINDS = [
  { field: "list", type: DataValidationType.LIST },
  { field: "wholeNumber", type: DataValidationType.WHOLE },
  { field: "decimal", type: DataValidationType.DECIMAL },
  { field: "date", type: DataValidationType.DATE },
  { field: "custom", type: DataValidationType.CUSTOM },
] as const;

const OPERATORS = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;
const OPERATOR_NAMES = Object.keys(OPERATORS) as (keyof typeof OPERATORS)[];

const ALERTS = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;
const ALERT_NAMES = Object.keys(ALERTS) as (keyof typeof ALERTS)[];

/** Excel refuses wrong entries unless the rule says otherwise. */
const NEW_RULE: RuleContent = {
  type: DataValidationType.ANY,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
};

/** A limit: a formula stays one; the engine takes dates as formulas or written dates, not as serial numbers. */
function limitIn(value: unknown, type: string): string {
  if (typeof value === "number") return type === DataValidationType.DATE ? `=${value}` : String(value);
  const given = text(value, "the limit of a validation rule");
  return type === DataValidationType.DATE && !given.startsWith("=") && !Number.isNaN(Number(given))
    ? `=${given}`
    : given;
}

function limitOut(limit: string | undefined, type: string): string | number | undefined {
  if (limit === undefined || limit === "") return undefined;
  const bare = type === DataValidationType.DATE ? limit.replace(/^=/, "") : limit;
  return Number.isNaN(Number(bare)) ? limit : Number(bare);
}

function ruleIn(value: unknown): RuleContent {
  const given = record(value, "rule");
  const kinds = KINDS.filter(({ field }) => !absent(given[field]));
  const [kind] = kinds;
  if (!kind || kinds.length > 1) {
    throw invalid(`a validation rule has exactly one of ${KINDS.map(({ field }) => field).join(", ")}`);
  }
  const detail = record(given[kind.field], kind.field);
  if (kind.field === "list") return listIn(detail);
  if (kind.field === "custom") return { type: kind.type, formula1: text(detail.formula, "formula") };
  const operator = oneOf(detail.operator, OPERATOR_NAMES, "operator");
  const two = operator === "Between" || operator === "NotBetween";
  if (two && absent(detail.formula2)) throw invalid(`${operator} needs formula2`);
  return {
    type: kind.type,
    operator: OPERATORS[operator],
    formula1: limitIn(detail.formula1, kind.type),
    ...(two ? { formula2: limitIn(detail.formula2, kind.type) } : {}),
  };
}

const LONGEST_LIST = 255;

function listIn(detail: Readonly<Record<string, unknown>>): RuleContent {
  const source = text(detail.source, "source");
  if (!source.startsWith("=") && source.length > LONGEST_LIST) {
    throw invalid(`a list written out has at most ${LONGEST_LIST} characters, ${source.length} were given`);
  }
  const choices = source.split(",").map((choice) => choice.trim());
  return {
    type: DataValidationType.LIST,
    formula1: source.startsWith("=") ? source : serializeListOptions(choices),
    showDropDown: absent(detail.inCellDropDown) || yesNo(detail.inCellDropDown, "inCellDropDown"),
    // As in Excel the cell keeps its looks; the engine's own would draw a label in it, and wrap it where it is narrow.
    renderMode: DataValidationRenderMode.ARROW,
  };
}

function ruleOut(rule: IDataValidationRule | null): Record<string, unknown> {
  const kind = KINDS.find(({ type }) => type === rule?.type);
  if (!kind || !rule) return {};
  const formula1 = rule.formula1 ?? "";
  if (kind.field === "custom") return { custom: { formula: formula1 } };
  if (kind.field === "list") {
    const source = formula1.startsWith("=") ? formula1 : deserializeListOptions(formula1).join(",");
    return { list: { inCellDropDown: rule.showDropDown !== false, source } };
  }
  const operator = OPERATOR_NAMES.find((name) => OPERATORS[name] === rule.operator) ?? "Between";
  const formula2 = limitOut(rule.formula2, kind.type);
  return {
    [kind.field]: {
      operator,
      formula1: limitOut(formula1, kind.type),
      ...(formula2 === undefined ? {} : { formula2 }),
    },
  };
}

/** The rules that cover any of the cells. */
function rulesOver(engine: Engine, { sheetId, area }: RangeState): readonly IDataValidationRule[] {
  return engine
    .sheet(sheetId)
    .getDataValidations()
    .map(({ rule }) => rule)
    .filter((rule) => rangesOf(rule).some((range) => intersection(areaOf(range), area) !== null));
}

const rangesOf = (rule: IDataValidationRule): readonly IRange[] => rule.ranges as readonly IRange[];

/** The one rule of all cells; "mixed" if they have several, or some have none. */
function ruleOf(engine: Engine, range: RangeState): IDataValidationRule | null | "mixed" {
  const rules = rulesOver(engine, range);
  const [rule] = rules;
  if (!rule) return null;
  if (rules.length > 1) return "mixed";
  const clipped = engine.clip(range.sheetId, range.area);
  const wanted = clipped ? areaOf(clipped) : range.area;
  const covered = rangesOf(rule).some((each) => {
    const common = intersection(areaOf(each), wanted);
    return common !== null && sameArea(common, wanted);
  });
  return covered ? rule : "mixed";
}

/** Gives the cells a rule of their own: what they have, changed. */
function change(engine: Engine, range: RangeState, changed: Partial<RuleContent>): void {
  engine.assertUnprotected(range.sheetId);
  const before = ruleOf(engine, range);
  const kept: RuleContent = before === null || before === "mixed" ? NEW_RULE : contentOf(before);
  const target = engine.range(range.sheetId, range.area);
  target.setDataValidation(null);
  const validation = engine.univer.newDataValidation().build();
  Object.assign(validation.rule, kept, changed);
  target.setDataValidation(validation);
}

function contentOf({ uid: _uid, ranges: _ranges, ...content }: IDataValidationRule): RuleContent {
  return content;
}

function single<T>(engine: Engine, range: RangeState, read: (rule: IDataValidationRule | null) => T): T | null {
  const rule = ruleOf(engine, range);
  return rule === "mixed" ? null : read(rule);
}

export function validationType(model: Model): ObjectType<RangeState> {
  const { engine } = model;
  return new ObjectType<RangeState>("DataValidation", () => ({
    properties: {
      Rule: {
        get: (self) => single(engine, self, ruleOut),
        set: (self, value) => {
          const rule = ruleIn(value);
          const cleared = { operator: undefined, formula1: undefined, formula2: undefined, showDropDown: undefined };
          change(engine, self, { ...cleared, ...rule } as Partial<RuleContent>);
        },
      },
      ErrorAlert: {
        get: (self) =>
          single(engine, self, (rule) => ({
            message: rule?.error ?? "",
            title: rule?.errorTitle ?? "",
            showAlert: rule?.showErrorMessage !== false,
            style: ALERT_NAMES.find((name) => ALERTS[name] === rule?.errorStyle) ?? "Stop",
          })),
        set: (self, value) => {
          const given = record(value, "errorAlert");
          change(engine, self, {
            error: absent(given.message) ? "" : text(given.message, "message"),
            errorTitle: absent(given.title) ? "" : text(given.title, "title"),
            showErrorMessage: absent(given.showAlert) || yesNo(given.showAlert, "showAlert"),
            errorStyle: ALERTS[absent(given.style) ? "Stop" : oneOf(given.style, ALERT_NAMES, "style")],
          });
        },
      },
    },
    methods: { Clear: (self) => clearValidation(engine, self) },
  }));
}

export function clearValidation(engine: Engine, { sheetId, area }: RangeState): void {
  const clipped = engine.clip(sheetId, area);
  if (clipped) engine.sheet(sheetId).getRange(clipped).setDataValidation(null);
}

/** Gives `target` the rule of `source`, if it has one (rows added to a table follow the row above). */
export function extendValidation(engine: Engine, source: RangeState, target: Area): void {
  const rule = ruleOf(engine, source);
  if (rule === null || rule === "mixed") return;
  const validation = engine.sheet(source.sheetId).getDataValidation(rule.uid);
  if (!validation) return;
  const sheet = engine.sheet(source.sheetId);
  const corners = engine.range(source.sheetId, target).getRange();
  validation.setRanges([...rangesOf(rule), corners].map((range) => sheet.getRange(range)));
}
