/** A fraction; its denominator is above 0. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** "54933.3", "-0.02" as a fraction. */
export function fraction(text: string): Fraction {
  const [whole = "0", decimals = ""] = text.split(".");
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}
export const of = (whole: number): Fraction => ({ over: BigInt(whole), under: 1n });
export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.under === b.under
    ? { over: a.over + b.over, under: a.under }
    : { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
export const minus = (a: Fraction, b: Fraction) => plus(a, { over: -b.over, under: b.under });
export const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
export const isLess = (a: Fraction, b: Fraction) => a.over * b.under < b.over * a.under;
export const isEqual = (a: Fraction, b: Fraction) => a.over * b.under === b.over * a.under;
export const floorOf = (a: Fraction) => {
  const toward = a.over / a.under;
  return Number(a.over < 0n && toward * a.under !== a.over ? toward - 1n : toward);
};

/** The nearest multiple of a unit, halves away from 0. */
export function nearest(value: Fraction, unit: Fraction): Fraction {
  const over = value.over * unit.under;
  const under = value.under * unit.over;
  const size = over < 0n ? -over : over;
  const units = (2n * size + under) / (2n * under);
  return { over: (over < 0n ? -units : units) * unit.over, under: unit.under };
}
const CENT = fraction("0.01");
export const inCents = (value: Fraction) => nearest(value, CENT);

/** With two decimals, as money is printed. */
export function dollars(value: Fraction): string {
  const { over, under } = inCents(value);
  const cents = (over * 100n) / under;
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
