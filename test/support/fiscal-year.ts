import { type FiscalYear, YEARS } from "../../src/agreement/years";

/** A year of an agreement by its code. */
export function fiscalYear(code: string): FiscalYear {
  const year = YEARS.find((one) => one.code === code);
  if (year === undefined) throw new Error(`No agreement covers ${code}`);
  return year;
}
