import { specOf } from "../../../src/functions";
import { startHere } from "../../../preview/start-here";
import { arrange, TABLE_COLUMN_WIDTH, WIDTHS } from "../../../preview/start-here/arrange";
import { CONTENT } from "../../../preview/start-here/sheet";
import { storedFormula } from "../../../preview/excel/xlsx/formula/stored";

const { cells, spills, rules } = arrange(CONTENT);
const all = Object.entries(cells).flatMap(([row, line]) =>
  Object.entries(line).map(([column, cell]) => ({ row: Number(row), column: Number(column), cell })),
);
/** Widths of letters in pixels, generously, by size of type. */
const LETTER = { 11: 7.2, 9: 7.3, 12: 7.6, 13: 8.6, 20: 13 };

describe("the opening sheet", () => {
  it("leaves free what a spilled answer fills", () => {
    expect(spills.length).toBeGreaterThan(2);
    for (const { startRow, startColumn, endRow, endColumn, open } of spills) {
      const inside = all.filter(
        ({ row, column }) => column >= startColumn && column <= endColumn && row >= startRow && (open || row <= endRow),
      );
      const holding = inside.filter(
        ({ cell, row, column }) => (cell.f || cell.v !== undefined) && !(row === startRow && column === startColumn),
      );
      expect(holding).toEqual([]);
    }
  });

  it("calls functions that exist, in formulas that Excel takes", () => {
    const formulas = all.flatMap(({ cell }) => cell.f ?? []);
    expect(formulas.length).toBeGreaterThan(10);
    for (const formula of formulas) {
      expect([formula, storedFormula(formula, { namespace: "GARDNER" })]).not.toContain(undefined);
      for (const [, name = ""] of formula.matchAll(/GARDNER\.([A-Z]+)\(/g)) expect(specOf(name).id).toBe(name);
    }
  });

  it("shows beside each single answer the formula that is in it", () => {
    const shown = all.filter(({ column, cell }) => column === 4 && String(cell.v ?? "").startsWith("="));
    expect(shown.length).toBeGreaterThan(8);
    for (const { row, cell } of shown) expect(cell.v).toBe(cells[row]?.[2]?.f);
  });

  it("cuts no text: what is longer than its cell has free cells beside it", () => {
    const { styles = {} } = startHere();
    for (const { row, column, cell } of all) {
      const size = styles[String(cell.s)]?.fs ?? 11;
      const needed = String(cell.v ?? "").length * LETTER[size as keyof typeof LETTER];
      let room = 0;
      for (
        let at = column;
        at === column || (at < 30 && cells[row]?.[at]?.v === undefined && !cells[row]?.[at]?.f);
        at++
      )
        room += WIDTHS[at] ?? TABLE_COLUMN_WIDTH;
      if (typeof cell.v === "string" && needed > room)
        throw new Error(`"${cell.v}" needs ${needed} pixels and has ${room}.`);
    }
  });

  it("offers a list or bounds at its inputs", () => {
    const inputs = all.filter(({ cell }) => String(cell.s).startsWith("input"));
    expect(rules.length).toBeGreaterThan(7);
    expect(rules.length).toBeLessThanOrEqual(inputs.length);
    for (const { range } of rules) expect(String(cells[range.startRow]?.[range.startColumn]?.s)).toMatch(/^input/);
  });

  it("says nothing twice and leaves no sentence without its stop", () => {
    const notes = CONTENT.sections.flatMap(({ inputs, examples }) => [...inputs, ...examples].map(({ note }) => note));
    expect(new Set(notes).size).toBe(notes.length);
    for (const note of notes) expect(note).toMatch(/[.]$/);
  });
});
