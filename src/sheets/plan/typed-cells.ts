import { textInFormula } from "./cells";
import type { Rule } from "./sheet-plan";

/**
 * What may be typed is checked twice: by the cell's rule while typing, and by a formula, because what is pasted passes
 * every rule. COUNTIF and COUNTIFS pass over errors and take no text for a number; elsewhere a cell that is
 * wrong comes to an error, which ISNUMBER does not count.
 */

/** How many of the filled cells of a reference hold something that its rule does not allow, or an error. */
export function wrongCells(reference: string, rule?: Rule): string {
  const right = rightCells(reference, rule);
  if (right === null) return `SUMPRODUCT(ISERROR(${reference})*1)`;
  return `(COUNTA(${reference})-${right})`;
}

function rightCells(reference: string, rule?: Rule): string | null {
  // What a rule only warns of is allowed.
  if (rule?.warnsOnly) return null;
  switch (rule?.kind) {
    case "whole": {
      const isWhole = `ISNUMBER(${reference})*(${reference}>=${rule.from})*(${reference}<=${rule.to})`;
      return `SUMPRODUCT(ISNUMBER(1/(${isWhole}*(INT(${reference})=${reference})))*1)`;
    }
    case "date":
      return `COUNTIFS(${reference},">=${rule.from}",${reference},"<=${rule.to}")`;
    case "list":
      return `(${rule.values.map((value) => `COUNTIF(${reference},${textInFormula(value)})`).join("+")})`;
    case "list from":
      return `SUMPRODUCT(ISNUMBER(MATCH(${reference},${rule.reference},0))*1)`;
    // Nobody types there: what the cells hold was built.
    case "never":
    case undefined:
      return null;
  }
}
