import { LANES, LAST_STEP } from "../../src/agreement/lanes";
import type { Format, Table } from "./content";
import { between, date } from "./dates";

const MOST_PAYMENTS = 26;
/** The agreement's term with its last summer. */
const PAY_DAYS = between("2012-07-01", "2015-08-31");
const money = (count: number): Format[] => Array.from({ length: count }, () => "plainMoney");

/** Invented staff, by number. */
export const STAFF: Table = {
  title: "A whole staff in one formula",
  about: "One formula over all lanes and steps; the salaries appear.",
  data: {
    id: "staff",
    headings: ["Educator", "Lane", "Step", "FTE"],
    rows: [
      ["Educator 001", "B0", 1, 1],
      ["Educator 002", "B5", 4, 0.5],
      ["Educator 003", "M0", 7, 1],
      ["Educator 004", "M2", 9, 1],
      ["Educator 005", "M5", 14, 1],
      ["Educator 006", "C1", 14, 1],
    ],
  },
  formula: "=GARDNER.SALARY({staff.Lane},{staff.Step},{year})",
  answer: { columns: ["plainMoney"], rows: 6, headings: ["Full-time pay"] },
};

export const SCHEDULE: Table = {
  title: "The schedule of the year, or a proposed one",
  about: "One formula fills the table. Type a raise, and it is the proposal under discussion.",
  inputs: [
    {
      id: "raise",
      label: "Raise",
      value: 0,
      note: "",
      format: "percent",
      allowed: { from: -1, to: 1, what: "number" },
    },
  ],
  formula: "=GARDNER.SCHEDULE({year},{raise})",
  answer: { columns: ["whole", ...money(LANES.length)], rows: 1 + LAST_STEP },
};

export const INSTALLMENTS: Table = {
  title: "The year's payments",
  about: "Equal to the cent; the last takes the cents left over.",
  inputs: [{ id: "payments", label: "Payments", value: 26, note: "", format: "whole", allowed: { list: [22, 26] } }],
  formula: "=GARDNER.INSTALLMENTS(GARDNER.SALARY({lane},{step},{year}),{payments})",
  answer: { columns: ["plainMoney"], rows: MOST_PAYMENTS },
};

export const PAY_SCHEDULE: Table = {
  title: "With their dates",
  about: "Every 14 days; what falls after the last school day is paid with it.",
  inputs: [
    { id: "firstPay", label: "First pay day", value: date("2013-09-13"), note: "", format: "date", allowed: PAY_DAYS },
    { id: "lastDay", label: "Last school day", value: date("2014-06-20"), note: "", format: "date", allowed: PAY_DAYS },
  ],
  formula: "=GARDNER.PAYSCHEDULE(GARDNER.SALARY({lane},{step},{year}),{payments},{firstPay},{lastDay})",
  answer: { columns: ["whole", "date", "plainMoney"], rows: MOST_PAYMENTS, headings: ["Payment", "Date", "Amount"] },
};

export const COST_OUT: Table = {
  title: "What a settlement costs",
  about: "Steps and raise apart, to the cent, for the staff beside it.",
  inputs: [0.02, 0.02, 0.025].map((value, at) => ({
    id: `raise${at + 1}`,
    label: `Raise, year ${at + 1}`,
    value,
    note: "",
    format: "percent" as const,
    allowed: { from: -1, to: 1, what: "number" as const },
  })),
  formula: "=GARDNER.COSTOUT({staff.Lane},{staff.Step},{staff.FTE},{year},{raise1}:{raise3})",
  answer: {
    columns: ["text", "text", "plainMoney", "plainMoney", "plainMoney", "plainMoney", "finePercent", "plainMoney"],
    rows: 5,
  },
};

export const EXPLAINED: Table = {
  title: "How the buy-back is calculated",
  about: "Step by step, from the same calculation that gives the amount.",
  formula: '=GARDNER.EXPLAIN("SICKBUYBACK",{balance},{lane},{step},{year},{hired})',
  answer: { columns: ["text", "mixed", "text"], rows: 12 },
};
