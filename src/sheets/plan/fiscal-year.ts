import type { Condition } from "./formula-parts";

/**
 * The first and the last day of school that are outside the fiscal year.
 * @param begins its July 1, as a cell or a formula
 */
export const outsideFiscalYear = (
  first: string,
  last: string,
  begins: string,
): Readonly<Record<"first" | "last", Condition>> => ({
  first: [`${first}<${begins}`, "The first day is before the fiscal year, which begins on July 1."],
  last: [`${last}>=EDATE(${begins},12)`, "The last day is after the fiscal year, which ends on June 30."],
});
