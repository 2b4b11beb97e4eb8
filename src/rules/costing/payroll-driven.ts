import { type Decimal, toCents } from "../money";

/** What follows payroll at a rate (Medicare, pension, workers' compensation), to the cent: the roll-up. */
export function payrollDriven(payroll: Decimal, rate: Decimal): Decimal {
  return toCents(payroll.times(rate));
}
