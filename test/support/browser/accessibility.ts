import AxeBuilder from "@axe-core/playwright";
import type { Preview } from "./preview";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds in the pane, as lines to read. */
export async function violations({ page }: Preview): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include(["#pane-frame", "body"])
    // A tooltip belongs to the control that it describes, wherever it is in the page.
    .exclude(["#pane-frame", "[role=tooltip]"])
    .withTags(RULES)
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}

/** How far the pane's content reaches over its right edge, in pixels. */
export function overflow({ pane }: Preview): Promise<number> {
  return pane.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("html, body, main > section")].map(
        (element) => element.scrollWidth - element.clientWidth,
      ),
    ),
  );
}

/** Makes the pane so many pixels wide, and waits until colors and places stand still. */
export async function setWidth({ page }: Preview, pixels: number): Promise<void> {
  await page.evaluate((width) => document.documentElement.style.setProperty("--pane-width", `${width}px`), pixels);
  await page.waitForTimeout(400);
}
