import { performance } from "node:perf_hooks";
import type { WorkbookPlan } from "../../src/sheets/plan/workbook-plan";
import { FormulaEngine } from "../../test/support/sheets/formula-engine";
import { inWords, type Size, workbookOf } from "./bargaining-plan";

const isFormula = (content: unknown) => typeof content === "object" && content !== null;

/** How many cells of a plan hold a formula. */
export function formulaCells({ sheets }: WorkbookPlan): number {
  return sheets.reduce((sum, { blocks, tables }) => {
    const inBlocks = blocks.reduce((count, { rows }) => count + rows.flat().filter(isFormula).length, 0);
    const inTables = tables.reduce((count, { columns, rows }) => {
      const own = rows.flat().filter(isFormula).length;
      return count + own + columns.filter(({ formula }) => formula !== undefined).length * rows.length;
    }, 0);
    return sum + inBlocks + inTables;
  }, 0);
}

/** A row to print: the size of a bargaining workbook, and how long a formula engine in Node takes for it. */
export function bargainingRow(size: Size): string[] {
  const { plan, percent } = workbookOf(size);
  const asked = performance.now();
  const engine = new FormulaEngine(plan);
  const built = performance.now();
  const followers = engine.followers(percent.sheet, percent.row, percent.column);
  const changing = performance.now();
  engine.enter(percent.sheet, percent.row, percent.column, 0.03);
  const changed = performance.now();
  engine.close();
  const ms = (from: number, to: number) => `${Math.round(to - from)} ms`;
  return [inWords(size), String(formulaCells(plan)), String(followers), ms(asked, built), ms(changing, changed)];
}
