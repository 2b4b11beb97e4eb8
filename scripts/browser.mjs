// Finds a Chromium for the browser tests: the system's Chrome, Edge or Chromium, else Debian's package.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findProgram, windowsFolders } from "./programs.mjs";

const NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "msedge",
  "chromium",
  "chromium-browser",
];
const MAC_APPS = ["Google Chrome", "Microsoft Edge", "Chromium"];
const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/** Keeps a browser from calling home, and lets it start for root, for whom Chromium's sandbox does not. */
export const BROWSER_FLAGS = [
  "--no-first-run",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** The path of a browser that is there already, or undefined. */
export function installedBrowser() {
  const onMac = ["/Applications", path.join(os.homedir(), "Applications")].flatMap((folder) =>
    MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
  );
  const onWindows = windowsFolders().flatMap((folder) => WINDOWS_PROGRAMS.map((program) => path.join(folder, program)));
  return findProgram(NAMES, [...onMac, ...onWindows]);
}

/** Installs Debian's Chromium where this process may; true when it did. */
function installDebianPackage(say) {
  const may =
    process.platform === "linux" &&
    existsSync("/etc/debian_version") &&
    process.getuid?.() === 0 &&
    findProgram(["apt-get"]);
  if (!may) return false;
  say("No browser found: installing Debian's chromium package …");
  const apt = (...args) =>
    spawnSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  const install = () => apt("install", "--yes", "--no-install-recommends", "chromium");
  return install() || (apt("update") && install());
}

/**
 * The path of a browser that the tests can drive.
 * @param say takes a line for the person who waits
 * @throws Error that says what to install, where there is none
 */
export function findBrowser(say) {
  const found = installedBrowser() ?? (installDebianPackage(say) ? installedBrowser() : undefined);
  if (found) return found;
  throw new Error(
    "The browser tests need Google Chrome, Microsoft Edge or Chromium. None was found: install one of " +
      "them and run the tests again.",
  );
}
