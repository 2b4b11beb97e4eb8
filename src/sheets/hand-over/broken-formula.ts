/** What a cell shows whose function Excel does not know. */
export const UNKNOWN_NAME = "#NAME?";

/** How a saved workbook writes a function of the add-in that was not there when it was opened. */
const SAVED_FUNCTION = /\b_xldudf_GARDNER_([A-Z0-9.]+)/gi;
const FUNCTION = /\bGARDNER\.([A-Z0-9.]+)/gi;

/** The formula as it is typed: `_xldudf_GARDNER_SALARY(…)` becomes `GARDNER.SALARY(…)`. */
export const asTypedFormula = (formula: string) => formula.replace(SAVED_FUNCTION, "GARDNER.$1");

/** The functions of the add-in that a formula calls. */
export const functionsIn = (formula: string): readonly string[] =>
  [...asTypedFormula(formula).matchAll(FUNCTION)].map(([, name = ""]) => name.toUpperCase());

/** Whether a cell shows #NAME? and calls the add-in: entering its formula again makes Excel look for the function. */
export const isBroken = (value: unknown, formula: unknown): formula is string =>
  value === UNKNOWN_NAME && typeof formula === "string" && functionsIn(formula).length > 0;
