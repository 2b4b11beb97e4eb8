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

/** Types another salary on file for a person of the Staff table, counted from 0. */
async function putOnFile(pane, at, salary) {
  await pane.evaluate(
    ([row, amount]) =>
      Excel.run(async (context) => {
        const column = context.workbook.tables.getItem("Staff").columns.getItem("Salary on file");
        column.getDataBodyRange().getCell(row, 0).values = [[amount]];
        await context.sync();
      }),
    [at, salary],
  );
}

export const PAYROLL = [
  {
    name: "payroll-calendar",
    prepare: async (page) => {
      await readSample(page);
      await choose(page, "Fiscal year", "FY15 (2014-15)");
      const pane = await paneOf(page);
      // Somebody whose step was not moved: M2 step 14, and step 13 on file.
      await putOnFile(pane, 1, 65_934.58);
      for (const sheet of NOT_SHOWN) await pane.getByRole("checkbox", { name: sheet, exact: true }).uncheck();
      await press(page, "Build the payroll sheets");
      await show(page, "Pay calendar FY15", "Payroll sheets");
    },
  },
  { name: "payroll-statement", prepare: (page) => show(page, "Pay statement FY15", "Payroll sheets") },
  { name: "payroll-reconciliation", prepare: (page) => show(page, "Reconciliation FY15", "Payroll sheets") },
];
