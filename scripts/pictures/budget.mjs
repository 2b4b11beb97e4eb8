// The pictures of docs/guide/business-office.md: two years of the invented staff, the second one projected.
import { openScreen, paneOf, press, show } from "./pane.mjs";

const SCREEN = ["heading", { name: "Budget", level: 2 }];

/** The sample of invented staff, and the Budget screen beside it. */
export async function readSample(page) {
  await openScreen(page, "Staff", ["heading", { name: "Staff", exact: true }]);
  await press(page, "Create a sample (170 people)");
  await openScreen(page, "Budget", SCREEN);
}

export async function choose(page, label, option) {
  const pane = await paneOf(page);
  await pane.getByRole("combobox", { name: label }).click();
  await pane.getByRole("option", { name: option, exact: true }).click();
}

export const BUDGET = [
  {
    name: "budget-checks",
    prepare: async (page) => {
      await readSample(page);
      await choose(page, "First year", "FY15 (2014-15)");
      await choose(page, "Number of years", "2");
      await (await paneOf(page)).getByLabel("Assumed raise a year (percent)").fill("2");
      await press(page, "Build the budget");
      await show(page, "Budget FY15-16", "Years and raises");
    },
  },
  { name: "budget-rows", prepare: (page) => show(page, "Budget rows FY15-16", "Years and raises") },
  { name: "budget-bridge", prepare: (page) => show(page, "Bridge FY15-16", "Years and raises") },
  { name: "budget-summary", prepare: (page) => show(page, "Budget summary FY15-16", "Years and raises") },
];
