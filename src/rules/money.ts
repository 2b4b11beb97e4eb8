import Base from "decimal.js";

/** Exact decimals, wide enough that nothing the agreement can ask for is cut off before the one rounding at the end. */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP });
export type Decimal = Base;

/** Rounds to the cent, half a cent away from zero (reading R4). Called once for each amount that is paid or printed. */
export function toCents(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, Base.ROUND_HALF_UP);
}

/**
 * A number from a cell as the exact decimal that Excel shows for it. Excel keeps 15 digits; what its own
 * arithmetic leaves behind them (0.1 + 0.2 = 0.30000000000000004) is not the clerk's and must not tip a half cent.
 */
export function fromCell(value: number): Decimal {
  return new Decimal(value).toSignificantDigits(15);
}

/** Amounts added up; 0 where there are none. */
export function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), new Decimal(0));
}

const PLACES_OF_A_SHARE = 6;

/** A part as a fraction of the whole, to 0.0001%; 0 where the whole is 0. */
export function shareOf(part: Decimal, whole: Decimal): Decimal {
  return whole.isZero() ? new Decimal(0) : part.dividedBy(whole).toDecimalPlaces(PLACES_OF_A_SHARE);
}
