/**
 * Half a cent rounds up in every program: 4,232.315 is kept as 4,232.31499… and some round that down. In cents a half
 * is exact, once what the arithmetic left behind the sixth place is gone.
 */
const NOISE = 6;

/** A number of units, rounded to whole ones. */
const whole = (units: string) => `ROUND(ROUND(${units},${NOISE}),0)`;

/** An amount in dollars to the cent. */
export function toCents(amount: string): string {
  return `${whole(`(${amount})*100`)}/100`;
}

/** The sum of amounts, cell by cell to the cent. */
export function sumInCents(amounts: string): string {
  return `SUMPRODUCT(${whole(`(${amounts})*100`)})/100`;
}

/** An amount to the unit that a name holds. */
export function toUnit(amount: string, unit: string): string {
  return `ROUND(${whole(`(${amount})/${unit}`)}*${unit},2)`;
}
