import type { Conditions } from "../agreement/figure";
import type { FiscalYear } from "../agreement/years";
import { settledIn } from "./figures";
import type { CalculationTrace } from "./trace";

/** What the agreement asks besides for an amount to be due, for EXPLAIN: the arguments do not say whether it holds. */
export function noteConditions(conditions: Conditions, year: FiscalYear, trace?: CalculationTrace): void {
  if (trace === undefined) return;
  for (const { condition, clause } of settledIn(year, conditions)?.value ?? [])
    trace.note(`Condition: ${condition}`, "to be checked", clause);
}
