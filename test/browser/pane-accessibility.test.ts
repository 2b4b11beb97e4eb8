import { overflow, setWidth, violations } from "../support/browser/accessibility";
import { openPreview, type Preview } from "../support/browser/preview";

const LOOKS = ["light", "dark", "contrast", "forced"] as const;
type Look = (typeof LOOKS)[number];
/** The narrowest pane last: there axe looks at it too. */
const WIDTHS = [480, 300];

async function openLook(look: Look): Promise<Preview> {
  const preview = await openPreview({ path: "/?new", theme: look === "forced" ? "light" : look });
  if (look === "forced") await preview.page.emulateMedia({ forcedColors: "active" });
  return preview;
}

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

test.each(LOOKS)("the pane in %s has no fault that axe finds, and nothing is cut off", async (look) => {
  const preview = await openLook(look);
  for (const { name, open } of SCREENS) {
    await open(preview);
    for (const width of WIDTHS) {
      // It also waits for colors, which fade for a moment after a change.
      await setWidth(preview, width);
      expect([name, width, await overflow(preview)]).toEqual([name, width, 0]);
    }
    expect([name, await violations(preview)]).toEqual([name, []]);
  }
  await preview.close();
});
