import { textInFormula } from "./cells";

/** Shown instead of a control total in a workbook whose Excel does not have the add-in. */
export const NO_ADDIN = "Not checked: the add-in is not installed here.";
/** Shown where the add-in's function answers with an error. */
export const REFUSED = "Not checked: the add-in refuses a row or a line.";

/** The number that Excel's ERROR.TYPE has for #NAME?, the only error that means a missing add-in. */
const NAME_ERROR = 5;

/**
 * A control total by one of the add-in's own functions: the amount, or why there is none, in words.
 * @param call the function as it is in a formula, without the equals sign
 */
export function secondOpinion(call: string): string {
  const why = `IF(ERROR.TYPE(${call})=${NAME_ERROR},${textInFormula(NO_ADDIN)},${textInFormula(REFUSED)})`;
  return `IFERROR(${call},${why})`;
}

/** What a check counts of a control total: the difference; 0 without the add-in, and 1 where it refuses. */
export function differenceFrom(own: string, opinion: string): string {
  return `IF(ISNUMBER(${opinion}),ROUND(${own}-${opinion},2),IF(${opinion}=${textInFormula(NO_ADDIN)},0,1))`;
}
