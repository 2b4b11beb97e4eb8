import { AGENCY_FEE_SHARE } from "../../agreement/benefits";
import { figureInYear } from "../../rules/figures";
import { percent } from "../../rules/number-words";
import { toCents } from "../costing/rounding";
import { computed, money, typed } from "../plan/columns";
import { columnsOf } from "../plan/references";
import type { SheetPlan } from "../plan/sheet-plan";
import { payrollName } from "./names";
import { isInsured, ofPlan } from "./premium";
import { PersonRow, type PayrollBase } from "./person-row";
import { staffList } from "./staff-list";

/**
 * What is deducted from each payment before tax: retirement by the day of membership, Medicare, insurance, dues or
 * agency fee (Articles XVI and XVII; reading R21). It is no tax calculation.
 */
export function deductionsList(base: PayrollBase): SheetPlan {
  const row = new PersonRow(base, "PayDeductions");
  const own = (heading: string) => row.own(heading);
  const payments = own("Payments");
  const rates = columnsOf(payrollName(base.names, "PayRetirement"), "Member since", "Rate");
  const since = `N(${row.staff("Retirement member since")})`;
  const listed = `VLOOKUP(${since},${rates},COLUMNS(${rates}),TRUE)`;
  const further = `AND(${since}>=${row.input("PayExtraFrom")},${since}<=${row.input("PayExtraUntil")})`;
  const above = `MAX(0,${own("Gross")}-${row.input("PayExtraAbove")}/${payments})`;
  const retirement = `${own("Gross")}*${own("Rate")}+IF(${further},${above}*${row.input("PayExtraRate")},0)`;
  const premium = `N(${ofPlan(base, row, "Premium")})`;
  const shareOfPlan = ofPlan(base, row, "Committee share");
  const share = `IF(${shareOfPlan}&""="",${row.input("PayCommitteeShare")},${shareOfPlan})`;
  // The committee's share is rounded, the employee pays the rest (reading R29).
  const employee = `(${premium}-${toCents(`${premium}*${share}`)})`;
  const dues = `IF(${row.staff("Dues")}="Dues",1,IF(${row.staff("Dues")}="Agency fee",${row.input("PayFeeShare")},0))`;
  const fee = percent(figureInYear(AGENCY_FEE_SHARE, base.names.ends).value);
  return staffList(base, {
    sheet: "deductions",
    table: "PayDeductions",
    title: base.names.sheets.deductions,
    notes: [
      "Income taxes are not calculated here. Type another retirement rate where someone chose it.",
      `Agency fee: ${fee} of the dues as written (Article XVII; R21). Such fees ended for public employees in 2018.`,
    ],
    columns: [
      computed("Payments", 13, `=${row.payments()}`, "whole"),
      money("Gross", toCents(`${row.staff("FTE")}*${row.salary()}/${payments}`)),
      computed("Member since", 12, `=IF(${since}=0,"",${since})`, "date"),
      computed("Listed rate", 9, `=IF(${since}=0,0,${listed})`, "percent2"),
      typed("Chosen rate", 9, undefined, "percent2"),
      computed("Rate", 9, `=IF(${own("Chosen rate")}="",${own("Listed rate")},${own("Chosen rate")})`, "percent2"),
      money("Retirement", toCents(retirement)),
      money("Medicare", toCents(`${own("Gross")}*${row.input("PayMedicare")}`)),
      money("Insurance", `IF(${isInsured(row)},${toCents(`${employee}/${payments}`)},0)`),
      money("Dues", toCents(`${row.input("PayDues")}*${dues}/${payments}`)),
      money("Deductions", `ROUND(${["Retirement", "Medicare", "Insurance", "Dues"].map(own).join("+")},2)`),
      money("Left before income tax", `ROUND(${own("Gross")}-${own("Deductions")},2)`),
    ],
    issues: [
      [`ISERROR(${own("Gross")})`, "There is no salary for this lane and step."],
      [`ISERROR(${own("Insurance")})`, "This plan and tier are not in the list of premiums."],
      [`AND(${own("Rate")}=0,${own("Chosen rate")}="")`, "There is no membership date: type a rate, or 0."],
      [`OR(N(${own("Rate")})<0,N(${own("Rate")})>1)`, "A rate must be from 0% to 100%."],
      [`${own("Left before income tax")}<0`, "More is deducted than is paid."],
    ],
  }).done();
}
