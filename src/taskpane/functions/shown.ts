const NUMBERS = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });
const CENTS = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A number as people read it: whole as it is, cents with two places, finer ones with up to six. */
export function shownNumber(value: number): string {
  const cents = Math.round(value * 100) / 100;
  return Number.isInteger(value) || cents !== value ? NUMBERS.format(value) : CENTS.format(value);
}

/** A value of the result as the sheet would show it. */
export function shown(value: unknown): string {
  if (typeof value === "number") return shownNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null || value === undefined ? "" : String(value);
}
