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

/** Makes the pane so many pixels wide, and waits until colors and places no longer change. */
export async function setWidth({ page, pane }: Preview, pixels: number): Promise<void> {
  await page.evaluate((width) => document.documentElement.style.setProperty("--pane-width", `${width}px`), pixels);
  await pane.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const isPassing = ({ playState, effect }: Animation) =>
      playState === "running" && effect?.getComputedTiming().endTime !== Infinity;
    await frame();
    await frame();
    while (document.getAnimations().some(isPassing)) await frame();
  });
}

type Control = "button" | "combobox" | "checkbox";

/** More presses than any screen needs to come around to where it began. */
const MOST_TABS = 150;

/** Presses Tab until this has the focus, as someone without a mouse does. */
export async function tabTo({ page, pane }: Preview, role: Control, name: string): Promise<void> {
  const target = pane.getByRole(role, { name, exact: true });
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if ((await target.count()) === 1 && (await target.evaluate((element) => element === document.activeElement)))
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to “${name}”.`);
}

/** Presses Tab until this has the focus, then Enter. */
export async function enterOn(preview: Preview, role: Control, name: string): Promise<void> {
  await tabTo(preview, role, name);
  await preview.page.keyboard.press("Enter");
}
