import { NOT_INSURED } from "../budget/insurance-plans";
import { beside } from "../plan/references";
import { payrollName } from "./names";
import type { PayrollBase, PersonRow } from "./person-row";

/** What the list of premiums has for a person's plan and tier. */
export function ofPlan({ names }: PayrollBase, row: PersonRow, heading: "Premium" | "Committee share"): string {
  const plan = `${row.staff("Insurance plan")}&" "&${row.staff("Insurance tier")}`;
  return beside(payrollName(names, "PayPremiums"), plan, "Plan and tier", heading);
}

/** Whether a person is insured. */
export function isInsured(row: PersonRow): string {
  const plan = row.staff("Insurance plan");
  return `AND(${plan}&""<>"",${plan}<>"${NOT_INSURED}")`;
}

/** The whole premium of a year; 0 for who is not insured, an error where the plan is not in the list. */
export const premiumOf = (base: PayrollBase, row: PersonRow) =>
  `IF(${isInsured(row)},N(${ofPlan(base, row, "Premium")}),0)`;
