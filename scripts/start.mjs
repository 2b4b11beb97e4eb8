// npm start: builds what is stale, serves the preview workbook on this machine and opens it in the browser.
import open from "open";
import { buildWhatIsStale } from "../preview/server/build.mjs";
import { startServer } from "../preview/server/server.mjs";

const WANTED_PORT = Number(process.env.PORT ?? 3000);
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * A desktop to open a browser on: always on Windows and Mac, on Linux where there is a display; never in automation.
 */
function hasDesktop() {
  if (process.env.CI || process.argv.includes("--no-open")) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function openBrowser(address) {
  try {
    const browser = await open(address);
    browser.on("error", () => say(`Open ${address} in a browser.`));
  } catch {
    say(`Open ${address} in a browser.`);
  }
}

const problems = await buildWhatIsStale(say);
for (const problem of problems) process.stderr.write(`${problem}\n`);

const server = await startServer(WANTED_PORT);
if (server.port !== WANTED_PORT) say(`Port ${WANTED_PORT} is taken, so another one is used.`);
say(`The preview workbook is at ${server.address}  (Ctrl+C ends it)`);
if (hasDesktop()) await openBrowser(server.address);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => server.close().then(() => process.exit(0)));
}
