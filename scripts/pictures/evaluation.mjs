// The pictures of docs/guide/evaluation.md: a school year, from the list of staff to the next year.
import { openScreen, paneOf, press, show } from "./pane.mjs";

/** The sample of invented staff, and the school year that it begins. */
async function readSample(page) {
  await openScreen(page, "Staff", ["heading", { name: "Staff", exact: true }]);
  await press(page, "Create a sample (170 people)");
  await openScreen(page, "Evaluation", ["heading", { name: "School year" }]);
  const pane = await paneOf(page);
  await pane.getByRole("combobox", { name: "School year" }).click();
  await pane.getByRole("option", { name: "2014-15" }).click();
  await pane.getByLabel("As-of date").fill("2014-10-20");
  await press(page, "Read the staff list");
  await show(page, "Staff", "Check and build");
}

/** Gives the first of the staff another school and another evaluator. */
async function changeStaff(page) {
  const pane = await paneOf(page);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Staff");
      for (const heading of ["School", "Primary evaluator"]) {
        const cells = columns.getItem(heading).getDataBodyRange().load("values");
        await context.sync();
        const [now] = cells.values[0];
        const [other] = cells.values.find(([value]) => value !== now && value !== "");
        cells.getCell(0, 0).values = [[other]];
      }
      await context.sync();
    }),
  );
}

/** A school year of evaluation, from the staff list to the next one. */
export const EVALUATION = [
  { name: "evaluation-staff", prepare: readSample },
  {
    name: "evaluation-tracker",
    prepare: async (page) => {
      await press(page, "Build the tracker");
      await show(page, "Tracker 2014-15", "Check and build");
    },
  },
  { name: "evaluation-dashboard", prepare: (page) => show(page, "Dashboard 2014-15", "Check and build") },
  { name: "evaluation-calendar", prepare: (page) => show(page, "Calendar 2014-15", "Check and build") },
  {
    name: "evaluation-form",
    prepare: async (page) => {
      await press(page, "Find the trackers in this workbook");
      const pane = await paneOf(page);
      await pane.getByRole("combobox", { name: "Educator", exact: true }).last().click();
      await pane.getByRole("option", { name: "Teacher 002" }).click();
      await press(page, "Build the forms");
      await show(page, "Teacher 002 Tracking", "Tracking sheets and forms");
    },
  },
  {
    name: "evaluation-update",
    prepare: async (page) => {
      await changeStaff(page);
      await press(page, "Read the staff list");
      await press(page, "Update the tracker");
      await show(page, "Tracker 2014-15", "Update 2014-15");
    },
  },
  {
    name: "evaluation-new-year",
    prepare: async (page) => {
      await press(page, "Start the school year 2015-16");
      await show(page, "Tracker 2014-15", "School year 2015-16");
    },
  },
];
