import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import { notFound } from "../errors";
import { type Area, difference, formatArea, intersection } from "./address";
import { type ConditionalKind, RULES, inExcelsWords } from "./conditional-rules";
import { areaOf, cornersOf } from "./corners";
import type { Engine } from "./engine";

/** A conditional format as Excel describes it. */
export interface ConditionalEntry {
  readonly id: string;
  readonly sheetId: string;
  readonly kind: ConditionalKind;
  readonly areas: readonly Area[];
  /** The rule in Excel's words; null until it has been set. */
  rule: Readonly<Record<string, unknown>> | null;
  style: IStyleBase;
  stopIfTrue: boolean;
}

/** Excel's view of the conditional formats of a workbook; the engine shows them, and moves them with their cells. */
export class ConditionalStore {
  readonly #entries = new Map<string, ConditionalEntry>();

  constructor(private readonly engine: Engine) {}

  /** A new format; it shows once its rule is set, ahead of those that are there. */
  add(sheetId: string, areas: readonly Area[], kind: ConditionalKind): ConditionalEntry {
    this.engine.assertUnprotected(sheetId);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const entry: ConditionalEntry = { id, sheetId, kind, areas, rule: null, style: {}, stopIfTrue: false };
    this.#entries.set(id, entry);
    return entry;
  }

  /** The formats that touch the area, in their order of priority. */
  over(sheetId: string, area: Area): readonly ConditionalEntry[] {
    const shown = this.#shown(sheetId).filter(({ ranges }) =>
      ranges.some((range) => intersection(areaOf(range), area)),
    );
    const known = shown.flatMap((rule) => this.#entries.get(rule.cfId) ?? this.#foreign(sheetId, rule) ?? []);
    const waiting = [...this.#entries.values()].filter(
      (entry) =>
        entry.rule === null && entry.sheetId === sheetId && entry.areas.some((each) => intersection(each, area)),
    );
    return [...waiting, ...known];
  }

  get(id: string): ConditionalEntry {
    const entry = this.#entries.get(id);
    const gone = entry !== undefined && entry.rule !== null && !this.#rule(entry);
    if (entry === undefined || gone) throw notFound(`there is no conditional format ${id}`);
    return entry;
  }

  /** Where the format applies now, cells inserted or deleted meanwhile included. */
  areas(entry: ConditionalEntry): readonly Area[] {
    return this.#rule(entry)?.ranges.map(areaOf) ?? entry.areas;
  }

  /** Shows the entry as it now is. */
  apply(entry: ConditionalEntry): void {
    if (entry.rule === null) return;
    const sheet = this.engine.sheet(entry.sheetId);
    const areas = this.areas(entry);
    const first = areas[0];
    if (!first) return;
    const topLeft = formatArea({ ...first, rows: 1, columns: 1 });
    const ranges = areas.map((area) => this.engine.clip(entry.sheetId, area) ?? cornersOf(area));
    const config = RULES[entry.kind](entry.rule, entry.style, topLeft);
    const rule: IConditionFormattingRule = { cfId: entry.id, ranges, stopIfTrue: entry.stopIfTrue, rule: config };
    if (this.#rule(entry)) sheet.setConditionalFormattingRule(entry.id, rule);
    else sheet.addConditionalFormattingRule(rule);
  }

  priority(entry: ConditionalEntry): number {
    return Math.max(
      0,
      this.#shown(entry.sheetId).findIndex(({ cfId }) => cfId === entry.id),
    );
  }

  setPriority(entry: ConditionalEntry, priority: number): void {
    const shown = this.#shown(entry.sheetId);
    const target = shown[Math.min(priority, shown.length - 1)];
    if (!target || target.cfId === entry.id) return;
    const place = priority > this.priority(entry) ? "after" : "before";
    this.engine.sheet(entry.sheetId).moveConditionalFormattingRule(entry.id, target.cfId, place);
  }

  remove(entry: ConditionalEntry): void {
    if (this.#rule(entry)) this.engine.sheet(entry.sheetId).deleteConditionalFormattingRule(entry.id);
    this.#entries.delete(entry.id);
  }

  /** Takes all formats off the cells; those that reach farther stay on the other cells. */
  clear(sheetId: string, area: Area): void {
    const sheet = this.engine.sheet(sheetId);
    for (const entry of this.over(sheetId, area)) {
      const rule = this.#rule(entry);
      const rest = rule?.ranges.flatMap((range) => difference(areaOf(range), area)) ?? [];
      if (!rule || rest.length === 0) this.remove(entry);
      else sheet.setConditionalFormattingRule(entry.id, { ...rule, ranges: rest.map(cornersOf) });
    }
  }

  /** Extends every format that covers `row` of `columns` down over the rows that follow. */
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

  #shown(sheetId: string): readonly IConditionFormattingRule[] {
    return this.engine.sheet(sheetId).getConditionalFormattingRules();
  }

  #rule(entry: ConditionalEntry): IConditionFormattingRule | undefined {
    return this.#shown(entry.sheetId).find(({ cfId }) => cfId === entry.id);
  }

  /** A format that the user made in the grid, or that came with a copied sheet; null if Excel's model has no words for it here. */
  #foreign(sheetId: string, rule: IConditionFormattingRule): ConditionalEntry | null {
    const words = inExcelsWords(rule.rule);
    if (words === null) return null;
    const style = "style" in rule.rule ? rule.rule.style : {};
    const entry = {
      id: rule.cfId,
      sheetId,
      areas: rule.ranges.map(areaOf),
      style,
      stopIfTrue: rule.stopIfTrue,
      ...words,
    };
    this.#entries.set(entry.id, entry);
    return entry;
  }
}

export const on = (flag: boolean): BooleanNumber => (flag ? BooleanNumber.TRUE : BooleanNumber.FALSE);
