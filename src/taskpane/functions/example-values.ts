import type { Argument, FunctionEntry } from "./entries";
import type { ArgumentValues } from "./formula";

/** A text in quotes, DATE(y,m,d), a number (perhaps a percentage), TRUE or FALSE, or nothing. */
const VALUE = /\s*(?:"((?:[^"]|"")*)"|DATE\((\d+),\s*(\d+),\s*(\d+)\)|(-?[\d.]+%?|TRUE|FALSE)|)\s*(,|\)$)/y;

function padded(digits: string): string {
  return digits.padStart(2, "0");
}

/** The values of a call as the form's controls hold them; `null` where some of them are not plain. */
function valuesOf(formula: string): string[] | null {
  const values: string[] = [];
  VALUE.lastIndex = formula.indexOf("(") + 1;
  for (;;) {
    const match = VALUE.exec(formula);
    if (!match) return null;
    const [, text, year, month, day, plain, end] = match;
    if (year && month && day) values.push(`${year}-${padded(month)}-${padded(day)}`);
    else values.push(text?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") return values;
  }
}

/** The key of the value at this place; a repeating argument takes all further ones. */
function keyAt(args: readonly Argument[], at: number): string | undefined {
  const argument = args[Math.min(at, args.length - 1)];
  if (!argument || (at >= args.length && !argument.repeating)) return undefined;
  const further = at - args.length + 2;
  return at < args.length ? argument.name : `${argument.name}${further}`;
}

/**
 * The values that put an example into the form.
 * @param formula as the catalog has it: `=GARDNER.SALARY("M2",7,"FY14")`.
 * @returns `null` where the example contains ranges or other formulas.
 */
export function exampleValues(entry: FunctionEntry, formula: string): ArgumentValues | null {
  const values = valuesOf(formula);
  if (!values) return null;
  const given = values.map((text, at) => ({ key: keyAt(entry.args, at), text })).filter(({ text }) => text !== "");
  const named = given.flatMap(({ key, text }) => (key === undefined ? [] : [[key, { from: "form", text }] as const]));
  return named.length === given.length ? Object.fromEntries(named) : null;
}
