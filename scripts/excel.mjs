// Opens the add-in in desktop Excel (Windows or Mac): builds it, serves it over https on this machine,
// and lets Microsoft's own tool register the manifest and start Excel. Ctrl+C ends it.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import path from "node:path";
import sirv from "sirv";

const PORT = 3000; // the port that manifest.xml names
const CERTIFICATES = path.join(homedir(), ".office-addin-dev-certs");

/** Runs one of Microsoft's tools, fetched by npx when it is not there; ends with its status if it fails. */
function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    console.error(`This step did not work: ${[command, ...args].join(" ")}`);
    process.exit(status ?? 1);
  }
}

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("Desktop Excel runs on Windows and Mac. On this machine use: npm start");
  process.exit(1);
}
if (process.env.ADDIN_URL) {
  console.error("ADDIN_URL is set. Desktop Excel is given the build for localhost: unset ADDIN_URL and try again.");
  process.exit(1);
}

run(process.execPath, "scripts/build.mjs");
run("npx", "--yes", "office-addin-dev-certs@3.0.0", "install");

const certificate = {
  key: readFileSync(path.join(CERTIFICATES, "localhost.key")),
  cert: readFileSync(path.join(CERTIFICATES, "localhost.crt")),
};
const files = sirv("dist", {
  dev: true,
  setHeaders: (response) => response.setHeader("Access-Control-Allow-Origin", "*"),
});
createServer(certificate, (request, response) => files(request, response, () => response.writeHead(404).end()))
  .on("error", (error) => {
    console.error(`Port ${PORT} cannot be used (${error.message}). Close what uses it and try again.`);
    process.exit(1);
  })
  .listen(PORT, "localhost", () => {
    run("npx", "--yes", "office-addin-debugging@7.0.0", "start", "dist/manifest.xml", "desktop", "--no-debug");
    console.log(`Excel has the add-in from https://localhost:${PORT}. Keep this window open; Ctrl+C ends it.`);
  });
