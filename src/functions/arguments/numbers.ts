import type { Decimal } from "../../rules/money";
import { fromCell } from "../../rules/money";
import { withCommas } from "../../rules/number-words";
import { asTyped } from "./characters";
import type { InputKind, Reader } from "./reader";
import { reader, refuse } from "./reader";

/**
 * A number as offices write and export it: "7", " 1,250.50 ", "$ 54,933.30", "($2,500)", "2,500.00-", "-$75", "2.5 %".
 * Parts: bracket, sign before and after the dollars, digits, fraction, exponent, sign behind, percent, bracket.
 */
const NUMBER = /^(\$? ?\( ?)?([+-]?) ?\$? ?([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d{1,3})?(-?) ?(%?)( ?\))?$/i;
/** Hyphens, the en dash and the minus sign. */
const DASHES = /[\u2010-\u2013\u2212]/g;
const LONGEST = 40;
/** So many digits of a number Excel keeps and shows; what its arithmetic leaves behind them is not the user's. */
const DIGITS = 15;

function numberOfText(text: string): number | null {
  const found = text.length <= LONGEST ? NUMBER.exec(asTyped(text).replace(DASHES, "-")) : null;
  if (found === null) return null;
  const [, open = "", sign = "", inner = "", whole = "", fraction = "", exponent = "", behind, percent, close] = found;
  const digits = whole.replace(/,/g, "") + fraction;
  const signs = [sign, inner, behind, open && "-"].filter(Boolean);
  if (!/\d/.test(digits) || signs.length > 1 || (open === "") !== (close === undefined)) return null;
  const value = Number(`${signs[0] ?? ""}${digits}${exponent}`);
  return percent === "%" ? fromCell(value).dividedBy(100).toNumber() : value;
}

/** A number, or a text that is plainly one, as Excel shows it: 9.999999999999998 is 10. */
function toNumber(cell: unknown): number | null {
  const value = typeof cell === "string" ? numberOfText(cell) : cell;
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
}

interface Bounds {
  /** What the number is, with its article: "an amount in dollars". */
  readonly what: string;
  readonly min: number;
  readonly max: number;
  /** The least number is for a blank cell alone, so that no message offers it. */
  readonly above?: true;
  readonly whole?: boolean;
  /** It is never 0, so a 0 may be an empty cell. */
  readonly zeroIsBlank?: boolean;
  /** A remark for whoever gave a number that is not allowed. */
  readonly hint?: string;
}

function checked(cell: unknown, argument: string, bounds: Bounds): number {
  const hint = bounds.hint === undefined ? "" : ` ${bounds.hint}`;
  const [from, to] = bounds.above ? ["above", ", up to"] : ["from", " to"];
  const allowed = `Give ${bounds.what} ${from} ${withCommas(bounds.min)}${to} ${withCommas(bounds.max)}.${hint}`;
  const value = toNumber(cell);
  if (value === null) throw refuse(argument, cell, "is not a number", allowed);
  if (bounds.whole === true && !Number.isInteger(value)) throw refuse(argument, cell, "is not a whole number", allowed);
  if (value < bounds.min || value > bounds.max) throw refuse(argument, cell, "is not allowed", allowed);
  return value;
}

/** So few whole numbers are asked for by a list. */
const LONGEST_LIST = 20;

function askedFor({ min, max, whole }: Bounds): InputKind {
  if (whole !== true || max - min >= LONGEST_LIST) return "number";
  return Array.from({ length: max - min + 1 }, (_, at) => ({ value: min + at, label: String(min + at) }));
}

/** A plain number within bounds. */
export function numberReader(bounds: Bounds): Reader<number> {
  return reader((cell, argument) => checked(cell, argument, bounds) + 0, bounds.zeroIsBlank, askedFor(bounds));
}

/** An exact decimal within bounds. */
export function decimalReader(bounds: Bounds): Reader<Decimal> {
  return reader((cell, argument) => fromCell(checked(cell, argument, bounds)), bounds.zeroIsBlank, askedFor(bounds));
}

/** Bounds far beyond anything payroll meets, so that a slipped digit is answered and not a sum that overflows. */
export const MOST_MONEY = 1_000_000_000;

export const amountReader = decimalReader({ what: "an amount in dollars", min: 0, max: MOST_MONEY });
export const workYearReader = numberReader({
  what: "a whole number of days",
  min: 1,
  max: 366,
  whole: true,
  zeroIsBlank: true,
});
export const daysReader = decimalReader({ what: "a number of days", min: 0, max: 366 });
/** A raise of a quarter is more than any settlement; 1 typed for 1% would double every salary. */
export const raiseReader = decimalReader({
  what: "a fraction",
  min: -0.25,
  max: 0.25,
  hint: "1% is 0.01 or 1%.",
});
