// The pictures of docs/guide/payroll.md: three of payroll's sheets for the invented staff.
import { choose, readSample } from "./budget.mjs";
import { paneOf, press, show } from "./pane.mjs";

const NOT_SHOWN = [
  "Statement pages",
  "Retro pay",
  "Longevity",
  "Deductions",
  "Seniority",
  "Sick leave",
  "Stay-well",
  "Leavers",
  "Lane requests",
];

export const PAYROLL = [
  {
    name: "payroll-calendar",
    prepare: async (page) => {
      await readSample(page);
      await choose(page, "Fiscal year", "FY14 (2013-14)");
      const pane = await paneOf(page);
      for (const sheet of NOT_SHOWN) await pane.getByRole("checkbox", { name: sheet, exact: true }).uncheck();
      await press(page, "Build the payroll sheets");
      await show(page, "Pay calendar FY14", "Payroll sheets");
    },
  },
  { name: "payroll-statement", prepare: (page) => show(page, "Pay statement FY14", "Payroll sheets") },
  { name: "payroll-reconciliation", prepare: (page) => show(page, "Reconciliation FY14", "Payroll sheets") },
];
