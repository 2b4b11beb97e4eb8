import "./engine/older-engines";
import { GROUPS, specOf } from "./about";
import { evaluate as evaluateSpec } from "./engine/evaluate";
import type { Input } from "./engine/matrix";

/** Every worksheet function. The functions' bundle is made from this file. */
export { GROUPS, specOf };

/**
 * Calls a function by its name, without Excel.
 * @param id the function, "SALARY"
 * @param args its arguments in order, each a matrix of cells; null or undefined where left out
 * @returns the cells of the result; a cell without an answer holds the CalculationError that says why
 * @throws CalculationError where the whole call has no answer; nothing else
 */
export function evaluate(id: string, args: readonly Input[]): unknown[][] {
  return evaluateSpec(specOf(id), args);
}
