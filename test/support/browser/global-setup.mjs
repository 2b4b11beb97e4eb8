// Once for all browser tests: builds what is stale, serves it, and starts one browser that every test file shares.
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, findBrowser } from "../../../scripts/browser.mjs";
import { buildWhatIsStale } from "../../../preview/server/build.mjs";
import { startServer } from "../../../preview/server/server.mjs";
import { findLibreOffice } from "../../../scripts/programs.mjs";

/**
 * How the browser's engine works, for pages that are there for seconds: with a larger nursery memory is cleared less
 * often, and what is called a few times only is compiled once, simply.
 */
const FOR_SHORT_PAGES = "--js-flags=--min-semi-space-size=32,--always-sparkplug,--invocation-count-for-maglev=2000";

export default async function setUp() {
  const say = (line) => process.stdout.write(`${line}\n`);
  const problems = await buildWhatIsStale(say);
  if (problems.length > 0) throw new Error(problems.join("\n\n"));
  const executablePath = findBrowser(say);
  const server = await startServer(4600);
  const browser = await chromium.launchServer({ executablePath, args: [...BROWSER_FLAGS, FOR_SHORT_PAGES] });
  process.env.PREVIEW_ADDRESS = server.address;
  process.env.PREVIEW_BROWSER = browser.wsEndpoint();
  process.env.SOFFICE = findLibreOffice() ?? "";
  globalThis.__previewRun = { server, browser };
}
