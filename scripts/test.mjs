// npm test: every test, first those of the code, then those in a real browser. Arguments go on to jest.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findLibreOffice } from "./programs.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const asked = process.argv.slice(2);
// Asked for some tests by name, one of the halves may well have none of them.
const someOnly = asked.length > 0 ? ["--passWithNoTests"] : [];

function jest(...args) {
  const run = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", ...args, ...someOnly, ...asked], {
    cwd: root,
    stdio: "inherit",
  });
  return run.status ?? 1;
}

if (!findLibreOffice())
  process.stdout.write("LibreOffice is not installed: the checks that open saved workbooks in it are left out.\n");
const codes = [jest("--selectProjects", "unit", "dom"), jest("--selectProjects", "browser", "--runInBand")];
process.exitCode = codes.find((code) => code !== 0) ?? 0;
