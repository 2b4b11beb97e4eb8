import { CalculationError } from "../calculation-error";
import { type Decimal, sum, toCents } from "../money";

/**
 * A total spread over accounts: each its share to the cent, and the largest share (the first of equal ones) takes the
 * cents that are left, so that the parts add up.
 * @throws CalculationError VALUE where the shares do not add up to the whole
 */
export function fund(total: Decimal, shares: readonly Decimal[]): readonly Decimal[] {
  const all = sum(shares);
  if (!all.equals(1) || shares.some((share) => share.isNegative()))
    throw new CalculationError(
      "VALUE",
      `The shares add up to ${all.times(100).toString()}%. Give shares of 100%, none below 0.`,
    );
  const parts = shares.map((share) => toCents(total.times(share)));
  const left = parts.reduce((rest, part) => rest.minus(part), total);
  const largest = shares.reduce((at, share, candidate) => (share.greaterThan(shares[at] ?? 0) ? candidate : at), 0);
  return parts.map((part, at) => (at === largest ? part.plus(left) : part));
}
