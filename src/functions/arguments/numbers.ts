import type { Decimal } from "../../rules/money";
import { fromCell } from "../../rules/money";
import type { InputKind, Reader } from "./reader";
import { reader, refuse } from "./reader";

/** Sign, dollars, thousands set apart or not, cents, and a percent sign: "7", " 1,250.50 ", "-$75", "2.5 %". */
const NUMBER = /^([+-]?)\$?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d{1,3})?\s*(%?)$/i;
const LONGEST = 40;

/** A number, or a text that is plainly one. */
function toNumber(cell: unknown): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  const found = typeof cell === "string" && cell.length <= LONGEST ? NUMBER.exec(cell.trim()) : null;
  if (found === null) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "", percent] = found;
  const digits = whole.replaceAll(",", "") + fraction;
  if (!/\d/.test(digits)) return null;
  const value = Number(`${sign}${digits}${exponent}`);
  if (!Number.isFinite(value)) return null;
  return percent === "%" ? fromCell(value).dividedBy(100).toNumber() : value;
}

interface Bounds {
  /** What the number is, with its article: "an amount in dollars". */
  readonly what: string;
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
  /** 0 counts as a blank cell. */
  readonly zeroIsBlank?: boolean;
}

function checked(cell: unknown, argument: string, bounds: Bounds): number {
  const allowed = `Give ${bounds.what} from ${bounds.min} to ${bounds.max}.`;
  const value = toNumber(cell);
  if (value === null) throw refuse(argument, cell, "is not a number", allowed);
  if (bounds.whole === true && !Number.isInteger(value)) throw refuse(argument, cell, "is not a whole number", allowed);
  if (value < bounds.min || value > bounds.max) throw refuse(argument, cell, "is not allowed", allowed);
  return value;
}

/** So few whole numbers are inputKind for by a list. */
const LONGEST_LIST = 20;

function askedFor({ min, max, whole }: Bounds): InputKind {
  if (whole !== true || max - min >= LONGEST_LIST) return "number";
  return Array.from({ length: max - min + 1 }, (_, at) => ({ value: min + at, label: String(min + at) }));
}

/** A cellValue number within bounds. */
export function numberReader(bounds: Bounds): Reader<number> {
  return reader((cell, argument) => checked(cell, argument, bounds) + 0, bounds.zeroIsBlank, askedFor(bounds));
}

/** An exact decimal within bounds, as Excel shows it. */
export function decimalReader(bounds: Bounds): Reader<Decimal> {
  return reader((cell, argument) => fromCell(checked(cell, argument, bounds)), bounds.zeroIsBlank, askedFor(bounds));
}

/** Bounds far beyond anything payroll meets, so that a slipped digit is answered and not a sum that overflows. */
export const MOST_MONEY = 1_000_000_000;

export const amountReader = decimalReader({ what: "an amount in dollars", min: 0, max: MOST_MONEY });
export const workYearReader = numberReader({ what: "a whole number of days", min: 1, max: 366, whole: true });
export const daysReader = decimalReader({ what: "a number of days", min: 0, max: 366 });
export const raiseReader = decimalReader({
  what: "a fraction (0.025 or 2.5 % for two and a half percent)",
  min: -1,
  max: 1,
});
