// How long the preview workbook takes, in a browser that is already on this machine.
import { performance } from "node:perf_hooks";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, installedBrowser } from "../browser.mjs";
import { startServer } from "../../preview/server/server.mjs";

const PORT = 4700;
const TRIES = 3;

/**
 * Milliseconds from asking for a page to everything on it being ready, each time in a fresh browser: for the preview,
 * and for its grid alone. The two take turns, so that whatever else the machine does slows both.
 * @returns null where there is no browser
 */
export async function previewReady() {
  const executablePath = installedBrowser();
  if (!executablePath) return null;
  const server = await startServer(PORT);
  try {
    const best = { preview: Infinity, grid: Infinity };
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      best.grid = Math.min(best.grid, await openOnce(executablePath, `${server.address}bare.html`));
      best.preview = Math.min(best.preview, await openOnce(executablePath, server.address));
    }
    return best;
  } finally {
    await server.close();
  }
}

async function openOnce(executablePath, address) {
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    const asked = performance.now();
    await page.goto(address);
    await page.evaluate(() => window.preview.ready);
    return performance.now() - asked;
  } finally {
    await browser.close();
  }
}
