import { faults, LOOKS } from "../support/browser/accessibility";
import { openPreview, type Preview } from "../support/browser/preview";

/** The pane's screens and states, in the order in which one leads to the next. */
const SCREENS: readonly { readonly name: string; readonly open: (preview: Preview) => Promise<unknown> }[] = [
  { name: "the list", open: ({ pane }) => pane.getByRole("searchbox").waitFor() },
  {
    name: "a search that finds nothing",
    open: async ({ pane }) => {
      await pane.getByRole("searchbox").fill("zzzz");
      await pane.getByText(/No function matches/).waitFor();
    },
  },
  {
    name: "an empty form",
    open: async ({ pane }) => {
      await pane.getByRole("searchbox").fill("schedule");
      await pane.getByRole("button", { name: "SCHEDULE", exact: true }).click();
      await pane.getByText(/Fill in year/).waitFor();
    },
  },
  {
    name: "a table with a picked cell and a refusal",
    open: async ({ pane }) => {
      await pane.getByLabel(/^Year/).selectOption("FY15");
      await pane.getByText("Fills 15 rows × 16 columns.").waitFor();
      await pane.getByRole("button", { name: /for flat$/ }).click();
      await pane.getByLabel(/^Raise/).fill("abc");
      await pane.getByText(/is not a number/).waitFor();
    },
  },
  {
    name: "a form with long choices",
    open: async ({ pane }) => {
      await pane.getByRole("button", { name: "All functions" }).click();
      await pane.getByRole("searchbox").fill("EVALDUE");
      await pane.getByRole("button", { name: "EVALDUE", exact: true }).click();
      await pane.getByText(/Fill in milestone/).waitFor();
    },
  },
  {
    name: "the working",
    open: async ({ pane }) => {
      await pane.getByRole("button", { name: "All functions" }).click();
      await pane.getByRole("searchbox").fill("STIPEND");
      await pane.getByRole("button", { name: "STIPEND", exact: true }).click();
      await pane
        .getByRole("button", { name: /^Try it/ })
        .first()
        .click();
      await pane.getByRole("button", { name: "How it is calculated" }).click();
      await pane.getByRole("group", { name: "How it is calculated" }).getByRole("listitem").first().waitFor();
    },
  },
  {
    name: "About",
    open: async ({ pane }) => {
      await pane.getByRole("button", { name: "About", exact: true }).click();
      await pane.getByRole("button", { name: /^R1:/ }).click();
    },
  },
];

test("the pane has no fault that axe finds in any theme or with forced colors, and nothing is cut off", async () => {
  const preview = await openPreview({ path: "/?new" });
  for (const { name, open } of SCREENS) {
    await open(preview);
    expect([name, ...(await faults(preview, [...LOOKS, "forced"]))]).toEqual([name]);
  }
  await preview.close();
});
