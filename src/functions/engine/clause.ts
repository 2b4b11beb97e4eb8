import type { FiscalYear } from "../../agreement/years";
import { CalculationError } from "../../rules/calculation-error";
import { figureAt, figureInForce } from "../../rules/figures";
import type { Spec } from "./spec";

/**
 * Where a function's rule is, "Article XII, Section 1.E": in the agreement of a year, or without one in the newest.
 * @throws CalculationError NA where that agreement does not have the rule
 */
export function clauseOf({ clause }: Pick<Spec, "clause">, year?: FiscalYear): string {
  if (typeof clause === "string") return clause;
  return (year === undefined ? figureInForce(clause) : figureAt(clause, year)).clause;
}

/** The clause for people to read, or the sentence that says why there is none. */
export function clauseInWords(spec: Pick<Spec, "clause">, year?: FiscalYear): string {
  try {
    return clauseOf(spec, year);
  } catch (reason) {
    if (reason instanceof CalculationError) return reason.message;
    throw reason;
  }
}
