import { Decimal, toCents } from "./money";

const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** A number inside a sentence: 12345.5 is "12,345.5". */
export function withCommas(value: Decimal | number): string {
  const [whole = "", fraction] = new Decimal(value).toString().split(".");
  return whole.replace(THOUSANDS, ",") + (fraction === undefined ? "" : `.${fraction}`);
}

/** An amount inside a sentence, to the cent: "$54,933.30", "-$2,500.00". */
export function dollars(amount: Decimal | number): string {
  const cents = toCents(new Decimal(amount));
  const [whole = "", fraction = ""] = cents.abs().toFixed(2).split(".");
  return `${cents.isNegative() && !cents.isZero() ? "-" : ""}$${whole.replace(THOUSANDS, ",")}.${fraction}`;
}

/** A share inside a sentence: 0.75 is "75%". */
export const percent = (share: Decimal | number): string => `${withCommas(new Decimal(share).times(100))}%`;
