import { answer } from "../answer";

/**
 * Where in the agreement a function's rule stands: CLAUSE("SICKBUYBACK") is Article XII, Section 1.E.
 * @customfunction CLAUSE
 * @param functionName The function's name. Cell or range. Gives its Article or Appendix.
 * @returns The clause.
 */
export function clause(functionName: unknown[][]): unknown[][] {
  return answer("CLAUSE", [functionName]);
}

/**
 * How an amount comes about: a table of step, value and clause (Article, Section); the last row is the result.
 * @customfunction EXPLAIN
 * @param functionName The function's name, such as "SICKBUYBACK" (Article XII, Section 1.E).
 * @param argument Its arguments in order, single cells (each Article as in the function itself).
 * @returns A table with a heading row.
 */
export function explain(functionName: unknown[][], argument: unknown[][][]): unknown[][] {
  return answer("EXPLAIN", [functionName, ...(argument ?? [])]);
}
