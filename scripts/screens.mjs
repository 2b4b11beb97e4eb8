// npm run screens: every state of every screen of the pane, in each theme, on one page of the preview: /screens/.
// What is on it is the real pane beside the preview's workbook.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { buildWhatIsStale, root } from "../preview/server/build.mjs";
import { startServer } from "../preview/server/server.mjs";
import { BROWSER_FLAGS, findBrowser } from "./browser.mjs";
import { paneOf } from "./pictures/pane.mjs";
import { STATES } from "./screens/states.mjs";

const FOLDER = path.join(root, "build/screens");
const THEMES = ["light", "dark", "contrast"];
const SIZE = { width: 760, height: 900 };
const say = (line) => console.log(line);

const fileOf = ({ screen, state }, theme) => `${screen} ${state} ${theme}.png`.replace(/[^\w.]+/g, "-").toLowerCase();

/** Gives page and pane another theme; office.js would ask for it again only after five seconds. */
async function setTheme(page, theme) {
  const pane = await paneOf(page);
  await pane.evaluate(() => {
    globalThis.OfficeExt.OfficeTheme.OfficeThemeManager._osfOfficeThemeCacheValidPeriod = 0;
  });
  await page.getByLabel("Theme").selectOption(theme);
  const scheme = theme === "light" ? "light" : "dark";
  await pane.waitForFunction((expected) => document.documentElement.style.colorScheme === expected, scheme);
}

/** Takes the pictures of the pane in each state. */
async function takePictures(browser, address) {
  const page = await browser.newPage({ viewport: SIZE });
  page.setDefaultTimeout(120_000);
  await page.goto(new URL("/?new", address).href);
  await page.evaluate(() => window.preview.ready);
  for (const state of STATES) {
    await state.reach(page);
    for (const theme of THEMES) {
      await setTheme(page, theme);
      const file = path.join(FOLDER, fileOf(state, theme));
      await page.locator("#pane").screenshot({ path: file, animations: "disabled" });
    }
    say(`${state.screen}, ${state.state}`);
  }
  await page.close();
}

/** The page: a line a state, a column a theme. */
function pageOf() {
  const cells = (state) =>
    THEMES.map((theme) => `<td><img src="${fileOf(state, theme)}" alt="${theme}"></td>`).join("");
  const lines = STATES.map((state) => `<tr><th>${state.screen}<br>${state.state}</th>${cells(state)}</tr>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens of the pane</title>
<style>body{font:14px sans-serif}th{text-align:left;vertical-align:top;padding:8px}img{border:1px solid #999}</style>
<h1>Screens of the pane</h1>
<table><tr><th></th>${THEMES.map((theme) => `<th>${theme}</th>`).join("")}</tr>
${lines.join("\n")}
</table></html>`;
}

const problems = await buildWhatIsStale(say);
if (problems.length > 0) throw new Error(problems.join("\n\n"));
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await startServer(4700);
const browser = await chromium.launch({ executablePath: findBrowser(say), args: BROWSER_FLAGS });
try {
  await takePictures(browser, server.address);
  writeFileSync(path.join(FOLDER, "index.html"), pageOf());
  say(`Run npm start and open /screens/, or open ${path.relative(root, FOLDER)}/index.html.`);
} finally {
  await browser.close();
  await server.close();
}
