import { textInFormula } from "./cells";
import type { Rule } from "./sheet-plan";

/**
 * What may be typed is checked twice: by the cell's rule while typing, and by a formula, because what is pasted passes
 * every rule. COUNTIF and COUNTIFS pass over errors and take no text for a number.
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
    case "whole":
    case "date":
      return `COUNTIFS(${reference},">=${rule.from}",${reference},"<=${rule.to}")`;
    case "list":
      return `(${rule.values.map((value) => `COUNTIF(${reference},${textInFormula(value)})`).join("+")})`;
    default:
      return null;
  }
}
