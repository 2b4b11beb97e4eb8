// npm run dev: serves the preview, and after every change builds what is stale, with source maps, and reloads the page.
process.env.ADDIN_DEV = "1";

import { watch } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const { RELOAD_PORT } = await import("../preview/server/bundle.mjs");
const { buildWhatIsStale, root } = await import("../preview/server/build.mjs");
const { startServer } = await import("../preview/server/server.mjs");

const WATCHED = ["src", "preview", "manifest.xml"];
/** Editors write a file in several steps. */
const QUIET_MS = 200;
const say = (line) => process.stdout.write(`${line}\n`);

const pages = new Set();
createServer((_request, response) => {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Access-Control-Allow-Origin": "*" });
  pages.add(response);
  response.on("close", () => pages.delete(response));
}).listen(RELOAD_PORT, "localhost");

let building = Promise.resolve();
function build() {
  building = building.then(async () => {
    const problems = await buildWhatIsStale(say);
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    if (problems.length === 0) for (const page of pages) page.write("data: built\n\n");
  });
  return building;
}

await build();
const { address } = await startServer(Number(process.env.PORT ?? 3000));
say(`The preview workbook is at ${address}, and reloads when you change a file  (Ctrl+C ends it)`);

let waiting;
for (const place of WATCHED) {
  watch(path.join(root, place), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(build, QUIET_MS);
  });
}
