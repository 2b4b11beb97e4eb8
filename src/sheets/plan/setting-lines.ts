import { area, cell, onSheet } from "./cells";
import type { SheetBuilder } from "./sheet-builder";
import { formula, type Content, type FormatName, type Rule } from "./sheet-plan";
import { wrongCells } from "./typed-cells";
import type { Name } from "./workbook-plan";

/** A cell that formulas call by its name: what it holds, and what the sheet says about it. */
export interface SettingLine {
  /** The name by which formulas call it. */
  readonly name: string;
  readonly label: string;
  readonly value: Content;
  readonly note: string;
  readonly rule: Rule;
  readonly format?: FormatName;
}

/** The columns of a setting: its label, its value, what is wrong with it, a note. */
const COLUMNS = { label: 1, value: 2, check: 3, note: 4 } as const;

/** What is beside a setting that is as it should be. */
const SETTING_OK = "OK";

/**
 * Writes settings below each other, each with a check of its own, because what is pasted passes every rule.
 * @param row, column the cell of the first label
 * @returns their names, and where their checks are
 */
export function addSettings(
  builder: SheetBuilder,
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
  lines: readonly SettingLine[],
): { readonly names: readonly Name[]; readonly checks: string } {
  const at = (part: keyof typeof COLUMNS) => column + COLUMNS[part] - 1;
  lines.forEach(({ label, value, note, rule, format }, index) => {
    const where = area(row + index, at("value"));
    const typed = cell(where.row, where.column, true);
    const wrong = `OR(ISBLANK(${typed}),${wrongCells(typed, rule)}>0)`;
    builder
      .write(where.row, at("label"), [[label, value, formula(`=IF(${wrong},"Check","${SETTING_OK}")`), note]])
      .rule(where, rule);
    if (format) builder.format(where, format);
  });
  const column1 = (part: keyof typeof COLUMNS) => area(row, at(part), lines.length);
  const checks = column1("check");
  builder
    .style(column1("label"), "label")
    .style(column1("value"), "input")
    .style(checks, "center")
    .style(column1("note"), "note")
    .condition({ area: checks, formula: `=${cell(checks.row, checks.column)}<>"${SETTING_OK}"`, style: "bad" });
  return {
    names: lines.map(({ name }, index) => ({ name, refersTo: onSheet(sheet, area(row + index, at("value"))) })),
    checks: onSheet(sheet, checks),
  };
}
