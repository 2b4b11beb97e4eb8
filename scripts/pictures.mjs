// npm run pictures: the pictures of the README and of the guides, taken from the preview. They are committed.
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { buildWhatIsStale } from "../preview/server/build.mjs";
import { startServer } from "../preview/server/server.mjs";
import { findBrowser } from "./browser.mjs";

const FOLDER = "docs/pictures";
const SIZE = { width: 1280, height: 760 };
const say = (line) => console.log(line);

/** The add-in's pane in the page. */
const paneOf = async (page) => (await page.waitForSelector("#pane-frame", { state: "attached" })).contentFrame();
async function openScreen(page, screen, shows) {
  const pane = await paneOf(page);
  await pane.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: screen }).click();
  await pane
    .getByRole(...shows)
    .first()
    .waitFor();
}

/** Each picture: its file, the page's address, and what is done before it is taken. */
const PICTURES = [{ name: "workbook", path: "/", prepare: (page) => openScreen(page, "Functions", ["searchbox"]) }];

const problems = await buildWhatIsStale(say);
if (problems.length > 0) throw new Error(problems.join("\n\n"));
mkdirSync(FOLDER, { recursive: true });
const server = await startServer(4700);
const browser = await chromium.launch({ executablePath: findBrowser(say), args: ["--no-sandbox"] });
try {
  for (const { name, path, prepare } of PICTURES) {
    const page = await browser.newPage({ viewport: SIZE });
    page.setDefaultTimeout(90_000);
    await page.goto(new URL(path, server.address).href);
    await page.evaluate(() => window.preview.ready);
    await page.evaluate(() => window.preview.settled());
    await prepare(page);
    await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: "disabled" });
    say(`${FOLDER}/${name}.png`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
