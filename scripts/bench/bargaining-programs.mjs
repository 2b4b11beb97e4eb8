// How long the preview and LibreOffice take for a bargaining workbook, where they are on this machine.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, installedBrowser } from "../browser.mjs";
import { paneOf } from "../pictures/pane.mjs";
import { findLibreOffice } from "../programs.mjs";
import { startServer } from "../../preview/server/server.mjs";

const PORT = 4700;
const LONGEST = 600_000;

/**
 * Builds workbooks in the preview, by the add-in's own code in its pane, and changes a percent of each.
 * @param sizes as `workbookOf` takes them
 * @param watch called with the page before each step, and again with what it measured
 * @returns for each the milliseconds until it is written, until it is calculated, and until a changed percent is, and
 *   the saved file; null where there is no browser
 */
export async function bargainingInPreview(sizes, watch = { before: async () => {}, after: async () => {} }) {
  const executablePath = installedBrowser();
  if (!executablePath) return null;
  const { outputFiles } = await build({
    entryPoints: ["scripts/bench/bargaining-in-pane.ts"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  const server = await startServer(PORT);
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const measured = [];
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      page.setDefaultTimeout(LONGEST);
      await page.goto(new URL("/?new", server.address).href);
      await page.evaluate(() => window.preview.ready);
      await page.evaluate(() => window.preview.settled());
      measured.push(await measuredOn(page, size, outputFiles[0].text, watch));
      await page.close();
    }
    return measured;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A workbook of a size, built by a script in the pane of a page whose workbook is empty. */
async function measuredOn(page, size, script, watch) {
  const pane = await paneOf(page);
  await pane.evaluate(script);
  const timed = async (step, work) => {
    await watch.before(page, step);
    const start = performance.now();
    const result = await work();
    const ms = performance.now() - start;
    await watch.after(page, step, ms);
    return { ms, result };
  };
  const written = await timed("written", () => pane.evaluate((of) => globalThis.buildBargaining(of), size));
  const calculated = await timed("calculated", () => settled(page));
  const { sheet, row, column } = written.result;
  const address = `${String.fromCharCode(64 + column)}${row}`;
  const enter = (percent) =>
    page
      .evaluate(([name, cell, text]) => window.preview.enter(name, cell, text), [sheet, address, percent])
      .catch(() => settled(page));
  // Who types has the sheet in front.
  await enter("2%");
  await page.waitForTimeout(1000);
  const changed = await timed("changed", () => enter("3%"));
  const file = await page.evaluate(() => window.preview.xlsx());
  return {
    written: written.ms,
    calculated: calculated.ms,
    changed: changed.ms,
    checks: await page.evaluate(() => window.preview.values("Checks", "B3")),
    file: Buffer.from(file, "base64"),
  };
}

/** Waits until all is calculated. The preview gives up after a minute; a large workbook takes longer. */
const settled = (page) =>
  page.evaluate(async () => {
    for (;;) {
      try {
        return await window.preview.settled();
      } catch (error) {
        if (!/after a minute/.test(error.message)) throw error;
      }
    }
  });

/** LibreOffice's setting that every formula of an xlsx is calculated again when the file is opened. */
const ALWAYS_CALCULATES = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/**
 * Opens a workbook in LibreOffice, with every formula calculated again, and saves it.
 * @returns milliseconds; null where there is no LibreOffice
 */
export function inLibreOffice(file) {
  const command = findLibreOffice();
  if (!command) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "gardner-bench-"));
  try {
    const [input, output, user] = ["workbook.xlsx", "out", "profile/user"].map((name) => path.join(folder, name));
    mkdirSync(user, { recursive: true });
    writeFileSync(path.join(user, "registrymodifications.xcu"), ALWAYS_CALCULATES);
    writeFileSync(input, file);
    const profile = `-env:UserInstallation=${pathToFileURL(path.dirname(user)).href}`;
    const convert = () =>
      spawnSync(command, [profile, "--headless", "--norestore", "--convert-to", "xlsx", "--outdir", output, input]);
    // The first start writes the profile.
    convert();
    const start = performance.now();
    convert();
    const ms = performance.now() - start;
    return existsSync(path.join(output, "workbook.xlsx")) ? ms : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
