import axe, { type RunOptions } from "axe-core";
import type { Frame } from "playwright-core";
import type { Preview } from "./preview";

const RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** Rules that colors decide. What the others find they find in every theme, for its elements are the same. */
const COLOR_RULES: RunOptions = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

interface AxeChoice {
  readonly rules?: RunOptions;
  /** What is left out, as CSS selectors. */
  readonly exclude: readonly string[];
}

/** Waits until colors and places no longer change: what appears fades in. */
function atRest(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    const next = () => new Promise(requestAnimationFrame);
    const isPassing = ({ playState, effect }: Animation) =>
      playState === "running" && effect?.getComputedTiming().endTime !== Infinity;
    await next();
    await next();
    while (document.getAnimations().some(isPassing)) await next();
  });
}

/** What axe finds in a page or in a frame of it, as lines to read. */
export async function findings(frame: Frame, { rules = {}, exclude }: AxeChoice): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  await atRest(frame);
  const found = await frame.evaluate(
    async ([options, selectors]) => {
      const page = window as unknown as { readonly axe: typeof axe };
      const { violations: wrong } = await page.axe.run(
        { exclude: selectors.map((selector) => [selector]) },
        { ...options, resultTypes: ["violations"] },
      );
      return wrong.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary ?? ""}`),
      }));
    },
    [rules, [...exclude]] as const,
  );
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node}`));
}

/** What axe finds in the pane. A tooltip belongs to the control that it describes, wherever it is in the page. */
export const violations = ({ pane }: Preview, rules: RunOptions = RULES): Promise<string[]> =>
  findings(pane, { rules, exclude: ["[role=tooltip]"] });

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

/** Makes the pane so many pixels wide. */
export async function setWidth({ page, pane }: Preview, pixels: number): Promise<void> {
  await page.evaluate((width) => document.documentElement.style.setProperty("--pane-width", `${width}px`), pixels);
  await atRest(pane);
}

export const LOOKS = ["light", "dark", "contrast"] as const;
/** Excel's themes, and colors forced by the system. */
export type Look = (typeof LOOKS)[number] | "forced";
/** The narrowest pane last: there axe looks at it too. */
const WIDTHS = [480, 300];

/** What office.js keeps of Excel's theme, and for how long. */
interface ThemeMemory {
  readonly OfficeExt: { readonly OfficeTheme: { readonly OfficeThemeManager: Record<string, number> } };
}

/** Gives page and pane another theme; office.js would ask its host for it again only after five seconds. */
export async function setLook({ page, pane }: Preview, look: Look): Promise<void> {
  await pane.evaluate(() => {
    const { OfficeThemeManager } = (globalThis as unknown as ThemeMemory).OfficeExt.OfficeTheme;
    OfficeThemeManager._osfOfficeThemeCacheValidPeriod = 0;
  });
  await page.emulateMedia({ forcedColors: look === "forced" ? "active" : null });
  const theme = look === "forced" ? "light" : look;
  await page.getByLabel("Theme").selectOption(theme);
  const scheme = theme === "light" ? "light" : "dark";
  await pane.waitForFunction((expected) => document.documentElement.style.colorScheme === expected, scheme);
}

/** What is wrong with the pane as it is now, in each look: what axe finds, and what is cut off. */
export async function faults(preview: Preview, looks: readonly Look[] = LOOKS): Promise<string[]> {
  const found: string[] = [];
  for (const [at, look] of looks.entries()) {
    await setLook(preview, look);
    for (const width of WIDTHS) {
      await setWidth(preview, width);
      const cutOff = await overflow(preview);
      if (cutOff > 0) found.push(`${look}: ${cutOff} of ${width} pixels cut off`);
    }
    const wrong = await violations(preview, at === 0 ? RULES : COLOR_RULES);
    found.push(...wrong.map((line) => `${look}: ${line}`));
  }
  return found;
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
