import { fiscalCode } from "../../agreement/years";
import { newNames, type BuiltKind, type BuiltNames, type Inventory } from "../plan/built-kind";

const SHEETS = {
  inputs: { title: "Payroll inputs", table: "PaySchedule", since: 1, required: true },
  calendar: { title: "Pay calendar", table: "PayCalendar", since: 1 },
  statement: { title: "Pay statement", table: "PayStatement", since: 1 },
  statementPages: { title: "Statement pages", table: "PayStatement", since: 1 },
  retro: { title: "Retro pay", table: "PayRetro", since: 1 },
  longevity: { title: "Longevity", table: "PayLongevity", since: 1 },
  deductions: { title: "Deductions", table: "PayDeductions", since: 1 },
  seniority: { title: "Seniority", table: "PaySeniority", since: 1 },
  ledger: { title: "Sick leave", table: "PaySickLeave", since: 1 },
  stayWell: { title: "Stay-well", table: "PayStayWell", since: 1 },
  reconciliation: { title: "Reconciliation", table: "PayReconciliation", since: 1 },
  leavers: { title: "Leavers", table: "PayLeavers", since: 1 },
  laneRequests: { title: "Lane requests", table: "PayLaneRequests", since: 1 },
} as const;
export type PayrollSheet = keyof typeof SHEETS;

const TABLES = {
  PaySchedule: { sheet: "inputs", since: 1, required: true },
  PayNoSchool: { sheet: "inputs", since: 1, required: true },
  PayTiers: { sheet: "inputs", since: 1, required: true },
  PayRetirement: { sheet: "inputs", since: 1, required: true },
  PayPremiums: { sheet: "inputs", since: 1, required: true },
  PayCalendar: { sheet: "calendar", since: 1 },
  PayStatement: { sheet: "statement", since: 1 },
  PayRetro: { sheet: "retro", since: 1 },
  PayLongevity: { sheet: "longevity", since: 1 },
  PayDeductions: { sheet: "deductions", since: 1 },
  PaySeniority: { sheet: "seniority", since: 1 },
  PaySickLeave: { sheet: "ledger", since: 1 },
  PayStayWell: { sheet: "stayWell", since: 1 },
  PayReconciliation: { sheet: "reconciliation", since: 1 },
  PayLeavers: { sheet: "leavers", since: 1 },
  PayLaneRequests: { sheet: "laneRequests", since: 1 },
} as const;
export type PayrollTable = keyof typeof TABLES;

/** The inputs that have a name, each a cell on the inputs sheet. */
export const PAYROLL_INPUTS = [
  "PayFirstDay",
  "PayLastDay",
  "PayFirstDate",
  "PayEvery",
  "PayPayments",
  "PaySchoolYearPayments",
  "PayTeacherDays",
  "PayCounselorDays",
  "PaySickDays",
  "PaySickDaysAMonth",
  "PayPersonalDays",
  "PayInARow",
  "PayInAYear",
  "PayServiceMonth",
  "PayServiceDay",
  "PayStayWellDays",
  "PayStayWellFrom",
  "PayMedicare",
  "PayExtraRate",
  "PayExtraAbove",
  "PayExtraFrom",
  "PayExtraUntil",
  "PayCommitteeShare",
  "PayDues",
  "PayFeeShare",
  "PaySettledFrom",
  "PaySettledTo",
  "PayCourseYears",
  "PayPapersWinterMonth",
  "PayPapersWinterDay",
  "PayPapersFallMonth",
  "PayPapersFallDay",
  "PayBackFull",
  "PayBackShare",
  "PayBackLimit",
  "PayBackLastHire",
  "PayRetireService",
  "PayRetireAge",
  "PayEarlyShare",
  "PayEarlyYears",
  "PayEarlyStep",
  "PayEarlyNoticeAge",
  "PayEarlyAge",
  "PayEarlyService",
  "PaySeniorityAsOf",
  "PayDiscipline",
] as const;
export type PayrollInput = (typeof PAYROLL_INPUTS)[number];

/** Payroll's sheets of one fiscal year. */
export const PAYROLL: BuiltKind<PayrollSheet, PayrollTable, PayrollInput> = {
  id: "Payroll",
  noun: "set of payroll sheets",
  version: 1,
  suffix: /^FY\d{2}(?:v\d+)?$/,
  sheets: SHEETS,
  tables: TABLES,
  names: Object.fromEntries(PAYROLL_INPUTS.map((name) => [name, { since: 1 }])) as Record<
    PayrollInput,
    { readonly since: number }
  >,
};

export const PAYROLL_TITLES = Object.fromEntries(
  Object.entries(SHEETS).map(([key, { title }]) => [key, title]),
) as Readonly<Record<PayrollSheet, string>>;

export interface PayrollNames extends BuiltNames<PayrollSheet> {
  /** The calendar year in which the fiscal year ends. */
  readonly ends: number;
}

/** What a table or named cell is called in these sheets. */
export const payrollName = ({ suffix }: Pick<PayrollNames, "suffix">, key: PayrollTable | PayrollInput) => key + suffix;

/** Names for new payroll sheets that nothing in the workbook has: `PayCalendarFY14`. */
export function newPayrollNames(ends: number, workbook: Inventory): PayrollNames {
  const code = fiscalCode(ends);
  return { ends, ...newNames(PAYROLL, code, code, workbook) };
}
