import type { Agreement } from "./agreement";
import { AGREEMENTS } from "./agreements";
import { termOfYear } from "./figure";

/** A fiscal year, July 1 to June 30, which is a school year too. */
export interface FiscalYear {
  /** "FY14" */
  readonly code: string;
  /** The calendar year in which it ends: 2014 for FY14. */
  readonly ends: number;
  /** "2013-14" */
  readonly school: string;
  /** Its first and last day, yyyy-mm-dd. */
  readonly from: string;
  readonly to: string;
  /** The agreement that covers it. */
  readonly agreement: Agreement;
}

/** The last two digits of a year: "14" for 2014. */
export function twoDigits(year: number): string {
  return String(year % 100).padStart(2, "0");
}

/** "FY14" for the year that ends in 2014. */
export function fiscalCode(ends: number): string {
  return `FY${twoDigits(ends)}`;
}

/** A school year as people write it: "2013-14" for the one that ends in 2014. */
export function schoolYear(ends: number): string {
  return `${ends - 1}-${twoDigits(ends)}`;
}

/** The years of an agreement. */
export function yearsOf(agreement: Agreement): FiscalYear[] {
  const first = Number(agreement.from.slice(0, 4)) + 1;
  const last = Number(agreement.to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const ends = first + index;
    const code = fiscalCode(ends);
    return { code, ends, school: schoolYear(ends), ...termOfYear(code), agreement };
  });
}

/** Every year that an agreement covers, in order. */
export const YEARS: readonly FiscalYear[] = AGREEMENTS.flatMap(yearsOf);
