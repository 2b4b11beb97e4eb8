import { fiscalCode } from "../../agreement/years";
import { keysOf, newNames, type BuiltKind, type BuiltNames, type Inventory } from "../plan/built-kind";

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
const INPUTS = {
  PayFirstDay: { since: 1 },
  PayLastDay: { since: 1 },
  PayFirstDate: { since: 1 },
  PayEvery: { since: 1 },
  PayPayments: { since: 1 },
  PaySchoolYearPayments: { since: 1 },
  PayTeacherDays: { since: 1 },
  PayCounselorDays: { since: 1 },
  PaySickDays: { since: 1 },
  PaySickDaysAMonth: { since: 1 },
  PayPersonalDays: { since: 1 },
  PayInARow: { since: 1 },
  PayInAYear: { since: 1 },
  PayServiceMonth: { since: 1 },
  PayServiceDay: { since: 1 },
  PayStayWellDays: { since: 1 },
  PayStayWellFrom: { since: 1 },
  PayMedicare: { since: 1 },
  PayExtraRate: { since: 1 },
  PayExtraAbove: { since: 1 },
  PayExtraFrom: { since: 1 },
  PayExtraUntil: { since: 1 },
  PayCommitteeShare: { since: 1 },
  PayDues: { since: 1 },
  PayFeeShare: { since: 1 },
  PaySettledFrom: { since: 1 },
  PaySettledTo: { since: 1 },
  PayCourseYears: { since: 1 },
  PayPapersWinterMonth: { since: 1 },
  PayPapersWinterDay: { since: 1 },
  PayMovedWinterMonth: { since: 1 },
  PayMovedWinterDay: { since: 1 },
  PayPapersFallMonth: { since: 1 },
  PayPapersFallDay: { since: 1 },
  PayMovedFallMonth: { since: 1 },
  PayMovedFallDay: { since: 1 },
  PayBackFull: { since: 1 },
  PayBackShare: { since: 1 },
  PayBackLimit: { since: 1 },
  PayBackLastHire: { since: 1 },
  PayBackNotice: { since: 1 },
  PayRetireService: { since: 1 },
  PayRetireAge: { since: 1 },
  PayEarlyShare: { since: 1 },
  PayEarlyYears: { since: 1 },
  PayEarlyStep: { since: 1 },
  PayEarlyNoticeAge: { since: 1 },
  PayEarlyAge: { since: 1 },
  PayEarlyService: { since: 1 },
  PaySeniorityAsOf: { since: 1 },
  PayDiscipline: { since: 1 },
} as const;
export type PayrollInput = keyof typeof INPUTS;
/** In the order of their lines. */
export const PAYROLL_INPUTS = keysOf(INPUTS);

/** Payroll's sheets of one fiscal year. */
export const PAYROLL: BuiltKind<PayrollSheet, PayrollTable, PayrollInput> = {
  id: "Payroll",
  noun: "set of payroll sheets",
  version: 1,
  suffix: /^FY\d{2}(?:v\d+)?$/,
  sheets: SHEETS,
  tables: TABLES,
  names: INPUTS,
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
