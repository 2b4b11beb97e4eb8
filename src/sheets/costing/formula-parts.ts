/** A function of Excel's, as a call in a formula. */
const call =
  (name: string) =>
  (...parts: readonly string[]): string =>
    `${name}(${parts.join()})`;

export const when = call("IF");
export const ifError = call("IFERROR");
export const and = call("AND");
export const or = call("OR");
export const not = call("NOT");
export const sumIfs = call("SUMIFS");
export const indexIn = call("INDEX");
export const choose = call("CHOOSE");

/** What is not there in a list. */
export const notIn = (what: string, list: string): string => `ISERROR(MATCH(${what},${list},0))`;

/** How many cells hold something. */
export const filled = (cells: string): string => `SUMPRODUCT(--(${cells}<>""))`;

/** Parts added up; 0 for none. */
export const sumOf = (parts: readonly string[]): string => parts.join("+") || "0";
