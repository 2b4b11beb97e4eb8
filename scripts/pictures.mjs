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

/** Presses a button of the pane and waits until its work is done. */
async function press(page, button) {
  const pane = await paneOf(page);
  await pane.getByRole("button", { name: button }).click();
  await pane.locator(".fui-ProgressBar").waitFor({ state: "detached" });
  await pane.locator(".fui-MessageBar").waitFor();
  await page.evaluate(() => window.preview.settled());
}

/** Brings a sheet of the workbook forward, and a part of the pane into view. */
async function show(page, sheet, part) {
  const pane = await paneOf(page);
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }),
    sheet,
  );
  await pane.getByRole("region", { name: part }).scrollIntoViewIfNeeded();
  // The grid draws a sheet some time after it has come forward.
  await page.waitForTimeout(1500);
}

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
const EVALUATION = [
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

/** Pages of the preview, each with the pictures taken of it one after the other: their files, and what is done before. */
const PAGES = [
  {
    path: "/",
    pictures: [{ name: "workbook", prepare: (page) => openScreen(page, "Functions", ["searchbox"]) }],
  },
  { path: "/?new", pictures: EVALUATION },
];

const problems = await buildWhatIsStale(say);
if (problems.length > 0) throw new Error(problems.join("\n\n"));
mkdirSync(FOLDER, { recursive: true });
const server = await startServer(4700);
const browser = await chromium.launch({ executablePath: findBrowser(say), args: ["--no-sandbox"] });
try {
  for (const { path, pictures } of PAGES) {
    const page = await browser.newPage({ viewport: SIZE });
    page.setDefaultTimeout(90_000);
    await page.goto(new URL(path, server.address).href);
    await page.evaluate(() => window.preview.ready);
    await page.evaluate(() => window.preview.settled());
    for (const { name, prepare } of pictures) {
      await prepare(page);
      await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: "disabled" });
      say(`${FOLDER}/${name}.png`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
