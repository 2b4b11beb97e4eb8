import { LANES, LAST_STEP } from "../../agreement/lanes";
import type { Format, Table } from "./content";

const MOST_PAYMENTS = 26;
/** Excel's numbers of July 1, 2012 and August 31, 2015: the agreement's term with its last summer. */
const CALENDAR = { from: 41091, to: 42247 };
const money = (count: number): Format[] => Array.from({ length: count }, () => "plainMoney");

/** Invented staff, by number. */
export const STAFF: Table = {
  title: "A whole staff in one formula",
  about: "One formula over all lanes and steps; the salaries appear.",
  data: {
    id: "staff",
    headings: ["Educator", "Lane", "Step"],
    rows: [
      ["Educator 001", "B0", 1],
      ["Educator 002", "B5", 4],
      ["Educator 003", "M0", 7],
      ["Educator 004", "M2", 9],
      ["Educator 005", "M5", 14],
      ["Educator 006", "C1", 14],
    ],
  },
  formula: "=GARDNER.SALARY({staff.Lane},{staff.Step},{year})",
  answer: { columns: ["plainMoney"], rows: 6, headings: ["Salary"] },
};

export const SCHEDULE: Table = {
  title: "The schedule of the year, or a proposed one",
  about: "One formula fills the table. Type a raise, and it is the proposal under discussion.",
  inputs: [{ id: "raise", label: "Raise", value: 0, note: "", format: "percent", allowed: { from: -1, to: 1, what: "number" } }],
  formula: "=GARDNER.SCHEDULE({year},{raise})",
  answer: { columns: ["whole", ...money(LANES.length)], rows: 1 + LAST_STEP },
};

export const INSTALLMENTS: Table = {
  title: "The year's payments",
  about: "Equal to the cent; the last takes what is over.",
  inputs: [{ id: "payments", label: "Payments", value: 26, note: "", format: "whole", allowed: { list: [22, 26] } }],
  formula: "=GARDNER.INSTALLMENTS(GARDNER.SALARY({lane},{step},{year}),{payments})",
  answer: { columns: ["plainMoney"], rows: MOST_PAYMENTS },
};

export const PAY_SCHEDULE: Table = {
  title: "With their dates",
  about: "Every 14 days; what falls after the last school day is paid with it.",
  inputs: [
    { id: "firstPay", label: "First pay day", value: 41530, note: "", format: "date", allowed: { ...CALENDAR, what: "date" } },
    { id: "lastDay", label: "Last school day", value: 41810, note: "", format: "date", allowed: { ...CALENDAR, what: "date" } },
  ],
  formula: "=GARDNER.PAYSCHEDULE(GARDNER.SALARY({lane},{step},{year}),{payments},{firstPay},{lastDay})",
  answer: { columns: ["whole", "date", "plainMoney"], rows: MOST_PAYMENTS, headings: ["Payment", "Date", "Amount"] },
};
