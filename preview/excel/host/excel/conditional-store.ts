import type { IStyleBase } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import { notFound } from "../errors";
import { type Area, difference, formatArea, intersection } from "./address";
import { type ConditionalKind, RULES } from "./conditional-rules";
import { areaOf, cornersOf } from "./corners";
import type { Engine } from "./engine";

/** A conditional format as Excel describes it. */
interface ConditionalEntry {
  readonly id: string;
  readonly sheetId: string;
  readonly kind: ConditionalKind;
  readonly areas: readonly Area[];
  /** The rule in Excel's words; null until it has been set. */
  rule: Readonly<Record<string, unknown>> | null;
  style: IStyleBase;
}

/** The conditional formats that the add-in has made; the engine shows them, and moves them with their cells. */
export class ConditionalStore {
  readonly #entries = new Map<string, ConditionalEntry>();

  constructor(private readonly engine: Engine) {}

  /** A new format; it shows once its rule is set, ahead of those that are there. */
  add(sheetId: string, areas: readonly Area[], kind: ConditionalKind): ConditionalEntry {
    this.engine.assertUnprotected(sheetId);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const entry: ConditionalEntry = { id, sheetId, kind, areas, rule: null, style: {} };
    this.#entries.set(id, entry);
    return entry;
  }

  get(id: string): ConditionalEntry {
    const entry = this.#entries.get(id);
    const gone = entry !== undefined && entry.rule !== null && !this.#rule(entry);
    if (entry === undefined || gone) throw notFound(`there is no conditional format ${id}`);
    return entry;
  }

  /** Shows the entry as it now is. */
  apply(entry: ConditionalEntry): void {
    if (entry.rule === null) return;
    const sheet = this.engine.sheet(entry.sheetId);
    // Cells may have been inserted or deleted since the format was made.
    const areas = this.#rule(entry)?.ranges.map(areaOf) ?? entry.areas;
    const first = areas[0];
    if (!first) return;
    const topLeft = formatArea({ ...first, rows: 1, columns: 1 });
    const ranges = areas.map((area) => this.engine.clip(entry.sheetId, area) ?? cornersOf(area));
    const config = RULES[entry.kind](entry.rule, entry.style, topLeft);
    const rule: IConditionFormattingRule = { cfId: entry.id, ranges, stopIfTrue: false, rule: config };
    if (this.#rule(entry)) sheet.setConditionalFormattingRule(entry.id, rule);
    else sheet.addConditionalFormattingRule(rule);
  }

  /** Removes all formats of the cells, those made in the grid too; those that reach farther stay on the other cells. */
  clear(sheetId: string, area: Area): void {
    const sheet = this.engine.sheet(sheetId);
    for (const rule of this.#shown(sheetId)) {
      if (!rule.ranges.some((range) => intersection(areaOf(range), area))) continue;
      const rest = rule.ranges.flatMap((range) => difference(areaOf(range), area));
      if (rest.length === 0) sheet.deleteConditionalFormattingRule(rule.cfId);
      else sheet.setConditionalFormattingRule(rule.cfId, this.#over(rule, rest));
    }
  }

  /** Extends every format that covers `last`, the last row of a table, down over the rows that follow. */
  extend(sheetId: string, last: Area, target: Area): void {
    for (const rule of this.#shown(sheetId)) {
      const grown = rule.ranges.flatMap((range) => {
        const common = intersection(areaOf(range), last);
        return common && range.endRow === last.row
          ? [{ ...areaOf(range), ...{ rows: areaOf(range).rows + target.rows } }]
          : [];
      });
      if (grown.length === 0) continue;
      const kept = rule.ranges.filter((range) => !(intersection(areaOf(range), last) && range.endRow === last.row));
      const ranges = [...kept, ...grown.map(cornersOf)];
      this.engine.sheet(sheetId).setConditionalFormattingRule(rule.cfId, { ...rule, ranges });
    }
  }

  /** The rule over other cells than before: a formula is written for the first of them. */
  #over(rule: IConditionFormattingRule, areas: readonly Area[]): IConditionFormattingRule {
    const ranges = areas.map(cornersOf);
    const [before, after] = [rule.ranges[0], ranges[0]];
    const config = rule.rule;
    if (!before || !after || config.type !== CFRuleType.highlightCell || config.subType !== CFSubRuleType.formula)
      return { ...rule, ranges };
    const [rows, columns] = [after.startRow - before.startRow, after.startColumn - before.startColumn];
    return { ...rule, ranges, rule: { ...config, value: this.engine.shiftFormula(config.value, rows, columns) } };
  }

  #shown(sheetId: string): readonly IConditionFormattingRule[] {
    return this.engine.sheet(sheetId).getConditionalFormattingRules();
  }

  #rule(entry: ConditionalEntry): IConditionFormattingRule | undefined {
    return this.#shown(entry.sheetId).find(({ cfId }) => cfId === entry.id);
  }
}
