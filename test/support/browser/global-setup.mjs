// Once for all browser tests: builds what is stale, serves it, and starts one browser that every test file shares.
import { chromium } from "playwright-core";
import { findBrowser } from "../../../scripts/browser.mjs";
import { buildWhatIsStale } from "../../../preview/server/build.mjs";
import { startServer } from "../../../preview/server/server.mjs";
import { findLibreOffice } from "../../../scripts/programs.mjs";

/** Chromium's sandbox does not start for root; the rest keeps it from calling home. */
const FLAGS = [
  "--no-first-run",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Much is made and let go while sheets are built: a larger nursery is cleared less often.
  "--js-flags=--min-semi-space-size=32",
];

export default async function setUp() {
  const say = (line) => process.stdout.write(`${line}\n`);
  const problems = await buildWhatIsStale(say);
  if (problems.length > 0) throw new Error(problems.join("\n\n"));
  const executablePath = findBrowser(say);
  const server = await startServer(4600);
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launchServer({ executablePath, args: isRoot ? [...FLAGS, "--no-sandbox"] : FLAGS });
  process.env.PREVIEW_ADDRESS = server.address;
  process.env.PREVIEW_BROWSER = browser.wsEndpoint();
  process.env.SOFFICE = findLibreOffice() ?? "";
  globalThis.__previewRun = { server, browser };
}
