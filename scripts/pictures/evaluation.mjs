// The pictures of docs/guide/evaluation.md.
import { openScreen, paneOf, press, show } from "./pane.mjs";

async function buildTracker(page) {
  await openScreen(page, "Evaluation", ["heading", { name: "School year" }]);
  const pane = await paneOf(page);
  await pane.getByRole("combobox", { name: "School year" }).click();
  await pane.getByRole("option", { name: "2013-14" }).click();
  await pane.getByLabel("As-of date").fill("2013-10-20");
  await press(page, "Create a sample roster (60 educators)");
  await show(page, "Educators", "Check and build");
}

/** A school year of evaluation, from the staff list to the next one. */
export const EVALUATION = [
  { name: "evaluation-staff", prepare: buildTracker },
  {
    name: "evaluation-tracker",
    prepare: async (page) => {
      await press(page, "Build the tracker");
      await show(page, "Tracker 2013-14", "Check and build");
    },
  },
  { name: "evaluation-dashboard", prepare: (page) => show(page, "Dashboard 2013-14", "Check and build") },
  { name: "evaluation-calendar", prepare: (page) => show(page, "Calendar 2013-14", "Check and build") },
  {
    name: "evaluation-form",
    prepare: async (page) => {
      await press(page, "Find the trackers in this workbook");
      const pane = await paneOf(page);
      await pane.getByRole("combobox", { name: "Educator", exact: true }).last().click();
      await pane.getByRole("option", { name: "Educator 002" }).click();
      await press(page, "Build the forms");
      await show(page, "Educator 002 Tracking", "Tracking sheets and forms");
    },
  },
  {
    name: "evaluation-new-year",
    prepare: async (page) => {
      await press(page, "Start the school year 2014-15");
      await show(page, "Tracker 2013-14", "School year 2014-15");
    },
  },
];
