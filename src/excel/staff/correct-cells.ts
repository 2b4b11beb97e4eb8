import type { Finding } from "../../sheets/staff/doctor/examine";
import { staffColumn } from "../../sheets/staff/staff-columns";
import { FORMATS } from "../../sheets/plan/sheet-plan";
import type { Area } from "../address";
import { rangeAt } from "../range-at";
import { run } from "../run";
import { asTyped } from "../write/cell-content";

/** A cell as it was before a correction. */
interface Before {
  readonly area: Area;
  readonly formula: unknown;
  readonly format: unknown;
  /** What the correction put into it. */
  readonly corrected: unknown;
}

/** Corrections that were made together, and that are taken back together. */
export interface Correcting {
  readonly before: readonly Before[];
  /** Cells that were left as they are: they hold a formula, or something else than what was read. */
  readonly left: number;
}

const isFormula = (content: unknown) => typeof content === "string" && content.startsWith("=");
const same = (one: unknown, other: unknown) => String(one ?? "") === String(other ?? "");

/** The cells with their formats, in one round trip. */
async function load(context: Excel.RequestContext, areas: readonly Area[]): Promise<readonly Excel.Range[]> {
  const ranges = areas.map((area) => rangeAt(context, area).load("formulas,values,numberFormat"));
  await context.sync();
  return ranges;
}

/** One content for the one cell of a range. */
function put(range: Excel.Range, content: unknown): void {
  range.formulas = [[content]];
}

/**
 * Puts corrections into the cells of the user's list. A cell that holds a formula, or something else than when the list
 * was read, is left as it is. Two round trips, however many cells there are.
 * @param findings of different cells, all with a correction
 */
export function correctCells(sheet: string, findings: readonly Finding[]): Promise<Correcting> {
  return run(async (context) => {
    const areas = findings.map(({ row, column }): Area => {
      return { sheet, top: row, bottom: row, left: column, right: column };
    });
    const ranges = await load(context, areas);
    const before: Before[] = [];
    findings.forEach(({ correction }, at) => {
      const [range, area] = [ranges[at], areas[at]];
      const formula: unknown = range?.formulas[0]?.[0];
      if (!range || !area || !correction) return;
      if (isFormula(formula) || !same(range.values[0]?.[0], correction.from)) return;
      const { to, heading } = correction;
      before.push({ area, formula, format: range.numberFormat[0]?.[0], corrected: to });
      if (typeof to === "number") {
        // In a cell that is formatted as text a number would become a text again.
        const { kind, format } = staffColumn(heading);
        range.numberFormat = [[kind === "date" ? FORMATS.date : format ? FORMATS[format] : "General"]];
      }
      put(range, to === null ? "" : asTyped(to));
    });
    await context.sync();
    return { before, left: findings.length - before.length };
  });
}

/**
 * Takes corrections back. A cell that holds something else by now is left as it is.
 * @returns how many cells hold again what they held before
 */
export function takeBack({ before }: Correcting): Promise<number> {
  return run(async (context) => {
    const ranges = await load(
      context,
      before.map(({ area }) => area),
    );
    let restored = 0;
    before.forEach(({ formula, format, corrected }, at) => {
      const range = ranges[at];
      if (!range || !same(range.values[0]?.[0], corrected)) return;
      range.numberFormat = [[format]];
      put(range, typeof formula === "string" && formula !== "" && !isFormula(formula) ? asTyped(formula) : formula);
      restored += 1;
    });
    await context.sync();
    return restored;
  });
}
